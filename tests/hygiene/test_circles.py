"""No modules import each other in a circle, not even by imports inside functions.

An import inside a function that hides a circle makes two modules one that stands in two files.
What is imported for types alone (`if TYPE_CHECKING`) counts for nothing here: an app knows its
screens, and a screen may say what app it is in.
"""

import ast
from collections.abc import Container, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from tests.files import ROOT, python_files, tree_of

Graph = Mapping[str, set[str]]


def module_of(path: Path) -> str:
    """The name by which a file is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(tree: ast.AST, known: Container[str]) -> Iterator[str]:
    """The known modules that a module imports when it runs."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for name in node.names:
                inner = f"{node.module}.{name.name}"
                if (found := inner if inner in known else node.module) in known:
                    yield found
        else:
            yield from imported(node, known)


def circle(graph: Graph) -> list[str]:
    """One circle of a graph, its first module again at its end; empty when there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def test_no_modules_import_each_other() -> None:
    trees = {module_of(path): tree_of(path) for path in python_files("debatebot")}
    graph = {name: set(imported(tree, trees)) for name, tree in trees.items()}
    assert sum(map(len, graph.values())) > len(graph)
    assert circle(graph) == []


def test_a_circle_is_found_also_inside_functions() -> None:
    code = "def f():\n    from a import b, c\n    import d\n"
    assert set(imported(ast.parse(code), {"a", "a.b", "d"})) == {"a.b", "a", "d"}
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) in (
        ["a", "c", "b", "a"], ["b", "a", "c", "b"], ["c", "b", "a", "c"],
    )  # fmt: skip
    assert circle({"a": {"b"}, "b": {"c"}, "c": set()}) == []


def test_imports_for_types_alone_make_no_circle() -> None:
    code = "if TYPE_CHECKING:\n    from a import b\n"
    assert list(imported(ast.parse(code), {"a"})) == []
