"""What is shown of a mark, and in which beat."""

from pathlib import Path

import pytest

from debatebot import grading
from debatebot.quiz import actions, words
from debatebot.quiz.details import DETAILS
from debatebot.quiz.feedback import Feedback, PointLine, Run, feedback
from debatebot.quiz.session import step
from debatebot.quiz.state import QuizState
from debatebot.quiz.stated import read_stated
from debatebot.quiz.summary import summary
from debatebot.quiz.view import view
from tests.packs import river
from tests.quiz.test_session import GRADER, play, quiz


def shown(state: QuizState, *deeds: actions.Action) -> Feedback:
    found = feedback(river(), play(state, *deeds)[0])
    assert found is not None
    return found


def test_the_first_beat_shows_what_was_earned() -> None:
    first = shown(quiz("losses"), actions.Answer("fish, mostly"))
    assert first.head == "◐ Partly right"
    assert first.points_text == "1 of 2 points"
    assert first.runs == (Run("fish", "counted"), Run(", mostly"))
    assert first.ticked == (PointLine("salmon", "the salmon"),)
    assert first.missing_text == "one more to find"
    assert first.why == "1 found."
    assert first.cites == (3,)
    assert first.commands == ("reveal", "mend", "hint", "right", "wrong", "trace", "flag", "undo")


def test_the_second_beat_adds_what_was_missed() -> None:
    second = shown(quiz("losses"), actions.Answer("fish"), actions.GoOn())
    assert second.missed == (PointLine("villages", "two villages"),)
    assert second.model == "two villages and the salmon run"
    assert second.explain.startswith("People would have to move")


def test_later_notes_and_sources_come_with_the_second_beat() -> None:
    second = shown(quiz("season"), actions.Answer("spring"))
    assert second.later == "In 2024 it flooded in autumn. (River Office, 2025; checked 2026-11)"
    assert second.source_lines == ("listed source S1: Floods of the valley (River Office, 2021)",)
    assert shown(quiz("homes"), actions.Answer("9,000")).dated == "as of 2023"


def test_a_mend_is_told_beside_the_mark() -> None:
    mended = shown(quiz("losses"), actions.Answer("fish"), actions.MendAnswer("fish, villages"))
    assert mended.mended == "2 of 2 now. Your mark stays 1."
    assert mended.points == 1
    assert [point.id for point in mended.mended_points] == ["villages", "salmon"]


def test_what_a_mend_found_is_not_called_missed() -> None:
    answer, look = actions.Answer("rain"), actions.GoOn()
    assert len(shown(quiz("losses"), answer, look).missed) == 2
    assert shown(quiz("losses"), answer, actions.MendAnswer("fish, villages"), look).missed == ()
    half = shown(quiz("losses"), answer, actions.MendAnswer("fish"), look).missed
    assert [point.id for point in half] == ["villages"]


def test_an_own_mark_is_told_beside_ours() -> None:
    own = shown(quiz("homes"), actions.Answer("12!"), actions.Remark(True))
    assert own.head == "✗ Incorrect"
    assert own.override == "You marked this right; our mark stays beside it."
    assert own.stated == "sure"


def test_the_question_shows_hints_with_their_price_first() -> None:
    state = quiz("losses")
    asked = view(river(), state)
    assert asked is not None
    assert asked.hints == ()
    assert asked.hint_price.startswith("Hint 1 of 2:")
    hinted = view(river(), play(state, actions.ShowHint())[0])
    assert hinted is not None
    assert hinted.hints == ("One is about people, one about animals.",)
    last = view(river(), play(state, actions.ShowHint(), actions.ShowHint())[0])
    assert last is not None
    assert (last.hints_left, last.hint_price) == (0, "")


def test_true_and_false_can_be_chosen() -> None:
    asked = view(river(), quiz("dry"))
    assert asked is not None
    assert asked.options == ("true", "false")


def test_the_summary_counts_marks_and_lists_what_to_go_over() -> None:
    state, _ = play(
        quiz("losses", "homes", "season", "dry"),
        actions.Answer("fish"), actions.GoOn(), actions.GoOn(),
        actions.Answer("9,000"), actions.GoOn(),
        actions.Answer("winter"), actions.Remark(True), actions.GoOn(), actions.GoOn(),
    )  # fmt: skip
    end = summary(river(), state)
    assert end.counts == (("Correct", 1), ("Partly right", 1), ("Incorrect", 1))
    assert end.points_text == "2 of 4 points"
    assert end.by_topic == (("cost", "1 of 2 points"), ("need", "1 of 2 points"))
    assert end.to_go_over == ("losses",)
    assert [row.override for row in end.rows] == ["", "", "right"]


@pytest.mark.parametrize(
    ("score", "need", "text"),
    [
        (0.5, 3, "1½ of 3 points"),
        (0.5, 1, "½ of 1 point"),
        (0.01, 3, "½ of 3 points"),
        (0.99, 3, "2½ of 3 points"),
        (0.0, 3, "0 of 3 points"),
        (1.0, 3, "3 of 3 points"),
        (2 / 3, 3, "2 of 3 points"),
    ],
)
def test_points_are_told_in_halves(score: float, need: int, text: str) -> None:
    assert words.points_text(words.in_halves(score, need), need) == text


@pytest.mark.parametrize(
    ("typed", "answer", "stated"),
    [
        ("japan", "japan", ""),
        ("japan ?", "japan", "guess"),
        ("japan!!", "japan", "sure"),
        ("japan?!", "japan", "sure"),
        ("why? trade", "why? trade", ""),
        ("?", "", "guess"),
    ],
)
def test_a_last_sign_says_how_sure(typed: str, answer: str, stated: str) -> None:
    assert read_stated(typed) == (answer, stated)


def test_nothing_is_shown_before_an_answer() -> None:
    assert feedback(river(), quiz("homes")) is None
    assert step(quiz("homes"), actions.GoOn(), GRADER)[1] == ()


def test_how_many_are_missing_is_told_only_where_there_are_several() -> None:
    assert shown(quiz("losses"), actions.Answer("much")).missing_text == "two to find"
    assert shown(quiz("homes"), actions.Answer("12")).missing_text == ""
    assert shown(quiz("losses"), actions.SkipQuestion()).missing_text == ""


def test_details_belong_to_reasons_that_the_grader_gives() -> None:
    folder = Path(grading.__file__).parent
    code = "".join(file.read_text("utf-8") for file in sorted(folder.rglob("*.py")))
    assert [reason for reason in DETAILS if f'"{reason}"' not in code] == []
