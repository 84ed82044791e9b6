"""Every attempt of a history under its number: what was answered, how it was marked, what became of it."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from debatebot.progress.events import Override, Record
from debatebot.progress.history import standing_records
from debatebot.quiz.events import Attempt


class StoredAttempt(Struct, frozen=True, kw_only=True):
    """An answer with the mark that it got then."""

    number: int
    "The event's own number: it never changes."
    at: datetime
    pack: str
    content: str
    "Hash of the pack's content when it was marked."
    made: Attempt
    own: bool | None = None
    "The learner's own mark beside ours."
    taken_back: bool = False


def stored_attempts(records: Iterable[Record], pack: str = "") -> tuple[StoredAttempt, ...]:
    """All attempts, also those that were taken back, in the order in which they were made.

    Args:
        records: a learner's history.
        pack: only those of this pack; empty for all.
    """
    known = tuple(records)
    standing = standing_records(known)
    stands = {record.seq for record in standing}
    own = {r.event.of: r.event.right for r in standing if isinstance(r.event, Override)}
    return tuple(
        StoredAttempt(
            number=record.seq,
            at=record.at,
            pack=record.pack,
            content=record.content,
            made=record.event,
            own=own.get(record.seq),
            taken_back=record.seq not in stands,
        )
        for record in known
        if isinstance(record.event, Attempt) and pack in ("", record.pack)
    )
