"""Fields of meaning of general English: words that speak of the same thing.

Weaker than synonyms: `soldier` and `war` share a field without meaning the same. A shared field
hints at the claim that a turn makes; it never earns a point of an answer.
"""

from functools import lru_cache

from debatebot.text.stems import stem
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.tables import lines
from debatebot.text.tables.made import made


def _join(fields: dict[str, list[str]], word: str, name: str) -> None:
    of_word = fields.setdefault(word, [])
    if name not in of_word:
        of_word.append(name)


@lru_cache(maxsize=65536)
def fields_of(stemmed: str) -> tuple[str, ...]:
    """The fields of meaning that a stem belongs to, in the tables' order; none for rare words.

    A phrase that is read as one word (`armed_forces`) has the fields of its words.
    """
    if "_" not in stemmed:
        return _of_one(stemmed)
    parts = (stem(part) for part in stemmed.split("_") if part not in STOPWORDS)
    return tuple(dict.fromkeys(name for part in parts for name in _of_one(part)))


def _of_one(stemmed: str) -> tuple[str, ...]:
    known = made("fields").get(stemmed)
    return tuple(known.split("; ")) if known else ()


@lru_cache(maxsize=1)
def _domains() -> dict[str, tuple[str, ...]]:
    domains: dict[str, list[str]] = {}
    for line in lines("domains"):
        name, fields = line.split(": ", 1)
        for field in fields.split():
            _join(domains, field, name)
    return {field: tuple(names) for field, names in domains.items()}


@lru_cache(maxsize=65536)
def domains_of(stemmed: str) -> tuple[str, ...]:
    """The broad domains that a stem's fields belong to: the loosest kinship of words."""
    domains = _domains()
    return tuple(
        dict.fromkeys(name for field in fields_of(stemmed) for name in domains.get(field, ()))
    )
