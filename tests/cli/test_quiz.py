"""`quiz`, `stats` and `data`: line by line through a pipe, with what is kept and how it ends."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from debatebot.cli.main import run
from debatebot.tui.app import DebatebotApp
from tests.packs import RIVER

PACK = ("--pack", str(RIVER))
ROOT = Path(__file__).parents[2]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("DEBATEBOT_DATA", raising=False)
    monkeypatch.delenv("DEBATEBOT_PACK", raising=False)
    monkeypatch.delenv("TEXTUAL_DRIVER", raising=False)
    return tmp_path / "data"


def type_in(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_a_quiz_through_a_pipe_is_kept(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, "two villages and the salmon", "next")
    quiz = ["quiz", "--plain", "--topic", "cost", "--seed", "1", *PACK, "--data", str(data)]
    assert run(quiz) == 0
    said = capsys.readouterr().out
    assert said.startswith("Question 1 of 1, cost.\n")
    assert "Your answer: two villages and the salmon\nCorrect. 2 of 2 points.\n" in said
    assert said.endswith("Nothing to go over.\nAll kept. In 2 days: 1 fact, about 1 minute.\n")
    assert run(["stats", *PACK, "--data", str(data)]) == 0
    told = capsys.readouterr().out
    assert told.startswith(
        "1 of 6 questions seen, 1 firm, 0 to go over.\n"
        "\n"
        "✓ Correct 1\n"
        "\n"
        "Kind        seen   firm  to go over  points\n"
        "list        1/1       1           0  2 of 2 points\n"
        "number      0/1       0           0  not asked yet\n"
        "term        0/1       0           0  not asked yet\n"
        "true false  0/1       0           0  not asked yet\n"
        "choice      0/1       0           0  not asked yet\n"
        "explain     0/1       0           0  not asked yet\n"
        "\n"
        "Due. 0 due today, 1 within 14 days.\n"
    )
    assert (
        "Points by topic. 1 of 2 topics begun.\n"
        "topic  seen  firm  to go over         points\n"
        "cost    1/1     1           0  2 of 2 points\n"
        "need    0/5     0           0  not asked yet\n"
    ) in told


def test_statistics_as_json(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stats", "--json", *PACK, "--data", str(data)]) == 0
    fields = json.loads(capsys.readouterr().out)
    assert (fields["questions_total"], fields["answers"]) == (6, 0)
    assert [group["name"] for group in fields["topics"]] == ["cost", "need"]
    assert not data.exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--clock", "10"], "--clock, --results and --compare belong to 'quiz exam'."),
        (["--until", "2026-12-01"], "--until belongs to 'quiz learn'."),
        (["learn", "--until", "soon"], "'soon' does not match"),
        (["exam", "--json"], "--json and --csv go with 'quiz exam --results'."),
        (["exam", "--results"], "No exam was taken to its end yet"),
        (["exam", "--plain", "--topic", "ned"], "No topic 'ned'. Did you mean 'need'?"),
        (["learn", "--plain", "--topic", "ned"], "No topic 'ned'. Did you mean 'need'?"),
        (["--plain", "--topic", "ned"], "No topic 'ned'. Did you mean 'need'?"),
        (["--plain", "--topic", "missed"], "Nothing is missed"),
        (["--plain", "--count", "0"], "0 is not in the range"),
        (["dril"], "'dril' is not one of"),
        (["--seed", "1"], "Line by line it works anywhere: debatebot quiz --plain"),
    ],
)
def test_what_cannot_be_is_said_with_exit_2(
    data: Path,
    arguments: list[str],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    type_in(monkeypatch)
    assert run(["quiz", *arguments, *PACK, "--data", str(data)]) == 2
    streams = capsys.readouterr()
    assert told in streams.err
    assert streams.out == ""
    assert not data.exists()


def test_home_opens_line_by_line(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, "skip", "quit")
    assert run([*PACK, "--data", str(data), "--plain"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("A Dam for the River.\nThe motion:")
    assert "\n1. Tour: 0 of 1 tradeoff weighed.\n" in said
    type_in(monkeypatch, "quit")
    assert run([*PACK, "--data", str(data), "--plain"]) == 0
    assert capsys.readouterr().out.startswith("A Dam for the River\nBy A. Writer")


def test_damaged_data_is_exit_3(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data.mkdir()
    (data / "progress.sqlite3").write_bytes(b"no database" * 100)
    for arguments in (["stats"], ["quiz", "--plain"]):
        assert run([*arguments, *PACK, "--data", str(data)]) == 3
        assert "is damaged" in capsys.readouterr().err


def test_data_that_cannot_be_written_is_exit_3(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data.write_text("a file, not a folder")
    assert run(["quiz", "--plain", *PACK, "--data", str(data / "x")]) == 3
    assert "cannot be written to" in capsys.readouterr().err


def test_the_path_of_data(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["data", "path", "--data", str(data)]) == 0
    assert run(["--data", str(data), "data", "path"]) == 0
    monkeypatch.setenv("DEBATEBOT_DATA", str(data))
    assert run(["data", "path"]) == 0
    assert capsys.readouterr().out == f"{data}\n" * 3
    assert not data.exists()


def test_no_terminal_is_told_before_anything_is_read(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch)
    assert run(["--pack", "/there/is/no/such/pack", "--data", str(data)]) == 2
    told = capsys.readouterr().err
    assert told == (
        "Input is not a terminal: the app needs a terminal. "
        "Line by line it works anywhere: debatebot --plain\n"
    )


def test_a_dumb_terminal_is_pointed_to_plain_mode(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "dumb")
    assert run([*PACK]) == 2
    assert "TERM is dumb" in capsys.readouterr().err


def test_an_interrupt_ends_with_130_and_all_is_kept(data: Path) -> None:
    command = [sys.executable, "-m", "debatebot", "quiz", "--plain", "--seed", "1", *PACK]
    environment = {**os.environ, "DEBATEBOT_DATA": str(data)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("the fish\n")
        process.stdin.flush()
        while not (line := process.stdout.readline()).startswith("Type "):
            assert line
        process.send_signal(signal.SIGINT)
        rest = process.stdout.read()
        assert process.wait() == 130
    assert rest.endswith("All kept. You were on question 1 of 6.\n")
    done = subprocess.run(
        [sys.executable, "-m", "debatebot", "stats", "--json", *PACK],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["answers"] == 1


def test_other_bytes_than_text_in_a_pipe_are_no_error(data: Path) -> None:
    command = [sys.executable, "-m", "debatebot", "quiz", "--plain", "--seed", "1", *PACK]
    done = subprocess.run(
        [*command, "--data", str(data)], cwd=ROOT, input=b"\xff\xfe\x00 fish\n\x1b[2J\n", capture_output=True, check=False
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b" not in done.stdout


def test_a_fault_of_the_app_is_told_in_a_sentence(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TEXTUAL_DRIVER", "textual.drivers.headless_driver:HeadlessDriver")

    def fails(app: DebatebotApp) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr(DebatebotApp, "on_ready", fails)
    assert run(["quiz", *PACK, "--data", str(data)]) == 1
    assert "A fault of debatebot ended it" in capsys.readouterr().err
