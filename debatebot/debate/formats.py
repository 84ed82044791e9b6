"""The formats of a round: which turns a learner takes, in what budget of words."""

from typing import Literal

from msgspec import Struct

FormatName = Literal["spark", "class", "scored", "both"]
Level = Literal["novice", "club", "varsity"]
PhaseName = Literal[
    "opening", "constructive", "exchange", "answer", "ask", "rebuttal", "closing",
]  # fmt: skip


class Phase(Struct, frozen=True):
    """One turn of the learner and what the part does after it."""

    name: PhaseName
    words: int
    "Budget; going over earns no award, nothing is cut."


class Format(Struct, frozen=True):
    """A kind of round."""

    name: FormatName
    minutes: tuple[int, int]
    phases: tuple[Phase, ...]
    stretches: PhaseName
    "The phase that is repeated when a round is stretched."
    parts: int = 1
    "How many rounds of these turns it has; 2: one on each side."

    @property
    def seconds_a_word(self) -> float:
        """How much of the longer time falls to each word of the budgets, reading included."""
        return self.minutes[1] * 60 / (self.parts * sum(phase.words for phase in self.phases))


OPENING = Phase("opening", 90)
CONSTRUCTIVE = Phase("constructive", 160)
EXCHANGE = Phase("exchange", 70)
REBUTTAL = Phase("rebuttal", 120)
CLOSING = Phase("closing", 80)
ASK = Phase("ask", 40)
ANSWER = Phase("answer", 50)
CROSS_EXAMINATION = (ANSWER, ANSWER, ASK, ASK)

ONE_POINT: tuple[Phase, ...] = (EXCHANGE, EXCHANGE, EXCHANGE, CLOSING)
"""A round about one point: about four minutes. The part has the first word, so there is no opening."""

SPARK = (OPENING, *[EXCHANGE] * 4, CLOSING)

FORMATS: dict[str, Format] = {
    "spark": Format("spark", (6, 8), SPARK, "exchange"),
    "class": Format(
        "class",
        (12, 15),
        (OPENING, *CROSS_EXAMINATION, REBUTTAL, REBUTTAL, CLOSING),
        "rebuttal",
    ),
    "scored": Format(
        "scored",
        (25, 30),
        (CONSTRUCTIVE, *CROSS_EXAMINATION, REBUTTAL, *CROSS_EXAMINATION, REBUTTAL, CLOSING),
        "rebuttal",
    ),
    "both": Format("both", (18, 20), SPARK, "exchange", parts=2),
}
"""A typed minute is about 40 words; reading a reply takes a third of one."""

LEVELS: tuple[Level, ...] = ("novice", "club", "varsity")


def phases_for(format_name: str, turns: int | None = None) -> tuple[Phase, ...]:
    """The learner's turns of a round.

    Args:
        format_name: a key of `FORMATS`.
        turns: how many turns there are to be; the format is stretched or cut to as many, the first
            as opening and the last as closing. None: the format as it is.

    Returns:
        At least one phase; the last is always the closing.
    """
    chosen = FORMATS[format_name]
    phases = chosen.phases
    if turns is None or turns == len(phases):
        return phases
    middle = list(phases[1:-1])
    if turns <= 2:
        return (*phases[: turns - 1], CLOSING) if turns > 1 else (CLOSING,)
    extra = next(p for p in phases if p.name == chosen.stretches)
    while len(middle) < turns - 2:
        middle.append(extra)
    return (phases[0], *middle[: turns - 2], phases[-1])
