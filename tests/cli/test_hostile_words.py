"""Words of a command line and of files that would drive a terminal: none comes back as such."""

import io
import json
import re
import sys
from pathlib import Path

import pytest

from debatebot.cli import main, output
from debatebot.cli.exits import Exit
from debatebot.text.sanitise import clean, escaped
from tests.packs import RIVER

RUDE = "a\x1b]0;owned\x07\x1b[2Jb\u202ec\x9bd\x08"
DRIVES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


class Screen(io.StringIO):
    """Standard output as a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    "line",
    [
        (RUDE,),
        ("--" + RUDE,),
        ("stats", RUDE),
        ("key", "--topic", RUDE),
        ("key", "--pack", RUDE),
        ("grade", RUDE, RUDE),
        ("replay", RUDE, "--side", "pro"),
        ("warmup", RUDE, "--plain"),
        ("debate", RUDE, "--plain"),
        ("check", "--today", RUDE),
    ],
    ids=lambda line: " ".join(word for word in line if word != RUDE) or "command",
)
def test_a_refusal_repeats_no_escape_code(
    line: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DEBATEBOT_PACK", str(RIVER))
    monkeypatch.setenv("DEBATEBOT_DATA", str(tmp_path / "data"))
    assert main.run(line) == Exit.USAGE
    out, err = capsys.readouterr()
    assert "owned" in err
    assert not DRIVES.search(out + err)


def test_data_is_exact_in_a_pipe_and_safe_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream, seen in ((io.StringIO(), RUDE), (Screen(), clean(RUDE))):
        monkeypatch.setattr("sys.stdout", stream)
        output.data(RUDE)
        assert stream.getvalue() == f"{seen}\n"


def test_json_keeps_the_value_and_drives_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    value = {"id": RUDE + "\U000e0041\u200b é"}
    output.data_json(value)
    shown = capsys.readouterr().out
    assert json.loads(shown) == value
    assert not DRIVES.search(shown)
    assert "é" in shown
    assert escaped(shown) == shown


def test_narration_goes_nowhere_else_when_its_stream_is_closed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr", None)
    output.narrate("a word")
    assert capsys.readouterr().out == ""


def test_a_stream_that_is_closed_reads_and_writes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    output.prepare_streams()
    opened = (sys.stdin, sys.stdout, sys.stderr)
    try:
        assert main.run(["grade", "--pack", str(RIVER), "--answers", "-"]) == Exit.FINE
        assert main.run(["try", "--pack", str(RIVER)]) == Exit.FINE
        assert main.run(["nothing"]) == Exit.USAGE
    finally:
        for stream in opened:
            stream.close()
