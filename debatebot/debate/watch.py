"""The app debates itself: a demonstration, and the test that both sides are equally strong."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate.choice import pick_attack, pick_own_case, pick_question, unused_line
from debatebot.debate.fold import advance, hear
from debatebot.debate.formats import Level
from debatebot.debate.session import start
from debatebot.debate.state import Move, Node, Round, Settings
from debatebot.debate.tools import Tools
from debatebot.pack.models import Side


class Watched(Struct, frozen=True):
    """One turn of the side that opened, and the round after the reply to it."""

    move: Move
    round: Round


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
    settings = settings_of(tools, first=first, seed=seed, format_name=format_name, level=level)
    return watched(settings, tools)[-1].round


def settings_of(
    tools: Tools, *, first: Side, seed: int, format_name: str, level: Level
) -> Settings:
    """The settings of a round of the app against itself."""
    settings = start(
        side=first, format_name=format_name, level=level, seed=seed, every_turn_counts=True
    ).settings
    opens, answers = (name_of(side, tools) for side in (first, settings.bot_side))
    return replace(settings, letters=_letters(opens, answers))


def name_of(side: Side, tools: Tools) -> str:
    """What the app calls itself on a side; the side's own name where the pack gives no other."""
    info = tools.pack.positions.sides[side]
    return info.part or info.name


def _letters(opens: str, answers: str) -> tuple[str, str]:
    """The initials of two names; when they are the same, first and second."""
    one, other = opens[:1].upper(), answers[:1].upper()
    return (one, other) if one.isalpha() and other.isalpha() and one != other else ("F", "S")


def watched(settings: Settings, tools: Tools) -> tuple[Watched, ...]:
    """A whole round of the app against itself, exchange by exchange."""
    round_ = Round(settings=settings)
    said: tuple[str, ...] = ()
    played: list[Watched] = []
    while not round_.over:
        move, line = _speak(round_, said, tools)
        said = (*said, line)
        round_ = advance(round_, move, tools)
        played.append(Watched(move, round_))
    return tuple(played)


def up_to(settings: Settings, played: Sequence[Watched], turn: int, tools: Tools) -> Round:
    """The round as it stood after a turn of either speaker; 0 is before the first one."""
    whole, waits_for_a_reply = divmod(turn, 2)
    before = played[whole - 1].round if whole else Round(settings=settings)
    if not waits_for_a_reply or before.phase is None:
        return before
    return hear(before, played[whole].move, before.phase, tools)[0]


def _speak(round_: Round, said: tuple[str, ...], tools: Tools) -> tuple[Move, str]:
    """What the side in the learner's place says: an attack on the newest claim, or its own case."""
    seen = _other_way_round(round_, said)
    phase = round_.phase
    if phase is not None and phase.name == "closing":
        line = _weighing(seen, tools)
        return Move(text=line or "On balance our side weighs more.", claims=()), line
    target = next((n.claim for n in reversed(round_.nodes("bot")) if n.claim), "")
    if phase is not None and phase.name == "ask":
        asked = pick_question(replace(seen, used=(*said, *round_.used)), target, tools)
        if asked:
            return Move(text=asked, claims=()), asked
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
