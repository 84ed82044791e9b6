"""`data unmatched` and `try`: from an answer that failed to match to a phrasing, nothing saved."""

import io
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from debatebot.cli.main import run
from debatebot.play.desk import open_desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.quiz import actions
from tests.packs import RIVER, river
from tests.play.desks import ticking

PACK = RIVER / "questions.yaml"


@pytest.fixture
def where(tmp_path: Path) -> list[str]:
    """A folder of progress with an answer that its learner says was right."""
    desk = open_desk(river(), str(tmp_path / "data"), "me", ticking())
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("villages and the trout"))
    play.act(actions.Remark(True))
    desk.close()
    return ["--pack", str(RIVER), "--data", str(tmp_path / "data")]


def test_an_answer_that_failed_to_match_is_printed_as_yaml(
    where: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["data", "unmatched", *where]) == 0
    said = capsys.readouterr()
    assert yaml.safe_load(said.out) == [
        {
            "id": "losses",
            "samples": {"right": ["villages and the trout"]},
            "points": [{"id": "salmon", "phrasings": ["the trout"]}],
        }
    ]
    assert said.err == "1 answer, 0 turns to look at.\n"


def test_one_question_can_be_asked_for(
    where: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["data", "unmatched", "--question", "homes", *where]) == 0
    assert capsys.readouterr().out == ""
    assert run(["data", "unmatched", "--question", "loses", *where]) == 2
    assert "Did you mean 'losses'?" in capsys.readouterr().err


def test_what_a_phrasing_would_change_is_shown_and_nothing_saved(
    where: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = PACK.read_bytes()
    assert run(["try", "losses", "--with-phrasing", "salmon", "the trout", *where]) == 0
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("up    right attempt of losses: 'villages and the trout'  ◐ Partly")
    assert first.endswith("→ ✓ Correct 1.00 (as meant)")
    assert last == (
        "0 of 0 samples and 1 of 1 answer of yours would change their mark. Nothing is saved."
    )
    assert PACK.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["losses", "--with-phrasing", "salmn", "x"], "Did you mean 'salmon'?"),
        (["--with-phrasing", "salmon", "x"], "Name the QUESTION"),
        (["nowhere", "--with-phrasing", "salmon", "x"], "There is no question 'nowhere'"),
    ],
)
def test_what_cannot_be_is_said(
    words: list[str], said: str, where: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["try", *words, *where]) == 2
    assert said in capsys.readouterr().err


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_while_trying_phrasings_come_and_go(
    where: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "trout", "/add slmon x", "/add salmon the trout", "trout", "/drop", "trout",
          "/ad x", "/write", "/golden c1", "/exit", "never read")  # fmt: skip
    assert run(["try", "losses", *where]) == 0
    said = capsys.readouterr()
    marks = [line[0] for line in said.out.splitlines() if line[0] in "✗◐✓"]
    assert marks == ["✗", "◐", "✗"]
    assert "up    right attempt of losses" in said.out
    assert "/write writes it, /drop forgets it." in said.out
    assert said.out.endswith("Nothing is under trial.\n")
    assert said.err.splitlines() == [
        "'losses' has no point 'slmon'. Did you mean 'salmon'?",
        "Reading with the pack as it is.",
        "There is no '/ad'. Did you mean '/add'?",
        "/golden does nothing here right now.",
    ]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A pack of one's own."""
    return Path(shutil.copytree(RIVER, tmp_path / "river"))


def test_what_was_typed_goes_into_the_file_and_out_again(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (copy / "questions.yaml").read_text(encoding="utf-8")
    typed(monkeypatch, "losses", "villages and the trout", "/add salmon the trout",
          "/sample right", "/write", "/undo", "/q pro", "the floods would stop", "/add c1")  # fmt: skip
    where = ["--pack", str(copy), "--data", str(copy.parent / "data")]
    assert run(["try", *where]) == 0
    said = capsys.readouterr()
    assert "? What would be lost to the dam? Name two things.\n" in said.out
    assert "Written as a phrasing of salmon: 'the trout'  " in said.out
    line = before[: before.index('"salmon", "fish"]')].count("\n") + 1
    assert f"{copy / 'questions.yaml'}:{line}\n" in said.out
    assert "? a turn for 'Build'\n" in said.out
    assert said.err.endswith("Taken back: a sample that is right.\n")
    now = (copy / "questions.yaml").read_text(encoding="utf-8")
    assert now == before.replace('"salmon", "fish"]', '"salmon", "fish", "the trout"]')
    assert run(["grade", "losses", "villages and the trout", *where[:2]]) == 0
    assert capsys.readouterr().out.startswith("✓ Correct")


def test_a_pack_that_an_editor_breaks_meanwhile_stops_nothing(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def edited() -> Iterator[str]:
        yield "trout"
        (copy / "questions.yaml").write_text("article: {id: river", encoding="utf-8")
        yield "trout"
        yield "/add salmon"
        yield "/write"
        shutil.copy(PACK, copy)
        yield "trout"

    lines = edited()
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys.stdin, "readline", lambda: next(lines, ""))
    assert run(["try", "losses", "--pack", str(copy), "--data", str(copy.parent)]) == 0
    said = capsys.readouterr()
    assert said.out.count("✗ Incorrect") == 2
    assert said.out.count("◐ Partly right") == 1  # what was under trial still is
    assert said.err.count("The pack on disk can't be used as it is now") == 2
