"""What pages say to type exists: commands, their options, slash words, modules and files."""

import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from debatebot.cli.main import cli
from debatebot.cli.table import COMMANDS
from debatebot.play.commands import COMMANDS as REGISTRY
from tests.files import ROOT, name_of

PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")
SHELLS = ("sh", "console", "bash", "")
TYPED_BESIDE = {"--budget", "--extra", "--left", "--quick", "--slow", "---"}
"""Options that pages speak of by themselves and that belong to other programs, and a line of YAML."""
OWN_WORDS = {"/add", "/reject", "/sample", "/golden", "/drop"}
"""Slash words of `try`, which has a registry of its own."""
IN_FOLDERS = re.compile(r"(?:debatebot|docs|tests|benchmarks|content|\.ci)/[\w./-]+")
MODULE = re.compile(r"\bpython3? -m ((?:tests|benchmarks|debatebot)[\w.]*)")


def spans(page: Path) -> list[str]:
    """What stands between back quotes in running text."""
    return SPAN.findall(BLOCK.sub("", page.read_text(encoding="utf-8")))


def typed(page: Path) -> Iterator[list[str]]:
    """Each command line of ours that the page shows, as words."""
    text = page.read_text(encoding="utf-8")
    blocks = [body for kind, body in BLOCK.findall(text) if kind in SHELLS]
    lines = [line.removeprefix("$ ") for body in blocks for line in body.splitlines()]
    for line in (*lines, *spans(page)):
        if line.startswith("debatebot ") or line == "debatebot":
            yield _words(line)


def _words(line: str) -> list[str]:
    """The words after the program's name, up to a pipe, a redirection or a comment."""
    words = shlex.split(line.replace("…", ""), comments=True)[1:]
    end = next((n for n, word in enumerate(words) if word in ("|", ">", "<", "&&")), len(words))
    return [word.strip("[]") for word in words[:end]]


def refused(words: list[str]) -> str:
    """Why the command line cannot be; empty when it can."""
    command: click.Command = cli
    context = click.Context(
        cli, **cli.context_settings
    )  # a command keeps the help that it is asked for first
    try:
        while True:
            _, words, _ = command.make_parser(context).parse_args(list(words))
            if not isinstance(command, click.Group) or not words:
                return ""
            found = command.get_command(context, words[0])
            if found is None:
                return f"no command {words[0]}"
            command, words = found, words[1:]
            context = click.Context(command, parent=context)
    except click.BadOptionUsage as problem:
        # The pages may speak of an option that takes a value without giving one.
        return "" if words[-1] == problem.option_name else problem.format_message()
    except click.ClickException as problem:
        return problem.format_message()


def test_the_measure_itself() -> None:
    assert refused(["quiz", "--count", "3", "--plain"]) == ""
    assert "--nonsense" in refused(["quiz", "--nonsense"])
    assert refused(["nonsense"]) == "no command nonsense"
    assert "nonsense" in refused(["data", "nonsense"])
    assert next(typed(ROOT / "docs" / "tutorial.md")) == ["new", "lockers"]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_commands_and_options_exist(page: Path) -> None:
    wrong = [(words, why) for words in typed(page) if (why := refused(words))]
    assert wrong == []


def test_options_spoken_of_exist() -> None:
    known = {"--", "--help", "--version", *TYPED_BESIDE}
    for command in (cli, *(cli.get_command(click.Context(cli), name) for name in COMMANDS)):
        for each in _with_what_is_below(command):
            known |= {name for parameter in each.params for name in parameter.opts}
    spoken = {
        span.split()[0].split("=")[0] for page in PAGES for span in spans(page) if span[:2] == "--"
    }
    assert spoken - known == set()


def _with_what_is_below(command: click.Command | None) -> Iterator[click.Command]:
    assert command is not None
    yield command
    if isinstance(command, click.Group) and command is not cli:
        yield from command.commands.values()


def test_slash_words_exist() -> None:
    known = OWN_WORDS | {command.slash for command in REGISTRY}
    spoken = {
        (name_of(page), span.split()[0])
        for page in PAGES
        for span in spans(page)
        if re.match(r"/[a-z]", span)
    }
    assert sorted((page, word) for page, word in spoken if word not in known) == []


def test_files_and_modules_named_exist() -> None:
    wrong = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        paths = [path for span in spans(page) for path in IN_FOLDERS.findall(span)]
        wrong += [
            f"{page.name}: {path}"
            for path in paths
            if not any(ROOT.glob(f"{path.rstrip('/')}*")) and "NAME" not in path
        ]
        wrong += [
            f"{page.name}: {module}"
            for module in MODULE.findall(text)
            if not module.endswith(".NAME") and importlib.util.find_spec(module) is None
        ]
    assert wrong == []
