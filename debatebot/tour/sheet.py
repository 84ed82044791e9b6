"""The balance sheet: every tradeoff with its weight, and how the stance moved."""

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.tour.crux import MIDDLE, Crux, crux_of
from debatebot.tour.state import StanceTaken, TourState, Visit
from debatebot.tour.tradeoffs import tradeoffs_of


class Row(Struct, frozen=True):
    """One tradeoff on the sheet."""

    number: int
    title: str
    value: int
    "1 to 7; 0 was not weighed."
    claim: str
    "Id of the claim that decided, or empty."
    guessed: int
    of: int
    "How many of the article's points were guessed before they were shown."
    said: str


class Sheet(Struct, frozen=True, kw_only=True):
    """The balance sheet as data."""

    rows: tuple[Row, ...]
    before: StanceTaken | None
    after: StanceTaken | None
    moved: int
    "Steps from before to after; 0 also when one of them is missing."
    moved_by: str
    "The claim that pulled most in the direction of the move, or empty."
    crux: Crux | None

    @property
    def paired(self) -> bool:
        """Only a paired stance may be compared."""
        return self.before is not None and self.after is not None


def balance_sheet(state: TourState, pack: Pack) -> Sheet:
    """The sheet of a tour, finished or not."""
    moved = state.after.value - state.before.value if state.before and state.after else 0
    return Sheet(
        rows=tuple(
            Row(
                number=n,
                title=tradeoff.title or tradeoff.ask,
                value=visit.value,
                claim=visit.claim,
                guessed=len(visit.guessed),
                of=len(tradeoff.gains) + len(tradeoff.costs),
                said=visit.said.text if visit.said else "",
            )
            for n, (tradeoff, visit) in enumerate(
                zip(tradeoffs_of(pack), state.visits, strict=True), start=1
            )
        ),
        before=state.before,
        after=state.after,
        moved=moved,
        moved_by=_mover(state.visits, moved),
        crux=crux_of(state),
    )


def _mover(visits: tuple[Visit, ...], moved: int) -> str:
    pulls: dict[str, int] = {}
    for visit in visits:
        if visit.claim and (visit.value - MIDDLE) * moved > 0:
            pulls[visit.claim] = pulls.get(visit.claim, 0) + abs(visit.value - MIDDLE)
    return max(sorted(pulls), key=lambda claim: pulls[claim], default="")
