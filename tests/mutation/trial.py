"""Faults on trial: each in a process of its own, and the first test that fails ends it.

A fault in a function is planted into the loaded function, when all tests have been collected. What
has run by then (a table, a default, what tests make outside of their functions) is loaded anew with
the fault: that takes longer.
"""

import importlib
import os
import signal
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from types import CodeType, FunctionType

import pytest

from tests.mutation.covering import Recording, covering, forget
from tests.mutation.faults import Fault, planted
from tests.mutation.loading import load_from

LEAST, TIMES = 10, 20
"""Seconds of the processor that a test may take, and how many times as long as when it was recorded,
before the fault counts as noticed: it made something endless."""
COLLECTING = 60
"""Seconds of the processor that collecting all tests may take."""
OPTIONS = ("-q", "--no-header", "-p", "no:cacheprovider", "-p", "no:xdist", "-m", "not slow")
Told = Callable[[Fault, bool, int], None]
_SURVIVED, _KILLED = 0, 1


def try_all(
    faults: Sequence[Fault], root: Path, recording: Recording, budget: float, told: Told
) -> None:
    """Try faults one after the other.

    Args:
        faults: what is planted.
        root: the folder of the project.
        recording: what tests run.
        budget: seconds of tests, as they were recorded, after which a fault counts as not noticed.
        told: hears of each fault whether it was noticed, and how many tests run its place.
    """
    early = [fault for fault in faults if _runs_early(fault, recording)]
    for fault in early:
        tests = _within(budget, covering(recording, fault.path, fault.statement), recording)
        caught = bool(tests) and _in_child(lambda f=fault, t=tests: _loaded(f, root, t, recording))  # type: ignore[misc]
        told(fault, caught, len(tests))
    late = [fault for fault in faults if fault not in early]
    files = _files(name for fault in late for name in covering(recording, fault.path, 0))
    if late and files:
        pytest.main([*OPTIONS, *files], plugins=[_Late(late, root, recording, budget, told)])


def _within(budget: float, tests: list[str], recording: Recording) -> list[str]:
    """The first of some tests that take no longer together; always one."""
    spent = accumulate(recording.tests[name].seconds for name in tests)
    return [name for name, so_far in zip(tests, spent, strict=True) if so_far <= budget] or tests[
        :1
    ]


def _runs_early(fault: Fault, recording: Recording) -> bool:
    """Whether the place of a fault runs before any test does."""
    collecting = recording.collecting.get(fault.path, ())
    return not fault.statement or fault.statement in collecting


def _files(tests: Iterable[str]) -> list[str]:
    return sorted({name.split("::")[0] for name in tests})


def _loaded(fault: Fault, root: Path, tests: list[str], recording: Recording) -> bool:
    """Whether a test fails in a process that loads the module with its fault."""
    _allow(COLLECTING)
    tree = planted(root / fault.path, fault.number)
    load_from(lambda path: tree if path == root / fault.path else None)
    return int(pytest.main([*OPTIONS, *_files(tests)], plugins=[_Some(tests, recording)])) != 0


class _Some:
    """Runs some tests in their order, each within its time."""

    def __init__(self, tests: list[str], recording: Recording) -> None:
        self._tests, self._recording = tests, recording

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run them until one fails."""
        items = {item.nodeid: item for item in session.items}
        missing = session.testsfailed or any(name not in items for name in self._tests)
        if missing or _fails([items[name] for name in self._tests], self._recording):
            session.testsfailed += 1
            raise session.Failed("noticed")
        return True


class _Late:
    """Plants faults into loaded functions."""

    def __init__(
        self, faults: list[Fault], root: Path, recording: Recording, budget: float, told: Told
    ) -> None:
        self._faults, self._root, self._recording = faults, root, recording
        self._budget, self._told = budget, told

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every fault, in place of running the tests."""
        items = {item.nodeid: item for item in session.items}
        makers = [
            items[n] for n in self._recording.makers if n in items and n in self._recording.tests
        ]
        if _fails(makers, self._recording):  # also loads the tables that are under no trial, once
            raise session.Failed("tests fail without any fault")
        _allow(0)
        forget()
        for fault in self._faults:
            names = covering(self._recording, fault.path, fault.statement)
            names = _within(self._budget, names, self._recording)
            chosen = [items[name] for name in names]  # all there: tests do not change meanwhile
            function, code = self._changed(fault)
            was, function.__code__ = function.__code__, code
            caught = bool(chosen) and _in_child(lambda c=chosen: _fails(c, self._recording))  # type: ignore[misc]
            function.__code__ = was
            self._told(fault, caught, len(chosen))
        return True

    def _changed(self, fault: Fault) -> tuple[FunctionType, CodeType]:
        """The loaded function that holds a fault, and its code with the fault."""
        module = fault.path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        function = _function(importlib.import_module(module), fault.function)
        tree = planted(self._root / fault.path, fault.number)
        code = compile(tree, function.__code__.co_filename, "exec", dont_inherit=True)
        return function, _code_of(code, fault.function)


def _function(module: object, name: str) -> FunctionType:
    """The function of a module by its qualified name, below whatever decorates it."""
    found = module
    for part in name.split("."):
        found = vars(found)[part]
    while not isinstance(found, FunctionType):
        inner = (getattr(found, each, None) for each in ("fget", "__func__", "__wrapped__"))
        found = next(each for each in inner if each is not None)
    while hasattr(found, "__wrapped__"):
        found = found.__wrapped__
    return found


def _code_of(code: CodeType, name: str) -> CodeType:
    for part in name.split("."):
        code = next(c for c in code.co_consts if isinstance(c, CodeType) and c.co_name == part)
    return code


def _in_child(fails: Callable[[], bool]) -> bool:
    """Whether something fails, or ends its process, in a process of its own."""
    child = os.fork()
    if child == 0:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        try:
            os._exit(_KILLED if fails() else _SURVIVED)
        finally:
            os._exit(_KILLED)
    _, status = os.waitpid(child, 0)
    return not (os.WIFEXITED(status) and os.WEXITSTATUS(status) == _SURVIVED)


class _Watch:
    failed = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed = self.failed or report.failed


def _fails(items: list[pytest.Item], recording: Recording) -> bool:
    """Whether one of some tests fails; a process that takes too long is ended by an alarm."""
    watch = _Watch()
    for item, after in zip(items, [*items[1:], None], strict=True):
        item.config.pluginmanager.register(watch)
        _allow(max(LEAST, TIMES * recording.tests[item.nodeid].seconds))
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
        item.config.pluginmanager.unregister(watch)
        if watch.failed:
            return True
    return False


def _allow(seconds: float) -> None:
    """End this process when it has computed for so long; 0: never."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
