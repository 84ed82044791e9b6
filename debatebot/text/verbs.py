"""Actions and their forms: whether a word can be one, and in which form it stands."""

from functools import lru_cache

from msgspec import Struct

from debatebot.text.stems import stem
from debatebot.text.synonyms import family
from debatebot.text.tables import lines


class Form(Struct, frozen=True):
    """What a word is if it is an action; several may be true of one word (`put`)."""

    plain: bool = False
    third: bool = False
    past: bool = False
    participle: bool = False
    ing: bool = False


_VOWELS = frozenset("aeiou")


def form_of(word: str) -> Form | None:
    """The form of a folded word as an action, or None when it is none that is known.

    An unknown word that ends in `ed` is one all the same.
    """
    return _forms().get(word) or (_REGULAR if _ends_regularly(word) else None)


_REGULAR = Form(past=True, participle=True)
_NO_PAST = frozenset("hundred naked sacred wicked rugged ragged crooked jagged biped moped".split())


def _ends_regularly(word: str) -> bool:
    regular = len(word) > 4 and word.endswith("ed") and not word.endswith("eed")
    return regular and word.isalpha() and word not in _NO_PAST


@lru_cache(maxsize=1)
def _forms() -> dict[str, Form]:
    table: dict[str, set[str]] = {}

    def note(word: str, what: str) -> None:
        table.setdefault(word, set()).add(what)

    for base, past, participle in _irregular():
        note(past, "past")
        note(participle, "participle")
        _note_others(base, note_to=table)
    for base in _entries("regular"):
        for word in _with_ending(base, "ed"):
            note(word, "past")
            note(word, "participle")
        _note_others(base, note_to=table)
    return {word: Form(**dict.fromkeys(sorted(what), True)) for word, what in table.items()}


def _note_others(base: str, note_to: dict[str, set[str]]) -> None:
    note_to.setdefault(base, set()).add("plain")
    note_to.setdefault(_third(base), set()).add("third")
    for word in _with_ending(base, "ing"):
        note_to.setdefault(word, set()).add("ing")


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _with_ending(base: str, ending: str) -> tuple[str, ...]:
    """The forms with `ed` or `ing`; a last consonant may be doubled or not."""
    if base.endswith("e") and not (ending == "ing" and base.endswith("ee")):
        return (base[:-1] + ending,)
    if base.endswith("y") and base[-2] not in _VOWELS and ending == "ed":
        return (base[:-1] + "ied",)
    doubles = base[-1] not in "aeiouwxy" and base[-2] in _VOWELS and base[-3:-2] not in _VOWELS
    return (base + ending, base + base[-1] + ending) if doubles else (base + ending,)


def _irregular() -> tuple[tuple[str, str, str], ...]:
    rows = next(line for line in lines("verbs") if line.startswith("irregular "))
    found = []
    for row in rows.removeprefix("irregular ").split("; "):
        base, past, participle = row.split()
        found.append((base, past, participle))
    return tuple(found)


def _entries(kind: str) -> tuple[str, ...]:
    row = next(line for line in lines("verbs") if line.startswith(f"{kind} "))
    return tuple(row.split()[1:])


@lru_cache(maxsize=4)
def verbs_that_are(kind: str) -> frozenset[str]:
    """The families of the actions of a kind: `symmetric` or `either`."""
    return frozenset(family(stem(word)) for word in _entries(kind))


@lru_cache(maxsize=1)
def _converse() -> frozenset[tuple[str, str]]:
    row = next(line for line in lines("verbs") if line.startswith("converse "))
    pairs = (entry.split() for entry in row.removeprefix("converse ").split("; "))
    both = ((family(stem(a)), family(stem(b))) for a, b in pairs)
    return frozenset(pair for one, other in both for pair in ((one, other), (other, one)))


def converse(one: str, other: str) -> bool:
    """Whether what one does in the one action is done to them in the other: `sell` and `buy`."""
    return (one, other) in _converse()
