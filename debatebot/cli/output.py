"""Where output goes: data to standard output, narration to standard error.

Words of a command line, a file or its name may hold escape codes: none reaches a terminal.
"""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from io import TextIOWrapper


def prepare_streams() -> None:
    """Make a pipe carry the same bytes on every machine, and a terminal never fail on a sign.

    A stream that is closed reads and writes nothing; its number is taken, so that no file of
    progress gets it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_RDWR)
            setattr(sys, name, os.fdopen(nothing, mode, encoding="utf-8"))
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if not isinstance(stream, TextIOWrapper):
            continue  # replaced by whoever started us
        if stream.isatty():
            stream.reconfigure(errors="replace")
        elif stream is sys.stdin:
            stream.reconfigure(encoding="utf-8", errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def data(line: str) -> None:
    """Write one line of data to standard output: as it is, but for what would drive a terminal."""
    print(_safe(line) if sys.stdout is not None and sys.stdout.isatty() else line)


def data_json(value: object) -> None:
    """Write one value as a single JSON line, keys in the order given.

    What would drive a terminal is written as JSON writes it, `\\u009b`: the value is the same.
    """
    import json

    from debatebot.text.sanitise import escaped

    print(escaped(json.dumps(value, ensure_ascii=False, separators=(", ", ": "))))


def narrate(line: str) -> None:
    """Write one line of narration to standard error; where that is closed or full, nothing."""
    _aside(f"{_safe(line)}\n")


def prompt(text: str) -> None:
    """Write to standard error what stands before something is typed."""
    _aside(_safe(text))


def row(fields: Mapping[str, object]) -> None:
    """Write one record as a JSON line."""
    data_json(dict(fields))


def _aside(text: str) -> None:
    with suppress(OSError):
        if sys.stderr is not None:  # else it would go among the data
            sys.stderr.write(text)
            sys.stderr.flush()


def _safe(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text  # most lines, without anything imported
    from debatebot.text.sanitise import clean

    return clean(text)
