"""How well one row of marks agrees with another: accuracy, kappa, what was too high or too low."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

MARKS = ("wrong", "partial", "right")
"""The levels of a mark, from none of the points to all; a mark is a place in this row."""
WRONG, PARTIAL, RIGHT = range(len(MARKS))


class Share(Struct, frozen=True):
    """A count of things with the number of things looked at."""

    count: int
    of: int

    @property
    def value(self) -> float:
        """0 to 1; 0 where there was nothing to look at."""
        return self.count / self.of if self.of else 0.0


class Agreement(Struct, frozen=True):
    """The figures of marks given beside marks expected."""

    answers: int
    accuracy: float
    qwk: float
    wrong_graded_right: Share
    wrong_given_credit: Share
    "Wrong answers that got any points at all."
    right_graded_wrong: Share
    marks: Mapping[str, Mapping[str, int]]
    "How often each expected mark (outer) was given each mark (inner)."


def mark_of(score: float) -> int:
    """The mark that a score from 0 to 1 stands for."""
    return RIGHT if score >= 1 else PARTIAL if score > 0 else WRONG


def kappa(expected: Sequence[int], given: Sequence[int]) -> float:
    """Quadratic weighted kappa (Cohen 1968): 1 is full agreement, 0 what chance would reach.

    Two rows that never differ agree fully, also where all their marks are the same.
    """
    pairs = list(zip(expected, given, strict=True))
    apart = sum((a - b) ** 2 for a, b in pairs) * len(pairs)
    by_chance = _squares_apart(expected, given)
    return 1 - apart / by_chance if by_chance else 1.0


def _squares_apart(expected: Sequence[int], given: Sequence[int]) -> int:
    """The sum of (a - b)² over every expected with every given mark, from two sums a row."""
    n = len(expected)
    squares = sum(a * a for a in expected) + sum(b * b for b in given)
    return n * squares - 2 * sum(expected) * sum(given)


def agreement(pairs: Sequence[tuple[int, int]]) -> Agreement:
    """The figures of pairs of marks, each the expected one and the given one."""
    expected, given = [a for a, _ in pairs], [b for _, b in pairs]
    wrong = [b for a, b in pairs if a == WRONG]
    right = [b for a, b in pairs if a == RIGHT]
    return Agreement(
        answers=len(pairs),
        accuracy=Share(sum(a == b for a, b in pairs), len(pairs)).value,
        qwk=kappa(expected, given),
        wrong_graded_right=Share(wrong.count(RIGHT), len(wrong)),
        wrong_given_credit=Share(sum(b > WRONG for b in wrong), len(wrong)),
        right_graded_wrong=Share(right.count(WRONG), len(right)),
        marks={
            MARKS[a]: {MARKS[b]: pairs.count((a, b)) for b in (RIGHT, PARTIAL, WRONG)}
            for a in (RIGHT, PARTIAL, WRONG)
        },
    )
