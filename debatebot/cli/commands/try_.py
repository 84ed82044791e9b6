"""`debatebot try`: type answers or turns, see how they are read, and add them to the pack."""

from typing import TYPE_CHECKING

import click

from debatebot.cli.complete import question_ids
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import own_options, plain_option

if TYPE_CHECKING:
    from debatebot.authoring.trying import Trying


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
@own_options
@plain_option
@click.pass_context
def command(
    ctx: click.Context,
    question: str | None,
    phrasings: tuple[tuple[str, str], ...],
    pack: str | None,
    learner: str | None,
    data: str | None,
    plain: bool,
) -> None:
    """Type answers to a QUESTION, or turns of a side (pro, anti), and see how they are read.

    A line is an answer or a turn. `/q ID` or `/q NUMBER` changes the question, `/list` shows them
    all. `/add POINT`, `/sample right`, `/reject FEEDBACK` and, for turns, `/golden CLAIM` put the
    last text under trial and show which samples, answers and turns of yours would be read
    otherwise. `/write` writes it into the pack's files and leaves all else there as it is, `/undo`
    takes that back, `/drop` forgets what is not written.

    On a terminal it is a screen; with --plain, or in a pipe, it goes line by line.
    """
    from debatebot.cli.chosen import chosen

    if phrasings or chosen(ctx, "plain", plain) or not _on_a_terminal():
        trying = _trying(ctx, pack, data, learner, question)
        if phrasings:
            _only_changes(trying, phrasings)
        else:
            _converse(trying)
        return
    from debatebot.cli.start import start
    from debatebot.play.asks import TryAsk

    start(
        pack=pack,
        data=chosen(ctx, "data", data),
        learner=chosen(ctx, "learner", learner),
        plain=False,
        ask=TryAsk(question=question or ""),
    )


def _on_a_terminal() -> bool:
    import os
    import sys

    streams = (sys.stdin, sys.stdout)
    return bool(os.environ.get("TEXTUAL_DRIVER")) or all(
        s is not None and s.isatty() for s in streams
    )


def _trying(
    ctx: click.Context,
    pack: str | None,
    data: str | None,
    learner: str | None,
    question: str | None,
) -> "Trying":
    """The pack under trial, with the question at hand.

    Raises:
        Failure: exit 2 for a pack that can't be used or a question that is not in it.
    """
    from debatebot.authoring.additions import NotAdded
    from debatebot.authoring.trial import Trial
    from debatebot.authoring.trying import Trying
    from debatebot.cli.chosen import find_own_folder
    from debatebot.cli.history import history
    from debatebot.pack.problems import PackProblems

    try:
        trial = Trial(find_own_folder(ctx, pack), lambda: history(ctx, data, learner))
        trying = Trying(trial)
        if question:
            trying.choose(question)
    except PackProblems as problems:
        raise Failure(str(problems), Exit.USAGE) from None
    except NotAdded as unknown:
        raise Failure(unknown.message, Exit.USAGE) from None
    return trying


def _only_changes(trying: "Trying", phrasings: tuple[tuple[str, str], ...]) -> None:
    from debatebot.authoring.additions import NotAdded
    from debatebot.authoring.trial_lines import changes_lines
    from debatebot.cli.output import data

    if trying.subject is None:
        raise Failure("Name the QUESTION that the phrasing is for.", Exit.USAGE)
    try:
        for point, text in phrasings:
            trying.add(f"{point} {text}")
    except NotAdded as unknown:
        raise Failure(unknown.message, Exit.USAGE) from None
    for line in changes_lines(trying.trial, trying.trial.changes(), "Nothing is saved."):
        data(line)


def _converse(trying: "Trying") -> None:
    from debatebot.cli.output import data, narrate
    from debatebot.plain.talk import GoHome, Leave, Talk
    from debatebot.plain.trying import PlainTrying

    try:
        PlainTrying(trying, Talk(data, _ask), narrate).run()
    except (EOFError, GoHome, Leave):
        return


def _ask(prompt: str) -> str:
    """A typed line; a prompt only where somebody types.

    Raises:
        EOFError: there is no more input.
    """
    import sys

    from debatebot.cli.output import prompt as show_prompt

    if sys.stdin.isatty():
        show_prompt(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line
