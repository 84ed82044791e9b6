"""`warmup` at the command line: rounds, codes, rosters and plans, and what is refused."""

from pathlib import Path

import pytest

from debatebot.cli.main import run
from tests.cli.test_quiz import PACK, data, type_in

__all__ = ["data"]

Captured = pytest.CaptureFixture[str]


def warmup(folder: Path, *options: str) -> int:
    """The command, line by line, on a small pack."""
    return run(["warmup", *options, "--plain", *PACK, "--data", str(folder)])


def test_a_code_gives_the_same_round_on_every_desk(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    said: list[str] = []
    for folder, ask in ((data, ("corners", "--seed", "42")), (tmp_path / "b", ("oak-{}-42",))):
        check = said[0].split("oak-")[1].split("-")[0] if said else ""
        type_in(monkeypatch, "", "3", "because it is safer", "", "2", "")
        assert warmup(folder, *(part.format(check) for part in ask)) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]
    assert "Your letter is" in said[0]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["cornrs"], "Did you mean 'corners'?"),
        (["fern-elk-x"], "one looks like fern-elk-42"),
        (["oak-elk-4", "--seed", "1"], "leave those out"),
        (["--plan", "corners:7,quizz"], "Did you mean 'quiz'?"),
        (["quiz", "--plan", "quiz"], "leave the round out"),
        (["quiz", "--minutes", "61"], "--minutes"),
        (["teams", "--teams", "4"], "--teams"),
        (["teams", "--roster", "none.txt"], "none.txt: No such file"),
    ],
)
def test_what_cannot_be_is_refused(
    data: Path, options: list[str], told: str, capsys: Captured
) -> None:
    assert warmup(data, *options) == 2
    assert told in capsys.readouterr().err


def test_a_roster_may_be_hostile(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    roster = tmp_path / "names.txt"
    roster.write_bytes("\ufeffAnn\r\nBob\x1b[31m\n\n[b]Cy[/b]\nAnn\n".encode())
    type_in(monkeypatch, "", "/home")
    assert warmup(data, "corners", "--roster", str(roster)) == 0
    assert "\x1b" not in capsys.readouterr().out
    roster.write_bytes(b"\xff\xfe\x00")
    assert warmup(data, "corners", "--roster", str(roster)) == 2
    assert "no UTF-8 text" in capsys.readouterr().err
