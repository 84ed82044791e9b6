"""A question's whole life line by line, marked by the pack's own reader."""

import pytest
from msgspec.structs import replace

from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
from debatebot.quiz.events import Attempt
from tests.packs import ferry
from tests.plain.talks import transcript
from tests.play.desks import ticking
from tests.play.test_life import READERS


def said(question: str, *typed: str) -> tuple[list[str], Desk]:
    """What is said when only this question is asked."""
    only = tuple(q for q in ferry().questions if q.id == question)
    pack = replace(ferry(), questions_file=replace(ferry().questions_file, questions=only))
    desk = Desk(pack, Opened(MemoryStore()), "me", ticking(), READERS)
    text, _ = transcript(*typed, desk=desk, ask=QuizAsk(seed=1))
    return text.splitlines(), desk


@pytest.mark.parametrize(
    ("answer", "mark"),
    [
        ("halv-something", "Nearly: check the spelling. A half of 1 point."),
        ("line", "Nearly: which one? A half of 1 point."),
        ("bright boats", "Nearly: true since then, but not in the article. None of 1 point."),
    ],
)
def test_each_kind_of_nearly_offers_its_free_try(answer: str, mark: str) -> None:
    lines, _ = said("firm", answer, "retry", "halvorsen line", "next")
    assert mark in lines
    assert any(line.startswith("Type retry, hint,") for line in lines)
    assert "Once more: question 1 of 1." in lines
    assert "Correct. 1 of 1 point." in lines


def test_hints_are_priced_one_by_one() -> None:
    lines, _ = said("firm", "/hint", "/hint", "/hint", "/hint", "halvorsen line")
    assert [line for line in lines if "no points off" in line] == [
        "/hint shows one. Hint 1 of 3: no points off, but the answer does not count as firm.",
        "Hint 2 of 3: no points off, but the answer does not count as firm.",
        "Hint 3 of 3: no points off, but the answer does not count as firm.",
    ]
    assert "There are no more hints." in lines


def test_fix_shows_its_sentence_and_sort_its_statement() -> None:
    lines, _ = said("mend-day", "monday", "again", "mend", "friday", "next")
    assert "The sentence: The ferry would sail each Monday night." in lines
    assert "Partly right: found, not yet mended. A half of 1 point." in lines
    lines, _ = said("who-says", "sail because workers reach their beds", "next")
    assert "The statement: Nurses come home after a late shift." in lines
    assert "Correct. 1 of 1 point." in lines


def test_right_wrong_undo_and_flag_stand_beside_the_mark() -> None:
    lines, desk = said(
        "firm", "the harbour office!", "right", "wrong", "undo", "flag it is unclear", "answer"
    )
    assert "You marked this right; our mark stays beside it." in lines
    assert "You marked this wrong; our mark stays beside it." in lines
    assert "Flagged; thank you." in lines
    (attempt,) = [r.event for r in desk.journal.records if isinstance(r.event, Attempt)]
    assert (attempt.verdict, attempt.stated) == ("incorrect", "sure")


@pytest.mark.parametrize("answer", ["the harbour office", "line", "halv-something"])
def test_empty_lines_never_turn_a_wrong_answer_into_a_right_one(answer: str) -> None:
    lines, desk = said("firm", answer, *[""] * 6)
    assert not any(line.startswith("Correct") for line in lines)
    attempts = [r.event for r in desk.journal.records if isinstance(r.event, Attempt)]
    assert [attempt.answer for attempt in attempts] == [answer]
    assert lines[-1].startswith("All kept. Tomorrow: ")
