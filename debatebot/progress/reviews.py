"""When each thing was asked and how well it was known: the histories that scheduling is made of."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from debatebot.debate.events import Turn
from debatebot.progress.days import Days
from debatebot.progress.events import Override, Record, Undo
from debatebot.progress.history import marks, standing_records
from debatebot.progress.rating import HARD, rating_of
from debatebot.quiz.events import Attempt, Skip, rebuttal_id


class Review(Struct, frozen=True):
    """One time that something was asked."""

    day: date
    rating: int
    "1 not known, 2 known with effort, 3 known."


Reviews = dict[str, tuple[Review, ...]]
"""By id of the question or of the rebuttal, each in the order in which they happened."""


def reviews(records: Iterable[Record], pack: str, days: Days) -> Reviews:
    """All that was ever asked on a pack, without what was taken back.

    A point of the other side that was answered in a debate counts as known with effort: that it was
    answered is known, how well is not.
    """
    own = tuple(record for record in records if record.pack == pack)
    found: list[tuple[int, str, Review]] = [
        (mark.seq, mark.question, Review(days.day(mark.at), rating_of(mark))) for mark in marks(own)
    ]
    found += _argued(own, days)
    histories: dict[str, list[Review]] = {}
    for _, name, review in sorted(found, key=lambda each: each[0]):
        _add(histories.setdefault(name, []), review)
    return {name: tuple(history) for name, history in sorted(histories.items())}


def reviews_of(records: Iterable[Record], pack: str, name: str, days: Days) -> tuple[Review, ...]:
    """The history of one question or rebuttal alone, without going through all the others."""
    few = [record for record in records if _may_concern(record, name)]
    return reviews(few, pack, days).get(name, ())


def _may_concern(record: Record, name: str) -> bool:
    event = record.event
    if isinstance(event, Attempt | Skip):
        return event.question == name
    if isinstance(event, Turn):
        return any(rebuttal_id(claim) == name for claim in event.answers)
    return isinstance(event, Override | Undo)


def _argued(own: Iterable[Record], days: Days) -> list[tuple[int, str, Review]]:
    seen: dict[tuple[str, str], tuple[int, str, Review]] = {}
    for record in standing_records(own):
        if isinstance(record.event, Turn):
            for claim in record.event.answers:
                name = rebuttal_id(claim)
                review = Review(days.day(record.at), HARD)
                seen.setdefault((record.session, name), (record.seq, name, review))
    return list(seen.values())


def _add(history: list[Review], review: Review) -> None:
    """A clock that was put back makes no day come before the one before it."""
    if history and review.day < history[-1].day:
        review = Review(history[-1].day, review.rating)
    history.append(review)
