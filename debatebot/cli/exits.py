"""Exit codes, which scripts rely on, and the one way for a command to fail."""

from enum import IntEnum


class Exit(IntEnum):
    """What the process says to whoever started it."""

    FINE = 0
    UNEXPECTED = 1
    USAGE = 2
    "Wrong usage, invalid content, or no terminal."
    DATA = 3
    "Data on disk cannot be used."
    INTERRUPTED = 130


class Failure(Exception):
    """A command cannot go on: a sentence for the user and an exit code, no traceback."""

    def __init__(self, message: str, code: Exit = Exit.USAGE) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
