"""What the command says before any room is entered: help, names, exit codes."""

import os
import subprocess
import sys

import click
import pytest

from debatebot import __version__
from debatebot.cli import main
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.table import COMMANDS

HELP_HEAD = """\
Usage: debatebot [OPTIONS] [COMMAND] …

  Study an opinion article: a tour of its tradeoffs, a quiz in your own words,
  a debate.

  Without a command the app opens.

Options:
  --version        Show the version and exit.
  --pack NAME|DIR  The pack to open.
  --data DIR       Where progress is kept.
  --learner NAME   Whose progress it is.
  --plain          Line by line, without a screen.
  -h, --help       Show this message and exit.

Commands:
"""


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Help is wrapped to the terminal: here it is always the same one."""
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("DEBATEBOT_PACK", "DEBATEBOT_DATA"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run([option]) == Exit.FINE
    out, err = capsys.readouterr()
    assert out.startswith(HELP_HEAD)
    assert err == ""
    rows = "".join(f"  {name:<7} {line}\n" for name, line in COMMANDS.items())
    assert out.removeprefix(HELP_HEAD) == rows


def test_help_fits_eighty_columns(capsys: pytest.CaptureFixture[str]) -> None:
    main.run(["--help"])
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["--version"]) == Exit.FINE
    assert capsys.readouterr().out == f"{__version__}\n"


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("grdae", "Did you mean 'grade'?"),
        ("QUIZ", "Did you mean 'quiz'?"),
        ("exprt", "Did you mean 'export'?"),
        ("zzzzzz", "The list: debatebot --help"),
    ],
)
def test_unknown_command(typed: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run([typed]) == Exit.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "Usage: debatebot [OPTIONS] [COMMAND] …\n"
        "Try 'debatebot --help' for help.\n\n"
        f"Error: There is no command '{typed}'. {hint}\n"
    )


def test_unknown_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["--lerner", "ann"]) == Exit.USAGE
    assert "No such option" in capsys.readouterr().err


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run([name, "--help"]) == Exit.FINE
    assert f"Usage: debatebot {name}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [
        (Failure("no such folder"), Exit.USAGE, "no such folder\n"),
        (Failure("locked", Exit.DATA), Exit.DATA, "locked\n"),
        (OSError(28, "No space left"), Exit.UNEXPECTED, "The system refuses: No space left\n"),
        (click.Abort(), Exit.INTERRUPTED, ""),
        (KeyboardInterrupt(), Exit.INTERRUPTED, "\n"),
    ],
)
def test_exit_codes(
    raised: BaseException,
    code: Exit,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def stop(**_: object) -> None:
        raise raised

    stopping = click.Command("check", callback=stop)
    monkeypatch.setattr(main.LazyGroup, "get_command", lambda *_: stopping)
    assert main.run(["check"]) == code
    assert capsys.readouterr() == ("", said)


def test_an_environment_of_few_characters_is_no_error() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "COLUMNS": "80"}
    done = subprocess.run(
        [sys.executable, "-m", "debatebot", "--help"],
        capture_output=True,
        env=environment,
        check=True,
    )
    assert done.stdout.decode("utf-8").startswith(HELP_HEAD)
