"""Say it back: put a point of the other side in your own words; then the gate opens to answer it."""

from collections.abc import Sequence

from debatebot.classroom import steps
from debatebot.classroom.script import ClassReaders
from debatebot.classroom.scripts.common import (
    HANDS,
    at_hand,
    by_id,
    closed,
    drawn_claims,
    drawn_side,
    how_many,
    numbered,
    share,
    with_tries,
)
from debatebot.classroom.sides import (
    attack_line,
    gist,
    other,
    part_of,
    plays_a_part,
    said_otherwise,
)
from debatebot.classroom.state import Debrief, Done, Heard, Line, Prompt, Reply, Setup
from debatebot.classroom.tallies import hand_lines
from debatebot.pack.models import Claim, Pack

_MINUTES_A_POINT = 2.5
_MOST_POINTS = 6
_STAGES = 2
_FURTHER = 2
"""Tries at the gate besides the first; after three it opens by itself."""
_GATE = 0.5
"""Share of a point's time before the gate."""
_TRIES = ("at the first try", "later", "not yet")


class Paraphrase:
    """The round on a pupil's screen, and in front of the class."""

    def __init__(self, setup: Setup, pack: Pack, readers: ClassReaders) -> None:
        self._setup, self._pack, self._readers = setup, pack, readers
        theirs = drawn_claims(pack, other(drawn_side(setup)), setup)
        self._claims = theirs[: how_many(setup, _MINUTES_A_POINT, _MOST_POINTS)]
        self._row = self._rows()

    def prompt(self, done: Sequence[Done]) -> Prompt | None:
        """The gate, then the answer, for each point."""
        return at_hand(self._row, done)

    def hear(self, prompt: Prompt, reply: Reply, done: Sequence[Done]) -> Heard:
        """The gate by its own rule; the answer as in a debate, once."""
        if prompt.takes != "text":
            return Heard()
        place, stage = divmod(closed(done), _STAGES)
        claim = self._claims[place]
        if stage:
            heard = steps.set_against(reply.text, claim, self._readers)
            return with_tries(heard, done, self._answered(claim), further=0)
        heard = steps.said_back(reply.text, claim, self._readers)
        return with_tries(heard, done, said_otherwise(claim), further=_FURTHER)

    def debrief(self, done: Sequence[Done]) -> Debrief:
        """Which gates opened, and one way to say back and to answer the others."""
        lines: list[Line] = []
        for number, claim in enumerate(self._claims[: (closed(done) + 1) // _STAGES], 1):
            gate, answer = (by_id(done, f"point-{number}/{name}") for name in ("gate", "answer"))
            hands = by_id(done, f"point-{number}/hands")
            lines.append(_told(gate, "Gate", "The gate opened.", said_otherwise(claim)))
            lines += hand_lines(hands.reply.counts, _TRIES) if hands else ()
            if answer is not None or self._setup.projector:
                lines.append(_told(answer, "Answer", "You answered it.", self._answered(claim)))
        return Debrief(
            title="Say it back",
            lines=tuple(lines) or (Line(text="No point was read, which is fine."),),
            ask="What changed in your answer once you had said their point?",
        )

    def _answered(self, claim: Claim) -> str:
        return attack_line(self._pack, claim.id, self._setup.seed)

    def _rows(self) -> tuple[Prompt, ...]:
        return tuple(
            prompt
            for number, claim in enumerate(self._claims, 1)
            for prompt in (
                self._room(number, claim)
                if self._setup.projector
                else (self._gate(number, claim), self._answer(number, claim))
            )
        )

    def _gate(self, number: int, claim: Claim) -> Prompt:
        first = (plays_a_part(self._pack, claim.side, self._setup.seed),) if number == 1 else ()
        return Prompt(
            id=f"point-{number}/gate",
            takes="text",
            title="Say it back",
            lines=(*first, claim.says),
            speaker=part_of(self._pack, claim.side),
            ask="Put this point in your own words.",
            frame="They say …",
            about=claim.id,
            seconds=self._seconds(_GATE),
        )

    def _answer(self, number: int, claim: Claim) -> Prompt:
        return Prompt(
            id=f"point-{number}/answer",
            takes="text",
            title="Now answer",
            lines=(claim.says,),
            speaker=part_of(self._pack, claim.side),
            ask="Now answer it in a sentence.",
            frame="But … because …",
            about=claim.id,
            seconds=self._seconds(1 - _GATE),
        )

    def _room(self, number: int, claim: Claim) -> tuple[Prompt, ...]:
        shown = gist(claim)
        first = (plays_a_part(self._pack, claim.side, self._setup.seed),) if number == 1 else ()
        return (
            Prompt(
                id=f"point-{number}/read",
                takes="read",
                title="Say it back",
                lines=(*first, shown),
                speaker=part_of(self._pack, claim.side),
                ask="Say it back to your neighbour. Then answer it.",
                about=claim.id,
                seconds=self._seconds(0.8),
            ),
            Prompt(
                id=f"point-{number}/hands",
                takes="counts",
                title="Hands up",
                lines=(shown,),
                ask=f"When was your neighbour content? {HANDS}",
                options=numbered(_TRIES),
                about=claim.id,
                seconds=self._seconds(0.2),
            ),
        )

    def _seconds(self, part: float) -> int:
        return share(self._setup, part / len(self._claims))


def _told(done: Done | None, word: str, opened: str, model: str) -> Line:
    if done is not None and (done.heard.score or done.heard.new):
        return Line(sign="✓", word=word, text=opened)
    return Line(sign="→", word=word, text=model)
