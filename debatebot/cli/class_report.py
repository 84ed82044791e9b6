"""The report of a class on the command line: a page, a table, or its least sure marks first."""

import sys
from typing import TYPE_CHECKING

import click

from debatebot.cli import output
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.output import data as show
from debatebot.cli.output import narrate

if TYPE_CHECKING:
    from debatebot.play.class_files import ClassDesk
    from debatebot.play.desk import Desk


def report(
    files: tuple[str, ...],
    *,
    pack: str | None,
    data: str | None,
    learner: str,
    plain: bool,
    as_csv: bool,
    review: bool,
) -> None:
    """Read the files of a class, and show what they come to.

    Args:
        files: result files, or folders of them.
        pack: the `--pack` of the command line, or None.
        data: the `--data` of the command line, or None.
        learner: who confirms marks.
        plain: line by line, without a screen.
        as_csv: a table instead of a page.
        review: ask for the least sure marks, also where a page would be printed.

    Raises:
        Failure: exit 2, when none of the files could be read; each is named with the reason.
    """
    from debatebot.cli.start import sit_down
    from debatebot.play.class_files import ClassDesk, read_files

    found = read_files(files)
    for name, why in found.damaged:
        narrate(f"{name}: {why}.")
    for name in found.twice:
        narrate(f"{name}: the same as another file; it counts once.")
    if not (found.results or found.ballots):
        raise Failure("None of these files is a result of a class or an exam.", Exit.USAGE)
    desk = sit_down(pack, data, learner)
    try:
        room = ClassDesk(desk.pack, desk.journal, found)
        on_terminal = bool(sys.stdout and sys.stdout.isatty())
        if not as_csv and not plain and on_terminal:
            _screen(room, desk)
            return
        if review:
            _review(room)
        show(_text(room, as_csv=as_csv).rstrip("\n"))
    finally:
        desk.close()


def _text(room: "ClassDesk", *, as_csv: bool) -> str:
    from debatebot.classroom.report_page import csv_of, page_of

    found = room.report()
    return csv_of(found) if as_csv else page_of(found, room.pack, room.files.damaged)


def _review(room: "ClassDesk") -> None:
    """The page is data: what is asked before it goes where narration goes."""
    from debatebot.plain.class_review import ClassReview
    from debatebot.plain.talk import Talk

    ClassReview(room, Talk(narrate, _ask)).run()


def _ask(prompt: str) -> str:
    """Read a line after a prompt.

    Raises:
        EOFError: there is no more input.
    """
    output.prompt(prompt)
    line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise EOFError
    return line.rstrip("\n")


def _screen(room: "ClassDesk", desk: "Desk") -> None:
    from debatebot.cli.start import open_app
    from debatebot.play.class_files import ClassAsk

    click.get_current_context().exit(open_app(desk, ClassAsk(room)))
