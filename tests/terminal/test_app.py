"""The installed command as a person meets it: started, answered, quit, stopped and killed."""

import os
import signal
import sys
from pathlib import Path

import pytest

from benchmarks.terminal import NotSeen, Terminal
from debatebot.progress.events import Draft
from debatebot.progress.place import open_for_reading
from debatebot.quiz.events import Attempt
from tests.packs import RIVER

pytestmark = pytest.mark.terminal

COMMAND = str(Path(sys.executable).with_name("debatebot"))
ASKED = "In your own words"
"""What the empty box of every question says."""
FIRST_RUN = "Esc home"
"""What a newcomer sees below the question where they stand."""
MARKED = "you wrote"
"""What stands above the learner's words once they are marked."""


def start(data: Path, *arguments: str, pack: Path | None = None) -> Terminal:
    """The installed command in a terminal, with its progress in a folder of the test.

    A small pack does where nothing depends on its content: each start reads the whole of one.
    """
    environment: dict[str, str | None] = {
        "DEBATEBOT_DATA": str(data),
        "DEBATEBOT_PACK": str(pack) if pack else None,
        "TEXTUAL_DRIVER": None,
        "TEXTUAL_ANIMATIONS": "none",
    }
    return Terminal([COMMAND, *arguments], environment=environment, folder=data.parent)


def quiz(data: Path) -> Terminal:
    """Five questions, the same ones each time."""
    return start(data, "quiz", "drill", "--count", "5", "--seed", "3", pack=RIVER)


def submit(terminal: Terminal, answer: str) -> None:
    """Answer the question on screen and wait for the mark."""
    terminal.wait_for(ASKED)
    terminal.type(answer)
    terminal.wait_for(answer)
    terminal.press("enter")
    terminal.wait_for(MARKED)


def go_on(terminal: Terminal, to: str) -> None:
    """Press Enter, through what was missed, until the next question is there."""
    for _ in range(4):
        if to in terminal.text():
            return
        terminal.time_key("enter")
        terminal.settle(0.2)
    raise NotSeen(f"no {to!r} on this screen:\n{terminal.text()}")


def kept(data: Path) -> tuple[list[str], list[str]]:
    """The answers submitted and the drafts unsent, as another process finds them on disk."""
    store = open_for_reading(str(data), "me")
    try:
        events = [record.event for record in store.records("me")]
    finally:
        store.close()
    answers = [event.answer for event in events if isinstance(event, Attempt)]
    return answers, [event.text for event in events if isinstance(event, Draft)]


def wait_for_draft(terminal: Terminal, data: Path, text: str) -> None:
    """Wait until the unsent text is on disk; two seconds are promised, a busy machine gets more."""
    for _ in range(60):
        if text in kept(data)[1]:
            return
        terminal.settle(0.1, within=0.1)
    raise NotSeen(f"no draft {text!r} among {kept(data)}")


def test_start_answer_and_quit(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with start(data) as terminal:
        terminal.wait_for(FIRST_RUN)
        terminal.settle()
        terminal.press("escape")
        terminal.wait_for("Quiz")
        terminal.settle()
        terminal.press("2")
        terminal.wait_for("Drill")
        terminal.settle()
        terminal.press("d")
        submit(terminal, "two partners of nato")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == os.EX_OK
        assert terminal.left_behind() == []
        assert "All kept." in terminal.text()
    assert kept(data)[0] == ["two partners of nato"]
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_nothing_is_lost_when_it_is_killed(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with quiz(data) as terminal:
        submit(terminal, "the first answer")
        go_on(terminal, "2 of 5")
        submit(terminal, "the second answer")
        go_on(terminal, "3 of 5")
        terminal.wait_for(ASKED)
        terminal.type("half a tho")
        wait_for_draft(terminal, data, "half a tho")
        terminal.signal(signal.SIGKILL)
        assert terminal.wait_exit() == -signal.SIGKILL
    assert kept(data)[0] == ["the first answer", "the second answer"]

    with start(data, pack=RIVER) as terminal:
        terminal.wait_for("question 3 of 5")
        terminal.settle()
        terminal.press("enter")
        terminal.wait_for("half a tho")
        terminal.type("ught, ended")
        terminal.wait_for("half a thought, ended")
        terminal.press("enter")
        terminal.wait_for(MARKED)
        terminal.signal(signal.SIGKILL)
        terminal.wait_exit()
    answers = ["the first answer", "the second answer", "half a thought, ended"]
    assert kept(data)[0] == answers


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_a_signal_leaves_the_terminal_in_order(tmp_path: Path, number: signal.Signals) -> None:
    data = tmp_path / "data"
    with quiz(data) as terminal:
        terminal.wait_for(ASKED)
        terminal.type("not sent yet")
        terminal.wait_for("not sent yet")
        terminal.signal(number)
        assert terminal.wait_exit() == 130
        assert terminal.left_behind() == []
    assert kept(data)[1] == ["not sent yet"]


def test_a_stop_from_outside_and_a_storm_of_sizes_leave_it_as_it_was(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with quiz(data) as terminal:
        terminal.wait_for(ASKED)
        terminal.type("half a tho")
        terminal.wait_for("half a tho")
        terminal.signal(signal.SIGSTOP)
        terminal.type("ught")
        for size in range(40):
            terminal.resize(20 + size * 37 % 180, 5 + size * 11 % 50)
        terminal.resize(80, 24)
        terminal.signal(signal.SIGCONT)
        terminal.wait_for("half a thought")
        terminal.wait_for("1 of 5")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == os.EX_OK
        assert terminal.left_behind() == []
    assert kept(data)[1] == ["half a thought"]


def test_interrupting_leaves_the_terminal_in_order(tmp_path: Path) -> None:
    with start(tmp_path / "data") as terminal:
        terminal.wait_for(FIRST_RUN)
        terminal.press("ctrl+c")
        assert terminal.wait_exit() == 130
        assert terminal.left_behind() == []


def test_a_big_paste_and_a_small_window(tmp_path: Path) -> None:
    with quiz(tmp_path / "data") as terminal:
        terminal.wait_for(ASKED)
        terminal.paste("war and peace " * 5000)
        terminal.wait_for("war and peace")
        terminal.resize(40, 12)
        terminal.settle()
        assert "1 of 5" in terminal.text()
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == os.EX_OK
        assert terminal.left_behind() == []


def test_line_by_line(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with start(data, "quiz", "--plain", "--count", "2", "--seed", "3") as terminal:
        terminal.wait_for("Your answer:")
        terminal.type("a plain answer")
        terminal.press("enter")
        terminal.wait_for("point")
        terminal.type("/quit")
        terminal.press("enter")
        assert terminal.wait_exit() == os.EX_OK
        assert terminal.left_behind() == []
    assert kept(data)[0] == ["a plain answer"]
