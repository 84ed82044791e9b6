"""Which way the amounts in a clause go: `misses fell`, `fewer misses`, `misses down` all go down."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec.structs import replace

from debatebot.text.reading import Word
from debatebot.text.stems import stem
from debatebot.text.tables import lines

_REACH = 3
"""Content words after a word like `fewer` that it measures."""
_WITH_UP = frozenset(
    stem(w)
    for w in "break broke set give gave take took turn make made look put pick sign show end shut slow "
    "close let hold held keep kept stand stood back step hand stay wind come came run sit lock speak own "
    "use feed fed dress fill stock mess mix open wake clean call catch caught blow follow line team water "
    "calm bog strike struck crack track settle split tear grow sum add get got beat beaten broken start "
    "kick knock join pack patch cough stump spoke stick stuck throw tie wake woke roll rough "
    "given".split()
)
"""Verbs with which `up` and `down` say nothing of an amount: a pack breaks up."""
_OF_PHRASES = frozenset(
    stem(w)
    for w in "fall fell fallen grew grown climb power high double lay gun hard do cock fess screw bucket dry".split()
)
"""Beginnings of phrases that are read as one word and say nothing of an amount: a power cut."""
_APART = frozenset("apart behind short asleep ill sick through flat foul victim".split())
"""Words with which `fall` says nothing of an amount."""
_DEGREES = frozenset("often likely frequently".split())
"""Words after `less` that speak of the whole clause: `is flooded less often`."""
_WITHIN = frozenset("of the a an our their its his her new".split())
"""Small words over which an amount word reaches."""


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[int, bool]]:
    """Each stem to its way (1 up, -1 down) and whether it is a word of change."""
    found: dict[str, tuple[int, bool]] = {}
    for line in lines("directions"):
        name, words = line.split(": ", 1)
        sort, way = name.split(" ")
        for word in words.split():
            found.setdefault(stem(word), (1 if way == "up" else -1, sort == "change"))
    return found


def way_of_word(word: Word) -> int:
    """The way that one word tells: 1 up, -1 down, 0 none; a denial turns it round."""
    way = _told(word)
    return way[0] if way else 0


def _told(word: Word, before: str = "", after: str = "") -> tuple[int, bool] | None:
    if word.kind in ("figure", "date", "name"):
        return None
    if (word.text in ("up", "down") and stem(before) in _WITH_UP) or after in _APART:
        return None
    if word.text == "longer" and before in ("no", "any"):
        return None
    parts = word.text.split("_")
    if "not" in parts or stem(parts[0]) in _WITH_UP or parts[-1] in _APART:
        return None
    if len(parts) > 1 and stem(parts[0]) in _OF_PHRASES:
        return None
    told = next((t for part in parts if (t := _table().get(stem(part)))), None)
    if told is None:
        return None
    return (-told[0] if word.negated else told[0], told[1])


def _range(words: Sequence[Word]) -> tuple[int, Word] | None:
    """The end of a range of figures (`from 3 to 9`), as a word that says which way it goes."""
    for n, word in enumerate(words[1:], 1):
        if word.figure and word.figure.high is not None and words[n - 1].text == "from":
            return n, _as_word(word, "rise")
    at = [n for n, word in enumerate(words) if word.figure is not None]
    for n, m in pairwise(at):
        one, other = words[n].figure, words[m].figure
        between = [w.text for w in words[n + 1 : m]]
        spelled = n > 0 and words[n - 1].text == "from" and "to" in between
        arrow = m == n + 1 and ">" in words[m].join
        if (spelled or arrow) and one and other and one.value != other.value:
            return n, _as_word(words[m], "rise" if other.value > one.value else "fall")
    return None


def _as_word(word: Word, text: str) -> Word:
    return replace(word, text=text, stem=text, family=text, kind="word", figure=None)


def _reach(words: Sequence[Word], start: int, end: int) -> list[int]:
    """The content words right after an amount word."""
    found: list[int] = []
    for i in range(start, end):
        if words[i].kind in ("word", "name"):
            found.append(i)
        elif words[i].text not in _WITHIN:
            break
    return found[:_REACH]


def ways(words: Sequence[Word]) -> dict[int, Word]:
    """For each content word of a clause (by its place) the word that says which way it goes.

    An amount word reaches the words after it, up to the next one that tells a way; standing last
    it reaches back, as a word of change does, over what nothing else has reached.
    """
    texts = ["", *(w.text for w in words), ""]
    tellers = [n for n, word in enumerate(words) if _told(word, texts[n], texts[n + 2]) is not None]
    range_ = _range(words)
    if not tellers and range_:
        first, teller = range_
        return {i: teller for i in range(first) if words[i].kind in ("word", "name")}
    reached: dict[int, Word] = {}
    back: list[int] = []
    for k, n in enumerate(tellers):
        told = _told(words[n])
        assert told is not None
        end = tellers[k + 1] if k + 1 < len(tellers) else len(words)
        after = _reach(words, n + 1, end)
        if after and all(words[i].text in _DEGREES for i in after):
            after = []
        if told[1] or not after:
            back.append(n)
        else:
            reached.update(dict.fromkeys(after, words[n]))
    for n in back:
        for i, word in enumerate(words):
            free = i not in reached and i not in tellers
            nearest = min(back, key=lambda b: (abs(b - i), b))
            if free and nearest == n and word.kind in ("word", "name"):
                reached[i] = words[n]
    return reached
