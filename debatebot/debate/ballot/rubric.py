"""The rubric 'house 1': every number that decides a ballot, with its reason.

After classroom rubrics that weigh clash and case alike, and the five dimensions of debate research
(clash as breadth, rebuttal as depth, extension, adaptation, burden). Style is left out: text in a
terminal cannot show it.
"""

from typing import Literal

from msgspec import Struct

Row = Literal["case", "evidence", "clash", "depth", "questions", "extension", "weighing", "conduct"]
ROWS: tuple[Row, ...] = (
    "case", "evidence", "clash", "depth", "questions", "extension", "weighing", "conduct",
)  # fmt: skip


class Rubric(Struct, frozen=True, kw_only=True):
    """Points of each row and of each award."""

    name: str
    version: int
    most: dict[Row, float]
    "The most that a row can give; together 100. Conduct only takes away."
    best_of: int
    "How many claims, facts and answers count: the best ones, so that length earns nothing."
    case_by_weight: dict[int, float]
    without_reason: float
    "Share of a claim's points that it keeps without a reason."
    new_argument: float
    "Share of a claim of weight 2 that an argument unknown to the pack earns, with a reason."
    fact_own: float
    fact_elsewhere: float
    fact_wrong: float
    answer_question: float
    questions_from_answers: float
    ask_question: float
    questions_from_asking: float
    carry_forward: float
    signposts: dict[int, float]
    "Points by the number of turns that name the point which they answer."
    weigh: float
    "For a last turn that compares; half when it compares nothing that was argued."
    in_budget: float
    insult: float
    insults_most: float
    "The most that conduct can cost."
    contradiction: float
    repeating: float
    "For each turn that only repeats, after the first such turn."
    close_margin: float
    "Share of the standing weight of both within which a round is too close to call."
    takes_away: tuple[float, float, float]
    "Share of a target's weight that an answer takes: its force below, at or above that weight."
    last_word: float
    "How much of its weight, as a claim and as an attack, is left of what came too late to be answered."

    def takes(self, force: int, weight: int) -> float:
        """The share of a claim's weight that an answer of this force takes, 0 to 1."""
        return self.takes_away[1 + (force > weight) - (force < weight)]

    @property
    def title(self) -> str:
        """As ballots print it."""
        return f"{self.name} {self.version}"


HOUSE = Rubric(
    name="house",
    version=1,
    most={
        "case": 20, "evidence": 20, "clash": 20, "depth": 15,
        "questions": 10, "extension": 5, "weighing": 10, "conduct": 0,
    },
    best_of=5,
    case_by_weight={1: 2, 2: 3, 3: 4},
    without_reason=0.5,
    new_argument=0.5,
    fact_own=4,
    fact_elsewhere=2,
    fact_wrong=-2,
    answer_question=2,
    questions_from_answers=6,
    ask_question=2,
    questions_from_asking=4,
    carry_forward=1,
    signposts={0: 0, 1: 1, 2: 2, 3: 3},
    weigh=5,
    in_budget=2,
    insult=-2,
    insults_most=-6,
    contradiction=-3,
    repeating=-1,
    close_margin=0.03,
    takes_away=(0.3, 0.5, 0.7),
    last_word=0.7,
)  # fmt: skip
