"""Gate: the statement of a point told of another place. `In Norway they vote twice` is not what a
phrasing says of Sweden."""

from collections.abc import Sequence
from itertools import pairwise

from debatebot.grading.answer import Answer
from debatebot.grading.gates.key_deeds import names_in
from debatebot.grading.match import Match
from debatebot.text.reading import Word

_MOST = 0.6
"""Share of the words met, names apart, that have to stand in the clauses of the other place."""
_WHERE = frozenset("in at under inside".split())


def told_of_another_place(answer: Answer, match: Match) -> bool:
    """Whether the clauses that hold most of a match are of another place than the phrasing's."""
    if not match.phrase.text or answer.key.question.kind != "explain":
        return False
    names = names_in(answer.lexicon, answer.key)
    wanted = _places(answer.lexicon.read_own(match.phrase.text).words) & names
    plain = [p for p in match.pairs if p.ref.family not in names]
    if not wanted or len(plain) < 2:
        return False
    elsewhere = [p for p in plain if _only_elsewhere(answer.units[p.unit].words, wanted, names)]
    return len(elsewhere) >= _MOST * len(plain)


def _only_elsewhere(words: Sequence[Word], wanted: frozenset[str], names: frozenset[str]) -> bool:
    here = _places(words) & names
    return bool(here) and not {w.family for w in words} & wanted


def _places(words: Sequence[Word]) -> frozenset[str]:
    """The words right behind an `in` or `at`."""
    return frozenset(b.family for a, b in pairwise(words) if a.text in _WHERE)
