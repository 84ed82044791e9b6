"""One fault on trial: a process of its own, in which one module is loaded with the fault."""

import ast
import importlib.abc
import importlib.machinery
import os
import signal
import sys
from pathlib import Path
from types import CodeType

import pytest

from tests.mutation.faults import Fault, planted

TIME_OUT = 90
"""Seconds after which a fault counts as noticed: it made something endless."""
_KILLED, _SURVIVED = 1, 0


class _Loader(importlib.machinery.SourceFileLoader):
    """Loads one module from a tree with a fault, and all others as they are."""

    tree: ast.Module

    def get_code(self, fullname: str) -> CodeType:
        """The module's code, with the fault."""
        return compile(self.tree, self.path, "exec")


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self._name, self._path, self._tree = name, path, tree

    def find_spec(
        self, fullname: str, path: object, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._name:
            return None
        loader = _Loader(fullname, str(self._path))
        loader.tree = self._tree
        return importlib.machinery.ModuleSpec(fullname, loader, origin=str(self._path))


def noticed(fault: Fault, root: Path, tests: list[str]) -> bool:
    """Whether any of these tests fails with the fault in place.

    Args:
        fault: what is planted.
        root: the folder of the project.
        tests: node ids, quickest first; the first failure ends it.
    """
    child = os.fork()
    if child == 0:
        os._exit(_try(fault, root, tests))
    _, status = os.waitpid(child, 0)
    return not (os.WIFEXITED(status) and os.WEXITSTATUS(status) == _SURVIVED)


def _try(fault: Fault, root: Path, tests: list[str]) -> int:
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    signal.alarm(TIME_OUT)
    path = root / fault.path
    name = fault.path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
    sys.meta_path.insert(0, _Finder(name, path, planted(path, fault.number)))
    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header"]
    return _KILLED if pytest.main([*options, *tests]) else _SURVIVED
