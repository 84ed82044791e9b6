"""Where output goes: data to standard output, narration to standard error."""

import json
import sys
from collections.abc import Mapping


def data(line: str) -> None:
    """Write one line of data to standard output."""
    print(line)


def data_json(value: object) -> None:
    """Write one value as a single JSON line, keys in the order given."""
    print(json.dumps(value, ensure_ascii=False, separators=(", ", ": ")))


def narrate(line: str) -> None:
    """Write one line of narration to standard error."""
    print(line, file=sys.stderr)


def row(fields: Mapping[str, object]) -> None:
    """Write one record as a JSON line."""
    data_json(dict(fields))
