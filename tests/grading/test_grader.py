"""The grader from outside: ids, spans, trace, strictness, length."""

import time

import pytest
from msgspec.structs import replace

from debatebot.grading.grader import Grader, UnknownQuestion
from debatebot.text.sanitise import ANSWER_LIMIT
from tests.grading.packs import PACK, QUESTIONS, grade


def test_an_unknown_question_names_the_nearest() -> None:
    with pytest.raises(UnknownQuestion, match="Did you mean 'partners'") as caught:
        grade("partner", "Japan")
    assert caught.value.nearest == "partners"


def test_spans_mark_the_words_as_they_were_typed() -> None:
    answer = "well, AUSTRALIA & jpan!!"
    verdict = grade("partners", answer)
    assert [(answer[s.start : s.end], s.point) for s in verdict.spans if s.point == "au"] == [
        ("AUSTRALIA", "au")
    ]


def test_points_stand_in_the_order_of_the_question() -> None:
    verdict = grade("partners", "korea, japan")
    assert verdict.points == ("jp", "kr")
    assert verdict.missing == ("au", "nz")
    assert verdict.need == 4


def test_half_a_list_is_half_a_mark() -> None:
    assert grade("partners", "Japan, Korea").score == 0.5
    assert grade("partners", "Japan, Korea and India").score < 0.5


def test_listed_wrong_answers_bring_their_own_feedback() -> None:
    assert grade("stance", "ally of denmark").note == "That is Sweden."


def test_nearly_gives_a_free_retry() -> None:
    assert grade("day", "May 2019").free_retry
    assert not grade("day", "1 May 2019").free_retry


def test_notes_never_scold() -> None:
    for question in QUESTIONS:
        for answer in ("no", "Japan", "idk", "a very long wrong answer about nothing", "40"):
            note = grade(question.id, answer).note
            assert "wrong!" not in note.lower()
            assert "%" not in note


def test_what_lies_beyond_the_limit_is_not_read() -> None:
    filler = "x" * ANSWER_LIMIT
    assert grade("pact", f"{filler} Harbour Accord").verdict == "incorrect"


@pytest.mark.timing
def test_hundreds_of_numbers_are_told_in_no_time() -> None:
    for answer in ("40 " * 660, "39->40 " * 280, "40 of " * 330):
        before = time.process_time()
        assert grade("day", answer).verdict != "correct"
        assert grade("tons", answer).reason == "several-values"
        assert time.process_time() - before < 0.5


def test_a_strict_question_asks_for_more() -> None:
    def graded(strict: str) -> str:
        questions = tuple(
            replace(q, strict=strict, points=()) if q.id == "blame" else q for q in PACK.questions
        )
        pack = replace(PACK, questions_file=replace(PACK.questions_file, questions=questions))
        return Grader(pack).grade("blame", "Denmark, the attacker of somebody").verdict

    order = ["incorrect", "partial", "correct"]
    assert (
        order.index(graded("strict"))
        <= order.index(graded("normal"))
        <= order.index(graded("relaxed"))
    )


def test_one_gate_decides() -> None:
    for answer in ("Harbour Accord", "not the harbour accord", "ships", "idk"):
        assert [s.decided for s in grade("pact", answer).trace].count(True) <= 1


def test_every_mark_that_is_named_says_what_decided() -> None:
    for answer in (
        "it is the Harbour Accord",
        "the pact, namely Harbour Accord",
        "not the harbour accord",
    ):
        assert [s.decided for s in grade("pact", answer).trace].count(True) == 1
