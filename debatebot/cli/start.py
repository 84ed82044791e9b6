"""What opens when nothing else is asked for: the app on a terminal, or plain mode line by line."""

import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from debatebot.cli.exits import Exit, Failure
from debatebot.cli.output import narrate

if TYPE_CHECKING:
    from debatebot.play.asks import RoundAsk, TodayAsk, TourAsk, TryAsk
    from debatebot.play.class_files import ClassAsk
    from debatebot.play.desk import Desk
    from debatebot.play.quiz_ask import QuizAsk
    from debatebot.play.warmup_ask import WarmupAsk

    Ask = QuizAsk | TourAsk | RoundAsk | TodayAsk | WarmupAsk | TryAsk

_BROKEN = (
    "A fault of debatebot ended it; the lines above say where. What you handed in is kept: "
    "the next start goes on where you were."
)
_NO_TERMINAL = "{why}: the app needs a terminal. Line by line it works anywhere: {command} --plain"


def start(
    pack: str | None,
    data: str | None,
    learner: str,
    plain: bool,
    ask: "Ask | None" = None,
) -> None:
    """Open the app or plain mode, and leave with its exit code.

    Args:
        pack: the `--pack` of the command line, or None.
        data: the `--data` of the command line, or None.
        learner: whose progress it is.
        plain: line by line, without a screen.
        ask: open on this quiz, tour or debate; without it on home.

    Raises:
        Failure: exit 2 without a terminal, for an invalid pack or a quiz that cannot be; exit 3
            for data that cannot be used.
    """
    if not plain:
        check_terminal(_command())
    desk = sit_down(pack, data, learner)
    try:
        if ask is not None:
            _check(desk, ask)
        code = _plain(desk, ask) if plain else open_app(desk, ask)
        if code == Exit.FINE and desk.trouble:
            code = Exit.DATA  # a script can tell that not all is kept
    finally:
        desk.close()
    click.get_current_context().exit(code)


def check_terminal(command: str) -> None:
    """Refuse to draw where nothing can be drawn.

    Raises:
        Failure: exit 2, pointing to plain mode.
    """
    if os.environ.get("TEXTUAL_DRIVER"):
        return  # whoever set it brings a screen of their own
    for stream, name in ((sys.stdin, "Input"), (sys.stdout, "Output")):
        if stream is None or not stream.isatty():
            why = f"{name} is not a terminal"
            raise Failure(_NO_TERMINAL.format(why=why, command=command), Exit.USAGE)
    if os.environ.get("TERM", "") in ("dumb", "") and sys.platform != "win32":
        why = "This terminal cannot place text (TERM is dumb or not set)"
        raise Failure(_NO_TERMINAL.format(why=why, command=command), Exit.USAGE)


def sit_down(pack: str | None, data: str | None, learner: str) -> "Desk":
    """Read the pack and open the learner's progress.

    Raises:
        Failure: exit 2 for an invalid pack, exit 3 for data that cannot be used.
    """
    from debatebot.cli.chosen import open_own_pack
    from debatebot.play.desk import open_desk
    from debatebot.progress.place import shelf
    from debatebot.progress.trouble import DataUnusable

    content = open_own_pack(click.get_current_context(), pack, shelf())
    try:
        return open_desk(content, data, learner, utc_now)
    except DataUnusable as problem:
        raise Failure(problem.message, Exit.DATA) from None


def utc_now() -> datetime:
    """The time as it is stored."""
    return datetime.now(UTC)


def _command() -> str:
    """The command line so far: `debatebot`, `debatebot tour` …"""
    return click.get_current_context().command_path


def _check(desk: "Desk", ask: "Ask") -> None:
    from debatebot.play.asks import TryAsk
    from debatebot.play.quiz_ask import QuizAsk
    from debatebot.play.warmup_ask import WarmupAsk
    from debatebot.quiz.choose import NothingToAsk, UnknownTopic

    if isinstance(ask, WarmupAsk):
        _check_warmup(desk, ask)
    if isinstance(ask, TryAsk):
        _check_subject(desk, ask)
    if not isinstance(ask, QuizAsk):
        return  # there is always a tour and a debate
    try:
        desk.check_quiz(ask)
    except (UnknownTopic, NothingToAsk) as problem:
        raise Failure(problem.message, Exit.USAGE) from None


def _check_subject(desk: "Desk", ask: "TryAsk") -> None:
    from debatebot.authoring.additions import NotAdded
    from debatebot.authoring.trying import subject_named

    try:
        if ask.question:
            subject_named(desk.pack, ask.question)
    except NotAdded as unknown:
        raise Failure(unknown.message, Exit.USAGE) from None


def _check_warmup(desk: "Desk", ask: "WarmupAsk") -> None:
    """A pack that cannot give a round says so before the screen changes."""
    from debatebot.play.warmup_ask import planned

    for each in planned(ask):
        why = desk.warmups.impossible(each) if each.round or each.code else ""
        if why:
            raise Failure(why, Exit.USAGE)


def _plain(desk: "Desk", ask: "Ask | None") -> int:
    from debatebot.cli import talk
    from debatebot.plain.app import run
    from debatebot.plain.talk import Talk

    run(desk, Talk(talk.say, talk.ask), ask)
    return Exit.FINE


def open_app(desk: "Desk", ask: "Ask | ClassAsk | None") -> int:
    """Run the app; returns its exit code."""
    import gc

    gc.disable()  # the app turns it on again once its first frame is drawn
    from debatebot.tui.app import DebatebotApp

    app = DebatebotApp(desk, ask)
    app.run()
    if app.return_code == Exit.UNEXPECTED:
        narrate(_BROKEN)
    return app.return_code or Exit.FINE
