"""Gate: an accepted answer word for word, but for what turns it round.

The reach of a denial can be read wrongly; a near copy needs no reading. When nearly all words of an
accepted answer stand there in its order, and one `not` too many or an opposite is the difference,
the copy says the opposite.
"""

from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from debatebot.grading.answer import Answer, Outcome
from debatebot.matching.lexicon import Lexicon
from debatebot.text.reading import Word

_NEAR = 0.75
"""Share of the longer text's words that must be the same."""
_LEAST = 3
"""Words that must be the same at least."""
_SMALL = frozenset("a an the is are was were be do does did have has had it its".split())
"""Words that come and go with a denial."""


def flipped_copy(answer: Answer) -> Outcome | None:
    """Incorrect when the answer copies an accepted one turned round, and no other as it stands."""
    if not answer.key.pointless or answer.key.negated:
        return None
    own = _plain(answer.reading.words)
    flips = [
        flip
        for text in answer.key.question.accept
        if (flip := _flip(answer.lexicon, _own_words(answer.lexicon, text), own)) is not None
    ]
    if not flips or not all(flips):
        return None
    answer.note("copy", "an accepted answer, turned round", decided=True)
    note = "You have the right words and turned them round: this says the opposite."
    return Outcome(verdict="incorrect", reason="negated", note=note, certainty=0.9)


@lru_cache(maxsize=4096)
def _own_words(lexicon: Lexicon, text: str) -> tuple[Word, ...]:
    return _plain(lexicon.read_own(text).words)


def _plain(words: tuple[Word, ...]) -> tuple[Word, ...]:
    return tuple(w for w in words if w.text not in _SMALL)


def _flip(lexicon: Lexicon, wanted: tuple[Word, ...], own: tuple[Word, ...]) -> bool | None:
    """Whether the one is the other turned round; None when it is no near copy."""
    one = [w.family for w in wanted if w.kind != "negation"]
    other = [w.family for w in own if w.kind != "negation"]
    longer = max(len(one), len(other))
    if abs(len(one) - len(other)) > (1 - _NEAR) * longer or longer < _LEAST:
        return None
    changes = [c for c in Levenshtein.opcodes(one, other) if c.tag != "equal"]
    opposites = 0
    left = 0
    for change in changes:
        gone = one[change.src_start : change.src_end]
        come = other[change.dest_start : change.dest_end]
        pairs = [(g, c) for g in gone for c in come if lexicon.opposites(g, c)]
        opposites += len(pairs)
        left += max(len(gone), len(come)) - len(pairs)
    if left > (1 - _NEAR) * longer or longer - left - opposites < _LEAST - 1:
        return None
    if left and not opposites and left > 1:
        return None
    denied = sum(w.kind == "negation" for w in own) - sum(w.kind == "negation" for w in wanted)
    return (denied + opposites) % 2 == 1
