"""`match` on the command line: order kept, lines named, the fields of the contract."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from debatebot.cli.main import run
from tests.packs import RIVER

FIELDS = ["id", "intent", "tier", "made", "ranked", "side", "slips", "reason"]


class Done(NamedTuple):
    """What a command line came to."""

    returncode: int
    stdout: str
    stderr: str


Match = Callable[..., Done]


@pytest.fixture
def match(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Match:
    def matched(*argv: str, typed: str = "") -> Done:
        given = io.TextIOWrapper(io.BytesIO(typed.encode()), encoding="utf-8")
        monkeypatch.setattr("sys.stdin", given)
        code = run(["match", "--pack", str(RIVER), *argv])
        return Done(code, *capsys.readouterr())

    return matched


def test_one_turn_in_words_and_as_json(match: Match) -> None:
    plain = match("--side", "pro", "It would stop the floods in spring")
    assert plain.returncode == 0
    assert "c1" in plain.stdout
    done = match("--side", "pro", "--json", "It would stop the floods in spring")
    row = json.loads(done.stdout)
    assert list(row) == FIELDS
    assert row["id"] == "1"
    assert row["made"] == ["c1"]
    assert set(row["ranked"][0]) == {"claim", "side", "score"}


def test_turns_keep_their_order_and_ids(match: Match) -> None:
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
def test_a_bad_line_is_named_after_the_lines_before_it(
    match: Match, tmp_path: Path, bad: str
) -> None:
    file = tmp_path / "turns.jsonl"
    file.write_text('{"id": 1, "side": "pro", "text": "floods"}\n' + bad + "\n", encoding="utf-8")
    done = match("--turns", str(file), "--json")
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 1
    assert f"{file}:2" in done.stderr


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
def test_wrong_usage_is_said(match: Match, argv: tuple[str, ...]) -> None:
    done = match(*argv)
    assert done.returncode == 2
    assert done.stderr.strip()
