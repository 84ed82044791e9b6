"""The JSON Schema of a pack's files, for editors that complete and check YAML."""

from typing import Any

import msgspec

from debatebot.pack.compose import TEXT_LIMIT
from debatebot.pack.described import FILES, field_texts

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(file: str | None = None) -> dict[str, Any]:
    """The schema of one file, or one that fits either.

    Args:
        file: `questions`, `positions`, or None for both.

    Raises:
        KeyError: for any other name.
    """
    chosen = [FILES[file]] if file is not None else list(FILES.values())
    roots, parts = msgspec.json.schema_components(chosen, ref_template="#/$defs/{name}")
    for name, part in parts.items():
        _describe(part, field_texts().get(name, {}))
    _as_the_reader_takes_texts(parts)
    title = f"{file}.yaml of a debatebot pack" if file else "A file of a debatebot pack"
    head: dict[str, Any] = {"$schema": _DIALECT, "title": title}
    body = dict(roots[0]) if file is not None else {"oneOf": list(roots)}
    return head | body | {"$defs": dict(sorted(parts.items()))}


def _describe(part: dict[str, Any], texts: dict[str, str]) -> None:
    for name, text in texts.items():
        shown = part["properties"][name]
        if "$ref" in shown:
            part["properties"][name] = {"allOf": [dict(shown)], "description": text}
        else:
            shown["description"] = text


def _as_the_reader_takes_texts(value: Any) -> None:
    """Every text has the reader's limit, and a plain decimal is taken as it is written."""
    if isinstance(value, dict):
        if value.get("type") == "string":
            value["type"] = ["string", "number"]
            value.setdefault("maxLength", TEXT_LIMIT)
        for below in value.values():
            _as_the_reader_takes_texts(below)
    elif isinstance(value, list):
        for below in value:
            _as_the_reader_takes_texts(below)
