"""Where a tour stands: frozen, and changed only by `session.step`."""

from typing import Literal, Protocol

from msgspec import Struct

from debatebot.tour.events import Say

Stage = Literal["before", "guess", "see", "weigh", "say", "after", "sheet"]
BEATS: tuple[Stage, ...] = ("guess", "see", "weigh", "say")


class ClaimReader(Protocol):
    """What the tour needs of the matching room."""

    def named(self, text: str, among: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the claims `among` that the text speaks of, best first."""
        ...

    def gives_reason(self, text: str) -> bool:
        """Whether the text gives a reason for what it says."""
        ...


class StanceTaken(Struct, frozen=True):
    """Where the learner stands on the motion."""

    value: int
    "1 keeps distance, 7 engages."
    confidence: int = 0
    "1 unsure, 2 fairly sure, 3 sure; 0 not asked."


class GuessMade(Struct, frozen=True):
    """One guess and the claims of the tradeoff that it named."""

    text: str
    claims: tuple[str, ...]
    elsewhere: str = ""
    "A claim outside the tradeoff, when it named none inside; empty too: the learner's alone."


class Visit(Struct, frozen=True):
    """What the learner did at one tradeoff."""

    tradeoff: str
    guesses: tuple[GuessMade, ...] = ()
    seen: bool = False
    value: int = 0
    "1 holds back, 7 engages; 0 was not weighed."
    claim: str = ""
    "The claim that decided."
    said: Say | None = None

    @property
    def guessed(self) -> frozenset[str]:
        """Claims that the guesses named before the sides were shown."""
        return frozenset(c for guess in self.guesses for c in guess.claims)


class TourState(Struct, frozen=True, kw_only=True):
    """A whole tour: which tradeoff, which beat, and all that was said so far."""

    order: tuple[str, ...]
    stage: Stage = "before"
    index: int = 0
    visits: tuple[Visit, ...]
    before: StanceTaken | None = None
    after: StanceTaken | None = None
    memo: str = ""
    "The position memo as the learner wrote it; empty: as it follows from the tour."

    @property
    def visit(self) -> Visit:
        """The visit to the tradeoff at hand."""
        return self.visits[self.index]

    @property
    def weighed(self) -> int:
        """How many tradeoffs have been weighed."""
        return sum(1 for visit in self.visits if visit.value)
