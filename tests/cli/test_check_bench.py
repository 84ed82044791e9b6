"""check --bench and --watch: what follows the check, and checks again."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from debatebot.cli import main
from debatebot.cli.exits import Exit
from tests.pack.sample import QUESTIONS_TEXT, write_pack

Capture = pytest.CaptureFixture[str]


def test_the_bench_follows_when_asked_for(tmp_path: Path, capsys: Capture) -> None:
    write_pack(tmp_path)
    assert main.run(["check", str(tmp_path), "--today", "2026-11-24", "--bench"]) == Exit.FINE
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("golden turns: 1, best reading 1 of 1 (100.0%)") for line in lines)


def test_the_bench_as_json(tmp_path: Path, capsys: Capture) -> None:
    write_pack(tmp_path)
    main.run(["check", str(tmp_path), "--today", "2026-11-24", "--bench", "--json"])
    bench = json.loads(capsys.readouterr().out)["bench"]
    assert bench["turns"]["top1"] == {"count": 1, "of": 1}
    main.run(["check", str(tmp_path), "--today", "2026-11-24", "--json"])
    assert "bench" not in json.loads(capsys.readouterr().out)


def test_no_bench_for_a_pack_with_errors(tmp_path: Path, capsys: Capture) -> None:
    write_pack(tmp_path, QUESTIONS_TEXT.replace("need: 2", "need: 5"))
    assert main.run(["check", str(tmp_path), "--bench", "--json"]) == Exit.USAGE
    assert json.loads(capsys.readouterr().out)["bench"] is None


def looks(monkeypatch: pytest.MonkeyPatch, *steps: Callable[[], object]) -> None:
    """While `check` watches, let these things happen, one between two looks; then Ctrl+C."""
    coming = iter((*steps, None, None))

    def sleep(_: float) -> None:
        step = next(coming, "end")
        if step == "end":
            raise KeyboardInterrupt
        if callable(step):
            step()

    monkeypatch.setattr("time.sleep", sleep)


def test_a_watch_checks_again_after_a_change(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pack(tmp_path, QUESTIONS_TEXT.replace("need: 2", "need: 5"))
    looks(monkeypatch, lambda: write_pack(tmp_path))
    words = ["check", str(tmp_path), "--today", "2026-11-24", "--watch"]
    assert main.run(words) == Exit.FINE
    out, err = capsys.readouterr()
    assert "1 error, 0 warnings\n7 questions" in out
    assert out.endswith("0 errors, 0 warnings\n")
    assert err == "Watching; Ctrl+C ends it.\nChanged: questions.yaml, positions.yaml\n"


def test_a_watch_for_a_script_prints_a_line_each_time(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pack(tmp_path)
    looks(monkeypatch, lambda: write_pack(tmp_path, "no"))
    assert main.run(["check", str(tmp_path), "--watch", "--json"]) == Exit.FINE
    assert [json.loads(line)["ok"] for line in capsys.readouterr().out.splitlines()] == [
        True,
        False,
    ]
