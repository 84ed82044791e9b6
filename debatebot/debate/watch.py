"""The app debates itself: a demonstration, and the test that both sides are equally strong."""

from msgspec.structs import replace

from debatebot.debate.choice import pick_attack, pick_own_case, unused_line
from debatebot.debate.fold import advance
from debatebot.debate.formats import Level
from debatebot.debate.session import start
from debatebot.debate.state import Move, Node, Round
from debatebot.debate.tools import Tools
from debatebot.pack.models import Side


def watch(
    tools: Tools,
    *,
    first: Side,
    seed: int,
    format_name: str = "spark",
    level: Level = "club",
) -> Round:
    """A whole round of the app against itself.

    Args:
        tools: the pack made ready.
        first: the side that opens; it takes the learner's turns.
        seed: what turns the wordings.
        format_name: a key of `formats.FORMATS`.
        level: how hard both play.
    """
    round_ = start(
        side=first, format_name=format_name, level=level, seed=seed, every_turn_counts=True
    ).round
    said: tuple[str, ...] = ()
    while not round_.over:
        move, line = _speak(round_, said, tools)
        said = (*said, line)
        round_ = advance(round_, move, tools)
    return round_


def _speak(round_: Round, said: tuple[str, ...], tools: Tools) -> tuple[Move, str]:
    """What the side in the learner's place says: an attack on the newest claim, or its own case."""
    seen = _other_way_round(round_, said)
    phase = round_.phase
    if phase is not None and phase.name == "closing":
        line = _weighing(seen, tools)
        return Move(text=line or "On balance our side weighs more.", claims=()), line
    target = next((n.claim for n in reversed(round_.nodes("bot")) if n.claim), "")
    pick = pick_attack(seen, target, tools) if target else None
    if pick is not None:
        return Move(text=pick.line, claims=(pick.attack.from_,)), pick.line
    own = pick_own_case(seen, "", tools)
    if own is not None:
        claim, line = own
        return Move(text=line, claims=(claim.id,)), line
    return Move(text="", claims=()), ""


def _other_way_round(round_: Round, said: tuple[str, ...]) -> Round:
    """The round as the side in the learner's place sees it."""
    settings = replace(round_.settings, side=round_.settings.bot_side)
    flow = tuple(_swapped(node) for node in round_.flow)
    given = tuple(n.claim for n in round_.nodes("learner") if n.standing == "conceded")
    return replace(round_, settings=settings, flow=flow, used=said, given_up=given)


def _swapped(node: Node) -> Node:
    return replace(node, by="bot" if node.by == "learner" else "learner")


def _weighing(seen: Round, tools: Tools) -> str:
    side = seen.settings.bot_side
    lines = tuple(
        line
        for entry in tools.pack.positions.weighing
        if entry.side in (None, side)
        for line in entry.lines
    )
    return unused_line(seen, lines)
