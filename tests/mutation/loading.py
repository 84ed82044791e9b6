"""Loads modules from trees that differ from their files."""

import ast
import importlib.abc
import importlib.machinery
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType

TreeOf = Callable[[Path], ast.Module | None]


class _Loader(importlib.machinery.SourceFileLoader):
    tree: ast.Module

    def get_code(self, fullname: str) -> CodeType:
        """The code of the tree that was given."""
        return compile(self.tree, self.path, "exec", dont_inherit=True)


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, tree_of: TreeOf) -> None:
        self._tree_of = tree_of

    def find_spec(
        self, fullname: str, path: object, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        if not fullname.startswith("debatebot."):
            return None
        found = importlib.machinery.PathFinder.find_spec(fullname, path)  # type: ignore[arg-type]
        if found is None or found.origin is None or not found.origin.endswith(".py"):
            return None
        tree = self._tree_of(Path(found.origin))
        if tree is None:
            return None
        loader = _Loader(fullname, found.origin)
        loader.tree = tree
        return importlib.util.spec_from_file_location(fullname, found.origin, loader=loader)


def load_from(tree_of: TreeOf) -> None:
    """From now on modules are loaded from what this returns for their file, if it returns a tree."""
    sys.meta_path.insert(0, _Finder(tree_of))
