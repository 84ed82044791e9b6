"""Make the tables that are looked up of those that people write: words stemmed, groups by word.

    python -m benchmarks.make_tables

Writes `debatebot/text/tables/made/*.txt`; run it after a change of the tables beside that folder, or
of the lists of small words in `debatebot/text`. A test compares what lies there with what it makes.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from debatebot.matching.related.places import CITIES, CONTINENTS
from debatebot.text.aliases import GOVERNMENTS
from debatebot.text.contractions import SHORT_FORMS
from debatebot.text.dates import MONTHS
from debatebot.text.idle_negation import NEGATIONS
from debatebot.text.measures import UNIT_WORDS
from debatebot.text.number_words import NUMBER_WORDS
from debatebot.text.stems import stem
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.tables import FIELD_TABLES, lines
from debatebot.text.tables.made import EVERYDAY, OF_FIELD

KINSHIP = Path(__file__).parent.parent / "debatebot" / "matching" / "kinship" / "words.txt"
FOLDER = Path(__file__).parent.parent / "debatebot" / "text" / "tables" / "made"


def _stems(line: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stem(w.replace(" ", "_")) for w in line.split(", ")))


def _compared(base: str) -> tuple[str, ...]:
    """The comparative and the superlative of an adjective, with every usual change of letters."""
    root = base[:-1] + "i" if base.endswith("y") else base.removesuffix("e")
    doubled = base + base[-1]
    return (f"{root}er", f"{root}est", f"{doubled}er", f"{doubled}est")


def heads_of_families() -> dict[str, str]:
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


def idioms() -> dict[str, str]:
    """A first stem to the phrases that begin with it, the longest first: `stems=the_phrase`."""
    rows = (*lines("synonyms"), *lines("families"))
    phrases = sorted({phrase for line in rows for phrase in line.split(", ") if " " in phrase})
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase in phrases:
        run = tuple(stem(w) for w in phrase.split())
        by_first.setdefault(run[0], []).append((run, phrase.replace(" ", "_")))
    for known in by_first.values():
        known.sort(key=lambda each: (-len(each[0]), each[0]))
    return {
        first: ";".join(f"{' '.join(run)}={word}" for run, word in known)
        for first, known in by_first.items()
    }


def groups(heads: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """A family to the numbers of its groups of synonyms, and a number to the families of its group."""
    of: dict[str, list[str]] = {}
    members: dict[str, str] = {}
    for number, line in enumerate(lines("synonyms")):
        families = tuple(dict.fromkeys(heads.get(m, m) for m in _stems(line)))
        members[str(number)] = " ".join(families)
        for family in families:
            of.setdefault(family, []).append(str(number))
    return {family: " ".join(numbers) for family, numbers in of.items()}, members


def opposites(heads: Mapping[str, str]) -> dict[str, str]:
    """A family to those that exclude it."""
    table: dict[str, set[str]] = {}
    for pair in lines("opposites"):
        one, other = (heads.get(stem(w), stem(w)) for w in pair.split())
        if one != other:
            table.setdefault(one, set()).add(other)
            table.setdefault(other, set()).add(one)
    return {one: " ".join(sorted(others)) for one, others in table.items()}


def fields(heads: Mapping[str, str]) -> dict[str, str]:
    """A stem to the fields of meaning that it belongs to, in the tables' order."""
    found: dict[str, dict[str, None]] = {}

    def join(word: str, name: str) -> None:
        found.setdefault(word, {})[name] = None

    for table in FIELD_TABLES:
        for line in lines(table):
            name, words = line.split(": ", 1)
            for word in words.split():
                if word not in STOPWORDS:
                    join(stem(word), name)
                    join(heads.get(stem(word), stem(word)), name)
    for canonical, run in GOVERNMENTS:
        if len(run) == 1:
            for place in (canonical, run[0], stem(run[0])):
                join(place, f"government of {canonical}")
    for country, cities in CITIES.items():
        for place in (country, *cities, *map(stem, cities)):
            join(place, f"places of {country}")
    for continent, countries in CONTINENTS.items():
        for country in (*countries, continent):
            join(country, continent)
    return {word: "; ".join(names) for word, names in found.items()}


def everyday_words() -> set[str]:
    """Words of plain English that are no misspelling of anything."""
    rows = (*lines("families"), *lines("synonyms"))
    known = {word for line in rows for member in line.split(", ") for word in member.split()}
    known |= {word for pair in lines("opposites") for word in pair.split()}
    return known.union(STOPWORDS, NEGATIONS, SHORT_FORMS, NUMBER_WORDS, UNIT_WORDS, MONTHS)


def field_words() -> set[str]:
    """Words of the fields of meaning: right as they are, but nothing is repaired to them."""
    return {
        word
        for table in FIELD_TABLES
        for line in lines(table)
        for word in line.split(": ")[1].split()
    }


def ranks() -> dict[str, str]:
    """A word to its place among the most frequent ones, which is its row in the tables of kinship."""
    words = KINSHIP.read_text(encoding="utf-8").split()
    return {word: str(rank) for rank, word in enumerate(words)}


def tables() -> dict[str, str]:
    """The text of each table by its name."""
    heads, everyday = heads_of_families(), everyday_words()
    words = {**dict.fromkeys(field_words(), OF_FIELD), **dict.fromkeys(everyday, EVERYDAY)}
    of, members = groups(heads)
    return {
        "families": _text({member: head for member, head in heads.items() if member != head}),
        "idioms": _text(idioms()),
        "groups": _text(of),
        "members": _text(members),
        "opposites": _text(opposites(heads)),
        "fields": _text(fields(heads)),
        "words": _text(words),
        "ranks": _text(ranks()),
        "stems": _text(dict.fromkeys(map(stem, words), "")),
    }


def _text(table: Mapping[str, str]) -> str:
    # By the bytes: keys that begin alike have to lie together.
    return "".join(f"{key}\t{table[key]}\n" for key in sorted(table, key=str.encode))


def main() -> int:
    """Write them all."""
    for name, text in tables().items():
        FOLDER.joinpath(f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
        print(f"{name:<10} {len(text) / 1024:6.1f} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
