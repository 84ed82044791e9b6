"""Everyday English: words that say nearly the same, idioms among them, and word families.

One group a line. A word may stand in several groups; two words are synonyms when a group holds
both. Phrases of several words are read as one word. Families hold forms of one word that the
stemmer keeps apart (irregular verbs, nouns of verbs).
"""

from functools import lru_cache

from debatebot.text.stems import stem
from debatebot.text.tables import lines


@lru_cache(maxsize=1)
def idioms() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Phrases of several words: (their stems, the one word that stands for the phrase)."""
    rows = (*lines("synonyms"), *lines("families"))
    phrases = {phrase for line in rows for phrase in line.split(", ") if " " in phrase}
    return tuple((tuple(stem(w) for w in p.split()), p.replace(" ", "_")) for p in sorted(phrases))


def _stems(line: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stem(w.replace(" ", "_")) for w in line.split(", ")))


@lru_cache(maxsize=1)
def family_of() -> dict[str, str]:
    """A stem to the head of its word family, when it has one."""
    heads: dict[str, str] = {}
    for line in lines("families"):
        members = _stems(line)
        head = next((heads[m] for m in members if m in heads), members[0])
        heads.update({m: head for m in members if m not in heads})
    for base in lines("adjectives"):
        head = heads.get(stem(base), stem(base))
        heads.update({m: head for m in map(stem, _compared(base)) if m not in heads})
    return heads


def _compared(base: str) -> tuple[str, ...]:
    """The comparative and the superlative of an adjective, with every usual change of letters."""
    root = base[:-1] + "i" if base.endswith("y") else base.removesuffix("e")
    doubled = base + base[-1]
    return (f"{root}er", f"{root}est", f"{doubled}er", f"{doubled}est")


def family(word_stem: str) -> str:
    """The stem that stands for a word's whole family: the same for `stole` and `theft`."""
    return family_of().get(word_stem, word_stem)


@lru_cache(maxsize=1)
def _group_numbers() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(lines("synonyms")):
        for member in _stems(line):
            groups.setdefault(family(member), set()).add(number)
    return {member: frozenset(numbers) for member, numbers in groups.items()}


@lru_cache(maxsize=65536)
def synonyms(one: str, other: str) -> bool:
    """Whether two word families share a group."""
    groups = _group_numbers()
    mine = groups.get(one)
    return mine is not None and not mine.isdisjoint(groups.get(other, frozenset()))


@lru_cache(maxsize=1)
def group_members() -> tuple[tuple[str, ...], ...]:
    """All groups, as families."""
    return tuple(
        tuple(dict.fromkeys(family(m) for m in _stems(line))) for line in lines("synonyms")
    )


@lru_cache(maxsize=65536)
def related(word_family: str) -> frozenset[str]:
    """All families that share a group with this one, itself left out."""
    numbers = _group_numbers().get(word_family, frozenset())
    members = group_members()
    return frozenset(m for n in numbers for m in members[n]) - {word_family}


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    """Every word of the tables as it is spelled: words that are no misspelling."""
    rows = (*lines("families"), *lines("synonyms"))
    return frozenset(
        word for line in rows for member in line.split(", ") for word in member.split()
    )
