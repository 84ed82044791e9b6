"""Between a round and its stored events: how it was begun, and its turns played again."""

from collections.abc import Iterable
from typing import cast

from debatebot.debate.clock import CLOCKS, ClockName
from debatebot.debate.formats import FORMATS, LEVELS, Level
from debatebot.debate.session import DebateState, play_out, recall_moves, start
from debatebot.debate.state import Settings
from debatebot.debate.tools import Tools
from debatebot.pack.models import Side
from debatebot.progress.events import Begin, Record
from debatebot.progress.history import standing_records
from debatebot.progress.sessions import session_by_id


def recalled(tools: Tools, records: Iterable[Record], session: str) -> tuple[DebateState, Begin]:
    """A round as it was, by playing its stored turns again, and how it was begun.

    Raises:
        LookupError: there is no such round, or this release does not have its format.
    """
    kept = tuple(records)
    found = session_by_id(kept, session)
    if found is None or not can_go_on(found.begin):
        raise LookupError(f"the round {session} cannot be gone on with")
    own = standing_records(r for r in kept if r.session == session)
    moves = recall_moves(r.event for r in own)
    return play_out(settings_of(found.begin), moves, tools), found.begin


def can_go_on(begin: Begin) -> bool:
    """True when this release has the round's format, level, side and clock."""
    options = begin.options
    return (
        begin.mode in FORMATS
        and options.get("level") in LEVELS
        and options.get("side") in ("pro", "anti")
        and options.get("clock", "off") in CLOCKS
    )


def options_of(settings: Settings) -> dict[str, str]:
    """What a beginning round keeps of its settings; format and seed have fields of their own."""
    options: dict[str, str] = {"side": settings.side, "level": settings.level}
    if settings.clock != "off":
        options["clock"] = settings.clock
    if settings.owed:
        options["owed"] = settings.owed
    if settings.point:
        options["point"] = settings.point
    return options


def settings_of(begin: Begin) -> Settings:
    """The settings with which a round began."""
    options = begin.options
    return start(
        side=cast(Side, options["side"]),
        format_name=begin.mode,
        level=cast(Level, options["level"]),
        seed=begin.seed,
        clock=cast(ClockName, options.get("clock", "off")),
        owed=options.get("owed", ""),
        point=options.get("point", ""),
    ).settings
