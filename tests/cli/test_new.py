"""`new`, as a terminal sees it: a pack that passes `check`, and nothing overwritten."""

from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from debatebot.cli import main
from debatebot.cli.exits import Exit
from debatebot.pack.version import POSITIONS, QUESTIONS
from tests.pack.scaffold.test_article import ARTICLE

Capture = pytest.CaptureFixture[str]


def test_a_new_pack_passes_the_check(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "deep" / "my mill"
    assert main.run(["new", str(folder)]) == Exit.FINE
    out, err = capsys.readouterr()
    assert out.splitlines() == [str(folder / QUESTIONS), str(folder / POSITIONS)]
    assert "debatebot check" in err
    assert main.run(["check", str(folder)]) == Exit.FINE
    assert capsys.readouterr().out.endswith("\n0 errors, 0 warnings\n")


def test_a_new_pack_from_an_article(tmp_path: Path, capsys: Capture) -> None:
    article = tmp_path / "article.txt"
    article.write_bytes(b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode())
    assert main.run(["new", str(tmp_path / "mill"), "--from", str(article)]) == Exit.FINE
    assert main.run(["check", str(tmp_path / "mill")]) == Exit.FINE
    assert "\nunfinished  warning " in capsys.readouterr().out


def test_a_new_pack_from_what_is_piped_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(ARTICLE.encode()), encoding="utf-8"))
    assert main.run(["new", str(tmp_path / "mill"), "--from", "-"]) == Exit.FINE
    assert "May 1987" in (tmp_path / "mill" / QUESTIONS).read_text(encoding="utf-8")


@pytest.mark.parametrize("there", [QUESTIONS, POSITIONS])
def test_nothing_is_overwritten(tmp_path: Path, capsys: Capture, there: str) -> None:
    (tmp_path / there).write_text("mine", encoding="utf-8")
    assert main.run(["new", str(tmp_path)]) == Exit.USAGE
    assert capsys.readouterr().err == (
        f"{tmp_path / there} is there already, and is not overwritten\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == [there]
    assert (tmp_path / there).read_text(encoding="utf-8") == "mine"


def test_a_link_that_leads_nowhere_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / QUESTIONS).symlink_to(tmp_path / "elsewhere")
    assert main.run(["new", str(tmp_path / "pack")]) == Exit.USAGE
    assert not (tmp_path / "elsewhere").exists()


def test_where_no_folder_can_be(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main.run(["new", str(tmp_path / "file")]) == Exit.USAGE
    assert main.run(["new", str(tmp_path / "file" / "pack")]) == Exit.USAGE
    err = capsys.readouterr().err
    assert err.count("\n") == 2
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (None, "No such file"),
        (b"", "it is empty"),
        (b"\x7fELF\x02\x01\x01\x00", "U+0002"),
        (b"\xff\xfeA\x00", "UTF-16"),
        (b"a" * 500_000, "longer than 400 kB"),
    ],
)
def test_an_article_that_cannot_be_read(
    tmp_path: Path, capsys: Capture, content: bytes | None, why: str
) -> None:
    article = tmp_path / "article.txt"
    if content is not None:
        article.write_bytes(content)
    assert main.run(["new", str(tmp_path / "pack"), "--from", str(article)]) == Exit.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{article}: ")
    assert why in err
    assert err.count("\n") == 1
    assert not (tmp_path / "pack").exists()


def test_a_folder_is_no_article(tmp_path: Path, capsys: Capture) -> None:
    assert main.run(["new", str(tmp_path / "pack"), "--from", str(tmp_path)]) == Exit.USAGE
    assert capsys.readouterr().err == f"{tmp_path}: this is no file\n"
