"""Tour, debate and first run in a real terminal: killed in the middle, they go on where they were."""

import signal
from pathlib import Path

import pytest

from benchmarks.terminal import Terminal
from tests.terminal.test_app import start, wait_for_draft

pytestmark = pytest.mark.terminal

REASON = "cos china hacks everyone so better do it together"


def kill(terminal: Terminal) -> None:
    """End the process so that it can save nothing more."""
    terminal.signal(signal.SIGKILL)
    assert terminal.wait_exit() == -signal.SIGKILL


def test_a_newcomer_is_understood_in_two_keys_and_a_sentence(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with start(data) as terminal:
        terminal.wait_for("where do you stand?")
        terminal.settle()
        terminal.press("5")
        terminal.wait_for("One reason")
        terminal.type(REASON)
        terminal.press("enter")
        terminal.wait_for("That was a debate, in small.")
        assert "cyber-attacks cross borders" in " ".join(terminal.text().split())
        terminal.settle()
        terminal.type("each state can do tha")
        wait_for_draft(terminal, data, "each state can do tha")
        kill(terminal)

    with start(data) as terminal:
        terminal.wait_for("each state can do tha")
        terminal.type("t alone")
        terminal.wait_for("each state can do that alone")
        terminal.press("escape")
        terminal.wait_for("q quit")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
        assert terminal.left_behind() == []

    with start(data) as terminal:
        terminal.wait_for("Debate")
        assert "where do you stand?" not in terminal.text()
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0


def test_a_tour_killed_in_the_middle_goes_on_with_its_draft(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with start(data, "tour") as terminal:
        terminal.wait_for("where do you stand?")
        terminal.settle()
        terminal.press("5")
        terminal.wait_for("How sure are you?")
        terminal.settle()
        terminal.press("2")
        terminal.wait_for("GUESS")
        terminal.type("peace in europe is its purpose")
        terminal.press("enter")
        terminal.wait_for("✓ peace in europe")
        terminal.settle()
        terminal.type("half a gue")
        wait_for_draft(terminal, data, "half a gue")
        kill(terminal)

    with start(data, "tour") as terminal:
        terminal.wait_for("start again")
        terminal.settle()
        terminal.press("g")
        terminal.wait_for("half a gue")
        assert "✓ peace in europe" in terminal.text()
        terminal.type("ss")
        terminal.wait_for("half a guess")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
        assert terminal.left_behind() == []


def test_a_debate_killed_in_the_middle_goes_on_with_its_draft(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with start(data, "debate", "--side", "anti", "--seed", "3") as terminal:
        terminal.wait_for("turn 1 of 6")
        terminal.settle()
        terminal.type("the region has its own clubs already, aukus and the quad")
        terminal.press("enter")
        terminal.wait_for("turn 2 of 6")
        terminal.settle()
        terminal.type("a half tho")
        wait_for_draft(terminal, data, "a half tho")
        kill(terminal)

    with start(data, "debate") as terminal:
        terminal.wait_for("start again")
        terminal.settle()
        terminal.press("g")
        terminal.wait_for("a half tho")
        assert "turn 2 of 6" in terminal.text()
        assert "FLOW" in terminal.text()
        terminal.type("ught")
        terminal.wait_for("a half thought")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
        assert terminal.left_behind() == []
