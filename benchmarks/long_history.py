"""A history of 100,000 events: how long it takes to count anew, and to see home with what was kept.

    python -m benchmarks.long_history [EVENTS] [RUNS]

Counting anew is reading every event from disk and all that home shows, with what comes back when. Home
is timed in a pseudo-terminal, in turn on a folder without events and on the long one; the ratio of the
medians is the figure.
"""

import random
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from benchmarks.first_frame import DOOR, not_new, seconds
from debatebot.event import Event
from debatebot.pack.locate import find_pack
from debatebot.pack.models import Pack
from debatebot.pack.reader import read_pack
from debatebot.play import newcomer
from debatebot.play.desk import open_desk
from debatebot.progress.events import Begin, Setting
from debatebot.progress.file import FileStore
from debatebot.progress.folds import fold, with_schedule
from debatebot.progress.place import FILE_NAME
from debatebot.progress.store import Stamp
from debatebot.quiz.events import Attempt, Next, Shown

EVENTS, RUNS = 100_000, 9
REBUILD_LIMIT = 3.0
"""Seconds within which everything is counted anew."""
HOME_LIMIT = 1.2
"""Home may take this many times as long as with no events."""
TRIES = 3
"""The best of so many counts: what else the machine does is not ours."""
ASKED = 10
"""Questions of each quiz of the history."""
SCORES = {"correct": 1.0, "partial": 0.5, "nearly": 0.0, "incorrect": 0.0}


def fill(data: Path, pack: Pack, events: int) -> None:
    """Keep a made-up history: one quiz after another, all through a few years."""
    chance, at = random.Random(1), datetime(2023, 1, 1, tzinfo=UTC)
    store = FileStore(data / FILE_NAME)
    stamp = Stamp(at=at, learner="me", pack=pack.id, content=pack.content_hash)
    store.append([Setting(name=newcomer.SEEN, value="yes")], stamp)
    kept = 1
    while kept < events:
        at += timedelta(hours=8)
        items = tuple(q.id for q in chance.sample(pack.questions, ASKED))
        quiz: list[Event] = [Begin(kind="quiz", mode="drill", seed=kept, items=items)]
        for question in items:
            quiz += _answered(question, chance)
        stamp = Stamp(at=at, learner="me", pack=pack.id, content=pack.content_hash)
        store.append(quiz, stamp)
        kept += len(quiz)
    store.close()


def _answered(question: str, chance: random.Random) -> Sequence[Event]:
    verdict = chance.choice(sorted(SCORES))
    attempt = Attempt(
        question=question,
        wording=0,
        mode="drill",
        answer="an answer of a few words as people type them",
        verdict=verdict,
        score=SCORES[verdict],
        certainty=0.9,
        sure=True,
        reason="points",
    )
    return attempt, Shown(question=question), Next(question=question)


def rebuild(data: Path, pack: Pack) -> tuple[int, float]:
    """How many events there are, and the seconds to read and count them all."""
    start = time.perf_counter()
    store = FileStore(data / FILE_NAME)
    records = store.records("me")
    with_schedule(fold(pack, records), pack, records)
    store.close()
    return len(records), time.perf_counter() - start


def keep_counts(data: Path) -> None:
    """Leave the app as a learner does: what was counted is kept for the next start."""
    desk = open_desk(read_pack(find_pack(None)), str(data), "me", lambda: datetime.now(UTC))
    desk.journal.read()
    desk.home()
    desk.close()


def homes(short: Path, long: Path, runs: int) -> tuple[float, float]:
    """Median seconds to home on both folders; one round before the count warms the caches."""
    times: list[tuple[float, float]] = []
    command = [sys.executable, "-m", "debatebot"]
    for _ in range(runs + 1):
        times.append((seconds(command, DOOR, short), seconds(command, DOOR, long)))
    return median(one for one, _ in times[1:]), median(other for _, other in times[1:])


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    events = int(sys.argv[1]) if len(sys.argv) > 1 else EVENTS
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else RUNS
    pack = read_pack(find_pack(None))
    with tempfile.TemporaryDirectory() as folder:
        short, long = Path(folder) / "short", Path(folder) / "long"
        short.mkdir()
        long.mkdir()
        not_new(short)
        fill(long, pack, events)
        count, spent = min((rebuild(long, pack) for _ in range(TRIES)), key=lambda each: each[1])
        print(f"counted anew: {count:,} events in {spent:.2f} s (limit {REBUILD_LIMIT:g} s)")
        keep_counts(long)
        none, many = homes(short, long, runs)
    ratio = many / none
    print(f"home with no events  {none * 1000:7.1f} ms")
    print(f"home with {count:,}   {many * 1000:7.1f} ms  {ratio:5.2f} times (limit {HOME_LIMIT:g})")
    return 0 if spent <= REBUILD_LIMIT and ratio <= HOME_LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
