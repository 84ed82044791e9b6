"""`stats --attempts` and `grade --attempt`: a stored attempt is found and explained again."""

import json
import shutil
from pathlib import Path

import pytest

from debatebot.cli.main import run
from debatebot.play.desk import open_desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.quiz import actions
from tests.packs import RIVER, river
from tests.play.desks import ticking


@pytest.fixture
def where(tmp_path: Path) -> list[str]:
    """A folder of progress with two attempts in it, and the pack they were made on."""
    desk = open_desk(river(), str(tmp_path / "data"), "me", ticking())
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("the villages?"))
    play.act(actions.TakeBack())
    play.act(actions.Answer("fish and villages"))
    desk.close()
    pack = shutil.copytree(RIVER, tmp_path / "river")
    return ["--pack", str(pack), "--data", str(tmp_path / "data")]


def said(argv: list[str], capsys: pytest.CaptureFixture[str], code: int = 0) -> list[str]:
    assert run(argv) == code
    got = capsys.readouterr()
    return (got.out or got.err).splitlines()


def test_the_newest_come_first(where: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    newest, before = said(["stats", "--attempts", *where], capsys)
    assert newest.split()[0] == "5"
    assert "losses: 'fish and villages'  ✓ Correct" in newest
    assert "said 'guess'; taken back" in before
    assert said(["stats", "--attempts", "1", *where], capsys) == [newest]
    row = json.loads(said(["stats", "--attempts", "1", "--json", *where], capsys)[0])
    assert (row["attempt"], row["answer"], row["points"]) == (
        5,
        "fish and villages",
        ["villages", "salmon"],
    )


def test_one_is_explained_again(where: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    told = said(["grade", "--attempt", "5", *where], capsys)
    assert "The same content gives the same result." in told
    assert told == said(["grade", "--attempt", "5", *where], capsys)
    row = json.loads(said(["grade", "--attempt", "5", "--json", *where], capsys)[0])
    assert (row["same_content"], row["same_result"]) == (True, True)
    assert row["then"]["score"] == row["now"]["score"] == 1
    assert row["now"]["trace"]


def test_a_changed_pack_is_said(where: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    file = Path(where[1]) / "questions.yaml"
    text = file.read_text("utf-8")
    file.write_text(
        text.replace('"two villages', '"two mills').replace('"villages"', '"mills"'), "utf-8"
    )
    told = said(["grade", "--attempt", "5", *where], capsys)
    assert told[2].startswith("then: ✓ Correct")
    assert told[3] == "The pack's content has changed since, and the result with it."
    assert told[4].startswith("now: ◐ Partly right")


def test_what_is_not_there_is_said(where: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = said(["grade", "--attempt", "77", *where], capsys, 2)
    assert line == "There is no attempt 77. The list: debatebot stats --attempts"
    said(["grade", "--attempt", "5", "losses", "fish", *where], capsys, 2)
    where[3] += "-elsewhere"
    assert said(["stats", "--attempts", *where], capsys) == ["No attempts yet."]
    assert not Path(where[3]).exists()
