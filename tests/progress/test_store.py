"""Both stores keep the same events; the file holds them through kills, damage and company."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatebot.progress.events import Begin, Draft, UnknownEvent
from debatebot.progress.store import MemoryStore, Store
from debatebot.quiz.events import Hint, Skip
from tests.progress.stores import in_file, stamp

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    kept: Store = MemoryStore() if request.param == "memory" else in_file(tmp_path)
    yield kept
    kept.close()


def test_events_come_back_in_order_and_by_learner(store: Store) -> None:
    first = store.append([Hint(question="a", number=1), Skip(question="a")], stamp())
    store.append([Skip(question="b")], stamp("ann"))
    assert [record.seq for record in first] == [1, 2]
    assert store.records("me") == first
    assert store.records("me", after=1) == first[1:]
    assert [record.event for record in store.records("ann")] == [Skip(question="b")]


def test_a_session_is_known_by_the_number_of_its_beginning(store: Store) -> None:
    store.append([Skip(question="x")], stamp())
    begun = store.append([Begin(kind="quiz"), Skip(question="a")], stamp())
    assert [record.session for record in begun] == ["quiz-2", "quiz-2"]
    assert [record.session for record in store.records("me")] == ["", "quiz-2", "quiz-2"]


def test_a_draft_takes_the_place_of_the_earlier_one(store: Store) -> None:
    for text in ("h", "he", "hell"):
        store.append([Draft(place="quiz/1", text=text)], stamp(session="quiz-1"))
    store.append([Draft(place="quiz/2", text="other")], stamp(session="quiz-1"))
    store.append([Draft(place="quiz/1", text="elsewhere")], stamp(session="quiz-9"))
    texts = [r.event.text for r in store.records("me") if isinstance(r.event, Draft)]
    assert texts == ["hell", "other", "elsewhere"]


def test_nothing_is_made_before_the_first_event(tmp_path: Path) -> None:
    store = in_file(tmp_path)
    assert store.records("me") == ()
    assert store.append([], stamp()) == ()
    assert list(tmp_path.iterdir()) == []


def test_the_folder_is_private(tmp_path: Path) -> None:
    store = in_file(tmp_path)
    store.append([Skip(question="a")], stamp())
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    store.close()


def test_events_of_a_later_release_are_kept(tmp_path: Path) -> None:
    store = in_file(tmp_path)
    store.append([UnknownEvent(name="hologram", body=b'{"a":1}', v=3)], stamp())
    store.close()
    again = in_file(tmp_path)
    (record,) = again.records("me")
    assert record.event == UnknownEvent(name="hologram", body=b'{"a":1}', v=3)
    again.close()


WRITER = """
import sys
from pathlib import Path
from debatebot.quiz.events import Skip
from tests.progress.stores import in_file, stamp
store = in_file(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    store.append([Skip(question=f"{sys.argv[3]}{number}")], stamp())
    print(number, flush=True)
"""


def writer(folder: Path, count: int, name: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(folder), str(count), name]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_what_was_committed_survives_a_kill(tmp_path: Path) -> None:
    with writer(tmp_path, 100_000, "q") as process:
        assert process.stdout is not None
        told = -1
        while told < 40:
            told = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
        told = max([told, *(int(line) for line in process.stdout if line.endswith("\n"))])
    store = in_file(tmp_path)
    found = [r.event.question for r in store.records("me") if isinstance(r.event, Skip)]
    assert found[: told + 1] == [f"q{number}" for number in range(told + 1)]
    assert len(found) <= told + 2
    store.close()


def test_two_processes_lose_nothing(tmp_path: Path) -> None:
    with writer(tmp_path, 60, "a") as one, writer(tmp_path, 60, "b") as two:
        one.communicate(), two.communicate()
        assert (one.returncode, two.returncode) == (0, 0)
    store = in_file(tmp_path)
    found = sorted(r.event.question for r in store.records("me") if isinstance(r.event, Skip))
    assert found == sorted(f"{name}{number}" for name in "ab" for number in range(60))
    store.close()
