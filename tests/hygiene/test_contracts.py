"""The import contracts catch what they are there for: each planted violation breaks its contract."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.__main__ import LINT_IMPORTS
from tests.files import ROOT

PLANTS = {
    "text": ("import debatebot.quiz.events", "import random, socket"),
    "grading": ("import textual.app",),
    "quiz": ("import debatebot.tour.events", "import rapidfuzz, snowballstemmer"),
    "progress": ("import debatebot.grading.verdict", "import yaml"),
    "tui": ("import debatebot.plain", "import sqlite3"),
    "exchange": ("import debatebot.authoring",),
    "plain": ("import debatebot.cli.output",),
    "play": ("import debatebot.tui", "import rich.text"),
    "pack": ("import debatebot.matching", "import sqlite3"),
}
"""One file is planted in each of these rooms, with these lines."""

FORBIDDEN = {
    "Rooms import downwards only": {
        "debatebot.text is not allowed to import debatebot.quiz",
        "debatebot.quiz is not allowed to import debatebot.tour",
        "debatebot.tui is not allowed to import debatebot.plain",
        "debatebot.exchange is not allowed to import debatebot.authoring",
        "debatebot.plain is not allowed to import debatebot.cli",
        "debatebot.play is not allowed to import debatebot.tui",
        "debatebot.pack is not allowed to import debatebot.matching",
    },
    "Progress knows the engines by their event types alone": {
        "debatebot.progress is not allowed to import debatebot.grading",
    },
    "Engines touch no disk, network, screen or process": {
        "debatebot.text is not allowed to import socket",
        "debatebot.grading is not allowed to import textual",
    },
    "Only the app draws: Textual and Rich stay in tui": {
        "debatebot.play is not allowed to import rich",
    },
    "Only progress opens the database and knows where it lies": {
        "debatebot.tui is not allowed to import sqlite3",
        "debatebot.pack is not allowed to import sqlite3",
    },
    "Stems are made in text alone": {
        "debatebot.quiz is not allowed to import snowballstemmer",
    },
    "YAML is read in pack and edited in authoring": {
        "debatebot.progress is not allowed to import yaml",
    },
}


def lint(folder: Path) -> str:
    """What the linter says of the package in a folder."""
    done = subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS, "--no-logo", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )
    return done.stdout + done.stderr


def test_every_planted_violation_breaks_its_contract(tmp_path: Path) -> None:
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "debatebot", tmp_path / "debatebot", ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for room, lines in PLANTS.items():
        planted = tmp_path / "debatebot" / room / "planted.py"
        planted.write_text("\n".join(lines) + "\n", encoding="utf-8")
    said = lint(tmp_path)
    assert set(re.findall(r"^(.+?) BROKEN\b", said, re.MULTILINE)) == set(FORBIDDEN), said
    for sentences in FORBIDDEN.values():
        for sentence in sentences:
            assert sentence in said


def test_a_room_without_a_place_is_refused(tmp_path: Path) -> None:
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "debatebot", tmp_path / "debatebot", ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    attic = tmp_path / "debatebot" / "attic"
    attic.mkdir()
    (attic / "__init__.py").touch()
    assert "attic" in lint(tmp_path)
