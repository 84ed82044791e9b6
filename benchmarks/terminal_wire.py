"""The wire between a program and the terminal it believes to be in: what it writes is answered and shown."""

import re
import signal
import termios
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from os import environ, write
from pathlib import Path
from types import TracebackType
from typing import Self

import pexpect
import pyte

MODES: dict[int, str] = {
    1: "application cursor keys",
    1000: "mouse",
    1002: "mouse drag",
    1003: "mouse motion",
    1004: "focus reports",
    1006: "mouse (SGR)",
    1015: "mouse (urxvt)",
    1016: "mouse (pixels)",
    1047: "alternate screen",
    1049: "alternate screen",
    2004: "bracketed paste",
    2048: "resize reports",
}
"""Private modes that a shell would suffer from if a program left them on."""

# The screen emulator prints these as text: keyboard protocol, mode queries, device strings.
_FOREIGN = re.compile(rb"\x1b\[[<=>][0-9;:]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p|\x1bP.*?\x1b\\", re.DOTALL)
_UNFINISHED = re.compile(rb"\x1b(?:\[[<=>?0-9;:]*\$?|P(?:(?!\x1b\\).)*)?\Z", re.DOTALL)
_PRIVATE_MODE = re.compile(rb"\x1b\[\?([0-9;]+)([hl])")
_MODE_QUERY = re.compile(rb"\x1b\[\?([0-9]+)\$p")
_FLAGS = (("ECHO", 3), ("ICANON", 3), ("ISIG", 3), ("IEXTEN", 3), ("ICRNL", 0), ("OPOST", 1))


class NotSeen(AssertionError):
    """What was waited for did not come; the message holds the screen as it is."""


class _Screen(pyte.Screen):
    """An emulated screen that sends no reports of its own."""

    def report_device_status(self, mode: int = 0, **_: object) -> None:
        """Say nothing: the terminal answers."""

    def report_device_attributes(self, mode: int = 0, **_: object) -> None:
        """Say nothing: the terminal answers."""


class Wire:
    """One program in a pseudo-terminal, its screen emulated.

    Args:
        command: the program and its arguments.
        environment: changes to this process's environment; None removes a variable.
        folder: the working directory.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 100,
        rows: int = 30,
        environment: Mapping[str, str | None] | None = None,
        folder: Path | None = None,
    ) -> None:
        env = {**environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        for name, value in {"COLUMNS": None, "LINES": None, **(environment or {})}.items():
            if value is None:
                env.pop(name, None)
            else:
                env[name] = value
        self.first_paint: float | None = None
        "Seconds from the start to the first screen with anything on it."
        self.modes: dict[int, bool] = {}
        self._pending = b""
        self._screen = _Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._start = time.perf_counter()
        with warnings.catch_warnings():
            # Newer Pythons warn of a fork beside threads; this child only replaces itself.
            warnings.simplefilter("ignore", DeprecationWarning)
            self._child: pexpect.spawn[bytes] = pexpect.spawn(
                command[0],
                list(command[1:]),
                dimensions=(rows, columns),
                env=env,
                cwd=folder,
                timeout=None,
            )
        self._child.delaybeforesend = None
        self._child.delayafterread = None
        self._settings = termios.tcgetattr(self._child.child_fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._child.isalive():
            self._child.kill(signal.SIGKILL)
        if not self._child.closed:
            self._child.close(force=True)

    # What is on screen

    def text(self) -> str:
        """The screen as lines of text, without the blanks at their ends."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def cursor(self) -> tuple[int, int]:
        """Column and row of the cursor, from 0."""
        return self._screen.cursor.x, self._screen.cursor.y

    def elapsed(self) -> float:
        """Seconds since the program was started."""
        return time.perf_counter() - self._start

    def left_behind(self) -> list[str]:
        """What the program changed in the terminal and did not put back, in words."""
        left = [MODES[mode] for mode, on in sorted(self.modes.items()) if on and mode in MODES]
        if self.modes.get(25) is False:
            left.append("hidden cursor")
        now = termios.tcgetattr(self._child.child_fd)
        for name, place in _FLAGS:
            bit = getattr(termios, name)
            if now[place] & bit != self._settings[place] & bit:
                left.append(name)
        return left

    def _pump_until(self, seen: Callable[[], bool], within: float, what: str) -> None:
        end = time.perf_counter() + within
        while not seen():
            if time.perf_counter() > end:
                raise NotSeen(f"no {what} within {within} s on this screen:\n{self.text()}")
            if not self._pump() and not self._child.isalive() and not self._pump():
                if seen():
                    return
                raise NotSeen(f"the program ended before {what}:\n{self.text()}")

    def _pump(self) -> bool:
        """Read what has come; True if anything had."""
        data = self._read()
        if data:
            self._take(data)
        return bool(data)

    def _read(self) -> bytes:
        """What has come, if anything had."""
        try:
            return self._child.read_nonblocking(1 << 16, timeout=0.002)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return b""

    def _take(self, data: bytes) -> None:
        """Answer the data where it asks, and show it."""
        for match in _PRIVATE_MODE.finditer(data):
            for mode in match[1].split(b";"):
                self.modes[int(mode)] = match[2] == b"h"
        self._answer(data)
        self._feed(data)

    def _feed(self, data: bytes) -> None:
        """Show the data, holding back a sequence whose end is still to come."""
        clean = _FOREIGN.sub(b"", self._pending + data)
        unfinished = _UNFINISHED.search(clean)
        end = unfinished.start() if unfinished else len(clean)
        self._pending = clean[end:]
        self._stream.feed(clean[:end])
        if self.first_paint is None and any(line.strip() for line in self._screen.display):
            self.first_paint = self.elapsed()

    def _answer(self, data: bytes) -> None:
        """Reply to the queries that a real terminal replies to, so that nothing waits in vain."""
        if b"\x1b[c" in data:
            self._send(b"\x1b[?62;22c")
        if b"\x1b[6n" in data:
            self._send(b"\x1b[1;1R")
        for query in _MODE_QUERY.finditer(data):
            known = query[1] != b"2048"
            self._send(b"\x1b[?" + query[1] + (b";2$y" if known else b";0$y"))

    def _send(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            # A large paste outgrows the line's buffer: read in between, or both sides would wait.
            sent = write(self._child.child_fd, view[:1024])
            view = view[sent:]
            if view:
                self._pump()

    def _snapshot(self) -> tuple[str, tuple[int, int], tuple[object, ...]]:
        cells = tuple(
            (y, x, cell.fg, cell.bg, cell.reverse)
            for y, line in sorted(self._screen.buffer.items())
            for x, cell in sorted(line.items())
        )
        return self.text(), self.cursor(), cells
