"""A pack's figures in sentences and rows, for screens and for reading aloud."""

from collections.abc import Iterator

from debatebot.authoring.figures import Figures

AGAIN = "debatebot check --bench"
"""The command that measures the marks again, sample by sample."""


def mark_lines(figures: Figures) -> Iterator[str]:
    """How often marks are off, in sentences."""
    marks = figures.marks
    if marks is None:
        yield "This pack has no sample answers with known marks: how often it errs is not known."
        return
    yield (
        f"On the {marks.answers:,} sample answers of this pack, with which it was also made better: "
        f"{_percent(marks.too_high, marks.answers)} marked too high, "
        f"{_percent(marks.too_low, marks.answers)} too low."
    )
    if marks.wrong:
        yield (
            f"Wrong answers given full marks: {marks.wrong_as_right} of {marks.wrong} "
            f"({_percent(marks.wrong_as_right, marks.wrong)})."
        )
    if marks.right:
        yield (
            f"Right answers given none: {marks.right_as_wrong} of {marks.right} "
            f"({_percent(marks.right_as_wrong, marks.right)})."
        )
    yield f"Show it again with: {AGAIN}"


def side_rows(figures: Figures) -> Iterator[tuple[str, str, str]]:
    """What is counted of both sides, with the first side's number and the second's."""
    pro, anti = figures.sides
    yield "claims", str(pro.claims), str(anti.claims)
    yield "words of claims and answers", f"{pro.words:,}", f"{anti.words:,}"
    yield "uses of a fact as evidence", str(pro.evidence), str(anti.evidence)
    yield "weight of the claims", str(pro.weight), str(anti.weight)
    yield "answers to the other side", str(pro.attacks), str(anti.attacks)
    yield "force of the answers", str(pro.force), str(anti.force)
    yield f"rounds won, of {figures.rounds}", str(pro.won), str(anti.won)


def side_lines(figures: Figures) -> Iterator[str]:
    """How the two sides compare, in sentences."""
    pro, anti = (side.name for side in figures.sides)
    yield f"How even the two sides are, {pro} first, then {anti}:"
    for what, one, other in side_rows(figures):
        yield f"{what[0].upper()}{what[1:]}: {one} and {other}."
    yield close_line(figures)


def close_line(figures: Figures) -> str:
    """The rounds that nobody won."""
    return (
        f"The app debated itself in {figures.rounds} rounds, half of them opened by each side; "
        f"{figures.close} were too close to call."
    )


def _percent(count: int, of: int) -> str:
    return f"{100 * count / of:.1f} %"
