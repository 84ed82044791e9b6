"""Everyday English: words that say nearly the same, idioms among them, and word families.

In the table of synonyms one group a line. A word may stand in several groups; two words are synonyms
when a group holds both. Phrases of several words are read as one word. Families hold forms of one
word that the stemmer keeps apart (irregular verbs, nouns of verbs, degrees of adjectives). What is
looked up here was made of these tables, with all words stemmed (`benchmarks/make_tables.py`).
"""

from functools import lru_cache

from debatebot.text.tables.made import made


@lru_cache(maxsize=4096)
def idioms(first_stem: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Phrases that begin with a stem: (their stems, the one word for the phrase), longest first."""
    known = made("idioms").get(first_stem)
    entries = (entry.split("=") for entry in known.split(";")) if known else ()
    return tuple((tuple(run.split()), word) for run, word in entries)


@lru_cache(maxsize=16384)
def family(word_stem: str) -> str:
    """The stem that stands for a word's whole family: the same for `stole` and `theft`."""
    return made("families").get(word_stem) or word_stem


@lru_cache(maxsize=8192)
def _groups(word_family: str) -> tuple[str, ...]:
    """The numbers of the groups that hold a family."""
    return tuple((made("groups").get(word_family) or "").split())


@lru_cache(maxsize=65536)
def synonyms(one: str, other: str) -> bool:
    """Whether two word families share a group."""
    theirs = _groups(other)
    return any(number in theirs for number in _groups(one))


@lru_cache(maxsize=65536)
def related(word_family: str) -> frozenset[str]:
    """All families that share a group with this one, itself left out."""
    members = (made("members").get(number) or "" for number in _groups(word_family))
    return frozenset(member for group in members for member in group.split()) - {word_family}
