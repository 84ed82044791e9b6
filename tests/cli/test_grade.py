"""`grade` and `try`, as a script and somebody at a prompt see them."""

import io
import json
from pathlib import Path

import pytest

from benchmarks.graded import SUBJECTS
from debatebot.cli import main
from debatebot.cli.exits import Exit

Capture = pytest.CaptureFixture[str]
PACK = str(SUBJECTS / "congestion")
FIELDS = [
    "id",
    "question",
    "verdict",
    "score",
    "sure",
    "certainty",
    "points",
    "missing",
    "reason",
    "note",
    "spans",
]


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEBATEBOT_PACK", raising=False)


def answers(folder: Path, *lines: object) -> str:
    path = folder / "answers.jsonl"
    path.write_text(
        "".join(f"{x if isinstance(x, str) else json.dumps(x)}\n" for x in lines), encoding="utf-8"
    )
    return str(path)


def test_one_answer(capsys: Capture) -> None:
    assert main.run(["grade", "fund", "clean streets fund", "--pack", PACK]) == Exit.FINE
    out = capsys.readouterr().out
    assert out.startswith("✓ Correct (1 of 1; exact)\n")
    assert "'clean streets fund' counted [answer]" in out


def test_explain_shows_each_gate(capsys: Capture) -> None:
    assert (
        main.run(["grade", "fund", "not the clean streets fund", "--pack", PACK, "--explain"])
        == Exit.FINE
    )
    out = capsys.readouterr().out
    assert "✗ Incorrect" in out
    assert "turned round" in out
    assert "→ polarity:" in out


def test_json_has_the_fields_of_the_contract_in_order(tmp_path: Path, capsys: Capture) -> None:
    path = answers(
        tmp_path,
        {"id": "a", "question": "amount", "answer": "£9"},
        {"id": 7, "question": "exempt", "answer": "taxis, nurses"},
        {"id": "c", "question": "mayor", "answer": "\x1b[31m\u0000"},
    )
    assert main.run(["grade", "--answers", path, "--pack", PACK, "--json"]) == Exit.FINE
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [list(row) for row in rows] == [FIELDS] * 3
    assert [row["id"] for row in rows] == ["a", 7, "c"]
    assert [row["verdict"] for row in rows] == ["correct", "partial", "incorrect"]
    assert all(set(span) == {"start", "end", "point"} for row in rows for span in row["spans"])


def test_json_with_its_trace(capsys: Capture) -> None:
    assert main.run(["grade", "fund", "idk", "--pack", PACK, "--json", "--explain"]) == Exit.FINE
    assert json.loads(capsys.readouterr().out)["trace"] == [
        {"gate": "nothing", "found": "idk", "decided": True}
    ]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    line = json.dumps({"id": "x", "question": "amount", "answer": "9 pounds"}) + "\n\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line.encode()), encoding="utf-8"))
    assert main.run(["grade", "--answers", "-", "--pack", PACK, "--json"]) == Exit.FINE
    assert json.loads(capsys.readouterr().out)["score"] == 1.0


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ({"id": "b", "question": "fnud", "answer": "x"}, "There is no question 'fnud' in this pack. Did you mean 'fund'?"),
        ("{not json", "not JSON: Expecting property name enclosed in double quotes."), ("[" * 5000, "not JSON: nested too deep."), ("[1]", "a line must hold one object."),
        ({"id": "b", "question": "fund"}, '"answer" has to be a text.'), ({"question": 3, "answer": "x"}, '"question" has to be a text.'),
    ],
)  # fmt: skip
def test_a_bad_line_is_named_after_the_lines_before_it(
    tmp_path: Path, capsys: Capture, line: object, told: str
) -> None:
    path = answers(
        tmp_path,
        {"id": "a", "question": "fund", "answer": "x"},
        line,
        {"id": "c", "question": "fund", "answer": "x"},
    )
    assert main.run(["grade", "--answers", path, "--pack", PACK, "--json"]) == Exit.USAGE
    out, err = capsys.readouterr()
    assert [json.loads(x)["id"] for x in out.splitlines()] == ["a"]
    assert err == f"{path}:2: {told}\n"


def test_bytes_that_are_no_text_are_named(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_bytes(b'{"id": "a", "question": "fund", "answer": "\xe9\xe9"}\n')
    assert main.run(["grade", "--answers", str(path), "--pack", PACK]) == Exit.USAGE
    assert capsys.readouterr().err == f"{path}:1: the line is not UTF-8 text.\n"


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["fund"],
        ["fund", "x", "--answers", "-"],
        ["--answers", "no/such/file.jsonl"],
        ["nope", "x"],
    ],
)
def test_wrong_usage(argv: list[str], capsys: Capture) -> None:
    assert main.run(["grade", *argv, "--pack", PACK]) == Exit.USAGE
    assert capsys.readouterr().err.strip()


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_try_from_a_pipe(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    typed(
        monkeypatch, "clean streets fund\n\n/q 1\n£12\n/nonsense\n/q nothing\n/quit\nnever read\n"
    )
    assert main.run(["try", "fund", "--pack", PACK]) == Exit.FINE
    out, err = capsys.readouterr()
    assert out.count("? ") == 2
    assert "✓ Correct" in out
    assert "✗ Incorrect" in out
    assert "certainty" in out
    assert "never read" not in out
    refused, unknown = err.splitlines()
    assert refused.startswith("There is no '/nonsense'. Here you can type /undo, /add, /sample, ")
    assert unknown == "There is no question 'nothing' in this pack. /list shows them all."


def test_try_lists_the_questions_first(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    typed(monkeypatch, "fund\nthe clean streets fund\n/list\n")
    assert main.run(["try", "--pack", PACK]) == Exit.FINE
    out = capsys.readouterr().out
    assert out.count("  1 amount:") == 2
    assert "✓ Correct" in out


def test_try_names_the_nearest_question(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    typed(monkeypatch, "")
    assert main.run(["try", "mayro", "--pack", PACK]) == Exit.USAGE
    assert "Did you mean 'mayor'?" in capsys.readouterr().err
