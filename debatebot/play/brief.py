"""The brief: a learner's own best sentence for each point and each answer, by side.

Lines that are empty are what to practise next.
"""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from debatebot.debate.steelman import sentences_of
from debatebot.pack.models import Pack, Side
from debatebot.play.readers import Readers
from debatebot.progress.days import Days
from debatebot.progress.events import Record
from debatebot.progress.own_words import Spoken, own_words
from debatebot.text.reasons import reason_at
from debatebot.text.sanitise import one_line
from debatebot.tour.tradeoffs import short

WORTH_NAMED = 4
"""A sentence that says the point itself: one beside it from the same turn may speak of another."""
WORTH_REASON = 3
"""A sentence with a reason: it can move somebody who does not agree yet."""
WORTH_MARK = 2
"""What a full mark adds: a rebuttal that was marked whole beats one that was half of an answer."""
WORTH_LENGTH = 1
"""A sentence that can be said in one breath."""
BREATH = range(6, 36)
"""Words of such a sentence: fewer are a slogan, more are two sentences."""
LOOKED_AT = 12
"""So many of the newest texts for a line are looked at: one's sentences get better."""


class Own(Struct, frozen=True):
    """One own sentence."""

    text: str
    where: str
    day: date
    reason: bool


class Row(Struct, frozen=True, kw_only=True):
    """A claim with one's own words for it and against it."""

    claim: str
    gist: str
    cites: tuple[int, ...]
    point: Own | None
    "The best sentence that argues it."
    answer: Own | None
    "The best sentence that answers it."


class BriefSide(Struct, frozen=True, kw_only=True):
    """The claims of one side."""

    side: Side
    name: str
    rows: tuple[Row, ...]


class Brief(Struct, frozen=True, kw_only=True):
    """The whole brief."""

    title: str
    motion: str
    sides: tuple[BriefSide, ...]

    @property
    def total(self) -> int:
        """Lines that it can have."""
        return 2 * sum(len(side.rows) for side in self.sides)

    @property
    def written(self) -> int:
        """Lines with a sentence of the learner's."""
        rows = [row for side in self.sides for row in side.rows]
        return sum((row.point is not None) + (row.answer is not None) for row in rows)

    @property
    def standing(self) -> str:
        """How far it has grown, in one sentence."""
        return f"{self.written} of {self.total} lines are yours."


def brief(pack: Pack, records: Sequence[Record], readers: Readers, days: Days) -> Brief:
    """The brief as it stands after these events."""
    said = own_words(records, pack.id)
    best = _Best(readers, days)
    return Brief(
        title=pack.article.title,
        motion=pack.positions.motion,
        sides=tuple(
            BriefSide(
                side=side,
                name=pack.positions.sides[side].name,
                rows=tuple(
                    Row(
                        claim=claim.id,
                        gist=short(claim).rstrip("."),
                        cites=claim.cite,
                        point=best.of(said.points.get(claim.id, ()), claim.id),
                        answer=best.of(said.answers.get(claim.id, ()), ""),
                    )
                    for claim in pack.positions.claims
                    if claim.side == side
                ),
            )
            for side in ("pro", "anti")
        ),
    )


class _Best:
    """Chooses among sentences."""

    def __init__(self, readers: Readers, days: Days) -> None:
        self._readers, self._days = readers, days
        self._known: dict[tuple[str, str], tuple[str, float]] = {}

    def of(self, texts: Sequence[Spoken], claim: str) -> Own | None:
        """The best sentence of these texts, the newest among equals; None without any.

        Args:
            texts: in the order in which they were said.
            claim: the claim that the sentence should name; empty for an answer to one.
        """
        found: tuple[float, Own] | None = None
        for spoken in texts[-LOOKED_AT:]:
            sentence, worth = self._sentence(spoken.text, claim)
            worth += WORTH_MARK * spoken.mark
            if found is None or worth >= found[0]:
                day = self._days.day(spoken.at)
                found = worth, Own(sentence, spoken.where, day, reason_at(sentence) is not None)
        return found[1] if found else None

    def _sentence(self, text: str, claim: str) -> tuple[str, float]:
        key = (text, claim)
        if key not in self._known:
            parts = sentences_of(text) or (text,)
            ranked = [(self._worth(part, claim, len(parts)), -n) for n, part in enumerate(parts)]
            worth, place = max(ranked)
            self._known[key] = one_line(parts[-place]), worth
        return self._known[key]

    def _worth(self, part: str, claim: str, of: int) -> float:
        named = of == 1 or not claim or bool(self._readers.named(part, (claim,)))
        return (
            WORTH_NAMED * named
            + WORTH_REASON * (reason_at(part) is not None)
            + WORTH_LENGTH * (len(part.split()) in BREATH)
        )
