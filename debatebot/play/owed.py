"""The point of the part that the learner never answered: it is owed, and begins the next debate."""

from collections.abc import Sequence

from debatebot.debate.events import Ballot
from debatebot.debate.state import Round
from debatebot.debate.tools import Tools
from debatebot.pack.models import Side
from debatebot.play.round_recall import can_go_on, recalled
from debatebot.progress.events import Begin, Record


def owed_claim(tools: Tools, records: Sequence[Record], pack: str, side: Side) -> str:
    """The heaviest claim left open in the newest finished debate on this side; empty when none is."""
    finished = {r.session for r in records if isinstance(r.event, Ballot)}
    for record in reversed(records):
        begin = record.event
        if (
            isinstance(begin, Begin)
            and begin.kind == "debate"
            and record.pack == pack
            and record.session in finished
            and begin.options.get("side") == side
            and can_go_on(begin)
        ):
            state, _ = recalled(tools, records, record.session)
            return left_open(state.round)
    return ""


def left_open(round_: Round) -> str:
    """The heaviest claim of the part that the learner has not answered; empty when there is none."""
    open_ = [n for n in round_.nodes("bot") if n.standing in ("live", "dropped") and n.claim]
    best = max(open_, key=lambda node: (node.weight, -node.turn), default=None)
    return best.claim if best else ""
