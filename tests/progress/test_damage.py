"""Whatever is damaged: every event on a whole page is kept, the lost are named, the file stays."""

import random
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.event import Event
from debatebot.progress.care import back_up, visit
from debatebot.progress.doctor import Repaired, examine
from debatebot.progress.events import Draft, Record
from debatebot.progress.file import FileStore
from debatebot.progress.history import marks, standing_records
from debatebot.progress.place import FILE_NAME
from debatebot.progress.sqlite.reading import record_of
from debatebot.progress.sqlite.salvage import salvage
from debatebot.progress.trouble import DataUnusable
from debatebot.quiz.events import Hint, Mend, Skip
from tests.progress.stores import NOON, ROOT, stamp

NOW = datetime(2026, 11, 3, 8, tzinfo=UTC)
PAGE = 4096
LEARNERS = ("me", "ann")
COUNT = 400


def mark(number: int) -> str:
    return f"mark-{number:05}-"


def event(number: int, chance: random.Random) -> Event:
    if number % 7 == 0:
        return Draft(place=f"quiz/{number % 3}", text=mark(number))
    if number % 11 == 0:
        words = mark(number) * (2 + number % 900)  # longer than a page: it goes on on others
        return Mend(question="long", answer=words, points=(), score=0.0)
    return Skip(question=f"{mark(number)}{'x' * chance.randrange(300)}")


class Whole:
    """A sound file's bytes, and all that is in it."""

    def __init__(self, data: bytes, records: tuple[Record, ...]) -> None:
        self.data, self.records = data, records


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    folder = tmp_path_factory.mktemp("whole")
    store, chance = FileStore(folder / FILE_NAME), random.Random(4)
    for number in range(COUNT):
        stamped = stamp(LEARNERS[number % 2], session="quiz-1")
        stamped = replace(stamped, at=NOON + timedelta(minutes=number))
        store.append([event(number, chance)], stamped)
    kept = tuple(record for learner in LEARNERS for record in store.records(learner))
    store.close()
    return Whole((folder / FILE_NAME).read_bytes(), kept)


def pages_with(data: bytes, record: Record) -> set[int]:
    """Pages that hold a part of an event: found by its words, not by the reader under test."""
    words = next(part for part in str(record.event).split("'") if part.startswith("mark-"))
    wanted = words[: len(mark(0))].encode()
    found, place = set[int](), data.find(wanted)
    while place >= 0:
        found.add(place // PAGE)
        place = data.find(wanted, place + 1)
    return found


def repaired(folder: Path, data: bytes) -> tuple[Repaired, dict[int, Record]]:
    path = folder / FILE_NAME
    path.write_bytes(data)
    cared = visit(folder, NOW)
    assert cared.repaired is not None
    assert cared.repaired.damaged.read_bytes() == data
    assert examine(folder).sound
    store = FileStore(path)
    kept = {record.seq: record for learner in LEARNERS for record in store.records(learner)}
    store.close()
    return cared.repaired, kept


@settings(max_examples=40)
@given(st.sets(st.integers(0, 200), min_size=1, max_size=40), st.integers(0, 2**32), st.booleans())
def test_every_event_on_a_whole_page_is_kept_and_the_others_are_named(
    whole: Whole,
    tmp_path_factory: pytest.TempPathFactory,
    hit: set[int],
    seed: int,
    zeros: bool,
) -> None:
    data, records = whole.data, whole.records
    damaged, chance = bytearray(data), random.Random(seed)
    hit = {page % (len(data) // PAGE) for page in hit}
    for page in hit:
        garbage = bytes(PAGE) if zeros else chance.randbytes(PAGE)
        damaged[page * PAGE : (page + 1) * PAGE] = garbage
    folder = tmp_path_factory.mktemp("damaged")
    (folder / FILE_NAME).write_bytes(damaged)
    if examine(folder).sound:
        return  # only pages without anything on them were hit
    done, kept = repaired(folder, bytes(damaged))
    reachable = {
        r.seq for r in records if not pages_with(data, r) & hit and len(str(r.event)) < 900
    }
    assert reachable <= kept.keys()
    for record in records:
        assert kept.get(record.seq, record) == record
    gone = {record.seq for record in records} - kept.keys()
    named = {lost.number for lost in done.lost}
    assert not named & kept.keys()
    assert len(gone) <= len(named) + done.unknown
    assert all(lost.learner in (*LEARNERS, "") for lost in done.lost)
    assert done.kept == len(kept)


def test_numbers_are_never_given_twice_after_a_repair(whole: Whole, tmp_path: Path) -> None:
    data, records = whole.data, whole.records
    last = max(record.seq for record in records)
    newest = {page for r in records if r.seq > last - 5 for page in pages_with(data, r)}
    damaged = bytearray(data)
    for page in newest:
        damaged[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    _, kept = repaired(tmp_path, bytes(damaged))
    assert last not in kept
    store = FileStore(tmp_path / FILE_NAME)
    assert store.append([Skip(question="next")], stamp())[0].seq == last + 1
    store.close()


def test_what_is_left_can_still_be_counted(whole: Whole, tmp_path: Path) -> None:
    damaged = bytearray(whole.data)
    damaged[:PAGE] = bytes(PAGE)
    _, kept = repaired(tmp_path, bytes(damaged))
    assert standing_records(kept.values())
    assert marks(kept.values())


def test_events_that_only_a_backup_has_come_back(tmp_path: Path) -> None:
    store = FileStore(tmp_path / FILE_NAME)
    for number in range(60):
        store.append([Skip(question=f"{mark(number)}{'y' * 200}")], stamp())
    store.close()
    before = store_events(tmp_path)
    copy = back_up(tmp_path, None, NOW)
    assert sqlite3.connect(copy).execute("SELECT count(*) FROM event").fetchone() == (60,)
    data = bytearray((tmp_path / FILE_NAME).read_bytes())
    page = data.find(mark(30).encode()) // PAGE
    data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    done, _ = repaired(tmp_path, bytes(data))
    assert done.from_backups > 0
    assert done.lost == ()
    assert store_events(tmp_path) == before


def store_events(folder: Path) -> list[Event]:
    store = FileStore(folder / FILE_NAME)
    found = [record.event for record in store.records("me")]
    store.close()
    return found


def test_what_stands_in_the_log_alone_is_saved_too(tmp_path: Path) -> None:
    """A killed program leaves its newest events beside the file."""
    program = (
        "import os, sys; from pathlib import Path\n"
        "from debatebot.progress.file import FileStore\n"
        "from debatebot.quiz.events import Hint\n"
        "from tests.progress.stores import stamp\n"
        "store = FileStore(Path(sys.argv[1]))\n"
        "for number in range(50): store.append([Hint(question='q', number=number)], stamp())\n"
        "os.kill(os.getpid(), 9)\n"
    )
    path = tmp_path / FILE_NAME
    subprocess.run([sys.executable, "-c", program, str(path)], cwd=ROOT, check=False)
    assert path.with_name(f"{FILE_NAME}-wal").stat().st_size > 0
    path.write_bytes(bytes(path.stat().st_size))
    found = [record_of(row).event for row in salvage(path).rows.values()]
    assert found == [Hint(question="q", number=number) for number in range(50)]
    log = path.with_name(f"{FILE_NAME}-wal")
    log.write_bytes(log.read_bytes()[: log.stat().st_size // 2])
    assert 0 < len(salvage(path).rows) < 50


def test_rows_that_hold_no_event_are_named(tmp_path: Path) -> None:
    store = FileStore(tmp_path / FILE_NAME)
    store.append([Skip(question="a"), Skip(question="b"), Skip(question="c")], stamp())
    store.close()
    raw = sqlite3.connect(tmp_path / FILE_NAME)
    raw.execute("UPDATE event SET at = 'yesterday' WHERE seq = 2")
    raw.commit()
    raw.close()
    assert examine(tmp_path).faults == ()
    done = visit(tmp_path, NOW).repaired
    assert done is not None
    assert [(lost.number, lost.learner) for lost in done.lost] == [(2, "me")]
    assert store_events(tmp_path) == [Skip(question="a"), Skip(question="c")]


def test_a_look_changes_nothing(whole: Whole, tmp_path: Path) -> None:
    damaged = whole.data[:PAGE] + bytes(PAGE) + whole.data[2 * PAGE :]
    (tmp_path / FILE_NAME).write_bytes(damaged)
    cared = visit(tmp_path, NOW, only_look=True)
    assert not cared.before.sound
    assert names(tmp_path) == [FILE_NAME]
    assert (tmp_path / FILE_NAME).read_bytes() == damaged


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_in_use_is_not_repaired(whole: Whole, tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(whole.data)
    program = (
        "import sys; from pathlib import Path\n"
        "from debatebot.progress.file import FileStore\n"
        "store = FileStore(Path(sys.argv[1])); store.records('me')\n"
        "print('open', flush=True); sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        other.stdout.readline()
        raw = bytearray(path.read_bytes())
        raw[PAGE : 2 * PAGE] = bytes(PAGE)
        path.write_bytes(raw)
        with pytest.raises(DataUnusable, match="in use"):
            visit(tmp_path, NOW)
        other.communicate()
