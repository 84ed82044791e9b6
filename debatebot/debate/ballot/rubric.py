"""What a rubric holds, and the shipped one, 'house 1': every number that decides a ballot.

After classroom rubrics that weigh clash and case alike, and the five dimensions of debate research
(clash as breadth, rebuttal as depth, extension, adaptation, burden). Style is left out: text in a
terminal cannot show it. A file may bring another one (`play.rubrics`).
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

Row = Literal["case", "evidence", "clash", "depth", "questions", "extension", "weighing", "conduct"]
ROWS: tuple[Row, ...] = (
    "case", "evidence", "clash", "depth", "questions", "extension", "weighing", "conduct",
)  # fmt: skip

Points = Annotated[float, Meta(ge=0, le=100)]
Cost = Annotated[float, Meta(ge=-100, le=0)]
Share = Annotated[float, Meta(ge=0, le=1)]
Three = tuple[Points, Points, Points]
Four = tuple[Share, Share, Share, Share]


class Rubric(Struct, frozen=True, kw_only=True):
    """Points of each row and of each award."""

    name: Annotated[
        str,
        Meta(
            pattern=r"^[A-Za-z][\w-]{0,29}$",
            description="one word of 30 characters at most",
        ),
    ]
    version: Annotated[int, Meta(ge=1, le=9999)]
    most: dict[Row, Points]
    "The most that a row can give; together 100. Conduct only takes away."
    best_of: Annotated[int, Meta(ge=1, le=20)]
    "How many claims, facts and answers count: the best ones, so that length earns nothing."
    case_by_weight: Three
    "For a claim of weight 1, 2 or 3."
    without_reason: Share
    "Share of a claim's points that it keeps without a reason."
    new_argument: Share
    "Share of a claim of weight 2 that an argument unknown to the pack earns, with a reason."
    hints: Four = (1, 0.75, 0.5, 0)
    "Share of a claim's points that is left after one, two, three or all of the hints to it."
    fact_own: Points
    fact_elsewhere: Points
    fact_wrong: Cost
    depth: Three
    "For an answer that contradicts, that gives a reason, that hits the premise or turns the point."
    answer_question: Points
    questions_from_answers: Points
    ask_question: Points
    questions_from_asking: Points
    carry_forward: Points
    signposts: Three
    "For naming the point that is answered in one turn, in two, in three or more."
    weigh: Points
    "For a last turn that compares; half when it compares nothing that was argued."
    in_budget: Points
    grants: Points = 1
    "For granting a point and weighing another against it, once."
    insult: Cost
    insults_most: Cost
    "The most that conduct can cost."
    contradiction: Cost
    repeating: Cost
    "For each turn that only repeats, after the first such turn."
    close_margin: Share
    "Share of the standing weight of both within which a round is too close to call."
    takes_away: tuple[Share, Share, Share]
    "Share of a target's weight that an answer takes: its force below, at or above that weight."
    last_word: Share
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
    case_by_weight=(2, 3, 4),
    without_reason=0.5,
    new_argument=0.5,
    hints=(1, 0.75, 0.5, 0),
    fact_own=4,
    fact_elsewhere=2,
    fact_wrong=-2,
    depth=(1, 2, 3),
    answer_question=2,
    questions_from_answers=6,
    ask_question=2,
    questions_from_asking=4,
    carry_forward=1,
    signposts=(1, 2, 3),
    weigh=5,
    in_budget=2,
    grants=1,
    insult=-2,
    insults_most=-6,
    contradiction=-3,
    repeating=-2,
    close_margin=0.03,
    takes_away=(0.3, 0.5, 0.7),
    last_word=0.7,
)  # fmt: skip
