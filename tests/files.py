"""The project's own files, for tests that hold for all of them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

FOLDERS = ("debatebot", "content", "tests", "benchmarks", "docs", ".ci")
ENDINGS = {".py", ".tcss", ".yaml", ".jsonl", ".md", ".toml", ".txt", ".json", ".svg", ""}


def project_files() -> Iterator[Path]:
    """Every text file of the project, generated and cached ones left out, in a fixed order."""
    yield from sorted(path for path in ROOT.iterdir() if path.is_file() and _is_ours(path))
    for folder in FOLDERS:
        found = (path for path in (ROOT / folder).rglob("*") if path.is_file() and _is_ours(path))
        yield from sorted(found)


def python_files(folder: str = "") -> list[Path]:
    """Every Python file, or those below one folder."""
    return [
        path
        for path in project_files()
        if path.suffix == ".py" and path.is_relative_to(ROOT / folder)
    ]


@cache
def tree_of(path: Path) -> ast.Module:
    """The syntax tree of one file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def name_of(path: Path) -> str:
    """The file's path as a reader of the project writes it."""
    return path.relative_to(ROOT).as_posix()


def _is_ours(path: Path) -> bool:
    generated = {"uv.lock", ".git"}  # in a work tree of git, that is a file
    return path.suffix in ENDINGS and "__pycache__" not in path.parts and path.name not in generated
