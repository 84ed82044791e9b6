"""An exam through its journal: its clock, its break, its end, and its results as files."""

import csv
import json
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from msgspec.structs import replace

from debatebot.play import exams
from debatebot.play.class_files import read_files
from debatebot.play.desk import Desk
from debatebot.play.exam import ExamPlay
from debatebot.play.quiz_ask import QuizAsk, exam_ask
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from debatebot.quiz.events import Skip
from tests.play.studying import HandClock, right_answer, seated, through


def begun(clock: int = 0, count: int = 3) -> tuple[ExamPlay, Desk, HandClock]:
    desk, hand = seated()
    return desk.begin_exam(QuizAsk("exam", count=count, seed=3, clock=clock)), desk, hand


def minutes(hand: HandClock, count: float) -> None:
    hand.days(count / (24 * 60))


def test_without_a_clock_nothing_is_counted_down() -> None:
    play, _, hand = begun()
    minutes(hand, 1000)
    assert play.left is None
    play.act(actions.Answer(right_answer(play)))
    assert play.state.position == 1


def test_the_clock_runs_while_it_is_open_and_the_answer_at_hand_is_still_taken() -> None:
    play, _, hand = begun(clock=2)
    assert 110 <= (play.left or 0) <= 120
    play.act(actions.Answer(right_answer(play)))
    minutes(hand, 3)
    assert play.left == 0
    play.act(actions.Answer(right_answer(play)))
    assert play.state.over
    told = play.report()
    assert [row.verdict for row in told.rows] == ["correct", "correct", "skipped"]
    assert [row.reached for row in told.rows] == [True, True, False]
    assert play.left is None


def test_late_skips_do_not_count() -> None:
    play, _, hand = begun(clock=1)
    minutes(hand, 2)
    play.act(actions.SkipQuestion())
    assert play.state.over
    assert [row.reached for row in play.report().rows] == [False] * 3


def test_a_break_does_not_count() -> None:
    play, desk, hand = begun(clock=10)
    play.act(actions.Answer("nothing"))
    before = play.left or 0
    minutes(hand, 500)
    again = desk.study.resume_exam(play.session)
    assert before - 10 <= (again.left or 0) <= before
    assert again.state.position == 1


def test_an_exam_that_was_left_goes_on_and_one_that_ended_does_not() -> None:
    play, desk, hand = begun(clock=1)
    play.act(actions.Answer("nothing"))
    (left,) = desk.home().unfinished
    assert (left.kind, left.sentence) == ("exam", "You were on question 2 of 3 of an exam.")
    minutes(hand, 5)
    play.act(actions.Answer("nothing"))
    assert desk.home().unfinished == ()
    ended = desk.study.resume_exam(play.session)
    assert ended.report() == play.report()


def test_what_was_not_reached_is_no_review() -> None:
    play, desk, hand = begun(clock=1)
    minutes(hand, 5)
    play.act(actions.SkipQuestion())
    assert desk.study.learning().known.memories == {}
    assert not any(isinstance(record.event, Skip) for record in desk.journal.records)


def test_own_marks_after_the_end_are_kept_and_recompute_the_schedule() -> None:
    play, desk, _ = begun(count=1)
    through(play, "nothing")
    name = play.state.plan.items[0].question
    assert desk.study.comes_back(name) == "tomorrow"
    play.remark(0, right=True)
    assert desk.study.comes_back(name) == "in 2 days"
    look = play.look(0)
    assert look is not None
    assert look.feedback.override == "You marked this right; our mark stays beside it."
    again = desk.study.resume_exam(play.session)
    assert again.report().changed == 1
    again.act(actions.TakeBack())
    assert again.report().changed == 0
    assert desk.study.comes_back(name) == "tomorrow"


def test_results_as_csv_have_a_row_for_each_question() -> None:
    play, desk, _ = begun()
    play.act(actions.Answer("=1+1"))
    through(play)
    fields = exams.fields(play, "Ann\x1b[2J", desk.journal.records)
    rows = list(csv.DictReader(StringIO(exams.as_csv(fields))))
    assert [row["number"] for row in rows] == ["1", "2", "3"]
    assert rows[0]["answer"] == "'=1+1"
    assert {row["learner"] for row in rows} == {"Ann[2J"}
    assert {row["exam"] for row in rows} == {play.report().code}
    assert all(int(row["seconds"]) > 0 for row in rows)


def test_results_as_json_hold_the_whole_report_and_are_never_written_over(tmp_path: Path) -> None:
    play, desk, _ = begun()
    through(play, "nothing!")
    fields = exams.fields(play, "me", desk.journal.records)
    name = str(tmp_path / "exam.json")
    assert exams.write(name, fields).startswith("Written")
    assert not exams.write(name, fields).startswith("Written")
    read = json.loads(Path(name).read_text("utf-8"))
    assert read == json.loads(json.dumps(fields))
    assert (read["points"], read["seed"], len(read["answers"]), len(read["next"])) == (0, 3, 3, 3)
    assert "in .json or .csv" in exams.write(str(tmp_path / "exam.txt"), fields)
    assert exams.write(str(tmp_path / "exam.csv"), fields).startswith("Written")


def test_the_same_seed_sets_learners_side_by_side() -> None:
    results = []
    for answer in ("nothing", None):
        play, desk, _ = begun()
        through(play, answer)
        results.append(exams.fields(play, f"learner {answer}", desk.journal.records))
    lines = exams.compared(results)
    assert lines[0] == results[0]["exam"]
    assert "learner nothing" in lines[1]
    assert len(lines) == 3 + 3
    assert lines[-1].startswith("points")
    other, desk, _ = begun(count=2)
    through(other)
    with pytest.raises(exams.NotTheSameExam, match="not the same exam"):
        exams.compared([results[0], exams.fields(other, "me", desk.journal.records)])


def test_nobody_without_a_name_is_merged_with_another_in_a_report(tmp_path: Path) -> None:
    for minute in (1, 2):
        play, desk, _ = begun()
        through(play)
        records = tuple(
            replace(r, at=r.at + timedelta(minutes=minute)) for r in desk.journal.records
        )
        exams.write(str(tmp_path / f"{minute}.json"), exams.fields(play, "me", records))
    names = {result.alias for result in read_files([str(tmp_path)]).results}
    assert len(names) == 2
    assert all(name.startswith("me-") for name in names)


def test_taken_exams_are_listed_the_newest_first() -> None:
    desk, _ = seated(MemoryStore())
    for seed in (1, 2):
        through(desk.begin_exam(QuizAsk("exam", count=1, seed=seed)))
    desk.begin_exam(QuizAsk("exam", count=1, seed=9))
    codes = [taken.code for taken in desk.study.exams()]
    assert [code.split("-")[2] for code in codes] == ["2", "1"]


@pytest.mark.parametrize(
    ("said", "count", "clock"),
    [("", None, 0), ("20", 20, 0), ("20 30", 20, 30), ("12, 15", 12, 15)],
)
def test_an_exam_is_asked_for_in_numbers(said: str, count: int | None, clock: int) -> None:
    assert exam_ask(said) == QuizAsk("exam", count=count, clock=clock)


@pytest.mark.parametrize("said", ["many", "1 2 3", "-4", "99999"])
def test_other_words_are_refused(said: str) -> None:
    assert isinstance(exam_ask(said), str)
