"""What comes back when: a fold over the events, made again from them at any time."""

from collections.abc import Collection, Iterable
from datetime import date

import msgspec
from msgspec import Struct

from debatebot.progress.days import Days
from debatebot.progress.events import Record
from debatebot.progress.memory import Memory, remembered
from debatebot.progress.reviews import reviews, reviews_of

_encoder = msgspec.json.Encoder(order="deterministic")


class Schedule(Struct, frozen=True):
    """The memory of everything that was ever asked on a pack."""

    memories: dict[str, Memory]
    "By id of the question or rebuttal."

    def due(self, day: date, among: Collection[str]) -> tuple[str, ...]:
        """What is due on a day or was before, the least remembered first."""
        found = [n for n in among if n in self.memories and self.memories[n].due <= day]
        return tuple(sorted(found, key=lambda name: (-self.memories[name].faded(day), name)))

    def unseen(self, among: Collection[str]) -> tuple[str, ...]:
        """What was never asked, in the given order."""
        return tuple(name for name in among if name not in self.memories)

    def weak_on(self, day: date, today: date, among: Collection[str]) -> tuple[str, ...]:
        """What is likely to be lost on a coming day if it is not asked before, the weakest first.

        What was asked today rests until tomorrow.
        """
        faded = {
            name: self.memories[name].faded(day)
            for name in among
            if name in self.memories and self.memories[name].last < today
        }
        found = [name for name, how_far in faded.items() if how_far > 1]
        return tuple(sorted(found, key=lambda name: (-faded[name], name)))

    def slipping(self, among: Collection[str]) -> tuple[str, ...]:
        """What keeps being lost, the most often missed first."""
        found = [n for n in among if n in self.memories and self.memories[n].slipping]
        return tuple(sorted(found, key=lambda name: (-self.memories[name].missed, name)))

    def forecast(self, today: date, span: int, among: Collection[str]) -> tuple[int, ...]:
        """How much is due on each of the next days; the first holds what is overdue as well.

        Args:
            today: the first day.
            span: number of days, 1 or more.
            among: what counts.
        """
        counts = [0] * span
        for name in among:
            if name in self.memories:
                ahead = max(0, (self.memories[name].due - today).days)
                if ahead < span:
                    counts[ahead] += 1
        return tuple(counts)

    def encoded(self) -> bytes:
        """The whole state as bytes, the same for the same history in every process."""
        return _encoder.encode(self)


def schedule(records: Iterable[Record], pack: str, days: Days) -> Schedule:
    """Everything that was asked on a pack, with when it comes back."""
    histories = reviews(records, pack, days)
    return Schedule({name: remembered(history) for name, history in histories.items()})


def memory_of(records: Iterable[Record], pack: str, name: str, days: Days) -> Memory | None:
    """What is known of one question or rebuttal; None when it was never asked."""
    history = reviews_of(records, pack, name, days)
    return remembered(history) if history else None
