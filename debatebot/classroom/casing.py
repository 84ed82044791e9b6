"""Wordings as people type them, with the capitals of names put back: they are read out in a class."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from debatebot.pack.models import Pack
from debatebot.text.aliases import CANONICAL, NAMES
from debatebot.text.stopwords import STOPWORDS

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SENTENCE = re.compile(r"(?<=[.!?:;])\s+")
_NEARLY_ALL = 0.75
"""Share of a word's places with a capital that makes it a name."""
_INITIALS = 3
"""Letters of a name up to which it is one of initials: EU, UN."""


def casing_of(pack: Pack) -> dict[str, str]:
    """How a pack writes its words and pairs of words within a sentence, where they have capitals."""
    counts: dict[str, Counter[str]] = {}
    for prose in _prose(pack):
        for sentence in _SENTENCE.split(prose):
            words = _WORD.findall(sentence)[1:]
            pairs = [f"{a} {b}" for a, b in pairwise(words)]
            for said in (*words, *pairs):
                counts.setdefault(said.casefold(), Counter())[said] += 1
    own = {key: best for key, seen in counts.items() if (best := _mostly(seen)) != key}
    return dict(_known_names()) | own


def cased(said: str, casing: dict[str, str]) -> str:
    """A wording with its names in capitals; one that has some already stays as it is."""
    if said != said.casefold():
        return said
    words = list(_WORD.finditer(said))
    out, end, place = [], 0, 0
    while place < len(words):
        first, last = words[place], words[min(place + 1, len(words) - 1)]
        pair = casing.get(said[first.start() : last.end()]) if last is not first else None
        out += [said[end : first.start()], pair or _one(first.group(), casing)]
        end = last.end() if pair else first.end()
        place += 2 if pair else 1
    return "".join((*out, said[end:]))


def _one(word: str, casing: dict[str, str]) -> str:
    """A word with its capitals; the name in `Japan's` is known from `Japan`."""
    bare, mark, rest = word.partition("'")
    return casing.get(word) or casing.get(bare, bare) + mark + rest


def _mostly(seen: Counter[str]) -> str:
    """The form that nearly all have; else the word without capitals."""
    form, count = seen.most_common(1)[0]
    return form if count >= _NEARLY_ALL * seen.total() else form.casefold()


def _known_names() -> Iterator[tuple[str, str]]:
    """Names of countries and peoples, and the initials of bodies."""
    single = {" ".join(run) for _, run in NAMES} | CANONICAL
    for name in sorted(single):
        if name.isalpha() and name not in STOPWORDS:
            yield name, name.upper() if len(name) <= _INITIALS else name.title()


def _prose(pack: Pack) -> list[str]:
    positions = pack.positions
    return [
        *(text for f in positions.facts for text in (f.says, *(s.fix for s in f.slips))),
        *(claim.says for claim in positions.claims),
        *(paragraph.says for paragraph in pack.paragraphs),
        *(f"the {entry.name}" for entry in pack.questions_file.glossary),
        positions.motion,
    ]
