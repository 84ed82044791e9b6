"""Which claims do these words speak for? An index over the claims of both sides.

A claim's fit is the share of the turn's weight that it explains. Each typed word counts once for
each claim, by the best evidence that there is.
"""

from collections.abc import Iterable, Sequence

from debatebot.matching import kinship
from debatebot.matching.evidence import EvidenceTable, Phrasing
from debatebot.matching.fits import Fit, Met, said_itself
from debatebot.matching.idioms import idioms_in
from debatebot.matching.letters import Letters
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.meaning import Meanings
from debatebot.matching.rarity import rarity
from debatebot.matching.weights import WEIGHTS, Weights
from debatebot.pack.models import Claim
from debatebot.text.reading import Reading, Word
from debatebot.text.synonyms import related


def content(reading: Reading) -> tuple[Word, ...]:
    """The content words of a reading in order, each family once.

    `us` in small letters is whoever speaks, not a country. An idiom stands for what it speaks of,
    not for its words.
    """
    idioms = idioms_in(reading.raw)
    first: dict[str, Word] = {}
    for word in reading.content:
        in_idiom = any(i.start <= word.start < i.end for i in idioms)
        if not in_idiom and reading.raw[word.start : word.end] != "us":
            first.setdefault(word.family, word)
    for idiom in idioms:
        for about in idiom.about:
            word = Word(about, about, about, idiom.start, idiom.end, "word")
            first.setdefault(about, word)
    return tuple(sorted(first.values(), key=lambda word: word.start))


class ClaimIndex:
    """The claims of a pack, ready to be met by a turn's words."""

    def __init__(
        self, claims: Sequence[Claim], motion: str, lexicon: Lexicon, weights: Weights = WEIGHTS
    ) -> None:
        self.claims = tuple(claims)
        self._lexicon, self._weights = lexicon, weights
        phrasings = [self._phrasings(claim) for claim in self.claims]
        self.vocabulary = frozenset(w for of in phrasings for words in of for w in words)
        self.phrasings = sum(map(len, phrasings)) / max(1, len(phrasings))
        "Phrasings of a claim, on average."
        self._topic = self._stems([motion])
        self._evidence = EvidenceTable(phrasings, sorted(self._topic), weights)
        said = [
            [self._phrasing(text) for text in (claim.says, *claim.phrasings)]
            for claim in self.claims
        ]
        self._directions = self._claim_directions(said)
        self._meanings = Meanings(
            [
                [self._lexicon.read_own(text).words for text in (claim.says, *claim.phrasings)]
                for claim in self.claims
            ]
        )
        self._letters = Letters([(claim.says, *claim.phrasings) for claim in self.claims])
        self._must = [[self._stems(group) for group in claim.must] for claim in self.claims]
        self._not = [self._stems(claim.not_) for claim in self.claims]

    def _stems(self, texts: Iterable[str]) -> frozenset[str]:
        return frozenset(w.family for text in texts for w in self._phrasing(text))

    def _phrasing(self, text: str) -> tuple[Word, ...]:
        return content(self._lexicon.read_own(text))

    def _phrasings(self, claim: Claim) -> list[Phrasing]:
        texts = (claim.says, *claim.phrasings, claim.gist, " ".join(claim.keywords))
        read = ({w.family: w.negated for w in self._phrasing(text)} for text in texts)
        return [words for words in read if words] or [{}]

    def direction(self, words: Iterable[Word]) -> kinship.Vector | None:
        """Where the words point together, each by how telling it is."""
        return kinship.of_text((w.text, self._evidence.telling(w.family)) for w in words)

    def _claim_directions(
        self, said: Sequence[Sequence[Sequence[Word]]]
    ) -> list[kinship.Vector | None]:
        """Where each claim points, half of what all of them share taken away."""
        found = []
        for phrasings in said:
            weights: dict[str, float] = {}
            for words in phrasings:
                for word in words:
                    telling = self._evidence.telling(word.family)
                    weights[word.text] = weights.get(word.text, 0.0) + telling
            found.append(kinship.of_text(weights.items()))
        known = [direction for direction in found if direction]
        shared = [sum(column) / len(known) / 2 for column in zip(*known, strict=True)]
        return [
            kinship.unit([n - s for n, s in zip(direction, shared, strict=True)])
            if direction
            else None
            for direction in found
        ]

    def nearness(self, words: Sequence[Word]) -> list[float]:
        """How near in meaning the words are to each claim, whatever words it uses."""
        direction = self.direction(words)
        return [kinship.nearness(direction, claim) for claim in self._directions]

    def tips(self, words: Sequence[Word], text: str) -> list[float]:
        """What a text as a whole adds to the score of each claim: its meaning, and its letters.

        Args:
            words: all its words, the small ones too.
            text: the text.
        """
        meaning, letters = self._weights.meaning, self._weights.letters
        both = zip(self._meanings.nearness(words), self._letters.nearness(text), strict=True)
        return [meaning * meant + letters * spelt for meant, spelt in both]

    def near_subject(self, words: Sequence[Word]) -> float:
        """How near in meaning the words, the small ones too, are to all claims together, -1 to 1."""
        return self._meanings.near_subject(words)

    def known(self, words: Sequence[Word]) -> float:
        """Share of what the words tell by general English that the pack's claims have words for."""
        whole = sum(map(rarity, words))
        named = sum(
            rarity(word)
            for word in words
            if word.family in self.vocabulary
            or not related(word.family).isdisjoint(self.vocabulary)
        )
        return named / whole if whole > 0 else 0.0

    def telling(self, words: Sequence[Word]) -> float:
        """The weight of all the words together: what a claim could explain at most."""
        return sum(self._evidence.telling(word.family) for word in words)

    def _general(self, word: Word) -> float:
        """What a word tells by general English; a word of the motion is in every claim's mouth."""
        return rarity(word) * (self._weights.topic if word.family in self._topic else 1.0)

    def explained(self, words: Sequence[Word], fit: Fit) -> float:
        """Share of what the words tell by general English that one claim says itself.

        A word counts when the claim has it or its synonym; a shared field of meaning is no word of
        the claim.
        """
        whole = sum(map(self._general, words))
        own = sum(self._general(words[place]) for place in said_itself(words, fit))
        return own / whole if whole > 0 else 0.0

    def named(self, words: Sequence[Word], fit: Fit) -> int:
        """How many telling words of a turn one claim says itself, figures apart."""
        return sum(
            words[place].kind in ("word", "name")
            and self._general(words[place]) >= self._weights.telling
            for place in said_itself(words, fit)
        )

    def fits(self, words: Sequence[Word], strengths: Sequence[float] | None = None) -> list[Fit]:
        """Every claim with its fit, in the pack's order.

        Args:
            words: the content words of a turn.
            strengths: a factor for each word, 0 to 1: less for words only granted or quoted.
        """
        strengths = strengths if strengths is not None else [1.0] * len(words)
        met: list[list[Met]] = [[] for _ in self.claims]
        for place, (word, strength) in enumerate(zip(words, strengths, strict=True)):
            for claim, evidence in self._evidence.of(word.family, word.negated).items():
                met[claim].append(Met(place, evidence.by, evidence.weight * strength))
        whole = self.telling(words)
        return [
            Fit(claim.id, self._score(place, words, met[place], whole), tuple(met[place]))
            for place, claim in enumerate(self.claims)
        ]

    def _score(self, place: int, words: Sequence[Word], met: list[Met], whole: float) -> float:
        if not met or whole <= 0:
            return 0.0
        score = sum(m.weight for m in met) / whole
        stems = {word.family for word in words}
        if any(stems.isdisjoint(group) for group in self._must[place]):
            score *= self._weights.missing_must
        if not stems.isdisjoint(self._not[place]):
            score *= self._weights.hit_not
        return min(1.0, score)
