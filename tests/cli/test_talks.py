"""`tour` and `debate`: line by line through a pipe, their options and what is refused."""

import json
import re
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
        "You argue for 'Build', as you asked. Class, club, 8 turns, seed 7. Code "
    )
    assert "Heard: A dam would stop the spring floods." in said
    assert said.endswith("All kept. You were on turn 2 of 8 of a debate.\n")
    (begin,) = [r.event for r in kept(data) if isinstance(r.event, Begin)]
    assert (begin.kind, begin.mode, begin.seed) == ("debate", "class", 7)
    assert begin.options == {"side": "pro", "level": "club"}


def test_a_code_begins_the_same_round_with_its_own_learners_replies(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    for folder, arguments in (
        (data, ["--side", "pro", "--level", "club", "--seed", "7"]),
        (tmp_path / "friend", ["reed-{check}-7"]),
    ):
        if said:
            code = re.search(r"Code ([a-z]+-[a-z]+-7)", said[0])
            assert code is not None
            arguments = [code[1].upper()]
        type_in(monkeypatch, "it stops the floods", "/quit")
        assert run(["debate", *arguments, "--plain", *PACK, "--data", str(folder)]) == 0
        said.append(capsys.readouterr().out)
    first, second = said
    assert ", as the code says. Spark, club" in second
    assert first.splitlines()[2:] == second.splitlines()[2:]


def test_a_code_of_another_pack_is_said_to_be_one(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, "/quit")
    heads = []
    for animal in ("elk", "owl"):
        type_in(monkeypatch, "/quit")
        run(["debate", f"fern-{animal}-7", "--plain", *PACK, "--data", str(data)])
        heads.append("another version of this pack" in capsys.readouterr().out)
    assert True in heads


def test_a_rubric_of_ones_own_is_named_by_the_ballot(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["debate", "--print-rubric"]) == 0
    shipped = capsys.readouterr().out
    mine = tmp_path / "mine.yaml"
    mine.write_text(shipped.replace("name: house", "name: regional"), "utf-8")
    type_in(monkeypatch, *["/pass"] * 6, "", "resume", "/quit")
    run(["debate", "--side", "pro", "--rubric", str(mine), "--plain", *PACK, "--data", str(data)])
    assert "rubric 'regional 1'" in capsys.readouterr().out
    mine.write_text(shipped.replace("weigh: 5", "weigh: five"), "utf-8")
    assert run(["debate", "--rubric", str(mine), "--plain", *PACK, "--data", str(data)]) == 2
    assert f"{mine}:46:8: " in capsys.readouterr().err


def test_two_people_take_turns_to_a_ballot_each(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "two.json"
    arguments = ["debate", "--two", "--side", "pro", "--clock", "soft", "--plain", *PACK]
    type_in(monkeypatch, "it stops the floods because of the wall", "/pause", "/quit")
    assert run([*arguments, "--data", str(data)]) == 0
    said = capsys.readouterr().out
    assert "Turn 2 of 12. Leave the river: Opening." in said
    assert "The clock is paused, " in said
    type_in(monkeypatch, "resume duel", *["/pass"] * 11, f"export {page}", "undo", "/quit")
    assert run(["--plain", *PACK, "--data", str(data)]) == 0
    said = capsys.readouterr().out
    assert "Ballot of Build: " in said
    assert "Ballot of Leave the river: 0 of 100" in said
    assert "You were on turn 12 of 12 of a debate for two." in said
    assert json.loads(page.read_text("utf-8"))["turns"][0]["by"] == "first"


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
        (["debate", "fern-42"], "'fern-42' is no code of a round; one looks like fern-elk-42."),
        (["debate", "fern-elk-42", "--seed", "3"], "The code says that already: leave out --seed."),
        (["debate", "--rubric", "no-such.yaml"], "1:1: there is no no-such.yaml here"),
        (["debate", "--clock", "hourglass"], "'hourglass' is not one of"),
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
