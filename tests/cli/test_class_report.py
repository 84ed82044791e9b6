"""`report FILES`: a page or a table of a class, the least sure marks first, damaged files named."""

import csv
import io
from pathlib import Path

import pytest

from debatebot.cli.main import run
from tests.cli.test_quiz import PACK, data, type_in
from tests.play.test_class_files import filled

__all__ = ["data"]

Captured = pytest.CaptureFixture[str]


def test_a_page_that_names_the_damaged_file(tmp_path: Path, data: Path, capsys: Captured) -> None:
    assert run(["report", str(filled(tmp_path)), *PACK, "--data", str(data)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("# Class report: ")
    assert said.out.index("## Look at these first") < said.out.index("## By name")
    assert "cut.json: no JSON" in said.err


def test_a_table_has_every_reply(tmp_path: Path, data: Path, capsys: Captured) -> None:
    assert run(["report", str(filled(tmp_path)), "--csv", *PACK, "--data", str(data)]) == 0
    assert len(list(csv.DictReader(io.StringIO(capsys.readouterr().out)))) == 90


def test_marks_are_confirmed_and_changed_and_kept(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    filled(tmp_path)
    type_in(monkeypatch, "", "0", "5", "1", "s", "q")
    ask = ["report", str(tmp_path), "--review", *PACK, "--data", str(data)]
    assert run(ask) == 0
    said = capsys.readouterr()
    assert "1. P0, Quiz." in said.err
    assert "Type Enter, 0, 1, 2, s or q." in said.err
    rows = [line for line in said.out.splitlines() if line.startswith("| 90%")]
    assert [row.split("|")[-3:-1] for row in rows[:3]] == [
        [" 1 ", " 1 "], [" 1 ", " 0 "], [" 1 ", " 0.5 "],
    ]  # fmt: skip
    assert run(["report", str(tmp_path), *PACK, "--data", str(data)]) == 0
    assert [r for r in capsys.readouterr().out.splitlines() if r.startswith("| 90%")] == rows


def test_nothing_to_report_is_refused(tmp_path: Path, data: Path, capsys: Captured) -> None:
    (tmp_path / "x.json").write_text("{}", "utf-8")
    assert run(["report", str(tmp_path / "x.json"), *PACK, "--data", str(data)]) == 2
    assert "None of these files" in capsys.readouterr().err
    assert run(["report", "x.json", "--brief", *PACK, "--data", str(data)]) == 2
    assert run(["report", *PACK]) == 2
