"""`data unmatched` and `try`: from an answer that failed to match to a phrasing, nothing saved."""

import io
import sys
from pathlib import Path

import pytest
import yaml

from debatebot.cli.main import run
from debatebot.play.desk import QuizAsk, open_desk
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


def test_while_trying_phrasings_come_and_go(
    where: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = ("trout", "/add salmon", "/add slmon x", "/add salmon the trout", "trout", "/drop",
             "trout", "/ad x")  # fmt: skip
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
    assert run(["try", "losses", *where]) == 0
    said = capsys.readouterr()
    marks = [line[0] for line in said.out.splitlines() if line[0] in "✗◐✓"]
    assert marks == ["✗", "◐", "✗"]
    assert "up    right attempt of losses" in said.out
    assert said.err.splitlines() == [
        "Type /add, a point's id (or accept) and the phrasing.",
        "'losses' has no point 'slmon'. Did you mean 'salmon'?",
        "Reading with the pack as it is.",
        "Here are: /q ID, /list, /add POINT TEXT, /drop, /quit.",
    ]
