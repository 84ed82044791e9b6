"""The terminal or pipe that plain mode talks through."""

import sys

from debatebot.cli import output


def say(line: str) -> None:
    """Write one line."""
    output.data(line)
    if sys.stdout is not None:
        sys.stdout.flush()


def ask(prompt: str) -> str:
    """Show a prompt and read a line.

    What comes through a pipe is shown after its prompt, so that the transcript can be read.

    Raises:
        EOFError: there is no more input.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        return input(prompt)
    line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise EOFError
    from debatebot.text.sanitise import one_line

    say(f"{prompt}{one_line(line)}")
    return line.rstrip("\n")
