"""The bytes that reach the terminal: no escape code of anybody's text is among them."""

import re
import shutil
from pathlib import Path

import pytest

from benchmarks.terminal import Terminal
from tests.packs import RIVER
from tests.terminal.test_app import start

pytestmark = pytest.mark.terminal

_OURS = re.compile(
    r"\x1b\[[?<>=]?[0-9;:]*[ -/]*[@-~]"  # what places, colours and asks
    r"|\x1b\]22;[a-z-]*\x07"  # the shape of the pointer
    r"|\x1bP[^\x1b]*\x1b\\|\x1b[78=>]"
)
_DRIVES = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e]")
_PROSE = re.compile(r'\b((?:ask|says|motion|explain): "[^"\n]*)"')
_TYPED = "Zz\x1b]0;owned\x07\x1b[31;77m\x00\x9b31;77m\u202e[/][@click=app.quit]x"
_WRITTEN = r"\u202e\u200b[/][@click=app.quit]x[/] [b"


class Heard(Terminal):
    """A terminal that remembers what it was sent."""

    raw = b""

    def _take(self, data: bytes) -> None:
        self.raw += data
        super()._take(data)


def rude_pack(folder: Path) -> Path:
    """The river pack with marks of direction and markup in what it asks and says."""
    pack = folder / "pack"
    shutil.copytree(RIVER, pack)
    for name in ("questions.yaml", "positions.yaml"):
        text = (pack / name).read_text("utf-8")
        rude = _PROSE.sub(lambda found: f'{found[1]} {_WRITTEN}"', text)
        assert rude != text
        (pack / name).write_text(rude, "utf-8")
    return pack


@pytest.mark.parametrize("command", [("quiz", "drill", "--seed", "3"), ("debate", "--side", "pro")])
def test_no_code_of_a_pack_or_a_learner_reaches_the_terminal(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.terminal.test_app.Terminal", Heard)
    pack = rude_pack(tmp_path)
    with start(tmp_path / "data", *command, "--pack", str(pack)) as terminal:
        assert isinstance(terminal, Heard)
        terminal.wait_for("In your own words")
        terminal.paste(_TYPED)
        terminal.wait_for("owned")
        terminal.press("enter")
        terminal.settle(0.4, within=5.0)
        terminal.press("ctrl+q")
        terminal.wait_exit()
        sent = terminal.raw.decode("utf-8", "replace")
    assert "\x1b[31;77m" not in sent
    assert "\x1b]0;" not in sent
    assert _DRIVES.findall(_OURS.sub("", sent)) == []
