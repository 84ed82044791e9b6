"""JSON lines from a file or the standard input, one object after another."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from debatebot.cli.exits import Exit, Failure


def json_lines(name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a file of JSON lines with their line numbers, read as they come.

    Args:
        name: the file's path, or `-` for the standard input. Empty lines are passed over.

    Raises:
        Failure: exit code 2, naming the file and the line that cannot be read.
    """
    for number, line in enumerate(_raw_lines(name), start=1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            raise Failure(f"{name}:{number}: the line is not UTF-8 text.", Exit.USAGE) from None
        if not text.strip():
            continue
        try:
            row = json.loads(text)
        except (ValueError, RecursionError) as problem:
            reason = getattr(problem, "msg", "nested too deep")
            raise Failure(f"{name}:{number}: not JSON: {reason}.", Exit.USAGE) from None
        if not isinstance(row, dict):
            raise Failure(f"{name}:{number}: a line must hold one object.", Exit.USAGE)
        yield number, row


def _raw_lines(name: str) -> Iterator[bytes]:
    if name == "-":
        yield from sys.stdin.buffer
        return
    try:
        with Path(name).open("rb") as file:
            yield from file
    except OSError as problem:
        raise Failure(f"{name}: {problem.strerror or 'cannot be read'}.", Exit.USAGE) from None
