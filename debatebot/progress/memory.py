"""How well something is remembered: FSRS, wrapped, with columns of our own.

The package is loaded when a schedule is first asked for, so that nothing else waits for it. Its chance
is off and its steps within a day are none: an answer comes back on a day, not after ten minutes.
"""

from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from debatebot.progress.pace import HELD, KEEPS_SLIPPING, LONGEST_DAYS, RETENTION
from debatebot.progress.rating import AGAIN
from debatebot.progress.reviews import Review

if TYPE_CHECKING:
    from fsrs import Scheduler


class Memory(Struct, frozen=True, kw_only=True):
    """What is known of one question or rebuttal after its last review."""

    stability: float
    "Days until the chance of knowing it has fallen to 90 %."
    difficulty: float
    "1 to 10."
    first: date
    last: date
    due: date
    asked: int
    "How often it was asked."
    missed: int
    "How often it was not known."
    held: int
    "How often it was known in a row, to the last time."

    def faded(self, day: date) -> float:
        """How far it has faded on a day, as a share of the time until it is due to be lost.

        At 1 the chance of knowing it is `RETENTION`; the chance falls as this grows, so that it puts
        things into the order of their chances without FSRS being loaded.
        """
        return max(0, (day - self.last).days) / self.stability

    @property
    def slipping(self) -> bool:
        """True for what keeps being lost."""
        return self.missed >= KEEPS_SLIPPING and self.held < HELD


@lru_cache(maxsize=8192)
def remembered(history: tuple[Review, ...]) -> Memory:
    """What is left of a history of reviews.

    Args:
        history: one review or more, in order.
    """
    from fsrs import Card, Rating

    scheduler = _scheduler()
    card: Card = Card(card_id=1, due=_start(history[0].day))
    held = 0
    for review in history:
        card, _ = scheduler.review_card(card, Rating(review.rating), _start(review.day))
        held = 0 if review.rating == AGAIN else held + 1
    return Memory(
        stability=card.stability or 0.0,
        difficulty=card.difficulty or 0.0,
        first=history[0].day,
        last=history[-1].day,
        due=card.due.date(),
        asked=len(history),
        missed=sum(review.rating == AGAIN for review in history),
        held=held,
    )


def recall(memory: Memory, day: date) -> float:
    """The chance, 0 to 1, that something is still known on a day."""
    from fsrs import Card, State

    card = Card(
        card_id=1,
        state=State.Review,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_start(memory.due),
        last_review=_start(memory.last),
    )
    return float(_scheduler().get_card_retrievability(card, _start(day)))


@lru_cache(maxsize=1)
def _scheduler() -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )


def _start(day: date) -> datetime:
    """Days are counted whole: an evening and the next morning are a day apart."""
    return datetime.combine(day, time(), UTC)
