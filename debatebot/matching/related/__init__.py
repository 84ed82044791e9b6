"""Fields of meaning of general English: words that speak of the same thing.

Weaker than synonyms: `soldier` and `war` share a field without meaning the same. A shared field
hints at the claim that a turn makes; it never earns a point of an answer.
"""

from functools import lru_cache

from debatebot.matching.related.places import CITIES, CONTINENTS
from debatebot.text.aliases import GOVERNMENTS
from debatebot.text.stems import stem
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.synonyms import family
from debatebot.text.tables import FIELD_TABLES, lines


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    fields: dict[str, list[str]] = {}
    for table in FIELD_TABLES:
        for line in lines(table):
            name, words = line.split(": ", 1)
            for word in words.split():
                if word not in STOPWORDS:
                    _join(fields, stem(word), name)
                    _join(fields, family(stem(word)), name)
    for canonical, run in GOVERNMENTS:
        if len(run) == 1:
            for place in (canonical, run[0], stem(run[0])):
                _join(fields, place, f"government of {canonical}")
    for country, cities in CITIES.items():
        for place in (country, *cities, *map(stem, cities)):
            _join(fields, place, f"places of {country}")
    for continent, countries in CONTINENTS.items():
        for country in (*countries, continent):
            _join(fields, country, continent)
    return {word: tuple(names) for word, names in fields.items() if names}


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
        return _table().get(stemmed, ())
    parts = (stem(part) for part in stemmed.split("_") if part not in STOPWORDS)
    return tuple(dict.fromkeys(name for part in parts for name in _table().get(part, ())))


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
