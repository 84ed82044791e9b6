"""Leaving because the system says so: a signal, or a terminal that has gone."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable

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
    for name in ("SIGTERM", "SIGHUP", "SIGINT"):
        number = getattr(signal, name, None)
        if number is not None:
            try:
                loop.add_signal_handler(number, told)
            except (NotImplementedError, RuntimeError, ValueError):
                return  # no signals to handle: Windows, or a thread that is not the main one


def end_for_sure(after: float = GRACE) -> None:
    """End the process if it is still there in a while; all that was done is on disk by now."""
    last = threading.Timer(after, os._exit, (INTERRUPTED,))
    last.daemon = True
    last.start()
