"""Gate 4, values that point the right way: rounded, the next whole unit, a limit that is asked for."""

from debatebot.grading.answer import Answer
from debatebot.text.figure import Figure


def whole_unit(figure: Figure, times: float) -> bool:
    """`Nearly an hour` for 52 minutes: the next whole unit.

    Args:
        figure: the one unit, with how it is meant.
        times: how often it goes into the value that is asked for.
    """
    low, high = _UNIT_RANGE[figure.relation]
    return low <= times <= high


_UNIT_RANGE = {"over": (1.0, 2.0), "under": (0.5, 1.0), "about": (0.75, 1.25), "": (1.0, 1.0)}
"""How many of the unit may be meant by `over an hour`, `under an hour`, `nearly an hour`."""


_ROUND = 0.12
"""The share by which `about 20` may miss 18 when it is a round number beside an uneven one."""


def rounded_well(said: float, target: float) -> bool:
    """Whether a number said with `about` is the round one next to an uneven target."""
    if said <= 0 or abs(said - target) > _ROUND * abs(target) or said < 10:
        return False
    return float(f"{said:.0e}") == said and float(f"{target:.0e}") == said


_LIMITS = frozenset(
    "can could must least minimum most maximum may allowed required need needs limit".split()
)


def a_limit_is_asked(answer: Answer) -> bool:
    """Whether the question asks for a limit: then `at least 250 metres` says it."""
    return bool(_LIMITS & {w.text for w in answer.key.asked_reading})


def rounded(said: float, target: float) -> bool:
    """Whether one number is the other one rounded to two or three telling figures."""
    if said == int(said) and target == int(target) and target < 100:
        return False
    return any(float(f"{target:.{figures}e}") == said for figures in (1, 2))


_LIMIT = 0.34
"""The share by which `over 30`, `less than 50` may lie from 40 and still tell of its size."""


def within_limit(figure: Figure, said: float, target: float) -> bool:
    """Whether a limit is one that the value keeps and comes near: `less than 50` for 40."""
    share = (target - said) / target if target else 1.0
    if figure.relation == "over":
        return 0 < share <= _LIMIT or over_a_power(said, target)
    return figure.relation == "under" and -_LIMIT <= share < 0


def over_a_power(said: float, target: float) -> bool:
    """Whether `over a hundred` is said of a value not far above it."""
    return (
        said >= 10
        and said < target < 2 * said
        and float(f"{said:.0e}") == said
        and (f"{said:.0e}"[0] == "1")
    )
