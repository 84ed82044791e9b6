"""Rows read from the pages of a damaged database file, past whatever SQLite stumbles over.

A table keeps its rows on leaf pages that can be read one by one: damage to one page, to the pages
that lead there or to the file's head takes nothing from the others. The format is SQLite's own and
documented. Nothing here changes a file.
"""

import struct
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

TABLE_LEAF, INDEX_LEAF, INDEX_INNER = 0x0D, 0x0A, 0x02
"""Kinds of pages with rows or entries on them; inner pages of a table only lead to others."""
_HEAD = 100
"""Bytes of the file's own head on its first page."""
_SIZES = {2**power for power in range(9, 17)}
_USUAL_SIZE = 4096
_MOST_OVERFLOW = 1_000_000
"""Bytes of one row at most: an event is far smaller, and a damaged length may say anything."""
_DEEPEST = 20
"""Levels of an index at most: ten would hold more events than a disk."""
_FIXED = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}


class Damaged(Exception):
    """A page or a row that cannot be read."""


class Cell(Struct, frozen=True):
    """One row of a table, or one entry of an index."""

    rowid: int
    "0 for an entry of an index."
    values: tuple[Any, ...]


class Pages:
    """The pages of a file, with those of its log on top.

    Args:
        data: the bytes of the database file.
        newer: pages by number that stand in the log.
    """

    def __init__(self, data: bytes, newer: dict[int, bytes]) -> None:
        self._data, self._newer = data, newer
        head = newer.get(1, data[:_HEAD])
        size = int.from_bytes(head[16:18], "big") if len(head) >= _HEAD else 0
        self.size = {1: 65536}.get(size, size)
        if self.size not in _SIZES:
            self.size = len(next(iter(newer.values()), b"")) or _USUAL_SIZE
        self.usable = self.size - (head[20] if len(head) > 20 and head[20] < 64 else 0)
        self.count = max(-(-len(data) // self.size), *newer, 0)
        self._unused = frozenset(self._free(head))

    def page(self, number: int) -> bytes:
        """One page, from 1; short when the file ends before it."""
        found = self._newer.get(number)
        return found or self._data[(number - 1) * self.size : number * self.size]

    def of_kind(self, kind: int) -> Iterator[tuple[int, bytes]]:
        """All pages of a kind that are in use, with their numbers."""
        for number in range(1, self.count + 1):
            page = self.page(number)
            start = _HEAD if number == 1 else 0
            whole = len(page) == self.size and number not in self._unused
            if whole and page[start] == kind:
                yield number, page

    def is_whole(self, root: int, depth: int = 0) -> bool:
        """Whether an index can be read from its root page down to its last entry."""
        page = self.page(root)
        if root < 2 or root in self._unused or len(page) < self.size or depth > _DEEPEST:
            return False
        if page[0] not in (INDEX_LEAF, INDEX_INNER) or None in self.cells(root, page):
            return False
        if page[0] == INDEX_LEAF:
            return True
        count = int.from_bytes(page[3:5], "big")
        places = struct.unpack(f">{count}H", page[12 : 12 + 2 * count])
        children = [page[place : place + 4] for place in (*places, 8)]
        return all(self.is_whole(int.from_bytes(child, "big"), depth + 1) for child in children)

    def cells(self, number: int, page: bytes) -> Iterator[Cell | None]:
        """The cells of a page, None for each that cannot be read."""
        start = _HEAD if number == 1 else 0
        kind, count = page[start], int.from_bytes(page[start + 3 : start + 5], "big")
        first = start + (12 if kind == INDEX_INNER else 8)
        if first + 2 * count > len(page):
            yield None
            return
        for place in struct.unpack(f">{count}H", page[first : first + 2 * count]):
            try:
                yield self._cell(page, place, kind)
            except (Damaged, IndexError, struct.error, UnicodeDecodeError, ValueError):
                yield None

    def _cell(self, page: bytes, place: int, kind: int) -> Cell:
        length, place = _varint(page, place + (4 if kind == INDEX_INNER else 0))
        rowid = 0
        if kind == TABLE_LEAF:
            rowid, place = _varint(page, place)
        return Cell(rowid, _values(self._payload(page, place, length, kind)))

    def _payload(self, page: bytes, place: int, length: int, kind: int) -> bytes:
        if length > _MOST_OVERFLOW:
            raise Damaged
        usable = self.usable
        least = (usable - 12) * 32 // 255 - 23
        most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return self._exactly(page, place, length)
        here = least + (length - least) % (usable - 4)
        here = here if here <= most else least
        parts, left = [self._exactly(page, place, here)], length - here
        following = int.from_bytes(self._exactly(page, place + here, 4), "big")
        while left > 0:
            if not 1 < following <= self.count:
                raise Damaged
            overflow = self.page(following)
            parts.append(self._exactly(overflow, 4, min(left, usable - 4)))
            left -= len(parts[-1])
            following = int.from_bytes(overflow[:4], "big")
        return b"".join(parts)

    @staticmethod
    def _exactly(page: bytes, place: int, length: int) -> bytes:
        found = page[place : place + length]
        if len(found) != length:
            raise Damaged
        return found

    def _free(self, head: bytes) -> Iterator[int]:
        """Pages that hold nothing any more: what stands on them was deleted."""
        trunk = int.from_bytes(head[32:36], "big") if len(head) >= _HEAD else 0
        seen: set[int] = set()
        while 1 < trunk <= self.count and trunk not in seen:
            seen.add(trunk)
            yield trunk
            page = self.page(trunk)
            if len(page) < self.size:
                return
            trunk, count = struct.unpack(">2I", page[:8])
            count = min(count, (self.size - 8) // 4)
            yield from struct.unpack(f">{count}I", page[8 : 8 + 4 * count])


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = data[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    value = value << 8 | data[place]
    return (value if value < 2**63 else value - 2**64), place + 1


def _values(payload: bytes) -> tuple[Any, ...]:
    """The columns of a row."""
    head, place = _varint(payload, 0)
    if head > len(payload):
        raise Damaged
    kinds = []
    while place < head:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values = []
    for kind in kinds:
        length = _FIXED.get(kind, (kind - 12) // 2)
        found = payload[place : place + length]
        if len(found) != length or kind in (10, 11) or kind < 0:
            raise Damaged
        values.append(_value(kind, found))
        place += length
    return tuple(values)


def _value(kind: int, found: bytes) -> Any:
    if kind == 0:
        return None
    if kind == 7:
        return struct.unpack(">d", found)[0]
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(found, "big", signed=True)
    return found.decode() if kind % 2 else found
