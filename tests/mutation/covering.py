"""Which lines of a room each test runs: only these tests can notice a fault there."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from msgspec import Struct


class Covered(Struct, frozen=True):
    """What one test runs."""

    seconds: float
    lines: dict[str, list[int]]
    "Lines by the file of their module."


class Recorder:
    """A pytest plugin that notes the lines of a room."""

    def __init__(self, room: Path) -> None:
        self._room = str(room)
        self._now: dict[str, set[int]] = {}
        self.found: dict[str, Covered] = {}
        self.failed: set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Note what a test runs, its fixtures too."""
        self._now, began = {}, time.perf_counter()
        sys.settrace(self._called)
        try:
            result = yield
        finally:
            sys.settrace(None)
        lines = {name: sorted(found) for name, found in sorted(self._now.items())}
        self.found[item.nodeid] = Covered(time.perf_counter() - began, lines)
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test that fails while it is watched (those that time something) is left out."""
        if report.failed:
            self.failed.add(report.nodeid)

    def kept(self) -> dict[str, Covered]:
        """What is known of the tests that passed."""
        return {name: each for name, each in self.found.items() if name not in self.failed}

    def _called(self, frame: FrameType, event: str, arg: Any) -> Any:
        name = frame.f_code.co_filename
        if not name.startswith(self._room):
            return None
        lines = self._now.setdefault(name, set())
        lines.add(frame.f_lineno)

        def ran(frame: FrameType, event: str, arg: Any) -> Any:
            lines.add(frame.f_lineno)
            return ran

        return ran


def covering(tests: dict[str, Covered], file: str, line: int, *, at_import: bool) -> list[str]:
    """The tests that run a line, quickest first.

    Args:
        tests: what each runs.
        file: the module's file.
        line: the line.
        at_import: whether it runs when the module is loaded; then every test of the module counts.
    """
    of_file = [(c.seconds, name, c.lines[file]) for name, c in tests.items() if file in c.lines]
    of_line = [each for each in of_file if line in each[2]]
    # What runs at import, or once for all tests, is noted for none of them: any may notice it.
    found = of_file if at_import or not of_line else of_line
    return [name for _, name, _ in sorted(found)]
