"""What a YAML file holds, each part with its place, before it becomes a model."""

from typing import Any

from msgspec import Struct

from debatebot.pack.problems import Place


class Scalar(Struct, gc=False):
    """A single value, as it was written."""

    value: str
    start: Any
    end: Any
    "Marks of the parser: `line`, `column` and `index`, counted from 0."
    plain: bool
    "Written without quotes, so that YAML may read it as something other than text."

    @property
    def place(self) -> Place:
        """Where it begins."""
        return place_of(self.start)


class Items(Struct):
    """A list."""

    start: Any
    items: "list[Node]"
    end: Any = None

    @property
    def place(self) -> Place:
        """Where it begins."""
        return place_of(self.start)


class Fields(Struct):
    """A mapping: each key, as text, to its own node and its value's."""

    start: Any
    entries: "dict[str, tuple[Scalar, Node]]"
    end: Any = None
    broken: bool = False
    "A key could not be read: what seems to be missing may be there."

    @property
    def place(self) -> Place:
        """Where it begins."""
        return place_of(self.start)


class Broken(Struct):
    """Something whose problem has been noted already."""

    start: Any

    @property
    def place(self) -> Place:
        """Where it begins."""
        return place_of(self.start)


Node = Scalar | Items | Fields | Broken


def place_of(mark: Any) -> Place:
    """A parser's mark as line and column counted from 1."""
    return mark.line + 1, mark.column + 1
