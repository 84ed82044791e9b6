"""`check`, `schema` and `prints`, as a terminal and a script see them."""

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from debatebot.cli import main
from debatebot.cli.exits import Exit
from tests.pack.sample import QUESTIONS_TEXT, write_pack

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEBATEBOT_PACK", raising=False)


def test_a_sound_pack(tmp_path: Path, capsys: Capture) -> None:
    write_pack(tmp_path)
    assert main.run(["check", str(tmp_path), "--today", "2026-11-24"]) == Exit.FINE
    out, err = capsys.readouterr()
    assert err == ""
    assert out == (
        "7 questions, 0 of them use a fact: choice 1, date 1, fix 1, list 1, number 1, sort 1, "
        "true_false 1\n"
        "questions by section: morning 1, (none) 6\n"
        "pro: 1 claim (1 said by the article, 5 words), 2 phrasings, 1 attack with 0 lines\n"
        "pro, claims with fewer than 12 phrasings: 1, 2 answers of 2 lines: 1, "
        "1 fact as evidence: 0, 2 questions: 1\n"
        "anti: 1 claim (0 said by the article, 3 words), 0 phrasings, 1 attack with 0 lines\n"
        "anti, claims with fewer than 12 phrasings: 1, 2 answers of 2 lines: 1, "
        "1 fact as evidence: 1, 2 questions: 1\n"
        "1 tradeoff, 1 fact with 1 slip, 1 issue, 1 source\n"
        "¶1: 5 questions, 0 claims, 1 fact\n"
        "¶2: 2 questions, 1 claim, 0 facts\n"
        "0 errors, 0 warnings\n"
    )


def test_every_problem_on_a_line_of_its_own(tmp_path: Path, capsys: Capture) -> None:
    text = QUESTIONS_TEXT.replace("need: 2", "need: 5").replace("kind: fix", "kind: fx")
    write_pack(tmp_path, text)
    assert main.run(["check", str(tmp_path), "--today", "2026-11-24"]) == Exit.USAGE
    out, err = capsys.readouterr()
    file = tmp_path / "questions.yaml"
    assert out.splitlines() == [
        f"{file}:53:11: 5 points are needed and there are 2; write 2 or less [need-above-points]",
        f"{file}:71:11: 'fx' is none of choice, contrast, date, explain, fix, list, number, sort, "
        "term, true_false, who; did you mean 'fix'? [one-of]",
        "rule               level  found  silenced",
        "need-above-points  error      1         0",
        "one-of             error      1         0",
        "2 errors, 0 warnings",
    ]
    assert err == ""


def test_warnings_alone_are_fine(tmp_path: Path, capsys: Capture) -> None:
    write_pack(tmp_path)
    assert main.run(["check", str(tmp_path), "--today", "2028-01-01"]) == Exit.FINE
    out = capsys.readouterr().out
    assert ": warning: last checked 14 months ago" in out
    assert "\n0 errors, 1 warning\n" in out


def test_problems_for_a_script(tmp_path: Path, capsys: Capture) -> None:
    write_pack(tmp_path, QUESTIONS_TEXT.replace("need: 2", "need: 5"))
    assert main.run(["check", str(tmp_path), "--json", "--today", "2026-11-24"]) == Exit.USAGE
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line) == {
        "ok": False,
        "problems": [
            {
                "file": str(tmp_path / "questions.yaml"),
                "line": 53,
                "column": 11,
                "level": "error",
                "rule": "need-above-points",
                "message": "5 points are needed and there are 2; write 2 or less",
            }
        ],
        "silenced": [],
        "rules": [{"rule": "need-above-points", "level": "error", "found": 1, "silenced": 0}],
        "size": None,
    }


def test_size_for_a_script(tmp_path: Path, capsys: Capture) -> None:
    write_pack(tmp_path)
    assert main.run(["--pack", str(tmp_path), "check", "--json"]) == Exit.FINE
    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"] is True
    assert answer["size"]["sides"]["pro"]["phrasings"] == 2
    assert answer["size"]["paragraphs"]["1"]["questions"] == 5


@pytest.mark.parametrize(
    "words",
    [["check", "{}"], ["check", "--pack", "{}"], ["--pack", "{}", "check"]],
)
def test_ways_to_name_the_pack(tmp_path: Path, capsys: Capture, words: list[str]) -> None:
    write_pack(tmp_path)
    main.run([word.format(tmp_path) for word in words])
    assert "7 questions" in capsys.readouterr().out


def test_the_environment_names_the_pack(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pack(tmp_path)
    monkeypatch.setenv("DEBATEBOT_PACK", str(tmp_path))
    main.run(["check"])
    assert "7 questions" in capsys.readouterr().out


def test_the_shipped_pack_has_no_errors(capsys: Capture) -> None:
    assert main.run(["check"]) == Exit.FINE
    assert "\n0 errors, " in "\n" + capsys.readouterr().out


def test_no_such_folder(tmp_path: Path, capsys: Capture) -> None:
    assert main.run(["check", str(tmp_path / "none")]) == Exit.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"{tmp_path / 'none'}:1:1: there is no such folder\n"


@pytest.mark.parametrize("words", [[], ["questions"], ["positions"]])
def test_schema(capsys: Capture, words: list[str]) -> None:
    assert main.run(["schema", *words]) == Exit.FINE
    assert json.loads(capsys.readouterr().out)["$defs"]


def test_fields_to_read(capsys: Capture) -> None:
    assert main.run(["schema", "--markdown"]) == Exit.FINE
    assert "| **accept** | list of text, 1 or more |" in capsys.readouterr().out


def test_no_such_file_of_a_pack(capsys: Capture) -> None:
    assert main.run(["schema", "answers"]) == Exit.USAGE
    assert "answers" in capsys.readouterr().err


def test_prints(tmp_path: Path, capsys: Capture) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Nine grey geese flew over the old mill.", encoding="utf-8")
    assert main.run(["prints", str(text)]) == Exit.FINE
    lines = capsys.readouterr().out.splitlines()
    assert lines == sorted(lines)
    assert len(lines) == 3
    assert main.run(["prints", "--yaml", str(text)]) == Exit.FINE
    assert capsys.readouterr().out == f'  prints:\n    - "{" ".join(lines)}"\n'


def test_prints_of_what_is_piped_in(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    piped = TextIOWrapper(BytesIO(b"nine grey geese flew over the"), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", piped)
    assert main.run(["prints", "-"]) == Exit.FINE
    assert capsys.readouterr().out == "82f34dcbf6\n"


@pytest.mark.parametrize("content", [None, b"\xff"])
def test_prints_of_what_cannot_be_read(
    tmp_path: Path, capsys: Capture, content: bytes | None
) -> None:
    file = tmp_path / "text.txt"
    if content is not None:
        file.write_bytes(content)
    assert main.run(["prints", str(file)]) == Exit.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{file}: ")
    assert err.count("\n") == 1


def test_silenced_warnings_are_counted_and_kept_for_scripts(
    tmp_path: Path, capsys: Capture
) -> None:
    text = QUESTIONS_TEXT.replace("[flour, ground wheat]", "[flour]")
    write_pack(tmp_path, text + "quiet: [{rule: one-phrasing, about: parts, why: It is flour.}]\n")
    assert main.run(["check", str(tmp_path), "--today", "2026-11-24"]) == Exit.FINE
    out = capsys.readouterr().out
    assert "flour" not in out
    assert out.endswith(
        "one-phrasing  warning      0         1\n0 errors, 0 warnings, 1 silenced\n"
    )
    main.run(["check", str(tmp_path), "--today", "2026-11-24", "--json"])
    (silenced,) = json.loads(capsys.readouterr().out)["silenced"]
    assert (silenced["rule"], silenced["why"]) == ("one-phrasing", "It is flour.")
