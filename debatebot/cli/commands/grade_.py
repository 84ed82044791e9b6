"""`debatebot grade`: mark answers without a screen, one or a file of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from debatebot.cli.complete import question_ids
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import json_option, own_options

if TYPE_CHECKING:
    from debatebot.grading.verdict import Verdict
    from debatebot.pack.models import Pack
    from debatebot.progress.events import Record


@click.command("grade")
@click.argument("question", required=False, shell_complete=question_ids)
@click.argument("answer", required=False)
@click.option(
    "--answers",
    metavar="FILE",
    help='JSON lines {"id", "question", "answer"}; - is standard input.',
)
@click.option(
    "--attempt",
    type=click.IntRange(min=1),
    metavar="N",
    help="Explain a stored attempt again; `stats --attempts` lists their numbers.",
)
@click.option("--explain", is_flag=True, help="Print how each answer was read.")
@own_options
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    question: str | None,
    answer: str | None,
    answers: str | None,
    attempt: int | None,
    explain: bool,
    pack: str | None,
    learner: str | None,
    data: str | None,
    as_json: bool,
) -> None:
    """Grade one ANSWER to a QUESTION, a file of answers, or a stored attempt once more.

    An attempt is marked with the pack as it is now, beside the mark that it got then: the same
    content gives the same result. Nothing is written.
    """
    from debatebot.cli.chosen import open_own_pack, open_pack
    from debatebot.cli.history import history
    from debatebot.grading.grader import Grader, UnknownQuestion

    asked = question is not None and answer is not None
    if [asked, answers is not None, attempt is not None].count(True) != 1:
        raise Failure(
            "Give a QUESTION and an ANSWER, or --answers FILE, or --attempt N.", Exit.USAGE
        )
    if attempt is not None:
        _explain_attempt(open_own_pack(ctx, pack), history(ctx, data, learner), attempt, as_json)
        return
    grader = Grader(open_pack(ctx, pack))
    rows = _one(question or "", answer or "") if answers is None else _rows(answers)
    for number, row in rows:
        try:
            verdict = grader.grade(row["question"], row["answer"])
        except UnknownQuestion as unknown:
            place = f"{answers}:{number}: " if answers else ""
            raise Failure(f"{place}{unknown}", Exit.USAGE) from None
        if as_json:
            _write_json(row["id"], verdict, explain)
        else:
            _write(row["id"] if answers else None, verdict, row["answer"], explain)


def _explain_attempt(
    pack: "Pack", records: "tuple[Record, ...]", number: int, as_json: bool
) -> None:
    from debatebot.cli.output import data, row
    from debatebot.play.attempts import OtherPack, explain, explained_lines, fields
    from debatebot.play.marker import marker_of
    from debatebot.progress.attempts import stored_attempts

    stored = next((s for s in stored_attempts(records) if s.number == number), None)
    if stored is None:
        raise Failure(
            f"There is no attempt {number}. The list: debatebot stats --attempts", Exit.USAGE
        )
    try:
        explained = explain(pack, marker_of(pack), stored)
    except OtherPack as other:
        raise Failure(other.message, Exit.USAGE) from None
    if as_json:
        now = explained.now
        row(
            {
                "same_content": explained.same_content,
                "same_result": explained.same_result,
                "then": fields(stored),
                "now": None if now is None else _fields(str(number), now, explain=True),
            }
        )
        return
    for line in explained_lines(explained):
        data(line)


def _one(question: str, answer: str) -> Iterator[tuple[int, dict[str, Any]]]:
    yield 1, {"id": "1", "question": question, "answer": answer}


def _rows(name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows of a file of JSON lines, one at a time, each with the number of its line."""
    from debatebot.cli.lines import json_lines

    for number, row in json_lines(name):
        for field in ("question", "answer"):
            if not isinstance(row.get(field), str):
                raise Failure(f'{name}:{number}: "{field}" has to be a text.', Exit.USAGE)
        row.setdefault("id", str(number))
        yield number, row


def _write_json(row_id: Any, verdict: "Verdict", explain: bool) -> None:
    from debatebot.cli.output import row

    row(_fields(row_id, verdict, explain))


def _fields(row_id: Any, verdict: "Verdict", explain: bool) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": row_id,
        "question": verdict.question,
        "verdict": verdict.verdict,
        "score": verdict.score,
        "sure": verdict.sure,
        "certainty": verdict.certainty,
        "points": list(verdict.points),
        "missing": list(verdict.missing),
        "reason": verdict.reason,
        "note": verdict.note,
        "spans": [{"start": s.start, "end": s.end, "point": s.point} for s in verdict.spans],
    }
    if explain:
        fields["trace"] = [
            {"gate": s.gate, "found": s.found, "decided": s.decided} for s in verdict.trace
        ]
    return fields


def _write(row_id: Any, verdict: "Verdict", answer: str, explain: bool) -> None:
    from debatebot.cli.output import data
    from debatebot.grading.telling_why import lines_of

    for line in lines_of(verdict, answer, explain):
        data(line if row_id is None or line.startswith(" ") else f"{row_id}: {line}")
