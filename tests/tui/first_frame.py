"""What is loaded when the doors are on screen: a list, so that nothing slips in unseen.

python -m tests.tui.first_frame      writes the list again; the diff is what to think about

Modules of ours stand one by one, other packages by their names, Textual's widgets one by one: each
is loaded only by whoever uses it. The standard library is what Textual brings along.
"""

import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from debatebot.pack.kept import read_kept
from debatebot.play import newcomer
from debatebot.play.desk import open_desk
from debatebot.progress.place import shelf
from tests.packs import RIVER

LIST = Path(__file__).with_name("first_frame_modules.txt")
PROBE = """
import json, sys
import debatebot.tui.app as app
class Probe(app.DebatebotApp):
    def on_ready(self):
        super().on_ready()
        with open(sys.argv[-1], "w") as file:
            json.dump(sorted(sys.modules), file)
        self.exit(0)
app.DebatebotApp = Probe
from debatebot.cli.main import run
sys.exit(run(sys.argv[1:-1]))
"""
HEADLESS = "textual.drivers.headless_driver:HeadlessDriver"


def loaded(folder: Path) -> list[str]:
    """What a fresh start of the program on a file of progress has loaded at its first frame."""
    desk = open_desk(read_kept(RIVER, shelf()), str(folder), "me", lambda: datetime.now(UTC))
    desk.set_setting(newcomer.SEEN, "yes")  # somebody new sees the first run
    desk.close()
    out = folder / "modules"
    command = [sys.executable, "-c", PROBE, "--pack", str(RIVER), "--data", str(folder), str(out)]
    around = {**os.environ, "TEXTUAL_DRIVER": HEADLESS}
    subprocess.run(command, env=around, capture_output=True, timeout=60, check=True)
    return listed(json.loads(out.read_text()))


def listed(modules: list[str]) -> list[str]:
    """What the list says of these modules."""
    return sorted({name for module in modules if (name := _listed(module))})


def _listed(module: str) -> str:
    room, _, _ = module.partition(".")
    if room == "debatebot" or module.startswith("textual.widgets."):
        return module
    # Names with an underscore in front are how an environment finds what is installed in it.
    return "" if room in sys.stdlib_module_names or room.startswith("_") else room


def kept() -> list[str]:
    """The list as it is kept."""
    return LIST.read_text(encoding="utf-8").split()


def main() -> None:
    """Write the list again."""
    with tempfile.TemporaryDirectory() as folder:
        LIST.write_text("\n".join(loaded(Path(folder))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
