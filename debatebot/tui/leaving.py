"""What the system says by signals: leave, or go on after a stop; a terminal that has gone."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.driver import Driver

INTERRUPTED = 130
"""Exit code of a process that was told to stop."""
GRACE = 3.0
"""Seconds for leaving in order; what draws can wait for ever on a terminal that is not there."""


def leave_on_signals(stop: Callable[[], None]) -> None:
    """Stop when told to: by `kill`, by a window that was closed, by an interrupt from outside.

    Args:
        stop: keeps all that is unsent, and ends the app.
    """

    def told() -> None:
        stop()
        end_for_sure()

    loop = asyncio.get_running_loop()
    for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT"):
        number = getattr(signal, name, None)
        if number is not None:
            try:
                loop.add_signal_handler(number, told)
            except (NotImplementedError, RuntimeError, ValueError):
                return  # no signals to handle: Windows, or a thread that is not the main one


def go_on_after_a_stop(driver: Driver | None) -> None:
    """Draw again, in a terminal set up afresh, when somebody else had stopped the process.

    Textual sets the terminal up once more at every SIGCONT. Where it was not Textual that stopped
    (SIGSTOP, a frozen container), what it set up before then counts as how the terminal was, and
    is what the learner's shell gets back at the end; and two threads read the keys.
    """
    number = getattr(signal, "SIGCONT", None)
    resume = signal.getsignal(number) if number is not None else None
    if driver is None or not callable(resume):
        return  # no such signal, or no terminal
    told: Callable[[int, FrameType | None], object] = resume

    def go_on(number: int, frame: FrameType | None) -> None:
        if not driver._must_signal_resume:  # type: ignore[attr-defined]
            driver.suspend_application_mode()
            driver._must_signal_resume = True  # type: ignore[attr-defined]  # for the app to draw
        told(number, frame)

    signal.signal(signal.SIGCONT, go_on)


def end_for_sure(after: float = GRACE) -> None:
    """End the process if it is still there in a while; all that was done is on disk by now."""
    last = threading.Timer(after, os._exit, (INTERRUPTED,))
    last.daemon = True
    last.start()
