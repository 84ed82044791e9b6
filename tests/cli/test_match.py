"""`match` on the command line: order kept, lines named, the fields of the contract."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

RIVER = Path(__file__).parent.parent / "packs" / "river"
FIELDS = ["id", "intent", "tier", "made", "ranked", "side", "slips", "reason"]


def match(*argv: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "debatebot", "match", "--pack", str(RIVER), *argv],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_one_turn_in_words_and_as_json() -> None:
    plain = match("--side", "pro", "It would stop the floods in spring")
    assert plain.returncode == 0
    assert "c1" in plain.stdout
    done = match("--side", "pro", "--json", "It would stop the floods in spring")
    row = json.loads(done.stdout)
    assert list(row) == FIELDS
    assert row["id"] == "1"
    assert row["made"] == ["c1"]
    assert set(row["ranked"][0]) == {"claim", "side", "score"}


def test_turns_keep_their_order_and_ids() -> None:
    turns = [
        {"id": "b", "side": "anti", "text": "two villages would drown"},
        {"id": "a", "side": "pro", "text": "idk"},
        {"id": 3, "side": "pro", "text": "no floods in spring"},
        {"side": "pro", "text": "a line without an id is named by its number"},
    ]
    typed = "\n".join(json.dumps(turn) for turn in turns) + "\n\n"
    done = match("--turns", "-", "--json", typed=typed)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["b", "a", 3, "4"]
    assert [row["intent"] for row in rows] == ["argument", "empty", "argument", "argument"]
    assert all(list(row) == FIELDS for row in rows)


@pytest.mark.parametrize(
    "bad",
    ["{", "[]", '{"id": 1, "side": "pro"}', '{"id": 1, "side": "con", "text": "x"}', "[" * 100000],
)
def test_a_bad_line_is_named_after_the_lines_before_it(tmp_path: Path, bad: str) -> None:
    file = tmp_path / "turns.jsonl"
    file.write_text('{"id": 1, "side": "pro", "text": "floods"}\n' + bad + "\n", encoding="utf-8")
    done = match("--turns", str(file), "--json")
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 1
    assert f"{file}:2" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "argv",
    [
        (),
        ("a text",),
        ("--side", "pro"),
        ("--side", "pro", "--turns", "x"),
        ("--turns", "/no/such"),
    ],
)
def test_wrong_usage_is_said(argv: tuple[str, ...]) -> None:
    done = match(*argv)
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
