"""Which statements of a room each test runs: only these tests can notice a fault there.

The room is loaded with a mark before each statement of its functions. That costs little, so that a
recording takes hardly longer than the tests themselves, which matters on a busy machine.
"""

import ast
import builtins
import functools
import gc
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

_MARKS = "__marks__"
"""The name under which a room finds its marks."""


class Covered(Struct, frozen=True):
    """What one test runs."""

    seconds: float
    statements: dict[str, list[int]]
    "First lines of statements, by file."


class Recording(Struct, frozen=True):
    """What the tests of a room run."""

    tests: dict[str, Covered]
    "By their ids."
    collecting: dict[str, list[int]]
    "What runs while tests are collected: what they make outside of their functions."
    makers: list[str]
    "The first test of each module: it may make what the others find made."
    digests: dict[str, str]
    "Of the rooms, and of each module of tests: what has not changed is not recorded again."


class Recorder:
    """A pytest plugin that notes which statements of a room run. The room must not be loaded yet."""

    def __init__(self, room: Path, root: Path) -> None:
        self._room, self._root = room, root
        self._places: list[tuple[str, int]] = []
        self._marks = bytearray(100_000)
        setattr(builtins, _MARKS, self._marks)
        self._tests: dict[str, Covered] = {}
        self._failed: set[str] = set()
        self._collecting: dict[str, list[int]] = {}
        self._makers: list[str] = []
        self._module, self._caches = "", list[Any]()

    def marked(self, path: Path) -> ast.Module | None:
        """The tree of a module of the room with its marks, or None for another module."""
        if not path.is_relative_to(self._room):
            return None
        tree = ast.parse(path.read_text(encoding="utf-8"))
        self._mark(tree, path.relative_to(self._root).as_posix(), inside=False)
        return ast.fix_missing_locations(tree)

    def _mark(self, node: ast.AST, name: str, *, inside: bool) -> None:
        inside = inside or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for field, value in ast.iter_fields(node):
            if not isinstance(value, list):
                continue
            for child in value:
                if isinstance(child, ast.AST):
                    self._mark(child, name, inside=inside)
            if inside and value and all(isinstance(child, ast.stmt) for child in value):
                setattr(node, field, [each for child in value for each in self._pair(child, name)])

    def _pair(self, statement: ast.stmt, name: str) -> Sequence[ast.stmt]:
        self._places.append((name, statement.lineno))
        mark = ast.parse(f"{_MARKS}[{len(self._places) - 1}] = 1").body[0]
        return mark, statement

    def _taken(self) -> dict[str, list[int]]:
        """What has run since this was asked last."""
        found: dict[str, list[int]] = {}
        for number, (name, line) in enumerate(self._places):
            if self._marks[number]:
                found.setdefault(name, []).append(line)
        self._marks[:] = bytes(len(self._marks))
        return found

    def pytest_collection_finish(self) -> None:
        """Keep apart what ran while the tests were collected."""
        self._collecting = self._taken()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Note what a test runs, its fixtures too, with nothing remembered by what ran before.

        What tests themselves keep, whole packs made ready, is forgotten only between modules.
        """
        module = item.nodeid.split("::")[0]
        if module != self._module:
            self._module = module
            self._makers.append(item.nodeid)
            self._caches = forget()
        for cache in self._caches:
            cache.cache_clear()
        self._taken()
        began = time.process_time()
        result = yield
        self._tests[item.nodeid] = Covered(time.process_time() - began, self._taken())
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test that fails by itself tells nothing about a fault."""
        if report.failed:
            self._failed.add(report.nodeid)

    def kept(self, digests: dict[str, str]) -> Recording:
        """What is known of the tests that passed."""
        tests = {name: each for name, each in self._tests.items() if name not in self._failed}
        return Recording(tests, self._collecting, self._makers, digests)


def joined(old: Recording, new: Recording) -> Recording:
    """A recording brought up to date with one of some modules of tests."""
    again = {name.split("::")[0] for name in new.tests}
    tests = {n: each for n, each in old.tests.items() if n.split("::")[0] not in again}
    collecting = {
        file: sorted({*old.collecting.get(file, ()), *new.collecting.get(file, ())})
        for file in {*old.collecting, *new.collecting}
    }
    makers = [name for name in old.makers if name.split("::")[0] not in again]
    return Recording(tests | new.tests, collecting, makers + new.makers, new.digests)


def forget() -> "list[functools._lru_cache_wrapper[Any]]":
    """Empty what the rooms above `text` and `pack` remember, and the tests; what the rooms hold."""
    gc.unfreeze()
    every = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
    ours = [each for each in every if each.__module__.startswith((*_ROOMS, "tests."))]
    for cache in ours:
        cache.cache_clear()
    return [each for each in ours if not each.__module__.startswith("tests.")]


_ROOMS = tuple(
    f"debatebot.{room}" for room in ("matching", "grading", "debate", "tour", "quiz", "plain")
)


def covering(recording: Recording, file: str, statement: int) -> list[str]:
    """The tests that could notice a fault, quickest first.

    Those that run the statement; then the others of a module whose first test runs it, as that may
    make what they use. For what runs at import or while tests are collected, all tests of the
    modules of which some test runs the file, those of the room first; all tests for a module
    without functions.
    """
    of_file = {n: each for n, each in recording.tests.items() if file in each.statements}
    found = {n for n, each in of_file.items() if statement in each.statements[file]}
    made = {name.split("::")[0] for name in found & {*recording.makers}}
    early = not statement or statement in recording.collecting.get(file, ())
    more = {n for n in of_file if n.split("::")[0] in made}
    if early:
        modules = {name.split("::")[0] for name in of_file or recording.tests}
        more = {name for name in recording.tests if name.split("::")[0] in modules}
    room = f"tests/{Path(file).parts[1]}/"

    def order(name: str) -> tuple[bool, float, str]:
        return early and not name.startswith(room), recording.tests[name].seconds, name

    return [*sorted(found, key=order), *sorted(more - found, key=order)]
