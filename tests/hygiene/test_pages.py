"""Pages and settings agree with each other and with the program."""

import re
import tomllib
from pathlib import Path

import pytest

from debatebot import __version__
from debatebot.cli.table import COMMANDS
from tests.files import ROOT, name_of

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
ONE_LINER = re.compile(r"^python3 -m venv .*$", re.MULTILINE)


def names_of(requirements: list[str]) -> set[str]:
    """Package names without their versions."""
    return {re.split(r"[^\w-]", requirement)[0].lower() for requirement in requirements}


def test_every_dependency_has_its_reason() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    first_cells = "\n".join(re.findall(r"^\| ([^|]+) \|", page, re.MULTILINE)).lower()
    explained = set(re.findall(r"[\w-]+", first_cells)) - {"package", "---", "exact"}
    wanted = names_of(PROJECT["project"]["dependencies"])
    for extra in PROJECT["project"].get("optional-dependencies", {}).values():
        wanted |= names_of(extra)
    assert explained == wanted


def test_what_decides_a_verdict_or_a_screen_is_pinned() -> None:
    pinned = {r for r in PROJECT["project"]["dependencies"] if "==" in r}
    exact = {"textual", "rapidfuzz", "snowballstemmer", "fsrs"}
    assert exact <= names_of(sorted(pinned))


def test_readme_shows_both_commands_on_its_first_screen() -> None:
    first_screen = "\n".join(README.splitlines()[:30])
    start, test = ONE_LINER.findall(first_screen)
    assert start.endswith("/debatebot")
    assert test.endswith("-m tests")
    assert "uv run" in first_screen
    assert "py -m venv" in first_screen


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_into_pages_lead_to_a_heading(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]*)#([^)]+)\)", page.read_text(encoding="utf-8"))
    astray = [
        f"{name}#{anchor}"
        for name, anchor in links
        if anchor not in anchors(page.parent / name if name else page)
    ]
    assert astray == []


def anchors(page: Path) -> set[str]:
    """What a link can point to: headings, as hosts of code write their names."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {
        re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings
    }


def test_every_command_that_works_is_named_in_a_page() -> None:
    pages = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    unnamed = [n for n in COMMANDS if not re.search(rf"`[^`]*\b{n}\b", pages)]
    assert unnamed == []


def test_changelog_knows_this_version() -> None:
    assert f"\n## {__version__}" in (ROOT / "docs" / "CHANGELOG.md").read_text(encoding="utf-8")
