"""`replay`: a saved round again, as it was, and what is refused."""

import json
from pathlib import Path

import pytest

from debatebot.cli.main import run
from tests.packs import RIVER

PACK = ("--pack", str(RIVER))
GOLDEN = Path(__file__).with_name("golden")
TURNS = (
    "it stops the floods because the wall holds the water",
    "villages would drown, but people can move",
    "",
    "9,000 homes get light on balance, and that outweighs two villages",
)


@pytest.fixture
def turns(tmp_path: Path) -> str:
    file = tmp_path / "turns.jsonl"
    file.write_text("".join(json.dumps({"text": text}) + "\n" for text in TURNS), "utf-8")
    return str(file)


@pytest.mark.parametrize("option", ["lines", "json", "transcript"])
def test_the_round_is_printed_as_it_was(
    option: str, turns: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [] if option == "lines" else [f"--{option}"]
    assert run(["replay", turns, "--side", "pro", "--seed", "3", *arguments, *PACK]) == 0
    streams = capsys.readouterr()
    assert streams.err == ""
    assert streams.out == (GOLDEN / f"replay.{option}.txt").read_text("utf-8")


def test_the_json_holds_what_scripts_rely_on(
    turns: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["replay", turns, "--side", "pro", "--json", *PACK]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [turn["by"] for turn in found["turns"]] == ["learner", "bot"] * 4
    assert all(set(turn) >= {"text", "made", "move", "answers"} for turn in found["turns"])
    assert found["winner"] in ("learner", "bot", "close")
    assert sum(found["ballot"]["criteria"].values()) == pytest.approx(found["ballot"]["total"])
    assert all(
        set(line) >= {"turn", "text", "rule", "points", "why", "more"}
        for line in found["ballot"]["ledger"]
    )


def test_nothing_is_added_to_the_history(
    turns: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEBATEBOT_DATA", str(tmp_path / "data"))
    assert run(["replay", turns, "--side", "pro", *PACK]) == 0
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "no turns: write one"),
        ("\n \n", "no turns: write one"),
        ("{not json}\n", ":1: not JSON"),
        ('{"text": "fine"}\n[]\n', ":2: a line must hold one object."),
        ('{"text": 5}\n', ':1: "text" is missing or is no text.'),
        ('{"words": "x"}\n', ':1: "text" is missing or is no text.'),
        ('{"text": "\udcff"}\n', ":1: the line is not UTF-8 text."),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_its_line(
    content: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "turns.jsonl"
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    assert run(["replay", str(file), "--side", "pro", *PACK]) == 2
    streams = capsys.readouterr()
    assert told in streams.err
    assert streams.out == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["none.jsonl", "--side", "pro"], "none.jsonl: No such file"),
        (["none.jsonl"], "Missing option '--side'"),
        (["none.jsonl", "--side", "toss"], "'toss' is not one of"),
        (["none.jsonl", "--side", "pro", "--format", "both"], "'both' is not one of"),
        ([], "Missing argument 'FILE'"),
    ],
)
def test_wrong_usage_is_exit_2(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["replay", *arguments, *PACK]) == 2
    assert told in capsys.readouterr().err


def test_hostile_turns_come_out_harmless(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "turns.jsonl"
    hostile = json.dumps({"text": "the dam \x1b[2J\x07 [red]stops[/red] floods " + "x" * 9000})
    file.write_text(f"{hostile}\n", "utf-8")
    assert run(["replay", str(file), "--side", "pro", *PACK]) == 0
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert "\x07" not in said
    assert "[red]stops[/red]" in said
