"""The debate of two teams: their turns as one flow, and a ballot each, by the rules for two people."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from debatebot.classroom.script import ClassReaders
from debatebot.classroom.state import Line
from debatebot.debate.slots import Slot, slots_of
from debatebot.pack.models import Pack, Side

if TYPE_CHECKING:  # imported when the first turn is read, so that a round opens fast
    from debatebot.debate.duel import Duel
    from debatebot.debate.duel_page import PersonBallot
    from debatebot.debate.view import DebateView

_FORMAT = "spark"
_LETTERS = ("P", "O")
"""What the entries of the flow are called by: those of Team Pine, those of Team Oak."""


class Match:
    """The debate as a function of the turns that were taken; an empty turn was passed."""

    def __init__(self, pack: Pack, readers: ClassReaders, *, side: Side, turns: int) -> None:
        """Open it.

        Args:
            pack: what is debated.
            readers: what reads the turns.
            side: of the team that begins.
            turns: how many turns each team takes.
        """
        self._pack, self._readers = pack, readers
        self._side, self._turns = side, turns
        self._known: tuple[tuple[str, ...], Duel] | None = None

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All turns in their order."""
        return slots_of(_FORMAT, self._turns)

    def answers(self, turns: tuple[str, ...]) -> tuple[Line, ...]:
        """What the newest turn answers, by the flow's labels."""
        slot = self.slots[len(turns) - 1]
        said = self._after(turns).round_of(slot.by).said[-1]
        gist = self._readers.tools().gist
        return tuple(
            Line(
                sign="→",
                word=f"Answers {each.label}",
                text=gist(each.claim) if each.claim else "an argument that is on no list",
            )
            for each in said.answered
        )

    def view(self, turns: tuple[str, ...]) -> "DebateView":
        """The debate as it stands, with its flow, for a front end to draw."""
        from debatebot.debate.duel_view import duel_view

        return duel_view(self._after(turns), self._readers.tools())

    def ballots(self, turns: tuple[str, ...], names: Sequence[str]) -> list[Line]:
        """A ballot each in short, and who holds more on the flow.

        Args:
            turns: the words of every turn so far.
            names: of both teams, the one that begins first.
        """
        from debatebot.debate.ballot.rubric import HOUSE
        from debatebot.debate.duel_page import ballots_of, winner_line

        duel = self._after(turns)
        first, second = (
            replace(ballot, name=name)
            for ballot, name in zip(
                ballots_of(duel, self._readers.tools(), HOUSE), names, strict=False
            )
        )
        flow = Line(sign="▸", word="Flow", text=winner_line(first, second))
        return [*_told(first, duel), *_told(second, duel), flow]

    def _after(self, turns: tuple[str, ...]) -> "Duel":
        """The round that some turns lead to. The newest is kept, as the next one goes on from it."""
        from debatebot.debate.duel import say
        from debatebot.debate.state import Move

        tools = self._readers.tools()
        known, duel = self._known or ((), self._opened())
        if turns[: len(known)] != known:
            known, duel = (), self._opened()
        for text in turns[len(known) :]:
            duel = say(duel, Move(text=text), tools)
        self._known = (turns, duel)
        return duel

    def _opened(self) -> "Duel":
        from debatebot.debate.duel import begin, duel_of

        settings = begin(self._pack, side=self._side, format_name=_FORMAT, turns=self._turns)
        return duel_of(replace(settings, letters=_LETTERS), (), self._readers.tools())


def _told(found: "PersonBallot", duel: "Duel") -> list[Line]:
    """A team's ballot in short: the score, what went best, what cost most."""
    from debatebot.debate.ballot.moments import best_moment, cost_most

    round_ = duel.round_of(found.person)
    lines = [Line(word=found.name, text=f"{found.ballot.total:g} of 100")]
    best, dear = best_moment(round_, found.ballot), cost_most(round_, found.ballot)
    if best is not None:
        lines.append(Line(sign="✓", word="Best", text=f"turn {best.turn}: {best.why}"))
    if dear is not None:
        lines.append(Line(sign="○", word="Cost most", text=f"{dear.words}: {dear.why}"))
    return lines
