"""What a question asks about: a name of the glossary, or a claim."""

from collections.abc import Sequence

from debatebot.matching.ranking import Ranking
from debatebot.pack.models import Pack
from debatebot.text.content import stems_of


class Names:
    """The names of a pack's glossary, to be found in questions."""

    def __init__(self, pack: Pack) -> None:
        self._stems = [
            (stems_of(name), entry.name)
            for entry in pack.questions_file.glossary
            for name in (entry.name, *entry.also)
            if stems_of(name)
        ]

    def asked_about(self, text: str, ranking: Ranking, sure: float) -> str:
        """The glossary's name in a question, else the claim that it most surely speaks of.

        Args:
            text: the question.
            ranking: the claims that its words speak for.
            sure: how certain the best of them has to be.
        """
        asked = stems_of(text)
        named: Sequence[tuple[frozenset[str], str]] = [n for n in self._stems if n[0] <= asked]
        if named:
            return max(named, key=lambda n: (len(n[0]), n[1]))[1]
        best = ranking.best
        return best.fit.claim if best and ranking.certainty >= sure else ""
