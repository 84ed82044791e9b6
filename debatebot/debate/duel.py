"""Two people at one keyboard: each argues one side, the app keeps flow, time and a ballot each.

The round is kept twice, once as each of them sees it: own turns as the learner's, the other's as
replies. So every rule of flow and ballot holds for both alike.
"""

import re
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate.clock import ClockName
from debatebot.debate.drops import waiting
from debatebot.debate.events import Reading as Reread
from debatebot.debate.events import Turn
from debatebot.debate.fold import answered_in, conceded_in, hear
from debatebot.debate.slots import Person, Slot, slots_of
from debatebot.debate.state import Move, Node, Round, Said, Settings
from debatebot.debate.tools import Tools
from debatebot.event import Event
from debatebot.pack.models import Pack, Side

_LAST_QUESTION = re.compile(r"[^.!?\n]*\?\s*$")


class DuelSettings(Struct, frozen=True, kw_only=True):
    """What is fixed when two people begin."""

    side: Side
    "Of who speaks first."
    format: str = "spark"
    turns: int = 0
    "How many turns each takes, to which the format is stretched or cut; 0: as many as it has."
    clock: ClockName = "off"
    letters: tuple[str, str] = ("F", "S")
    "What the entries of the flow are called by: the first speaker's, the second's."

    def side_of(self, person: Person) -> Side:
        """The side that a person argues for."""
        other: Side = "anti" if self.side == "pro" else "pro"
        return self.side if person == "first" else other

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All turns in their order."""
        return slots_of(self.format, self.turns)


class Duel(Struct, frozen=True, kw_only=True):
    """Where two people stand."""

    settings: DuelSettings
    moves: tuple[Move, ...] = ()
    first: Round
    "As the first speaker sees it."
    second: Round
    "As the second speaker sees it."

    @property
    def slot(self) -> Slot | None:
        """The turn at hand, or None when all were taken."""
        slots = self.settings.slots
        return slots[len(self.moves)] if len(self.moves) < len(slots) else None

    @property
    def over(self) -> bool:
        """Whether all turns were taken."""
        return self.slot is None

    def round_of(self, person: Person) -> Round:
        """The round as one of them sees it."""
        return self.first if person == "first" else self.second


def begin(
    pack: Pack,
    *,
    side: Side,
    format_name: str = "spark",
    clock: ClockName = "off",
    turns: int = 0,
) -> DuelSettings:
    """The settings of a round for two; the entries are called by the sides' first letters."""
    names = [pack.positions.sides[each].name for each in (side, "anti" if side == "pro" else "pro")]
    initials = tuple(name[:1].upper() for name in names)
    letters = (initials[0], initials[1]) if initials[0] != initials[1] else ("F", "S")
    return DuelSettings(side=side, format=format_name, turns=turns, clock=clock, letters=letters)


def duel_of(settings: DuelSettings, moves: Iterable[Move], tools: Tools) -> Duel:
    """The round that some turns lead to; turns beyond its end are left out."""
    duel = Duel(
        settings=settings, first=_opened(settings, "first"), second=_opened(settings, "second")
    )
    for move in moves:
        duel = say(duel, move, tools)
    return duel


def say(duel: Duel, move: Move, tools: Tools) -> Duel:
    """The round after one more turn of whoever's turn it is."""
    slot = duel.slot
    if slot is None:
        return duel
    mine, theirs = (duel.first, duel.second) if slot.by == "first" else (duel.second, duel.first)
    before = {node.label for node in mine.flow}
    mine, _ = hear(mine, move, slot.phase, tools)
    said, nodes = mine.said[-1], tuple(n for n in mine.flow if n.label not in before)
    silent = frozenset(node.label for node, left in waiting(mine) if left == 0)
    mine, theirs = _dropped(mine, silent), _dropped(_heard(theirs, said, nodes), silent)
    first, second = (mine, theirs) if slot.by == "first" else (theirs, mine)
    return replace(duel, moves=(*duel.moves, move), first=first, second=second)


def said_otherwise(duel: Duel, turn: int, text: str, tools: Tools) -> Duel:
    """The round with one turn in other words; all later turns stay.

    Raises:
        ValueError: there is no such turn.
    """
    same = text == _move(duel, turn).text
    return duel if same else _with_move(duel, turn, Move(text=text), tools)


def read_as(duel: Duel, turn: int, claims: tuple[str, ...], tools: Tools) -> Duel:
    """The round with one turn read as its speaker wants it; nothing that was said changes.

    Raises:
        ValueError: there is no such turn.
    """
    return _with_move(duel, turn, replace(_move(duel, turn), claims=claims), tools)


def before(duel: Duel, turn: int, tools: Tools) -> Duel:
    """The round as it stood before a turn.

    Raises:
        ValueError: there is no such turn.
    """
    _move(duel, turn)
    return duel_of(duel.settings, duel.moves[: turn - 1], tools)


def _move(duel: Duel, turn: int) -> Move:
    if not 1 <= turn <= len(duel.moves):
        raise ValueError(f"there is no turn {turn}")
    return duel.moves[turn - 1]


def _with_move(duel: Duel, turn: int, move: Move, tools: Tools) -> Duel:
    moves = (*duel.moves[: turn - 1], move, *duel.moves[turn:])
    return duel_of(duel.settings, moves, tools)


def recall_moves(happened: Iterable[Event]) -> tuple[Move, ...]:
    """The turns behind stored events; what was taken back must be left out before."""
    moves: list[Move] = []
    for event in happened:
        if isinstance(event, Turn):
            moves.append(Move(text=event.text, seconds=event.seconds))
        elif isinstance(event, Reread) and event.turn == len(moves):
            moves[-1] = replace(moves[-1], claims=event.claims, not_claims=event.not_claims)
    return tuple(moves)


def _opened(settings: DuelSettings, person: Person) -> Round:
    mine, theirs = settings.letters
    return Round(
        settings=Settings(
            side=settings.side_of(person),
            format=settings.format,
            level="club",
            phases=tuple(slot.phase for slot in settings.slots if slot.by == person),
            clock=settings.clock,
            letters=(mine, theirs) if person == "first" else (theirs, mine),
            every_turn_counts=True,
        )
    )


def _heard(round_: Round, said: Said, nodes: tuple[Node, ...]) -> Round:
    """The same turn as the other one hears it."""
    asked = said.text if said.phase == "ask" else _question_in(said.text)
    heard = replace(
        said,
        by="bot",
        asked=asked,
        move="answer" if said.phase == "answer" or said.answered_question else said.move,
    )
    return replace(
        round_,
        said=(*round_.said, heard),
        flow=(
            *conceded_in(answered_in(round_.flow, said), said),
            *(replace(node, by="bot") for node in nodes),
        ),
    )


def _question_in(text: str) -> str:
    found = _LAST_QUESTION.search(text)
    return found.group().strip() if found else ""


def _dropped(round_: Round, labels: frozenset[str]) -> Round:
    """Mark what nobody answered in time; whoever comes back to it later still answers it."""
    if not labels:
        return round_
    flow = tuple(
        replace(node, standing="dropped") if node.label in labels else node for node in round_.flow
    )
    return replace(round_, flow=flow, called=(*round_.called, *sorted(labels)))
