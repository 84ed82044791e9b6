"""Every text of a pack that somebody wrote to be read, with the way to it."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from msgspec import Struct

Path = tuple[str | int, ...]

_NOT_PROSE = frozenset(
    {"id", "url", "prints", "from", "to", "issue", "section", "topic", "evidence", "sources"}
    | {"gains", "costs", "names_sources", "kind", "side", "type", "basis", "strict", "checked"}
    | {"language", "published", "date", "keywords", "must", "not", "about", "axis", "intent"}
)
"""Fields (names as in the file) that hold ids, words to look for, or what is fixed."""


def texts_of(part: Struct) -> Iterator[tuple[Struct, Path, str]]:
    """All prose of a part and of the parts in it: (innermost part, way from there, text)."""
    for name, key in _prose(type(part)):
        yield from _texts(part, (key,), getattr(part, name))


@cache
def _prose(model: type[Struct]) -> tuple[tuple[str, str], ...]:
    """The fields of a type that may hold prose: name in the model, name in the file."""
    names = zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True)
    return tuple((name, key) for name, key in names if key not in _NOT_PROSE)


def _texts(part: Struct, path: Path, value: Any) -> Iterator[tuple[Struct, Path, str]]:
    if isinstance(value, str):
        if value:
            yield part, path, value
    elif isinstance(value, Struct):
        yield from texts_of(value)
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from _texts(part, (*path, i), item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(part, (*path, key), item)
