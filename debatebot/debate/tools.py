"""What a round needs of its pack, compiled once: attacks, words of claims, the recogniser."""

from collections.abc import Mapping
from typing import Protocol

from debatebot.debate.cues import DEBATE_TALK
from debatebot.debate.evidence import EvidenceIndex
from debatebot.debate.later import LaterIndex
from debatebot.debate.paste import pasted
from debatebot.debate.reading import Context, Reading
from debatebot.debate.reply import short_gist
from debatebot.matching.common import is_everyday
from debatebot.pack.models import Attack, Claim, Fact, Issue, Pack, Side
from debatebot.text.content import stems_of
from debatebot.text.tokens import tokenise

_COMMON_SHARE = 0.3
"""A word that more than this share of the claims use tells none of them apart."""


def runs_of(text: str) -> frozenset[tuple[str, ...]]:
    """The stems of a text, three in a row: what a copy of it has in common with it."""
    stems = [t.stem for t in tokenise(text)]
    return frozenset(tuple(stems[i : i + 3]) for i in range(len(stems) - 2))


class TurnReader(Protocol):
    """What a round needs of the recogniser."""

    def read(self, text: str, side: Side, context: Context | None = None) -> Reading:
        """The turn of a learner who argues for `side`."""
        ...


class Tools:
    """A pack made ready for debating; unchanging, so one serves many rounds."""

    def __init__(self, pack: Pack, recogniser: TurnReader) -> None:
        self.pack = pack
        self.recogniser = recogniser
        self.evidence = EvidenceIndex(pack)
        self.later = LaterIndex(pack)
        self._prints = pack.article.print_set
        positions = pack.positions
        self.claims: Mapping[str, Claim] = {claim.id: claim for claim in positions.claims}
        self.issues: Mapping[str, Issue] = {issue.id: issue for issue in positions.issues}
        self.facts: Mapping[str, Fact] = {fact.id: fact for fact in positions.facts}
        self._against: dict[str, tuple[Attack, ...]] = {}
        for attack in positions.attacks:
            self._against[attack.to] = (*self._against.get(attack.to, ()), attack)
        self._edges = {(attack.from_, attack.to): attack for attack in positions.attacks}
        self._telling = self._telling_words()
        self._wording = {
            claim.id: stems_of(" ".join((claim.says, claim.gist, *claim.phrasings)))
            for claim in positions.claims
        }
        self.printed_runs = frozenset(
            run for c in positions.claims for text in (c.says, c.gist) for run in runs_of(text)
        )

    def against(self, claim: str) -> tuple[Attack, ...]:
        """The attacks on a claim, in the pack's order."""
        return self._against.get(claim, ())

    def edge(self, from_: str, to: str) -> Attack | None:
        """The attack of one claim on another, or None."""
        return self._edges.get((from_, to))

    def gist(self, claim: str) -> str:
        """A claim in twelve words at most."""
        known = self.claims[claim]
        return known.gist or short_gist(known.says)

    def of_side(self, side: Side) -> tuple[Claim, ...]:
        """One side's claims, heaviest first, else in the pack's order."""
        mine = [claim for claim in self.claims.values() if claim.side == side]
        return tuple(sorted(mine, key=lambda claim: -claim.weight))

    def telling(self, text: str) -> frozenset[str]:
        """The stems of a text that could tell one claim from another, none of them debate talk."""
        stems = stems_of(text) - self._common - DEBATE_TALK
        return frozenset(s for s in stems if "'" not in s and not is_everyday(s))

    def words_of(self, claim: str) -> frozenset[str]:
        """The telling stems of a claim and of its gist."""
        return self._telling[claim]

    def wording_of(self, claim: str) -> frozenset[str]:
        """All the stems that a claim is put in: who uses no others rephrases it."""
        return self._wording[claim]

    def names_the_motion(self, text: str) -> bool:
        """Whether a text has a telling word of the motion."""
        return any(not is_everyday(s) for s in self._motion & stems_of(text))

    def pasted(self, text: str) -> bool:
        """Whether most of a text is pasted from the article."""
        return pasted(text, self._prints)

    def _telling_words(self) -> dict[str, frozenset[str]]:
        stems = {
            claim.id: stems_of(" ".join((claim.says, claim.gist))) for claim in self.claims.values()
        }
        counts: dict[str, int] = {}
        for found in stems.values():
            for stem in found:
                counts[stem] = counts.get(stem, 0) + 1
        limit = max(2.0, _COMMON_SHARE * len(stems))
        self._motion = stems_of(self.pack.positions.motion)
        self._common = frozenset(s for s, n in counts.items() if n > limit) | self._motion
        return {claim: found - self._common for claim, found in stems.items()}
