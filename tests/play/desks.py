"""What tests of play share: a desk on the river pack, with a store in memory or in a file."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from msgspec.structs import replace

from debatebot.pack.models import Tradeoff
from debatebot.play.desk import Desk
from debatebot.play.journal import Clock
from debatebot.play.newcomer import SEEN
from debatebot.progress.place import Opened, open_store
from debatebot.progress.store import MemoryStore, Store
from tests.debate.rounds import make_pack
from tests.packs import river
from tests.standin import StandInGrader, StandInReaders


def ticking() -> Clock:
    """A clock that goes on by a second each time it is asked."""
    seconds = count()
    return lambda: datetime(2026, 11, 2, 9, tzinfo=UTC) + timedelta(seconds=next(seconds))


def in_memory(store: Store | None = None) -> Desk:
    """A desk whose store is kept in memory."""
    opened = Opened(store or MemoryStore())
    return Desk(river(), opened, "me", ticking(), StandInGrader(river()))


def in_folder(folder: Path, learner: str = "me") -> Desk:
    """A desk whose store is a file."""
    opened = open_store(str(folder), learner)
    return Desk(river(), opened, learner, ticking(), StandInGrader(river()))


def at_home(desk: Desk) -> Desk:
    """A desk whose learner has had the first run."""
    desk.set_setting(SEEN, "seen")
    return desk


def in_town(store: Store | None = None) -> Desk:
    """A desk on the pack of the charge for cars, with two tradeoffs and readers that stand in."""
    pack = make_pack()
    tradeoffs = (
        Tradeoff(id="streets", ask="Quiet for whom?", title="Streets or shops?",
                 prompt="What speaks for a charge, what against?", gains=("pro1",),
                 costs=("anti1",), open="Who pays for the buses.", cite=(1, 2)),
        Tradeoff(id="nights", ask="Buses or night shifts?", gains=("pro2", "pro3"),
                 costs=("anti2",), cite=(3,)),
    )  # fmt: skip
    pack = replace(pack, positions=replace(pack.positions, tradeoffs=tradeoffs))
    return at_home(_with_stand_ins(Desk(pack, Opened(store or MemoryStore()), "me", ticking())))


def newcomer() -> Desk:
    """A desk on the river pack before the first run, with readers that stand in."""
    return _with_stand_ins(in_memory())


def _with_stand_ins(desk: Desk) -> Desk:
    desk._readers = StandInReaders(desk.pack)
    return desk
