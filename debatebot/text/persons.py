"""Persons: titles cost nothing, a surname alone is the person, another first name is another one."""

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct
from rapidfuzz.distance import OSA

from debatebot.text.aliases import CANONICAL
from debatebot.text.spelling import is_plain, sound
from debatebot.text.tables import lines
from debatebot.text.tokens import fold

TITLES = frozenset(
    "mr mrs ms miss mister dr doctor prof professor sir dame lord lady rev reverend father sister councillor "
    "cllr president senator minister secretary captain colonel general major admiral judge justice mayor king "
    "queen prince princess baroness baron governor ambassador chancellor chairman chairwoman chair".split()
)
"""Words before a name that are no part of it."""
BODIES = frozenset(
    "foundation fund board council trust company group ltd inc plc homes party union association agency ministry "
    "department university school college institute society committee commission bank authority court parliament "
    "government army navy police church club team league press news times post street road bureau office centre "
    "center service services house network forum alliance federation guild circle order organisation organization corporation global "
    "international national action watch act treaty accord pact".split()
)
"""Words that make a name of capitals the name of a body."""
PEOPLE = frozenset(
    "people persons men women man woman bloke guy lady fellow chap dude gentleman girl boy lad person one character someone somebody "
    "himself herself".split()
)
"""Words for a person beside a name (`that Pelham bloke`)."""
RELATIONS = frozenset(
    "wife husband brother sister son daughter father mother uncle aunt cousin nephew niece partner friend friends "
    "colleague assistant deputy helper widow predecessor successor boss neighbour lawyer".split()
)
"""Words for who somebody is to another."""
PARTICLES = frozenset("von van der den de la le di da del bin al el".split())
_CALLED = frozenset("called named".split())
_OF = frozenset("of for at".split())
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?|[,;:()]")


class Person(Struct, frozen=True):
    """A person as an accepted answer names them, folded."""

    surname: str
    first: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """Common first names, folded."""
    return frozenset(word for line in lines("first_names") for word in line.split())


@lru_cache(maxsize=4096)
def person_in(text: str, asked_who: bool) -> Person | None:
    """The person that an accepted answer names first, or None.

    Args:
        text: the accepted answer, in its own capitals.
        asked_who: whether a person may be asked for: then two unknown capitalised words are one.
    """
    titled = was_titled = called = False
    run: list[str] = []
    for match in _WORD.finditer(text):
        word = match.group().rstrip(".")
        folded = fold(word)
        if folded in TITLES and not run:
            titled = was_titled = True
        elif folded in _OF and not run:
            # `The secretary of the Guild` names a guild; `the minister of works, Smith` a person.
            titled = False
        elif word in ",;:" and not run:
            titled = was_titled
        elif word[:1].isupper():
            run += folded.split("-")
        elif run and folded in PARTICLES:
            continue
        elif run:
            break
        else:
            called = folded in _CALLED
    run = [w for w in run if w not in ("the", "a", "an")]
    if not run or len(run) > 4 or set(run) & (BODIES | CANONICAL):
        return None
    if titled or called or (asked_who and len(run) > 1 and _first_name(run)):
        return Person(run[-1], tuple(run[:-1]))
    return None


def _first_name(run: list[str]) -> bool:
    return run[0] in first_names() or not any(map(is_plain, run))


def is_surname(typed: str, surname: str) -> bool:
    """Whether a folded word is a surname, apostrophes and particles written together or not."""
    bare, wanted = typed.replace("'", ""), surname.replace("'", "")
    if bare == wanted or (len(bare) > 3 and surname.endswith("'" + bare)):
        return True
    before = bare.removesuffix(wanted)
    return before != bare and any(before == "".join(p) for p in _JOINED)


_JOINED = [
    (one, other) for one in sorted(PARTICLES) for other in ("", *sorted(PARTICLES)) if one != other
]
"""Particles that may be written together with the surname (`vandermeer`)."""


def merged(persons: Iterable[Person]) -> tuple[Person, ...]:
    """Persons with one surname as one: with the first names, when any text gives them."""
    firsts: dict[str, tuple[str, ...]] = {}
    for person in persons:
        firsts[person.surname] = firsts.get(person.surname, ()) + person.first
    return tuple(Person(surname, tuple(dict.fromkeys(first))) for surname, first in firsts.items())


def same_first(typed: str, person: Person) -> bool:
    """Whether a typed first name, short form, initial or slip may be this person's."""
    if len(typed) == 1:
        return any(f[0] == typed for f in person.first)
    return any(
        len(f) > 1
        and (
            f.startswith(typed)
            or typed.startswith(f)
            or (typed not in first_names() and _near(typed, f))
        )
        for f in person.first
    )


def sounds_like(one: str, other: str) -> bool:
    """Whether two folded names are heard alike: `Ren` and `Wrenn`."""
    return sound(_unmuted(one)) == sound(_unmuted(other))


def _unmuted(word: str) -> str:
    """A word without a first letter that is not spoken."""
    return word[1:] if word[:2] in ("wr", "kn", "gn", "ps") else word


def _near(one: str, other: str) -> bool:
    least = min(len(one), len(other))
    close = OSA.distance(one, other, score_cutoff=2) <= max(1, least // 3)
    return one[0] == other[0] and (close or sound(one) == sound(other))
