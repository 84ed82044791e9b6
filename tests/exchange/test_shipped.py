"""The shipped pack out and in again, through every format that is read; and what is in none of them."""

from collections.abc import Callable

import pytest

from debatebot.exchange.aiken import read_aiken, write_aiken
from debatebot.exchange.anki_read import read_anki
from debatebot.exchange.anki_write import write_anki
from debatebot.exchange.csv_file import read_csv, write_csv
from debatebot.exchange.gift_read import read_gift
from debatebot.exchange.gift_write import write_gift
from debatebot.exchange.json_out import write_json
from debatebot.exchange.losses import Written
from debatebot.exchange.worksheet import worksheet
from debatebot.pack.locate import find_pack
from debatebot.pack.models import Question
from debatebot.pack.reader import read_pack
from tests.exchange.questions import alike, only, said_of

PACK = read_pack(find_pack(None))
KEPT = "points need topic reject options sentence wrong item side explain"


def as_kept(question: Question) -> Question:
    """Answers, alternatives, points, feedback, options, topic and id of a question."""
    bare = only(question, KEPT)
    points = tuple(type(p)(id=p.id, phrasings=p.phrasings, of=p.of) for p in question.points)
    from msgspec import structs

    return alike(structs.replace(bare, points=points))


@pytest.mark.parametrize(
    ("write", "read"),
    [
        (lambda: write_anki(PACK, PACK.questions), read_anki),
        (lambda: write_csv(PACK.questions), read_csv),
    ],
    ids=["anki", "csv"],
)
def test_answers_alternatives_feedback_and_ids_come_back(
    write: Callable[[], Written], read: Callable[[str, bytes], object]
) -> None:
    written = write()
    brought = read("x", written.text.encode())
    assert [as_kept(q) for q in brought.questions] == [as_kept(q) for q in PACK.questions]  # type: ignore[attr-defined]
    assert [q.hints for q in brought.questions] == [q.hints for q in PACK.questions]  # type: ignore[attr-defined]
    assert len(written.losses) <= len(PACK.questions)


def test_gift_keeps_them_or_lists_each_loss() -> None:
    written = write_gift(PACK.questions)
    brought = read_gift("x", written.text.encode())
    assert brought.losses == ()
    assert [q.id for q in brought.questions] == [q.id for q in PACK.questions]
    listed: dict[str, str] = {}
    for loss in written.losses:
        listed[loss.where] = f"{listed.get(loss.where, '')} {loss.what}"
    for before, after in zip(PACK.questions, brought.questions, strict=True):
        if before.kind != "number":
            assert as_kept(after) == as_kept(before)
            continue
        assert before.number is not None
        assert after.number is not None
        assert (after.number.value, after.number.tolerance) == (
            before.number.value,
            before.number.tolerance,
        )
        gone = set(before.accept) - set(after.accept)
        gone |= {answer for answer, _ in said_of(before)} - {a for a, _ in said_of(after)}
        assert all(f"'{answer}'" in listed[before.id] for answer in gone)


def test_aiken_keeps_the_choices_and_lists_the_others() -> None:
    written = write_aiken(PACK.questions)
    brought = read_aiken("x", written.text.encode())
    choices = [q for q in PACK.questions if q.kind in ("choice", "true_false")]
    assert [(q.kind, q.accept, q.options) for q in brought.questions] == [
        (q.kind, q.accept, q.options) for q in choices
    ]
    assert {loss.where for loss in written.losses} == {q.id for q in PACK.questions}


def test_every_question_stands_in_json_and_on_the_worksheet() -> None:
    written = write_json(PACK, PACK.questions)
    assert written.losses == ()
    page = worksheet(PACK, PACK.questions)
    assert page.count("\n### ") == len(PACK.questions)
    for question in PACK.questions:
        assert f'"id": "{question.id}"' in written.text


def test_no_export_holds_the_debate() -> None:
    """Claims, and whatever else of the debate is not the quiz's, stay where they are."""
    exports = (
        write_anki(PACK, PACK.questions).text,
        write_gift(PACK.questions).text,
        write_csv(PACK.questions).text,
        write_json(PACK, PACK.questions).text,
    )
    for claim in PACK.positions.claims:
        assert not any(claim.says in text for text in exports)
