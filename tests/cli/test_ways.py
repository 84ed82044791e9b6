"""`debate --watch`, `--judge` and `--steelman`: line by line through a pipe, and what excludes what."""

from pathlib import Path

import pytest

from debatebot.cli.main import run
from debatebot.debate.events import Ballot, Judge, Stated, Watched
from tests.cli.test_quiz import PACK, data, type_in
from tests.cli.test_talks import kept

__all__ = ["data"]


def test_a_round_is_watched_through_a_pipe_and_gone_on_with(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    watch = ["debate", "--watch", "--plain", *PACK, "--data", str(data)]
    type_in(monkeypatch, "", "quit")
    assert run([*watch, "--side", "pro", "--level", "club", "--seed", "3"]) == 0
    said = capsys.readouterr().out
    assert "The app debates itself. " in said
    assert "Spark, club, 12 turns, seed 3." in said
    assert [r.event.turn for r in kept(data) if isinstance(r.event, Watched)] == [1]
    type_in(monkeypatch, "go on", "all", "", "quit")
    assert run(watch) == 0
    said = capsys.readouterr().out
    assert said.startswith("You were watching a debate, at turn 1 of 12.")
    assert " of 100 points, rubric 'house 1'." in said
    assert not [r for r in kept(data) if isinstance(r.event, Ballot)]


def test_the_same_seed_is_the_same_round_each_time(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    heard = []
    for _ in range(2):
        type_in(monkeypatch, "all", "", "ledger", "quit")
        arguments = ["--watch", "--side", "anti", "--seed", "5", "--format", "class", "--plain"]
        assert run(["debate", *arguments, *PACK, "--data", str(data)]) == 0
        heard.append(capsys.readouterr().out)
    assert heard[0] == heard[1]


def test_a_watched_round_is_marked_before_ours_is_told(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, "all", "", *["3"] * 8, "", "quit")
    arguments = ["--watch", "--judge", "--seed", "3", "--plain"]
    assert run(["debate", *arguments, *PACK, "--data", str(data)]) == 0
    said = capsys.readouterr().out
    before, asked, after = said.partition("Your ballot of ")
    assert asked
    assert "we " not in before.partition("The round is over.")[2]
    assert "Case: you 3, we " in after
    (judge,) = [r.event for r in kept(data) if isinstance(r.event, Judge)]
    assert (judge.rows["case"], judge.winner) == (3.0, "close")
    assert judge.ours


def test_a_round_of_ones_own_is_marked_before_ours_is_told(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, *["/pass"] * 6, *["/pass"] * 7, "3", "")
    arguments = ["--judge", "--side", "pro", "--seed", "3", "--plain"]
    assert run(["debate", *arguments, *PACK, "--data", str(data)]) == 0
    said = capsys.readouterr().out
    assert said.index("Your ballot of your round") < said.index("Ballot: 0 of 100 points")
    assert "You filled in no row that our ballot has." in said


def test_the_other_side_is_stated(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(
        monkeypatch, "A dam would stop the spring floods, because the wall holds.", "reveal", ""
    )
    arguments = ["--steelman", "--side", "anti", "--plain"]
    assert run(["debate", *arguments, *PACK, "--data", str(data)]) == 0
    said = capsys.readouterr().out
    assert "State the case of 'Build'" in said
    (stated,) = [r.event for r in kept(data) if isinstance(r.event, Stated)]
    assert (stated.side, bool(stated.covered)) == ("pro", True)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--watch", "--steelman"], "--steelman stands alone"),
        (["--judge", "--steelman"], "--steelman stands alone"),
        (["--watch", "--two"], "--watch goes without --two."),
        (["--watch", "--clock", "soft"], "--watch goes without --clock."),
        (["--steelman", "--format", "both"], "--steelman goes without --format both."),
        (["fern-elk-42", "--watch"], "--watch goes without a code."),
        (["--judge", "--two"], "leave out --two"),
        (["--watch"], "Line by line it works anywhere: debatebot debate --plain"),
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
    assert run(["debate", *arguments, *PACK, "--data", str(data)]) == 2
    assert told in capsys.readouterr().err
    assert not data.exists()
