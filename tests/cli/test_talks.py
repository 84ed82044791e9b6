"""`tour` and `debate`: line by line through a pipe, their options and what is refused."""

from pathlib import Path

import pytest

from debatebot.cli.main import run
from debatebot.progress.events import Begin, Record
from debatebot.progress.place import open_for_reading
from debatebot.tour.events import Weigh
from tests.cli.test_quiz import PACK, data, type_in

__all__ = ["data"]


def kept(folder: Path) -> tuple[Record, ...]:
    store = open_for_reading(str(folder), "me")
    try:
        return tuple(store.records("me"))
    finally:
        store.close()


def test_a_tour_through_a_pipe_is_kept_and_gone_on_with(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tour = ["tour", "--plain", *PACK, "--data", str(data)]
    type_in(monkeypatch, "3", "", "fish", "", "2", "/quit")
    assert run(tour) == 0
    assert [r.event.value for r in kept(data) if isinstance(r.event, Weigh)] == [2]
    capsys.readouterr()
    type_in(monkeypatch, "go on", "b")
    assert run(tour) == 0
    said = capsys.readouterr().out
    assert said.startswith("You were on tradeoff 1 of 1 of a tour. Type 'go on'")
    assert "You weigh 2. What decided it? A letter, or Enter: b\nDecided by: Two villages" in said


def test_a_debate_through_a_pipe_says_its_side_format_level_and_seed(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, "it stops the floods", "/quit")
    arguments = ["--side", "pro", "--format", "class", "--level", "club", "--seed", "7"]
    assert run(["debate", *arguments, "--plain", *PACK, "--data", str(data)]) == 0
    said = capsys.readouterr().out
    assert said.startswith(
        "The motion: The valley should build the dam.\n"
        "You argue for 'Build', as you asked. Class, club, 8 turns, seed 7.\n"
    )
    assert "Heard: A dam would stop the spring floods." in said
    assert said.endswith("All kept. You were on turn 2 of 8 of a debate.\n")
    (begin,) = [r.event for r in kept(data) if isinstance(r.event, Begin)]
    assert (begin.kind, begin.mode, begin.seed) == ("debate", "class", 7)
    assert begin.options == {"side": "pro", "level": "club"}


def test_the_side_is_the_one_leaned_to_the_other_or_a_toss(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def taken(*arguments: str) -> str:
        type_in(monkeypatch)
        assert (
            run(["debate", "--plain", "--seed", "5", *arguments, *PACK, "--data", str(data)]) == 0
        )
        return capsys.readouterr().out.splitlines()[1].partition(".")[0]

    tossed = taken()
    assert tossed.endswith(", by a toss, as you lean to neither side yet")
    assert taken("--side", "toss") == tossed.partition(", by")[0] + ", by a toss"
    type_in(monkeypatch, "2", "")
    run(["tour", "--plain", *PACK, "--data", str(data)])
    capsys.readouterr()
    assert taken() == "You argue for 'Leave the river', the side that you lean to"
    assert taken("--side", "other") == "You argue for 'Build', not the side that you lean to"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["debate", "--format", "both"], "'--format both' is still to come"),
        (["debate", "--clock", "soft"], "'--clock soft' is still to come"),
        (["debate", "fern-elk-42"], "Codes of rounds are still to come"),
        (["debate", "--side", "left"], "'left' is not one of"),
        (["debate", "--level", "hard"], "'hard' is not one of"),
        (["debate", "--seed", "x"], "'x' is not a valid integer"),
        (["debate"], "Line by line it works anywhere: debatebot debate --plain"),
        (["tour"], "Line by line it works anywhere: debatebot tour --plain"),
        (["tour", "now"], "unexpected extra argument"),
    ],
)
def test_what_cannot_be_is_said_with_exit_2(
    data: Path,
    arguments: list[str],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    type_in(monkeypatch)
    assert run([*arguments, *PACK, "--data", str(data)]) == 2
    streams = capsys.readouterr()
    assert told in streams.err
    assert streams.out == ""
    assert not data.exists()


@pytest.mark.parametrize("name", ["tour", "debate"])
def test_damaged_data_is_exit_3(name: str, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data.mkdir()
    (data / "progress.sqlite3").write_bytes(b"no database" * 100)
    assert run([name, "--plain", *PACK, "--data", str(data)]) == 3
    assert "is damaged" in capsys.readouterr().err
