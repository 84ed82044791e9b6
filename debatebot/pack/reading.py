"""What goes along while one file's nodes become models: problems, source lines, where parts stood."""

from collections.abc import Iterator
from typing import Any, TypeVar

from debatebot.pack.problems import Findings, Place, quoted
from debatebot.pack.source import Source
from debatebot.pack.tree import Broken, Fields, Items, Node, Scalar

Part = TypeVar("Part")
BROKEN: Any = object()
"""Stands for a value whose problem has been noted."""


class Damaged(tuple[Any, ...]):
    """What is left of a list whose broken items have been left out."""

    __slots__ = ()


class Reading:
    """One file being read; afterwards it tells where each part stood and whether it is sound."""

    def __init__(self, source: Source, findings: Findings) -> None:
        self.findings = findings
        self.text = source.text
        self._nodes: dict[int, tuple[object, Fields]] = {}
        self._parts: dict[type, list[Any]] = {}
        self._unsound: set[tuple[int, str]] = set()

    def remember(self, part: object, node: Fields, unsound: list[str]) -> None:
        """Note the node of a part, and which of its fields had a problem."""
        self._nodes[id(part)] = part, node
        self._parts.setdefault(type(part), []).append(part)
        self._unsound.update((id(part), name) for name in unsound)

    def sound(self, part: object, *names: str) -> bool:
        """Whether these fields of a part were read without a problem (names as in the models)."""
        return not self._unsound or all((id(part), name) not in self._unsound for name in names)

    def holds(self, part: object) -> bool:
        """Whether the part comes from this file."""
        return id(part) in self._nodes

    def parts(self, model: type[Part]) -> Iterator[Part]:
        """All parts of one type, inner ones before those that hold them."""
        return iter(self._parts.get(model, ()))

    def nodes(self) -> Iterator[tuple[object, Fields]]:
        """All parts with their nodes, inner ones before those that hold them."""
        return iter(self._nodes.values())

    def place(self, part: object, *path: str | int) -> Place:
        """Where a part, or what lies below it, begins (names as in the file).

        A path that leads to something left out ends at the last part that is there.
        """
        node: Node = self._nodes[id(part)][1]
        for step in path:
            below: Node | None = None
            if isinstance(step, str) and type(node) is Fields and step in node.entries:
                below = node.entries[step][1]
            elif isinstance(step, int) and type(node) is Items and step < len(node.items):
                below = node.items[step]
            if below is None:
                break
            node = below
        return node.place

    def refuse(self, node: Node, rule: str, message: str) -> Any:
        """Note an error at a node."""
        self.findings.add(node.place, rule, message)
        return BROKEN

    def wrong_shape(self, node: Node, rule: str, meant: str, hint: str = "") -> Any:
        """Note that a node is not what is meant at its place, whatever it is."""
        if type(node) is Broken:
            return BROKEN
        return self.refuse(node, rule, f"{meant} is meant here, not {_found(node, rule)}{hint}")


def _found(node: Node, rule: str) -> str:
    if type(node) is Scalar:
        return quoted(node.value) if node.value else "nothing"
    if rule != "not-text":
        return "a list" if type(node) is Items else "a mapping"
    if type(node) is Items:
        return "a list; a text that begins with '[' has to stand in quotes"
    return "a mapping; a text with ': ' in it, or one that begins with '{', has to stand in quotes"
