"""Whether something that is to be drawn is what is drawn already: then nothing is laid out again."""

from msgspec import Struct
from textual.content import Content

_PLAIN = (str, int, float, type(None), frozenset)


def same(one: object, other: object) -> bool:
    """Whether two blocks, or tuples of them, look the same; False also when that cannot be told.

    Contents are compared with their styles: their own `==` looks at the text alone.
    """
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, Content):
        return isinstance(other, Content) and one.is_same(other)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, Struct):
        return all(same(getattr(one, f), getattr(other, f)) for f in one.__struct_fields__)
    return isinstance(one, _PLAIN) and one == other
