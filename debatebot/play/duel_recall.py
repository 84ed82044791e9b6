"""What of a round of two people is written down, and the round as it comes of that."""

from collections.abc import Iterable
from typing import cast

from msgspec import Struct

from debatebot.debate.ballot.rubric import HOUSE, Rubric
from debatebot.debate.clock import CLOCKS, ClockName
from debatebot.debate.duel import Duel, DuelSettings, begin, duel_of, recall_moves
from debatebot.debate.formats import FORMATS
from debatebot.debate.tools import Tools
from debatebot.pack.models import Side
from debatebot.play.rubrics import of_round
from debatebot.progress.events import Begin, Record
from debatebot.progress.history import standing_records
from debatebot.progress.sessions import session_by_id

KIND = "duel"
"""Kind of such a session: two people's words are no one learner's history."""


class DuelAsk(Struct, frozen=True, kw_only=True):
    """What kind of round two people want."""

    side: Side = "pro"
    "Of who speaks first."
    format: str = "spark"
    clock: ClockName = "off"
    rubric: Rubric = HOUSE


def recalled(tools: Tools, records: Iterable[Record], session: str) -> tuple[Duel, Rubric]:
    """A round as its events left it, and what it is marked by.

    Raises:
        LookupError: there is no such round, or this release does not have its format.
    """
    kept_records = tuple(records)
    found = session_by_id(kept_records, session)
    if found is None or not can_go_on(found.begin):
        raise LookupError(f"the round {session} cannot be gone on with")
    own = standing_records(r for r in kept_records if r.session == session)
    moves = recall_moves(r.event for r in own)
    return duel_of(_settings_of(tools, found.begin), moves, tools), of_round(found.begin.options)


def can_go_on(begin_: Begin) -> bool:
    """True when this release has the round's format, side and clock."""
    return (
        begin_.mode in FORMATS
        and begin_.options.get("side") in ("pro", "anti")
        and begin_.options.get("clock") in CLOCKS
    )


def _settings_of(tools: Tools, begin_: Begin) -> DuelSettings:
    options = begin_.options
    return begin(
        tools.pack,
        side=cast(Side, options["side"]),
        format_name=begin_.mode,
        clock=cast(ClockName, options["clock"]),
    )
