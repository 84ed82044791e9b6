"""`import` and `export` on the command line: data, narration, exit codes, files that stay."""

import io
import sys
from pathlib import Path

import pytest

from debatebot.cli.commands import export_, import_
from debatebot.cli.main import run
from debatebot.exchange import apkg
from debatebot.exchange.extras import ExtraMissing
from debatebot.exchange.formats import READERS
from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack

GIFT = "::founding::When was it founded?{=2022 =in 2022 =%0%2021#A year later.}\n\nRead on.\n"
COUNT = len(read_pack(find_pack(None)).questions)


@pytest.fixture
def gift(tmp_path: Path) -> Path:
    path = tmp_path / "the dam.gift"
    path.write_text(GIFT, encoding="utf-8")
    return path


def test_import_prints_yaml_and_lists_what_stays_behind(
    gift: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(gift)]) == 0
    out, err = capsys.readouterr()
    assert '  - id: "founding"\n' in out
    assert '          - "2021"\n' in out
    assert err == "1 question read\nline 3: left out, a text without answers: 'Read on.'\n"


def test_import_makes_a_pack_that_check_passes(
    gift: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "pack"
    assert run(["import", str(gift), "--into", str(folder)]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert f"Written: {folder / 'questions.yaml'}" in err
    assert run(["check", str(folder)]) == 0
    assert "0 errors" in capsys.readouterr().out
    assert run(["--pack", str(folder), "grade", "founding", "2022"]) == 0
    before = (folder / "questions.yaml").read_bytes()
    assert run(["import", str(gift), "--into", str(folder)]) == 0
    assert "founding: the pack has a question of this id already" in capsys.readouterr().err
    assert (folder / "questions.yaml").read_bytes() == before
    gift.write_text(gift.read_text("utf-8").replace("::founding::", "::begun::"), "utf-8")
    assert run(["import", str(gift), "--into", str(folder)]) == 0
    assert f"Written: 1 question into {folder / 'questions.yaml'}" in capsys.readouterr().err
    assert run(["--pack", str(folder), "grade", "begun", "2022"]) == 0


def test_a_pack_with_errors_is_not_edited(
    gift: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    (folder / "questions.yaml").write_text("article: {id: x}\n")
    assert run(["import", str(gift), "--into", str(folder)]) == 0
    assert "The pack that is there has errors." in capsys.readouterr().err
    assert (folder / "imported-the-dam.yaml").is_file()


def test_import_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = io.TextIOWrapper(io.BytesIO(b"Who?\tAda\n"))
    monkeypatch.setattr(sys, "stdin", typed)
    assert run(["import", "-", "--format", "anki"]) == 0
    assert '"Ada"' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.gift", "One?{=a\n", "a.gift:1:5: this '{' is not closed; expected '}'"),
        ("a.gift", "Only this.\n", "a.gift: no question in it can be used"),
        ("a.csv", "ask,accept,kind\na,b,date\n", "a.csv:2:1: question 'a': no date can be read"),
        ("a.txt", "Prose.\n", "a.txt:1:1: cannot tell the format of this file"),
        ("a.gift", None, "a.gift: No such file or directory"),
    ],
)
def test_import_says_what_is_wrong_and_where(
    name: str,
    content: str | None,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        Path(name).write_text(content, encoding="utf-8")
    assert run(["import", name, "--into", "new"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert "Traceback" not in err
    assert not Path("new").exists()


def test_the_command_knows_the_formats() -> None:
    assert set(import_._FORMATS) == set(READERS)
    assert set(export_._ENDINGS.values()) == {*export_._OF_QUESTIONS, *export_._OF_PAGES}


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        (("--format", "anki"), "#separator:tab\n"),
        (("--format", "gift"), "$CATEGORY: top/"),
        (("--format", "csv"), "id,kind,topic,ask,accept,"),
        (("--format", "json"), '{\n  "article": {\n'),
        (("--format", "aiken"), "True or false: "),
        (("worksheet",), "# Worksheet: "),
        (("key",), "# Mark scheme: "),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_text_goes_to_standard_output(
    arguments: tuple[str, ...], begins: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", *arguments]) == 0
    assert capsys.readouterr().out.startswith(begins)


@pytest.mark.parametrize("name", ["q.apkg", "q.gift", "q.csv"])
def test_the_name_of_the_output_tells_the_format_and_nothing_is_written_over(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    assert run(["export", "--topic", "partners", "--output", str(path)]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert f"questions written to {path}" in err
    before = path.read_bytes()
    assert run(["export", "--topic", "partners", "--output", str(path)]) == 2
    assert "is there already and was left as it is" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_chance_draws_the_same_for_worksheet_and_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = []
    for what in ("worksheet", "key"):
        assert run(["export", what, "--count", "5", "--seed", "3"]) == 0
        lines = capsys.readouterr().out.splitlines()
        asked.append([line for line in lines if line.startswith("### ")])
    assert asked[0] == asked[1]
    assert len(asked[0]) == 5
    path = tmp_path / "sheet.pdf"
    assert run(["export", "worksheet", "--count", "2", "--output", str(path)]) == 0
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "In which format? --format anki|apkg|gift|aiken|csv|json"),
        (("--output", "x.txt"), "In which format?"),
        (("--format", "pdf"), "questions cannot be written as pdf; there are: anki, apkg"),
        (("key", "--format", "gift"), "key cannot be written as gift; there are: markdown, pdf"),
        (("--format", "apkg"), "apkg is no text: name a file with --output FILE.apkg"),
        (("--format", "csv", "--topic", "patners"), "Did you mean 'Partners'?"),
        (("--format", "csv", "--output", "no/such/x.csv"), "cannot be written: No such file"),
        (("key", "--output", "x.pdf", "--font", "none.ttf"), "none.ttf: No such file"),
    ],
)
def test_what_cannot_be_is_said(
    arguments: tuple[str, ...],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["export", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert list(tmp_path.iterdir()) == []


def test_a_missing_extra_names_the_command_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(*_: object) -> None:
        raise ExtraMissing("anki", "An Anki package")

    monkeypatch.setattr(apkg, "need", missing)
    assert run(["export", "--output", str(tmp_path / "q.apkg")]) == 2
    assert "pip install 'debatebot[anki]'" in capsys.readouterr().err


def test_every_question_is_exported(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--format", "gift"]) == 0
    assert capsys.readouterr().out.count("\n::") == COUNT
