"""What others may use says what it is: its purpose, its arguments where they are many, its errors."""

import ast
import builtins
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from tests.files import name_of, python_files, tree_of

Function = ast.FunctionDef | ast.AsyncFunctionDef

MANY = 4
"""So many arguments of a class are told one by one: their order and types do not say enough."""

TOLD = re.compile(r"^ *Args:|the arguments are those of", re.MULTILINE)

TO_BE_SAID = frozenset(
    {
        "debate/recognition.py: Recogniser.__init__",
        "grading/answer.py: Answer.__init__",
        "grading/gates/part_names.py: spoken",
        "grading/gates/values.py: left_open",
        "grading/gates/values.py: no_value",
        "grading/gates/windows.py: fits",
        "grading/gates/windows.py: laid",
        "grading/phrasing.py: Phraser.phrase",
        "grading/phrasing.py: Phraser.phrases",
        "grading/rivals.py: Rivals.__init__",
        "matching/claims.py: ClaimIndex.__init__",
        "text/plain_numbers.py: scale_at",
    }
)
"""Names that tell most of it, in rooms whose words are being worked over; the list only gets shorter."""


class Public(NamedTuple):
    """A class or function that is no secret of its module."""

    name: str
    node: Function | ast.ClassDef
    owner: ast.ClassDef | None

    @property
    def said(self) -> str:
        """What is said of it; of how a class is made, the class may say it."""
        said = ast.get_docstring(self.node) or ""
        if self.node.name == "__init__" and self.owner is not None:
            said += ast.get_docstring(self.owner) or ""
        return said


def public(tree: ast.Module) -> Iterator[Public]:
    """The public classes, functions and methods of a module, and how its classes are made."""
    for node in tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield Public(node.name, node, None)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            for inner in node.body:
                if isinstance(inner, Function) and (
                    inner.name == "__init__" or not inner.name.startswith("_")
                ):
                    yield Public(f"{node.name}.{inner.name}", inner, node)


@cache
def everything() -> tuple[tuple[str, Public], ...]:
    """All that is public in the program, each with its place."""
    return tuple(
        (f"{name_of(path).removeprefix('debatebot/')}: {each.name}", each)
        for path in python_files("debatebot")
        for each in public(tree_of(path))
    )


def raised(function: Function) -> set[str]:
    """Names of the errors that a function raises in its own words, not those that it passes on."""
    found = set()
    todo: list[ast.AST] = list(function.body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Raise) and node.exc is not None:
            error = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            found.add(ast.unparse(error).rpartition(".")[2])
        if not isinstance(node, Function | ast.ClassDef | ast.Lambda):
            todo += ast.iter_child_nodes(node)
    return {name for name in found if name[:1].isupper()}


@cache
def kinds_of_errors() -> dict[str, list[str]]:
    """Names of what each class of the program is a kind of."""
    return {
        each.node.name: [ast.unparse(base) for base in each.node.bases]
        for _, each in everything()
        if isinstance(each.node, ast.ClassDef)
    }


def with_its_kinds(error: str) -> Iterator[str]:
    """An error's name, and those of all that it is a kind of."""
    yield error
    if isinstance(known := getattr(builtins, error, None), type):
        yield from (kind.__name__ for kind in known.__mro__ if kind is not object)
    for kind in kinds_of_errors().get(error, ()):
        yield from with_its_kinds(kind)


def _is_command(node: ast.AST) -> bool:
    """Whether it is a command of the command line, whose docstring is its help."""
    decorators = getattr(node, "decorator_list", ())
    return any(".command(" in ast.unparse(each) for each in decorators)


def _is_left_to_others(function: Function) -> bool:
    """Whether there is nothing in it but an error: whoever builds on the class says the rest."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return len(body) == 1 and isinstance(body[0], ast.Raise)


def test_what_is_public_says_what_it_is() -> None:
    silent = {
        place
        for place, each in everything()
        if each.node.name != "__init__" and not ast.get_docstring(each.node)
    }
    assert len(everything()) > 2_000
    assert sorted(silent - TO_BE_SAID) == []


def test_many_arguments_of_a_class_are_told() -> None:
    silent = []
    for place, each in everything():
        if each.node.name == "__init__" and isinstance(each.node, Function):
            arguments = each.node.args
            count = len(arguments.args) + len(arguments.kwonlyargs) - 1
            if count >= MANY and not TOLD.search(each.said):
                silent.append(place)
    assert sorted(set(silent) - TO_BE_SAID) == []


def test_errors_are_told_where_they_are_raised() -> None:
    silent = []
    for place, each in everything():
        if isinstance(each.node, ast.ClassDef) or _is_command(each.node):
            continue
        if _is_left_to_others(each.node):
            continue
        for error in sorted(raised(each.node)):
            if not any(kind in each.said for kind in with_its_kinds(error)):
                silent.append(f"{place}: {error}")
    assert silent == []


def test_the_measures_themselves() -> None:
    code = "class A:\n    def __init__(self): ...\n    def b(self): raise KeyError(1)\n    def _c(self): ...\n"
    found = list(public(ast.parse(code)))
    assert [each.name for each in found] == ["A", "A.__init__", "A.b"]
    assert isinstance(found[2].node, Function)
    assert raised(found[2].node) == {"KeyError"}
    assert "LookupError" in with_its_kinds("KeyError")
    assert _is_left_to_others(found[2].node)
