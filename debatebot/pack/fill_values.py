"""Values of a pack's nodes by what a field may be: texts, numbers, choices, lists and tables."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from debatebot.pack import scalars
from debatebot.pack.problems import nearest, quoted
from debatebot.pack.reading import BROKEN, Damaged, Reading
from debatebot.pack.tree import Fields, Items, Node, Scalar

_SHOWN = 40
"""Characters of an id that is proposed."""
Reader = Callable[[Node, Reading], Any]
"""Gives the value of a node, or `BROKEN` with the problem noted."""


def refuse_key(key: Scalar, known: Iterable[str], reading: Reading) -> str | None:
    """Note an unknown key; gives the key that is probably meant."""
    near = None if reading.findings.full else nearest(key.value, known)
    hint = f"; did you mean '{near}'?" if near else ""
    reading.refuse(key, "unknown-key", f"unknown key {quoted(key.value)}{hint}")
    return near


def read_text(
    least: int, pattern: re.Pattern[str] | None, description: str, node: Node, reading: Reading
) -> Any:
    """A text of a least length that a pattern fits; the description says what is meant when not."""
    read = scalars.text if pattern is None else scalars.word
    value = read(node, reading)
    if value is BROKEN:
        return BROKEN
    if len(value) < least:
        return reading.refuse(
            node, "empty-text", "this text must not be empty; write something here"
        )
    if pattern is not None and not pattern.search(value):
        message = f"{quoted(value)} does not fit; {description.lower().rstrip('.')} is meant"
        joined = "-".join(value.split())
        hint = f": '{joined}'" if joined != value and len(joined) <= _SHOWN else ""
        return reading.refuse(node, "bad-form", message + hint)
    return value


def read_number(
    scalar: Reader, least: float | None, most: float | None, node: Node, reading: Reading
) -> Any:
    """A number as `scalar` reads it, from `least` to `most`, both of them allowed."""
    value = scalar(node, reading)
    if value is BROKEN:
        return BROKEN
    if least is not None and value < least:
        return reading.refuse(
            node, "out-of-range", f"{value} is less than {least}; write {_range(least, most)}"
        )
    if most is not None and value > most:
        return reading.refuse(
            node, "out-of-range", f"{value} is more than {most}; write {_range(least, most)}"
        )
    return value


def _range(least: float | None, most: float | None) -> str:
    return f"{least} to {most}" if least is not None and most is not None else f"{least} or more"


def read_choice(choices: tuple[str, ...], node: Node, reading: Reading) -> Any:
    """One of a few words."""
    return scalars.one_of(node, reading, choices)


def read_optional(read: Reader, node: Node, reading: Reading) -> Any:
    """What `read` makes of it, or None where the node says null."""
    return None if scalars.is_null(node) else read(node, reading)


def read_items(read: Reader, least: int, node: Node, reading: Reading) -> Any:
    """A list of `least` items or more; `Damaged` with the sound ones when some are not."""
    if type(node) is not Items:
        return reading.wrong_shape(node, "not-list", "a list, as [one, two],")
    if len(node.items) < least:
        return reading.refuse(node, "too-few", f"this list needs {least} or more; write [one, two]")
    values = [read(item, reading) for item in node.items]
    sound = tuple(value for value in values if value is not BROKEN)
    if len(sound) < len(values) or any(type(value) is Damaged for value in sound):
        return Damaged(sound)
    return sound


def read_group(readers: tuple[Reader, ...], node: Node, reading: Reading) -> Any:
    """A list of exactly as many items as there are readers, each read by its own."""
    if type(node) is not Items:
        return reading.wrong_shape(node, "not-list", f"a list of {len(readers)}")
    if len(node.items) != len(readers):
        message = (
            f"this list takes exactly {len(readers)}, not {len(node.items)}; write [one, other]"
        )
        return reading.refuse(node, "too-few", message)
    values = tuple(read(item, reading) for read, item in zip(readers, node.items, strict=True))
    return BROKEN if any(value is BROKEN for value in values) else values


def read_table(keys: tuple[str, ...], read: Reader, node: Node, reading: Reading) -> Any:
    """A mapping that has all of these keys and no other."""
    if type(node) is not Fields:
        return reading.wrong_shape(
            node, "not-mapping", f"a mapping with the keys {', '.join(keys)}"
        )
    table: dict[str, Any] = {}
    sound = not node.broken
    for key, (key_node, value_node) in node.entries.items():
        if key not in keys:
            refuse_key(key_node, keys, reading)
            sound = False
        elif (value := read(value_node, reading)) is BROKEN:
            sound = False
        else:
            table[key] = value
    missing = [key for key in keys if key not in node.entries]
    if sound and missing:
        reading.refuse(node, "missing-key", f"the key '{missing[0]}' is missing")
    return table if sound and not missing else BROKEN
