"""Home, statistics and settings follow from what was done."""

from pathlib import Path

from debatebot.debate.actions import Pass, Speak
from debatebot.debate.events import Turn
from debatebot.play.debate import DebateAsk
from debatebot.play.owed import left_open
from debatebot.play.quiz_ask import QuizAsk
from debatebot.play.unfinished import Unfinished
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from tests.play.desks import in_folder, in_memory


def test_home_before_anything_was_done() -> None:
    home = in_memory().home()
    assert home.title == "A Dam for the River"
    assert home.byline == "A. Writer · as of May 2023"
    assert [(door.key, door.name) for door in home.doors] == [
        ("1", "Tour"), ("2", "Quiz"), ("3", "Debate"),
        ("4", "Warm-up"), ("5", "Brief"),
    ]  # fmt: skip
    assert home.doors[1].standing == "0 of 6 questions firm"
    assert (home.unfinished, home.totals_line) == ((), "")


def test_what_was_left_in_the_middle_stands_above_all() -> None:
    desk = in_memory()
    play = desk.begin_quiz(QuizAsk(seed=1, count=2))
    assert desk.home().unfinished == ()
    play.act(actions.SkipQuestion())
    play.act(actions.GoOn())
    sentence = "You were on question 2 of 2."
    assert desk.home().unfinished == (
        Unfinished(
            session="quiz-1", kind="quiz", sentence=sentence, position=2, total=2, at_rest=True
        ),
    )
    play.act(actions.SkipQuestion())
    play.act(actions.GoOn())
    assert desk.home().unfinished == ()


def test_starting_again_gives_up_the_earlier_session() -> None:
    desk = in_memory()
    desk.begin_quiz(QuizAsk(seed=1)).act(actions.SkipQuestion())
    desk.begin_quiz(QuizAsk(seed=2))
    assert desk.home().unfinished == ()


def test_standing_counts_and_says_it_in_sentences() -> None:
    desk = in_memory()
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("fish!"))
    play.act(actions.Remark(True))
    found = desk.standing()
    assert (found.questions_total, found.questions_seen, found.answers) == (6, 1, 1)
    assert [(t.word, t.count) for t in found.verdicts if t.count] == [("Partly right", 1)]
    assert found.topics[0].points_text == "1 of 2 points"
    assert found.lines == (
        "1 of 6 questions seen, 1 firm, 0 to go over.",
        "'Sure' was right 1 of 1 times.",
        "You marked 1 otherwise than we did.",
    )


def test_no_answers_are_no_reproach() -> None:
    assert in_memory().standing().lines == ("No answers yet; 6 questions wait.",)


def test_each_quiz_without_a_seed_is_another_one() -> None:
    desk = in_memory()
    seeds = [desk.begin_quiz(QuizAsk()).state.plan.seed for _ in range(3)]
    assert seeds == [1, 2, 3]


def test_firm_questions_come_last_unless_a_seed_was_asked_for() -> None:
    desk = in_memory()
    play = desk.begin_quiz(QuizAsk(topic="cost"))
    play.act(actions.Answer("fish and villages"))
    asked = [item.question for item in desk.begin_quiz(QuizAsk(count=5)).state.plan.items]
    assert "losses" not in asked
    fresh = in_memory().begin_quiz(QuizAsk(seed=9, count=5)).state.plan
    assert desk.begin_quiz(QuizAsk(seed=9, count=5)).state.plan == fresh


def test_settings_last(tmp_path: Path) -> None:
    desk = in_folder(tmp_path)
    desk.set_setting("theme", "light")
    desk.set_setting("theme", "light")
    desk.close()
    again = in_folder(tmp_path)
    assert again.setting("theme", "dark") == "light"
    assert again.setting("clock", "off") == "off"
    assert len(again.journal.records) == 1
    again.close()


def test_learners_are_apart(tmp_path: Path) -> None:
    ann = in_folder(tmp_path, "ann")
    ann.begin_quiz(QuizAsk(topic="cost", seed=1)).act(actions.Answer("fish"))
    bob = in_folder(tmp_path, "bob")
    assert bob.home().totals_line == ""
    assert ann.home().totals_line != ""
    ann.close()
    bob.close()


def test_home_sees_what_another_window_did() -> None:
    store = MemoryStore()
    here, there = in_memory(store), in_memory(store)
    there.begin_quiz(QuizAsk(topic="cost", seed=1)).act(actions.Answer("fish and villages"))
    assert here.home().doors[1].standing == "1 of 6 questions firm"


def test_who_leaves_a_point_unanswered_is_told_so_until_it_is_answered() -> None:
    desk = in_memory()
    play = desk.talks.begin_debate(DebateAsk(side="pro", seed=2))
    while not play.state.round.over:
        play.act(
            Speak("it saves the fish because water runs free") if not play.state.moves else Pass()
        )
    owed = left_open(play.state.round)
    door = desk.home().doors[2]
    assert owed
    assert door.note.startswith("you owe ")
    assert door.note.endswith(" an answer")
    desk.journal.append((Turn(number=1, text="…", answers=(owed,)),), play.session)
    assert desk.home().doors[2].note.startswith("best ballot")
