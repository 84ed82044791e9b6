"""Today, learn, exams and settings line by line: what is asked, what is told, what is kept."""

from pathlib import Path

from debatebot.play.asks import TodayAsk
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.events import Begin
from debatebot.quiz.events import Attempt, Skip
from debatebot.tour.events import Weigh
from tests.plain.talks import transcript
from tests.play.studying import seated


def said(*typed: str, ask: TodayAsk | QuizAsk | None = None, desk: Desk | None = None) -> str:
    return transcript(*typed, desk=desk or seated()[0], ask=ask)[0]


def test_home_names_today_first_and_opens_it() -> None:
    desk, _ = seated()
    text = said("today", "/quit", desk=desk)
    assert "\nToday: 5 minutes, 3 new facts, 1 rebuttal, 1 tradeoff.\n1. Tour:" in text
    assert "\n> today\nQuestion 1 of 4, " in text
    assert [r.event.kind for r in desk.journal.records if isinstance(r.event, Begin)] == ["today"]


def test_a_today_ends_with_one_tradeoff() -> None:
    desk, _ = seated()
    passing = ("/skip", "next")
    text = said(
        *passing * 4, "next", "4", "", "floods", "", "5", "a", "safe because of the dam",
        ask=TodayAsk(), desk=desk,
    )  # fmt: skip
    assert "One tradeoff is left: Safety for some, homes for others?" in text
    assert text.splitlines()[-3:-1] == [
        "Done. What was missed comes back tomorrow.",
        "Tomorrow: 3 facts and 1 rebuttal, about 3 minutes.",
    ]
    assert [r.event.value for r in desk.journal.records if isinstance(r.event, Weigh)][-1] == 5


def test_leaving_a_today_after_one_item_is_a_day_done() -> None:
    desk, _ = seated()
    text = said("today", "/skip", "next", "/home", "quit", desk=desk)
    assert "Today: done for today. 3 more if you like." in text
    assert "You were on" not in text


def test_learn_tells_when_each_comes_back() -> None:
    text = said("two villages and salmon", "next", ask=QuizAsk("learn", "cost"))
    assert "It comes back in 2 days." in text
    assert "Coming back in 2 days: 1." in text


def test_a_miss_can_become_a_skip() -> None:
    desk, _ = seated()
    text = said("wheat", "unknown", "next", ask=QuizAsk("learn", "cost"), desk=desk)
    assert "Kept as passed." in text
    events = [type(r.event) for r in desk.journal.records]
    assert {Attempt, Skip} <= set(events)
    assert "Skipped 1." in text


def test_nothing_due_is_said() -> None:
    desk, _ = seated()
    desk.study.set_up("new 0")
    assert "Nothing is due until tomorrow. A Spark?" in said("learn", "quit", desk=desk)


def test_an_exam_shows_nothing_before_its_report(tmp_path: Path) -> None:
    name = tmp_path / "mine.csv"
    text = said(
        "wheat!", "/hint", "/skip", "/undo", "no", "rye", "look 1", "right", "look 9", "look two",
        "undo", "undo", f"export {name}", "help", "next",
        ask=QuizAsk("exam", count=3, seed=3),
    )  # fmt: skip
    before, _, after = text.partition("The report of exam-3-3")
    assert "An exam of 3 questions, seed 3. No clock." in before
    assert "An exam has no hints." in before
    for word in ("Correct", "Incorrect", "The answer:", "hint shows"):
        assert word not in before
    assert "'Sure' was right 0 of 1 times." in after
    assert sum(line.startswith("Next, ") for line in after.splitlines()) == 3
    assert "Your answer: wheat" in after
    assert "You marked this right; our mark stays beside it." in after
    assert after.count("Type look and a number from 1 to 3.") == 2
    assert "Taken back." in after
    assert "There is nothing to take back." in after
    assert len(name.read_text("utf-8").splitlines()) == 4


def test_an_exam_with_a_clock_says_how_much_is_left() -> None:
    text = said("x", "/quit", ask=QuizAsk("exam", count=3, seed=3, clock=5))
    assert "5 minutes." in text
    assert "4 minutes 5" in text
    assert "You were on question 2 of 3 of an exam." in text


def test_an_exam_that_was_left_is_offered_again() -> None:
    desk, _ = seated()
    ask = QuizAsk("exam", count=2, seed=3)
    said("x", "/quit", ask=ask, desk=desk)
    text = said("go on", "y", "next", ask=ask, desk=desk)
    assert text.startswith("You were on question 2 of 2 of an exam. Type 'go on'")
    assert "The report of exam-2-3" in text


def test_settings_are_read_out_and_changed() -> None:
    desk, _ = seated()
    text = said("settings", "set minutes 10", "set minutes 99", "set colour", "home", "quit", desk=desk)  # fmt: skip
    assert "Minutes: 5, minutes that Today takes (1 to 60)." in text
    assert "\nminutes: 10.\n" in text
    assert "'99' does not fit: minutes takes 1 to 60." in text
    assert "There is no setting 'colour'." in text
    assert "Today: 10 minutes, " in text


def test_the_last_answer_of_a_today_can_be_taken_back_at_its_end() -> None:
    text = said(*("/skip", "next") * 4, "undo", "/skip", "next", "undo", "home", ask=TodayAsk())
    assert text.count("Question 4 of 4, Rebuttals.") == 3
    assert text.count("Taken back.") == 2
