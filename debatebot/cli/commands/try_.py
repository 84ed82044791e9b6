"""`debatebot try`: type answers line by line and see how each is read."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from debatebot.cli.complete import question_ids
from debatebot.cli.options import pack_option

if TYPE_CHECKING:
    from debatebot.pack.models import Pack, Question


@click.command("try")
@click.argument("question", required=False, shell_complete=question_ids)
@pack_option
@click.pass_context
def command(ctx: click.Context, question: str | None, pack: str | None) -> None:
    """Type answers to a QUESTION, or choose one from the list, and see how they are read.

    A line is an answer. `/q ID` or `/q NUMBER` changes the question, `/list` shows them all, an
    end of input or `/quit` leaves.
    """
    from debatebot.cli.options import open_pack
    from debatebot.cli.output import data, narrate
    from debatebot.grading.grader import Grader
    from debatebot.grading.telling_why import lines_of

    opened = open_pack(ctx, pack)
    grader = Grader(opened)
    current = _choose(opened, question) if question else None
    if current is None:
        _list(opened)
        narrate("Type a number or an id to choose a question.")
    else:
        data(f"? {current.ask}")
    for line in _lines():
        if line in ("/quit", "/exit"):
            return
        if line == "/list":
            _list(opened)
        elif current is None or line.startswith("/q "):
            chosen = _find(opened, line.removeprefix("/q ").strip())
            if chosen is None:
                narrate("No such question. /list shows them all.")
            else:
                current = chosen
                data(f"? {current.ask}")
        elif line.startswith("/"):
            narrate("Here are: /q ID, /list, /quit.")
        else:
            for told in lines_of(grader.grade(current.id, line), line, trace=True):
                data(told)


def _lines() -> Iterator[str]:
    """Typed lines until the end of input; a prompt only where somebody types."""
    import sys

    while True:
        if sys.stdin.isatty():
            click.echo("> ", err=True, nl=False)
        line = sys.stdin.readline()
        if not line:
            return
        if line.strip():
            yield line.strip()


def _find(pack: "Pack", wanted: str) -> "Question | None":
    if wanted.isdecimal() and 1 <= int(wanted[:6]) <= len(pack.questions):
        return pack.questions[int(wanted[:6]) - 1]
    return pack.question(wanted)


def _choose(pack: "Pack", wanted: str) -> "Question":
    from debatebot.cli.exits import Exit, Failure
    from debatebot.grading.grader import UnknownQuestion, nearest_question

    found = _find(pack, wanted)
    if found is None:
        raise Failure(str(UnknownQuestion(wanted, nearest_question(pack, wanted))), Exit.USAGE)
    return found


def _list(pack: "Pack") -> None:
    from debatebot.cli.output import data

    for number, question in enumerate(pack.questions, 1):
        data(f"{number:3} {question.id}: {question.ask}")
