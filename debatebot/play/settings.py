"""What a learner can set, in one table: name, what it decides, its range, and what holds without it."""

from collections.abc import Callable, Mapping
from datetime import date

from msgspec import Struct

from debatebot.play.learning import Limits
from debatebot.progress.days import ROLLOVER
from debatebot.progress.pace import LIMIT_A_DAY, NEW_A_DAY, ROLLOVER_HOUR

NEW, LIMIT, TARGET, MINUTES, MOTION = "new", "limit", "target", "minutes", "motion"
MOVING, STILL = "on", "off"
TODAY_MINUTES = 5
"""Short enough for every day, long enough for three facts, a rebuttal and a tradeoff."""


class Preference(Struct, frozen=True, kw_only=True):
    """Something that a learner can set."""

    name: str
    says: str
    "What it decides, as a clause."
    range: str
    "What may be typed, in words."
    default: str
    fits: Callable[[str], bool]


class Set(Struct, frozen=True):
    """A preference with the value that holds."""

    preference: Preference
    value: str

    @property
    def shown(self) -> str:
        """The value as people read it."""
        return self.value or "none"


def _number(low: int, high: int) -> Callable[[str], bool]:
    def fits(value: str) -> bool:
        return value.isascii() and value.isdigit() and low <= int(value[:6]) <= high

    return fits


def _day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return len(value) == len("2026-01-31")


PREFERENCES: tuple[Preference, ...] = (
    Preference(name=MINUTES, says="minutes that Today takes", range="1 to 60",
               default=str(TODAY_MINUTES), fits=_number(1, 60)),
    Preference(name=NEW, says="new questions in a day", range="0 to 99",
               default=str(NEW_A_DAY), fits=_number(0, 99)),
    Preference(name=LIMIT, says="questions in a day, new and due, that learn and Today ask",
               range="1 to 999", default=str(LIMIT_A_DAY), fits=_number(1, 999)),
    Preference(name=ROLLOVER, says="hour at which a new day begins", range="0 to 23",
               default=str(ROLLOVER_HOUR), fits=_number(0, 23)),
    Preference(name=TARGET, says="day on which you want to know it all: what would be forgotten by then "
               "is asked sooner", range="a day such as 2026-12-01, or none", default="", fits=_day),
    Preference(name=MOTION, says="whether pages glide as they scroll and the cursor blinks",
               range=f"{MOVING} or {STILL}", default=MOVING, fits=(MOVING, STILL).__contains__),
)  # fmt: skip
"""In the order in which they are listed."""


def values(stored: Mapping[str, str]) -> tuple[Set, ...]:
    """Every preference with the value that holds; a stored one that does not fit counts as none."""
    return tuple(Set(each, _holding(each, stored.get(each.name, ""))) for each in PREFERENCES)


def _holding(preference: Preference, stored: str) -> str:
    return stored if preference.fits(stored) else preference.default


def value(stored: Mapping[str, str], name: str) -> str:
    """The value of one preference."""
    return next(each.value for each in values(stored) if each.preference.name == name)


def read(said: str) -> tuple[str, str] | str:
    """What was typed to set something: a name and its value, or a sentence that refuses it.

    `none` and nothing at all go back to what holds without it.
    """
    name, _, wanted = said.strip().casefold().partition(" ")
    wanted = wanted.strip()
    found = next((each for each in PREFERENCES if each.name == name), None)
    if found is None:
        names = ", ".join(each.name for each in PREFERENCES)
        return (
            f"There is no setting '{name[:30]}'. There are: {names}."
            if name
            else f"Type set, a name and a value. There are: {names}."
        )
    if wanted in ("", "none", "default"):
        return name, ""
    if not found.fits(wanted):
        return f"'{wanted[:30]}' does not fit: {found.name} takes {found.range}."
    return name, wanted


def limits(stored: Mapping[str, str]) -> Limits:
    """How much a day brings, as it is set."""
    target = value(stored, TARGET)
    return Limits(
        new=int(value(stored, NEW)),
        day=int(value(stored, LIMIT)),
        target=date.fromisoformat(target) if target else None,
    )
