"""Where output goes: data to standard output, narration to standard error."""

import sys
from collections.abc import Mapping
from io import TextIOWrapper


def prepare_streams() -> None:
    """Make a pipe carry the same bytes on every machine, and a terminal never fail on a sign."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if not isinstance(stream, TextIOWrapper):
            continue  # closed by whoever started us, or replaced
        if stream.isatty():
            stream.reconfigure(errors="replace")
        elif stream is sys.stdin:
            stream.reconfigure(encoding="utf-8", errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def data(line: str) -> None:
    """Write one line of data to standard output."""
    print(line)


def data_json(value: object) -> None:
    """Write one value as a single JSON line, keys in the order given."""
    import json

    print(json.dumps(value, ensure_ascii=False, separators=(", ", ": ")))


def narrate(line: str) -> None:
    """Write one line of narration to standard error."""
    print(line, file=sys.stderr)


def row(fields: Mapping[str, object]) -> None:
    """Write one record as a JSON line."""
    data_json(dict(fields))
