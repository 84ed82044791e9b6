"""Line by line in a real terminal: killed in the midst of a round, a tour, the first run; gone on with."""

import os
import signal
from pathlib import Path

import pytest

from benchmarks.terminal import Terminal
from debatebot.debate.events import Turn
from debatebot.event import Event
from debatebot.progress.place import open_for_reading
from debatebot.tour.events import Guess, Weigh
from tests.terminal.test_app import start

pytestmark = pytest.mark.terminal


def enter(terminal: Terminal, line: str, after: str) -> None:
    """Type a line at a prompt."""
    terminal.wait_for(after)
    terminal.type(line)
    terminal.press("enter")


def killed(terminal: Terminal) -> None:
    terminal.signal(signal.SIGKILL)
    assert terminal.wait_exit() == -signal.SIGKILL


def quits(terminal: Terminal, after: str) -> None:
    enter(terminal, "/quit", after)
    assert terminal.wait_exit() == os.EX_OK
    assert terminal.left_behind() == []
    assert "All kept." in terminal.text()


def kept(data: Path, *kinds: type[Event]) -> list[Event]:
    store = open_for_reading(str(data), "me")
    try:
        return [r.event for r in store.records("me") if isinstance(r.event, kinds)]
    finally:
        store.close()


def test_a_round_that_was_killed_goes_on_at_the_same_turn(tmp_path: Path) -> None:
    data = tmp_path / "data"
    said = ("hackers hit every region so defend together", "sharing intelligence costs no troops")
    with start(data, "debate", "--plain", "--side", "pro", "--seed", "1") as terminal:
        enter(terminal, said[0], "Turn 1 of 6")
        enter(terminal, said[1], "Turn 2 of 6")
        terminal.wait_for("Turn 3 of 6")
        killed(terminal)
    assert [e.text for e in kept(data, Turn) if isinstance(e, Turn)] == list(said)

    with start(data, "debate", "--plain") as terminal:
        enter(terminal, "", "You were on turn 3 of 6 of a debate.")
        terminal.wait_for(f"You: {said[1]}")
        quits(terminal, "Turn 3 of 6")


def test_a_tour_that_was_killed_goes_on_at_the_same_beat(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with start(data, "tour", "--plain") as terminal:
        enter(terminal, "5", "Where you stand, 1 to 7:")
        enter(terminal, "2", "How sure?")
        enter(terminal, "the war is in europe", "A guess:")
        enter(terminal, "", "Heard:")
        enter(terminal, "3", "Weigh it")
        terminal.wait_for("You weigh 3.")
        killed(terminal)
    (guess, weigh) = kept(data, Guess, Weigh)
    assert isinstance(guess, Guess)
    assert isinstance(weigh, Weigh)
    assert (guess.text, weigh.value) == ("the war is in europe", 3)

    with start(data, "tour", "--plain") as terminal:
        enter(terminal, "go on", "You were on tradeoff 1 of 8 of a tour.")
        enter(terminal, "c", "You weigh 3. What decided it?")
        terminal.wait_for("Decided by:")
        quits(terminal, "Your sentence:")


def test_a_first_run_that_was_killed_goes_on_at_the_same_step(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with start(data, "--plain") as terminal:
        enter(terminal, "5", "Where you stand, 1 to 7:")
        enter(terminal, "hackers hit every region so defend together", "Because:")
        terminal.wait_for("That was a debate, in small.")
        killed(terminal)

    with start(data, "--plain") as terminal:
        terminal.wait_for("Your first run goes on where it was")
        enter(terminal, "", "You:")
        enter(terminal, "skip", "Question 1 of 1")
        terminal.wait_for("1. Tour:")
        quits(terminal, "Type today")
