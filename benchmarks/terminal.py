"""A pseudo-terminal with a program in it: what a person would see, and when.

    with Terminal(["debatebot"], columns=100, rows=30) as terminal:
        terminal.wait_for("Quiz")        # seconds since the start
        terminal.press("enter")
        terminal.type("2022")
        print(terminal.text())

Used by the terminal tests and the benchmarks. POSIX only.
"""

import re
import signal
import struct
import termios
import time
from collections.abc import Callable
from fcntl import ioctl
from pathlib import Path
from typing import Any

from benchmarks.terminal_wire import NotSeen, Wire

__all__ = ["KEYS", "NotSeen", "Terminal"]

KEYS: dict[str, str] = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "f1": "\x1bOP",
    "ctrl+c": "\x03",
    "ctrl+p": "\x10",
    "ctrl+q": "\x11",
    "ctrl+u": "\x15",
}
"""Bytes that a terminal sends for a named key; any other name is sent as it stands."""


class Terminal(Wire):
    """One program in a pseudo-terminal, with somebody at the keyboard who sees its screen."""

    # Keys

    def type(self, text: str) -> None:
        """Send characters as a keyboard would."""
        self._send(text.encode())

    def press(self, *keys: str) -> None:
        """Send keys by the names in `KEYS`, or single characters."""
        for key in keys:
            self.type(KEYS.get(key, key))

    def paste(self, text: str) -> None:
        """Send text as one bracketed paste."""
        self.type(f"\x1b[200~{text}\x1b[201~")

    def time_key(self, key: str, within: float = 5.0) -> float:
        """Press one key; the seconds until the screen or the cursor changed.

        Raises:
            NotSeen: nothing changed within the time given.
        """
        self.settle(0.05)
        before = self._snapshot()
        start = time.perf_counter()
        self.press(key)
        self._pump_until(lambda: self._snapshot() != before, within, f"a change after {key!r}")
        return time.perf_counter() - start

    def time_to(self, key: str, wanted: str, within: float = 5.0) -> float:
        """Press one key; the seconds until the bytes were there that put a text on screen.

        What the emulated screen takes to draw them is not counted.

        Raises:
            ValueError: the text is there already.
            NotSeen: it did not come within the time given.
        """
        self.settle(0.05)
        if wanted in self.text():
            raise ValueError(f"{wanted!r} is on screen before {key!r}")
        start = time.perf_counter()
        self.press(key)
        while time.perf_counter() - start < within:
            came: list[tuple[float, bytes]] = []
            while data := self._read():
                came.append((time.perf_counter() - start, data))
            for at, data in came:
                self._take(data)
                if wanted in self.text():
                    return at
        raise NotSeen(f"no {wanted!r} within {within} s of {key!r} on this screen:\n{self.text()}")

    # Waiting

    def wait_for(self, wanted: str | Callable[[str], bool], within: float = 20.0) -> float:
        """Wait until the screen holds a text, or satisfies a test of its text.

        Returns:
            Seconds since the start of the program.

        Raises:
            NotSeen: the time is up, or the program ended first.
        """
        if isinstance(wanted, str):
            self._pump_until(lambda: wanted in self.text(), within, repr(wanted))
        else:
            self._pump_until(lambda: wanted(self.text()), within, "the screen wanted")
        return self.elapsed()

    def settle(self, quiet: float = 0.3, within: float = 20.0) -> None:
        """Read until nothing has come for `quiet` seconds."""
        end = time.perf_counter() + within
        last = time.perf_counter()
        while time.perf_counter() - last < quiet and time.perf_counter() < end:
            if self._pump():
                last = time.perf_counter()

    def wait_exit(self, within: float = 10.0) -> int:
        """Wait for the end; the exit code, or minus the signal that ended it.

        Raises:
            NotSeen: it is still running after the time given.
        """
        end = time.perf_counter() + within
        while self._child.isalive():
            self._pump()
            if time.perf_counter() > end:
                raise NotSeen(f"the program did not end within {within} s:\n{self.text()}")
        while self._pump():
            pass
        if self._child.signalstatus is not None:
            return -int(self._child.signalstatus)
        return int(self._child.exitstatus or 0)

    # What happens to a program in a terminal

    def resize(self, columns: int, rows: int) -> None:
        """Change the size of the window, as dragging its corner does."""
        self._screen.resize(rows, columns)
        size = struct.pack("HHHH", rows, columns, 0, 0)
        ioctl(self._child.child_fd, termios.TIOCSWINSZ, size)

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the program."""
        self._child.kill(number)

    def close_window(self, within: float = 10.0) -> None:
        """Take the terminal away, as closing its window does, and wait for the program to end.

        Raises:
            NotSeen: it is still running after the time given.
        """
        pty: Any = self._child
        pty.ptyproc.fileobj.close()
        pty.closed = pty.ptyproc.closed = True
        end = time.perf_counter() + within
        while self._child.isalive():
            time.sleep(0.01)
            if time.perf_counter() > end:
                raise NotSeen(f"the program runs on {within} s after its window was closed")

    def peak_memory(self) -> float:
        """The most memory in use so far, in MiB; the program has to be alive (Linux)."""
        status = Path(f"/proc/{self._child.pid}/status").read_text()
        found = re.search(r"VmHWM:\s+(\d+) kB", status)
        return int(found[1]) / 1024 if found else 0.0
