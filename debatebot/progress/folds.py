"""All that home shows, counted once from a learner's events and kept until there is a new one.

The events alone hold what happened: this can be made again from them at any time, and is whenever
the content, the rules of counting or the newest event are others.
"""

from collections.abc import Sequence

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from debatebot.pack.models import Pack
from debatebot.pack.paused import collector_paused
from debatebot.pack.shelf import code_version
from debatebot.progress.days import days_of
from debatebot.progress.events import Record
from debatebot.progress.latest import Latest, latest_sessions
from debatebot.progress.own_words import lines_written
from debatebot.progress.schedule import Schedule, schedule
from debatebot.progress.sessions import settings
from debatebot.progress.store import Made, Store
from debatebot.progress.totals import Totals, totals
from debatebot.progress.trouble import DataUnusable, NotSaved
from debatebot.progress.views import Views, views
from debatebot.quiz.events import Attempt

KEEP_FROM = 200
"""Shorter histories are counted faster than what was kept is read."""
_ROOMS = ("progress", "quiz")
"""Rooms whose code says how events are counted."""


class Folds(Struct, frozen=True, kw_only=True):
    """Where a learner stands with one pack."""

    totals: Totals
    views: Views
    latest: dict[str, Latest]
    "The newest session of each kind."
    settings: dict[str, str]
    "Preferences, of all packs."
    opened: tuple[str, ...] = ()
    "Kinds of sessions that there have been with this pack."
    answered: bool = False
    "Whether a question of this pack was ever answered."
    written: int = 0
    "Lines of the brief that have a sentence of the learner's."
    schedule: Schedule | None = None
    "What comes back when; None where it was not asked for, as it takes time to load."


def with_schedule(folds: Folds, pack: Pack, records: Sequence[Record]) -> Folds:
    """The same counts, with what comes back when."""
    with collector_paused():
        known = schedule(records, pack.id, days_of(folds.settings))
    return replace(folds, schedule=known)


def fold(pack: Pack, records: Sequence[Record]) -> Folds:
    """Count everything anew, but for what comes back when.

    Args:
        pack: the content.
        records: a learner's history, of all packs.
    """
    with collector_paused():
        own = [record for record in records if record.pack == pack.id]
        return Folds(
            totals=totals(pack, own),
            views=views(own, pack.id),
            latest=latest_sessions(own, pack.id),
            settings=settings(records),
            opened=tuple(sorted({r.session.rpartition("-")[0] for r in own if r.session})),
            answered=any(isinstance(record.event, Attempt) for record in own),
            written=lines_written(own, pack),
        )


def made_of(pack: Pack, learner: str, last: int) -> Made:
    """What a snapshot would be made of now: it changes with content, rules and every event."""
    by = f"{pack.content_hash}-{code_version(_ROOMS)}"
    return Made(learner=learner, pack=pack.id, by=by, last=last)


def kept(store: Store, made: Made) -> Folds | None:
    """The snapshot made of exactly this, or None.

    Raises:
        DataUnusable: what is stored cannot be read.
    """
    body = store.snapshot(made)
    try:
        return None if body is None else msgspec.msgpack.decode(body, type=Folds)
    except msgspec.MsgspecError:
        return None


def keep(store: Store, made: Made, folds: Folds) -> None:
    """Keep a snapshot; where that cannot be, nothing happens: it is a convenience."""
    try:
        store.keep_snapshot(made, msgspec.msgpack.encode(folds))
    except (NotSaved, DataUnusable):
        return
