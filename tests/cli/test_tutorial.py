"""The tutorial makes a pack from nothing to a graded answer: its commands run and print what it says."""

import io
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatebot.cli.main import run
from tests.files import ROOT

PAGE = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SKIPPED = "…"


def steps(page: str) -> Iterator[tuple[str, str]]:
    """The blocks of a page in order: files to write, lines to change, commands with their output."""
    for found in BLOCK.finditer(page):
        yield found[1], found[2]


def commands(block: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """Each command of a block, what is typed while it runs, and what it prints."""
    for said in re.split(r"(?m)^\$ ", block)[1:]:
        command, *lines = said.splitlines()
        typed = [line.removeprefix("> ") for line in lines if line.startswith("> ")]
        yield command, typed, [line for line in lines if not line.startswith("> ")]


def as_it_says(printed: list[str], wanted: list[str]) -> bool:
    """Whether lines are as wanted, where `…` stands for any number of them."""
    if not wanted:
        return not printed
    if wanted[0] == SKIPPED:
        return any(as_it_says(printed[n:], wanted[1:]) for n in range(len(printed) + 1))
    return printed[:1] == wanted[:1] and as_it_says(printed[1:], wanted[1:])


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[tuple[str, list[str], str]]]:
    """Every command of the page: itself, what the page says it prints, what it printed."""
    with pytest.MonkeyPatch.context() as patch:
        here = tmp_path_factory.mktemp("tutorial")
        patch.chdir(here)
        patch.setenv("DEBATEBOT_DATA", str(here / "data"))
        patch.setenv("XDG_CACHE_HOME", str(here / "cache"))
        patch.delenv("DEBATEBOT_PACK", raising=False)
        done = []
        for kind, block in steps(PAGE):
            if kind == "yaml":
                Path(block.splitlines()[0].removeprefix("# ")).write_text(block, encoding="utf-8")
            elif kind == "diff":
                change(block)
            else:
                for command, typed, wanted in commands(block):
                    done.append((command, wanted, printed_by(patch, command, typed)))
        yield done


def change(block: str) -> None:
    """Put the line with a plus in the place of the one with a minus, which stands somewhere once."""
    old, new = (line[1:] for line in block.splitlines())
    (path,) = (p for p in Path("lockers").iterdir() if old in p.read_text(encoding="utf-8"))
    text = path.read_text(encoding="utf-8")
    assert text.count(f"{old}\n") == 1
    path.write_text(text.replace(f"{old}\n", f"{new}\n"), encoding="utf-8")


def printed_by(patch: pytest.MonkeyPatch, command: str, typed: list[str]) -> str:
    """What a command of the page prints; those of the shell are done here, on any system."""
    out = io.StringIO()
    patch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
    patch.setattr(sys, "stdout", out)
    folder = "$(debatebot data path)"
    if folder in command:
        run(["data", "path"])
        words = shlex.split(command.replace(folder, out.getvalue().strip()))
        if words[:2] == ["mkdir", "-p"]:
            Path(words[2]).mkdir(parents=True, exist_ok=True)
            return ""
        assert words[:2] == ["cp", "-r"]
        shutil.copytree(words[2], words[3])
        return ""
    name, *words = shlex.split(command)
    assert name == "debatebot"
    code = run(words)
    assert code == (2 if "1 error" in out.getvalue() else 0), command
    return out.getvalue()


def test_every_command_prints_what_the_page_says(
    walked: list[tuple[str, list[str], str]],
) -> None:
    for command, wanted, printed in walked:
        if wanted:
            assert as_it_says(printed.splitlines(), wanted), f"$ {command}\n{printed}"


def test_it_goes_from_new_to_a_passing_check_to_a_graded_answer(
    walked: list[tuple[str, list[str], str]],
) -> None:
    verbs = [command.split()[1] for command, _, _ in walked if command.startswith("debatebot")]
    assert verbs[:2] == ["new", "check"]
    assert "grade" in verbs[verbs.index("check") + 1 :]
    assert [w for _, w, _ in walked].count([]) == 3  # new, mkdir, cp


def test_left_out_lines_are_no_free_pass() -> None:
    assert as_it_says(["a", "b", "c"], ["…", "c"])
    assert not as_it_says(["a", "b", "c"], ["…", "b"])
    assert not as_it_says(["a"], ["a", "b"])
