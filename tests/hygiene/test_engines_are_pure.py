"""Engines take time, chance and text as arguments: no clock, no global chance, no files, no `hash`.

Imports are the contracts' matter (`pyproject.toml`); here it is about what is called.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.files import name_of, python_files, tree_of

ENGINES = ("text", "matching", "grading", "quiz", "debate", "tour", "classroom")

BUILTINS = {"open", "print", "input", "hash", "exec", "eval", "breakpoint"}
"""`hash` differs from one process to the next: what depends on it differs too."""

CLOCKS = {"now", "utcnow", "today", "monotonic", "perf_counter", "time_ns"}


def impure_calls(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and name of each call that makes the result depend on more than the arguments."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "random":
            yield from (
                (node.lineno, f"random.{name.name}") for name in node.names if name.name != "Random"
            )
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Name) and called.id in BUILTINS:
            yield node.lineno, called.id
        if isinstance(called, ast.Attribute):
            if called.attr in CLOCKS:
                yield node.lineno, called.attr
            of_random = isinstance(called.value, ast.Name) and called.value.id == "random"
            if of_random and (called.attr != "Random" or not node.args):
                yield node.lineno, f"random.{called.attr}"


@pytest.mark.parametrize("room", ENGINES)
def test_engine_calls_nothing_impure(room: str) -> None:
    found = [
        f"{name_of(path)}:{line}: {name}"
        for path in python_files(f"debatebot/{room}")
        for line, name in impure_calls(tree_of(path))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("import random\nrandom.shuffle(x)", "random.shuffle"),
        ("import random\nrandom.Random()", "random.Random"),
        ("from random import choice", "random.choice"),
        ("from datetime import datetime\ndatetime.now(UTC)", "now"),
        ("sorted(x, key=hash(y))", "hash"),
        ("open('a')", "open"),
    ],
)
def test_an_impure_call_is_found(code: str, name: str) -> None:
    assert [found for _, found in impure_calls(ast.parse(code))] == [name]


def test_a_seeded_generator_is_allowed() -> None:
    assert list(impure_calls(ast.parse("import random\nrandom.Random(seed).choice(x)"))) == []
