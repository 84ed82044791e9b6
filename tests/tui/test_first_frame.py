"""What is loaded before the doors are on screen: a list, so that nothing slips in unseen."""

import json
import subprocess
import sys
from pathlib import Path

from debatebot.pack.kept import read_kept
from tests.packs import RIVER

ALLOWED = {
    "app", "author_rooms", "keys", "marks", "paper", "rooms", "own_rooms", "page_rooms", "pair_rooms", "quiz_rooms", "round_rooms", "safe", "size", "steady", "study_rooms",
    "themes", "warmup_rooms",
    "screens", "screens.base", "screens.doors", "screens.home", "screens.masthead",
    "widgets", "widgets.choices", "widgets.key_line", "widgets.sheet",
}  # fmt: skip
"""Modules of this room that home needs."""

LATER = (
    "yaml", "rapidfuzz", "snowballstemmer", "peewee", "sqlite3", "fsrs",
    "debatebot.grading.grader", "debatebot.matching", "debatebot.authoring", "debatebot.exchange",
    "debatebot.plain", "debatebot.debate.session", "debatebot.tour.session",
    "debatebot.pack.reader", "debatebot.text.stems", "textual.widgets._text_area",
    "textual.widgets._markdown", "textual.widgets._footer", "textual.widgets._header",
)  # fmt: skip
"""What has to wait: it costs milliseconds, and the doors do not need it."""

PROBE = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from debatebot.pack.kept import read_kept
from debatebot.play import newcomer
from debatebot.play.desk import Desk
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
pack = read_kept(Path(sys.argv[1]), Path(sys.argv[2]))
desk = Desk(pack, Opened(MemoryStore()), "me", lambda: datetime.now(UTC))
desk.set_setting(newcomer.SEEN, "yes")
from debatebot.tui.app import DebatebotApp
class Probe(DebatebotApp):
    def on_ready(self):
        super().on_ready()
        self.loaded = sorted(sys.modules)
        self.exit(0)
app = Probe(desk)
app.run(headless=True, size=(80, 24))
print(json.dumps(app.loaded))
"""


def loaded(folder: Path) -> set[str]:
    """Modules in memory when a fresh process has drawn its first frame."""
    shelf = folder / "shelf"
    read_kept(RIVER, shelf)
    command = [sys.executable, "-c", PROBE, str(RIVER), str(shelf)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_only_what_the_doors_need_is_loaded(tmp_path: Path) -> None:
    modules = loaded(tmp_path)
    prefix = "debatebot.tui."
    own = {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}
    assert own <= ALLOWED
    early = {
        name for name in modules for late in LATER if name == late or name.startswith(f"{late}.")
    }
    assert early == set()
