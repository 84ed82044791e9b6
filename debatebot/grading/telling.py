"""How telling each word is in one pack: the fewer questions and claims use it, the more."""

import math
from collections.abc import Iterable

from debatebot.matching.lexicon import Lexicon
from debatebot.matching.light import LIGHT
from debatebot.pack.models import Pack, Question


class Telling:
    """Weights of words over the questions' answers and the claims of a pack."""

    def __init__(self, pack: Pack, lexicon: Lexicon) -> None:
        documents = [_answers(question) for question in pack.questions]
        documents += [(claim.says, *claim.phrasings) for claim in pack.positions.claims]
        self._size = len(documents)
        self._frequency: dict[str, int] = {}
        for texts in documents:
            families = {family for text in texts for family in lexicon.families_in(text)}
            for family in families:
                self._frequency[family] = self._frequency.get(family, 0) + 1

    def holds(self, family: str) -> bool:
        """Whether an answer or a claim of the pack has this word family."""
        return family in self._frequency

    def weight(self, family: str, light: float) -> float:
        """The weight of a word family, `light` for words that go with any subject."""
        frequency = self._frequency.get(family, 1)
        weight = math.log(1 + self._size / frequency) / math.log(1 + self._size)
        # Packs of a few questions say little about rarity: pull towards one.
        trust = self._size / (self._size + 10)
        weight = 1 - trust * (1 - weight)
        return weight * (light if family in LIGHT else 1.0)


def _answers(question: Question) -> Iterable[str]:
    return (*question.accept, *(p for point in question.points for p in point.phrasings))
