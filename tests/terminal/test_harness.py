"""The pseudo-terminal itself: a test that uses it can fail for the right reason."""

import sys

import pytest

from benchmarks.terminal import NotSeen, Terminal

pytestmark = pytest.mark.terminal

RUDE = r"""
import sys, termios, tty
tty.setraw(0)
sys.stdout.write("\x1b[?1049h\x1b[?1000h\x1b[?25l\x1b[>1u\x1bP+q544e\x1b\\ready")
sys.stdout.flush()
key = sys.stdin.read(1)
sys.stdout.write("got " + key)
"""

POLITE = "print('name?'); print('hello', input())"


def test_keys_reach_the_program_and_its_words_the_screen() -> None:
    with Terminal([sys.executable, "-c", POLITE], columns=40, rows=6) as terminal:
        terminal.wait_for("name?")
        assert terminal.first_paint is not None
        terminal.type("ann")
        terminal.press("enter")
        terminal.wait_for("hello ann")
        assert terminal.wait_exit() == 0
        assert terminal.left_behind() == []


def test_what_a_program_leaves_behind_is_named() -> None:
    with Terminal([sys.executable, "-c", RUDE], columns=40, rows=6) as terminal:
        terminal.wait_for("ready")
        assert terminal.text().strip() == "ready"
        terminal.type("x")
        terminal.wait_for("got x")
        assert terminal.wait_exit() == 0
        left = terminal.left_behind()
        assert {"mouse", "alternate screen", "hidden cursor", "ECHO", "ICANON"} <= set(left)


def test_what_does_not_come_is_an_error_with_the_screen() -> None:
    with Terminal([sys.executable, "-c", POLITE], columns=40, rows=6) as terminal:
        with pytest.raises(NotSeen, match=r"name\?"):
            terminal.wait_for("never", within=0.5)
        with pytest.raises(NotSeen, match="did not end"):
            terminal.wait_exit(within=0.2)


def test_the_end_of_the_program_ends_the_wait() -> None:
    with (
        Terminal([sys.executable, "-c", "print('bye')"]) as terminal,
        pytest.raises(NotSeen, match="ended before"),
    ):
        terminal.wait_for("never")
