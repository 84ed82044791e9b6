"""More items in a list of a YAML file: a text edit at the place of a node, all else as it is.

Comments, order, quotes, blank lines and line endings stay, byte for byte.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from debatebot.authoring.quoted import yaml_text
from debatebot.pack.compose import compose
from debatebot.pack.problems import Findings, Place
from debatebot.pack.source import to_source
from debatebot.pack.tree import Fields, Items, Node, Scalar

Path = tuple[str | int, ...]
"""The way from the whole file to a list: keys, and numbers of items from 0."""
Item = str | tuple[tuple[str, str], ...]
"""A text, or the keys of a mapping with their values as they stand in YAML."""

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


class NoPlace(Exception):
    """The list stands in a way that is not edited: `line` has to be pasted at `place` by hand."""

    def __init__(self, place: Place, line: str) -> None:
        super().__init__(line)
        self.place, self.line = place, line


class _Cut(Exception):
    """The text is laid out in a way that nothing is put into."""


def splice(data: bytes, path: Path, item: Item, *more: Item) -> bytes:
    """The file with more items at the end of a list; keys on the way that are missing are made.

    Args:
        data: a file of a pack without errors.
        path: the way to the list.
        item: what to add.
        more: what to add after it, to a list that is there.

    Raises:
        NoPlace: the list, or what holds it, is not laid out in a way that can be edited.
    """
    text, root = _read(data)
    node, missing = _reached(root, path)
    try:
        line, column, added = _insertion(text, node, missing, (item, *more))
    except _Cut:
        raise NoPlace(node.place, line_to_paste(path, item)) from None
    return _put_in(data, line, column, added)


def list_place(data: bytes, path: Path) -> Place:
    """Where the list stands, or what is to hold it: line and column counted from 1."""
    return _reached(_read(data)[1], path)[0].place


def line_to_paste(path: Path, item: Item) -> str:
    """The item as it can be pasted, with the keys that come after the last item of a list."""
    keys = list(takewhile(lambda step: isinstance(step, str), reversed(path)))
    return _nested([str(key) for key in reversed(keys)], item)


def _read(data: bytes) -> tuple[list[str], Node]:
    """The lines as the parser sees them, and the tree."""
    findings = Findings("")
    source = to_source(data, findings)
    root = compose(source, findings) if source is not None else None
    if source is None or root is None or findings.has_errors:
        raise ValueError("a file with errors cannot be spliced")
    return source.text.split("\n"), root


def _reached(root: Node, path: Path) -> tuple[Node, tuple[str, ...]]:
    """The last node on the way that is there, and the keys that are missing below it."""
    node = root
    for number, step in enumerate(path):
        if isinstance(step, int):
            assert type(node) is Items
            node = node.items[step]
        elif type(node) is Fields and step in node.entries:
            node = node.entries[step][1]
        else:
            return node, tuple(str(key) for key in path[number:])
    return node, ()


def _insertion(
    lines: Sequence[str], node: Node, missing: tuple[str, ...], items: tuple[Item, ...]
) -> tuple[int, int, str]:
    """Where to put what, line and column counted from 0; new lines begin with a line break."""
    if not isinstance(node, Fields if missing else Items) or (missing and len(items) > 1):
        raise _Cut
    children = _children(node)
    if _is_flow(lines, node):
        return _into_flow(node, children, missing, items)
    line = _last_line(lines, children[-1])
    indent = " " * node.start.column
    block = type(node) is Items and _is_block_mapping(lines, children[-1])
    new = _entry(missing, items[0]) if missing else [n for i in items for n in _dashed(i, block)]
    apart = "\n" if type(node) is Fields and not indent else ""
    return line, len(lines[line]), apart + "".join(f"\n{indent}{one}" for one in new)


def _into_flow(
    node: Fields | Items,
    children: Sequence[Node],
    missing: tuple[str, ...],
    items: tuple[Item, ...],
) -> tuple[int, int, str]:
    new = _nested(missing, items[0]) if missing else ", ".join(map(_flow, items))
    if not children:
        return node.start.line, node.start.column + 1, new
    last = children[-1]
    if type(last) is Scalar and last.plain and not last.value:
        raise _Cut  # an empty value has no end to go on from
    return last.end.line, last.end.column, f", {new}"  # type: ignore[union-attr]


def _children(node: Fields | Items) -> list[Node]:
    if type(node) is Items:
        return node.items
    return [value for _, value in node.entries.values()]  # type: ignore[union-attr]


def _is_flow(lines: Sequence[str], node: Node) -> bool:
    line, column = node.start.line, node.start.column
    return type(node) in (Items, Fields) and lines[line][column : column + 1] in ("[", "{")


def _is_block_mapping(lines: Sequence[str], node: Node) -> bool:
    return type(node) is Fields and not _is_flow(lines, node)


def _last_line(lines: Sequence[str], node: Node) -> int:
    """The line on which a node of a block ends, blank lines and comments after it left out."""
    if isinstance(node, Items | Fields) and not _is_flow(lines, node):
        return _last_line(lines, _children(node)[-1])
    mark = node.end  # type: ignore[union-attr]
    line, column = mark.line, mark.column
    while line > node.start.line and (line >= len(lines) or not lines[line][:column].strip()):
        line -= 1
        column = len(lines[line])
    return int(line)


def _entry(keys: tuple[str, ...], item: Item) -> list[str]:
    """A key with its list, in lines without the indentation of the whole."""
    if not keys:
        return _dashed(item, isinstance(item, tuple))
    return [f"{keys[0]}:", *(f"  {line}" for line in _entry(keys[1:], item))]


def _dashed(item: Item, block: bool) -> list[str]:
    if isinstance(item, str) or not block:
        return [f"- {_flow(item)}"]
    return [
        f"{'- ' if not number else '  '}{key}: {value}" for number, (key, value) in enumerate(item)
    ]


def _nested(keys: Sequence[str], item: Item) -> str:
    """The item in a list below its keys, on one line."""
    *outer, last = keys
    new = f"{last}: [{_flow(item)}]"
    for key in reversed(outer):
        new = f"{key}: {{{new}}}"
    return new


def _flow(item: Item) -> str:
    if isinstance(item, str):
        return yaml_text(item)
    return f"{{{', '.join(f'{key}: {value}' for key, value in item)}}}"


def _put_in(data: bytes, line: int, column: int, added: str) -> bytes:
    """Bytes with a text put in, its line breaks as the file has them."""
    text = data.decode("utf-8")
    start = int(text.startswith("\ufeff"))
    raw = _LINES.findall(text[start:])
    at = start + sum(map(len, raw[:line])) + column
    ending = _ending(raw[line]) or _ending(raw[0]) or "\n"
    return (text[:at] + added.replace("\n", ending) + text[at:]).encode("utf-8")


def _ending(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]
