"""Years that a pack gives to a named thing, and turns that give it another: the concept of 2021."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from debatebot.debate.reading import SlipFound
from debatebot.matching.common import tells
from debatebot.matching.lexicon import Lexicon
from debatebot.text.reading import Reading, Word

YEARS = range(1000, 2200)
"""Bare numbers that are years, not counts."""
_BETWEEN = frozenset(("of", "from", "in"))
"""Small words that may stand between a thing and its year."""
_NAMING, _LONGEST = 2, 3
"""Words that name a dated thing, as with fewer anything may be meant; and words that are looked at."""
_TELLING = 0.3
"""What each must tell by general English."""


class Dated(Struct, frozen=True):
    """A thing with its year."""

    fact: str
    names: frozenset[str]
    "Word families of the words next to the year."
    year: int
    right: str
    paragraph: int | None


def dated_things(
    texts: Iterable[tuple[str, str, str, int | None]], lexicon: Lexicon
) -> tuple[Dated, ...]:
    """The dated things of a pack.

    Args:
        texts: for each the id of its fact, the text, the sentence that says it rightly, and the
            paragraph.
        lexicon: the pack's words.
    """
    found: dict[tuple[frozenset[str], int], Dated] = {}
    for fact, text, right, paragraph in texts:
        words = lexicon.read_own(text).words
        for place, year in _years(words):
            if names := _named(words, place):
                found.setdefault((names, year), Dated(fact, names, year, right, paragraph))
    return tuple(found.values())


def wrong_years(reading: Reading, dated: Sequence[Dated]) -> list[SlipFound]:
    """The years of a turn that the pack gives to the same thing otherwise."""
    slips = []
    for place, year in _years(reading.words):
        word = reading.words[place]
        runs = (_before(reading.words, place), _after(reading.words, place))
        about = [one for one in dated if any(one.names <= set(run) for run in runs)]
        if about and not word.negated and all(d.year != year for d in about):
            one = about[0]
            slips.append(
                SlipFound(
                    one.fact,
                    reading.raw[word.start : word.end],
                    one.right,
                    one.paragraph,
                    word.start,
                    word.end,
                    "",
                )
            )
    return slips


def _years(words: Sequence[Word]) -> list[tuple[int, int]]:
    return [
        (place, int(word.text))
        for place, word in enumerate(words)
        if word.text.isdigit() and int(word.text) in YEARS
    ]


def _named(words: Sequence[Word], place: int) -> frozenset[str]:
    """What a pack's year is the year of: the two words before it (the concept of 2022), or after it."""
    for near in (_before(words, place), _after(words, place)):
        if len(near) >= _NAMING:
            return frozenset(near[:_NAMING])
    return frozenset()


def _before(words: Sequence[Word], place: int) -> list[str]:
    at = place - 1
    if at >= 0 and words[at].text in _BETWEEN:
        at -= 1
    return _run(reversed(words[max(0, at + 1 - _LONGEST) : at + 1]))


def _after(words: Sequence[Word], place: int) -> list[str]:
    return _run(words[place + 1 : place + 1 + _LONGEST])


def _run(words: Iterable[Word]) -> list[str]:
    """The telling words up to the first other one."""
    found: list[str] = []
    for word in words:
        if word.kind not in ("word", "name") or tells(word.family) <= _TELLING:
            break
        found.append(word.family)
    return found
