"""`debatebot try`: type answers line by line, see how each is read, and what a phrasing changes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from debatebot.cli.complete import question_ids
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import data_option, learner_option, pack_option

if TYPE_CHECKING:
    from debatebot.authoring.trial import Trial
    from debatebot.pack.models import Pack, Question


@click.command("try")
@click.argument("question", required=False, shell_complete=question_ids)
@click.option(
    "--with-phrasing",
    "phrasings",
    nargs=2,
    multiple=True,
    metavar="POINT TEXT",
    help="Show what this phrasing of a point would change, and end; `accept` for a whole answer.",
)
@pack_option
@learner_option
@data_option
@click.pass_context
def command(
    ctx: click.Context,
    question: str | None,
    phrasings: tuple[tuple[str, str], ...],
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """Type answers to a QUESTION, or choose one from the list, and see how they are read.

    A line is an answer. `/q ID` or `/q NUMBER` changes the question, `/list` shows them all,
    `/add POINT TEXT` shows which samples and answers of yours another phrasing would mark
    otherwise and reads on with it, `/drop` forgets such phrasings, an end of input or `/quit`
    leaves. Nothing is saved.
    """
    from debatebot.authoring.trial import Trial
    from debatebot.cli.history import history
    from debatebot.cli.options import open_pack
    from debatebot.progress.attempts import stored_attempts

    opened = open_pack(ctx, pack)
    trial = Trial(opened, lambda: stored_attempts(history(ctx, data, learner)))
    current = _choose(opened, question) if question else None
    if phrasings:
        _only_changes(trial, current, phrasings)
    else:
        _converse(trial, opened, current)


def _only_changes(
    trial: "Trial", current: "Question | None", phrasings: tuple[tuple[str, str], ...]
) -> None:
    from debatebot.authoring.what_changes import UnknownPoint
    from debatebot.cli.output import data

    if current is None:
        raise Failure("Name the QUESTION that the phrasing is for.", Exit.USAGE)
    try:
        for point, text in phrasings:
            trial.add(current.id, point, text)
    except UnknownPoint as unknown:
        raise Failure(unknown.message, Exit.USAGE) from None
    for line in trial.changes():
        data(line)


def _converse(trial: "Trial", opened: "Pack", current: "Question | None") -> None:
    from debatebot.cli.output import data, narrate

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
        elif line == "/drop":
            trial.drop()
            narrate("Reading with the pack as it is.")
        elif current is not None and line.startswith("/add "):
            _add(trial, current, line.removeprefix("/add "))
        elif line.startswith("/q ") or (current is None and not line.startswith("/")):
            chosen = _find(opened, line.removeprefix("/q ").strip())
            if chosen is None:
                narrate("No such question. /list shows them all.")
            else:
                current = chosen
                data(f"? {current.ask}")
        elif current is None or line.startswith("/"):
            narrate("Here are: /q ID, /list, /add POINT TEXT, /drop, /quit.")
        else:
            for told in trial.read(current.id, line):
                data(told)


def _add(trial: "Trial", current: "Question", said: str) -> None:
    from debatebot.authoring.what_changes import UnknownPoint
    from debatebot.cli.output import data, narrate

    point, _, text = said.strip().partition(" ")
    if not text.strip():
        narrate("Type /add, a point's id (or accept) and the phrasing.")
        return
    try:
        trial.add(current.id, point, text.strip().strip("'\""))
    except UnknownPoint as unknown:
        narrate(unknown.message)
        return
    for line in trial.changes():
        data(line)


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
    from debatebot.grading.grader import UnknownQuestion, nearest_question

    found = _find(pack, wanted)
    if found is None:
        raise Failure(str(UnknownQuestion(wanted, nearest_question(pack, wanted))), Exit.USAGE)
    return found


def _list(pack: "Pack") -> None:
    from debatebot.cli.output import data

    for number, question in enumerate(pack.questions, 1):
        data(f"{number:3} {question.id}: {question.ask}")
