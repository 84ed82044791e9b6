"""What answers other questions of the pack: whoever says just that has not half answered this one."""

from collections.abc import Iterable

from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Pack

_ALIKE = 0.8
"""Share of the words of both texts together that must be common."""
_LEAST = 2
"""Words that such an answer has at least."""


class Elsewhere:
    """The accepted answers and points of all questions, by their words."""

    def __init__(self, pack: Pack, lexicon: Lexicon) -> None:
        self._texts: list[tuple[str, tuple[str, ...]]] = []
        self._by_family: dict[str, list[int]] = {}
        for question in pack.questions:
            points = (text for point in question.points for text in point.phrasings)
            for text in (*question.accept, *points):
                families = lexicon.families_in(text)
                for family in families:
                    self._by_family.setdefault(family, []).append(len(self._texts))
                self._texts.append((question.id, families))

    def holds(self, families: Iterable[str], but: str) -> bool:
        """Whether some words are nearly those of an answer to another question than `but`."""
        own = frozenset(families)
        if len(own) < _LEAST:
            return False
        near = {n for family in own for n in self._by_family.get(family, ())}
        return any(
            question != but and _alike(own, theirs)
            for question, theirs in (self._texts[n] for n in sorted(near))
        )


def _alike(own: frozenset[str], theirs: tuple[str, ...]) -> bool:
    common = len(own.intersection(theirs))
    return common >= _ALIKE * (len(own) + len(theirs) - common)
