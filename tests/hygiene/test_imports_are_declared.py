"""What the program imports is a dependency of it, so that a plain installation has it."""

import ast
import sys
import tomllib
from pathlib import Path

from tests.files import ROOT, name_of, python_files, tree_of

PACKAGE_OF = {
    "yaml": "pyyaml",
    "rich": "textual",  # Textual is built on it, and hands its types to us
}
"""Modules whose package has another name."""


def imported(path: Path) -> set[str]:
    """Top-level modules that a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


def test_every_import_of_the_program_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = {
        requirement.partition("=")[0].partition(">")[0] for requirement in project["dependencies"]
    }
    for extra, requirements in project["optional-dependencies"].items():
        if extra != "dev":
            listed |= {name.partition("=")[0].partition(">")[0] for name in requirements}
    own = {"debatebot", "__future__", *sys.stdlib_module_names}
    undeclared = [
        f"{name_of(path)}: {name}"
        for path in python_files("debatebot")
        for name in sorted(imported(path) - own)
        if PACKAGE_OF.get(name, name) not in listed
    ]
    assert undeclared == []


def test_every_dependency_is_imported() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    used = {
        PACKAGE_OF.get(name, name) for path in python_files("debatebot") for name in imported(path)
    }
    listed = {name.partition("=")[0].partition(">")[0] for name in project["dependencies"]}
    assert listed <= used
