"""`today` and `quiz exam` at the command line: what is played, printed, compared and refused."""

import csv
import io
import json
from pathlib import Path

import pytest

from debatebot.cli.main import run
from tests.cli.test_quiz import PACK, data, type_in

__all__ = ["data"]

Captured = pytest.CaptureFixture[str]


def take(monkeypatch: pytest.MonkeyPatch, folder: Path, *answers: str, learner: str = "me") -> int:
    """An exam of two questions with seed 7."""
    type_in(monkeypatch, *answers, "next")
    exam = ["quiz", "exam", "--count", "2", "--seed", "7", "--plain", *PACK]
    return run([*exam, "--data", str(folder), "--learner", learner])


def test_today_through_a_pipe(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    type_in(monkeypatch, "/skip", "next", "/quit")
    assert run(["today", "--minutes", "2", "--plain", *PACK, "--data", str(data)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Question 1 of 2, ")
    assert said.endswith("All kept. Tomorrow: 1 fact, about 1 minute.\n")
    type_in(monkeypatch)
    assert run(["today", "--minutes", "2", "--plain", *PACK, "--data", str(data)]) == 0
    assert capsys.readouterr().out.startswith("Question 2 of 2, ")


@pytest.mark.parametrize("minutes", ["0", "61", "five"])
def test_other_minutes_are_refused(data: Path, minutes: str, capsys: Captured) -> None:
    assert run(["today", "--plain", "--minutes", minutes, *PACK, "--data", str(data)]) == 2
    assert "--minutes" in capsys.readouterr().err
    assert not data.exists()


def test_results_in_sentences_json_and_csv(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    assert take(monkeypatch, data, "wheat!", "/skip") == 0
    assert take(monkeypatch, data, "rye", "spring") == 0
    capsys.readouterr()
    results = ["quiz", "exam", *PACK, "--data", str(data), "--results"]
    assert run(results) == 0
    told = capsys.readouterr().out
    assert told.startswith("exam-2-7-")
    assert told.count("\nNext, ") == 3
    assert run([*results, "--json"]) == 0
    last = json.loads(capsys.readouterr().out)
    assert last["learner"].startswith("me-")
    assert last["seed"] == 7
    assert [answer["answer"] for answer in last["answers"]] == ["rye", "spring"]
    results[-1:] = ["--results", "exam-1", "--csv"]
    assert run(results) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["answer"], row["stated"]) for row in rows] == [("wheat", "sure"), ("", "")]
    results[-2:] = ["exam-99"]
    assert run(results) == 2
    assert "There is no exam 'exam-99'." in capsys.readouterr().err


def test_the_same_seed_compares_learners(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    files = []
    for learner, answers in (("ann", ("wheat", "rye")), ("ben", ("/skip", "/skip"))):
        assert take(monkeypatch, data, *answers, learner=learner) == 0
        capsys.readouterr()
        whose = [*PACK, "--data", str(data), "--learner", learner]
        assert run(["quiz", "exam", "--results", "--json", *whose]) == 0
        files.append(tmp_path / f"{learner}.json")
        files[-1].write_text(capsys.readouterr().out, "utf-8")
    compare = [part for file in files for part in ("--compare", str(file))]
    assert run(["quiz", "exam", *compare]) == 0
    told = capsys.readouterr().out.splitlines()
    assert "ann" in told[1]
    assert "ben" in told[1]
    assert told[2].count("–") == 1
    assert told[-1].startswith("points")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"exam": "x"}', "no json", '{"exam": 1, "learner": 2, "answers": []}'])  # fmt: skip
def test_a_file_that_is_no_result_is_refused(text: str, tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "x.json"
    file.write_text(text, "utf-8")
    assert run(["quiz", "exam", "--compare", str(file)]) == 2
    assert "no result of an exam" in capsys.readouterr().err
