"""Home appears at once: it loads neither the reader of answers nor, before there is data, SQLite."""

import json
import subprocess
import sys
from pathlib import Path

from tests.packs import RIVER

PROGRAM = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from debatebot.pack.reader import read_pack
from debatebot.play.desk import open_desk
before = set(sys.modules)
desk = open_desk(read_pack(Path(sys.argv[1])), sys.argv[2], "me", lambda: datetime.now(UTC))
desk.home()
print(json.dumps(sorted(sys.modules)))
if sys.argv[3:]:
    desk.set_setting("theme", "dark")
"""
SLOW = {"rapidfuzz", "debatebot.text.snowball", "textual", "debatebot.matching"}


def loaded(*arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(RIVER), *arguments],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(json.loads(done.stdout))


def test_home_loads_no_reader_and_no_screens(tmp_path: Path) -> None:
    first = loaded(str(tmp_path), "write")
    assert first.isdisjoint({*SLOW, "debatebot.grading.grader", "sqlite3"})
    later = loaded(str(tmp_path))
    assert later.isdisjoint({*SLOW, "debatebot.grading.grader"})
    assert "sqlite3" in later
