"""Pages that were committed and are not in the database file yet: the write-ahead log beside it.

The format is SQLite's own and documented: a header, then frames of a page each; what counts are the
frames with the header's salts and a right running checksum, up to the last one that ends a commit.
"""

import struct
from array import array
from sys import byteorder

_MAGIC = {0x377F0682: "little", 0x377F0683: "big"}
_HEADER, _FRAME = 32, 24
_PAIR = 2
_MASK = 0xFFFFFFFF

Sum = tuple[int, int]


def committed_pages(log: bytes) -> dict[int, bytes]:
    """The newest committed version of each page in a log, by its number from 1.

    Args:
        log: the bytes of the `-wal` file; anything that is no log holds no pages.
    """
    if len(log) < _HEADER:
        return {}
    magic, _, size, _, *salts = struct.unpack(">6I", log[: _HEADER - 8])
    order = _MAGIC.get(magic)
    if order is None or not 512 <= size <= 65536:
        return {}
    running = _summed(log[: _HEADER - 8], order, (0, 0))
    if running != struct.unpack(">2I", log[_HEADER - 8 : _HEADER]):
        return {}
    pages: dict[int, bytes] = {}
    open_: dict[int, bytes] = {}
    for start in range(_HEADER, len(log) - _FRAME - size + 1, _FRAME + size):
        head = log[start : start + _FRAME]
        page = log[start + _FRAME : start + _FRAME + size]
        number, ends, *rest = struct.unpack(">6I", head)
        running = _summed(page, order, _summed(head[:8], order, running))
        if rest[:_PAIR] != salts or tuple(rest[_PAIR:]) != running:
            break
        open_[number] = page
        if ends:
            pages |= open_
            open_ = {}
    return pages


def _summed(data: bytes, order: str, before: Sum) -> Sum:
    words = array("I", data)
    if order != byteorder:
        words.byteswap()
    one, two = before
    for place in range(0, len(words), _PAIR):
        one = (one + words[place] + two) & _MASK
        two = (two + words[place + 1] + one) & _MASK
    return one, two
