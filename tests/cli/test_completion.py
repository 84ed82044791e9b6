"""Tab completion: what each shell is offered, and the real bash around it."""

import io
import os
from contextlib import redirect_stdout
from pathlib import Path
from unittest.mock import patch

import pytest

from debatebot.cli.main import run
from debatebot.cli.table import COMMANDS
from debatebot.pack.locate import PACKS, find_pack
from debatebot.pack.reader import read_pack
from tests.pack.sample import write_pack


def complete(*words: str, shell: str = "fish") -> list[str]:
    """The answers to Tab after these words; the last word is still being typed."""
    return answered(
        {
            "_DEBATEBOT_COMPLETE": f"{shell}_complete",
            "COMP_WORDS": " ".join(["debatebot", *words]),
            "COMP_CWORD": words[-1] if shell == "fish" else str(len(words)),
        }
    ).splitlines()


def answered(asked: dict[str, str]) -> str:
    """What the program says to a shell, which asks by its environment alone."""
    output = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with patch.dict(os.environ, asked), redirect_stdout(output), pytest.raises(SystemExit) as end:
        run([])
    assert end.value.code == 0
    output.seek(0)
    return output.read()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_names_of_commands(shell: str) -> None:
    said = "\n".join(complete("gr", shell=shell))
    assert "grade" in said
    assert "quiz" not in said


def test_commands_that_are_there_with_their_help() -> None:
    said = complete("")
    assert len(said) == len(COMMANDS)
    for line, name in zip(said, COMMANDS, strict=True):
        assert f"{name}\t{COMMANDS[name]}" in line


def test_options() -> None:
    assert "--learner" in "\n".join(complete("--le"))


@pytest.mark.parametrize("words", [("--pack",), ("--data",), ("check", "--pack")])
def test_folders(words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBATEBOT_DATA", str(tmp_path))
    assert complete(*words, "", shell="bash") == ["dir,"]


@pytest.mark.parametrize("words", [("--pack",), ("try", "--pack")])
def test_names_of_packs(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEBATEBOT_DATA", str(tmp_path))
    for name in ("river", "ferry"):
        write_pack_at(tmp_path / PACKS / name)
    assert complete(*words, "", shell="bash") == ["dir,", "plain,ferry", "plain,river"]
    assert complete(*words, "ri", shell="bash") == ["dir,ri", "plain,river"]


def write_pack_at(folder: Path) -> None:
    folder.mkdir(parents=True)
    write_pack(folder)


@pytest.mark.parametrize("command", ["grade", "try"])
def test_ids_of_questions(command: str, tmp_path: Path) -> None:
    ids = [question.id for question in read_pack(find_pack(None)).questions]
    first = ids[0]
    said = "\n".join(complete(command, first[:-1]))
    assert all(name in said for name in ids if name.startswith(first[:-1]))
    assert not any(name in said for name in ids if not name.startswith(first[:-1]))
    broken = complete("--pack", str(tmp_path), command, "a")
    assert not any(broken), "a pack that cannot be read offers nothing, and says nothing"


def test_modes_of_the_quiz() -> None:
    assert [line.partition(",")[2] for line in complete("quiz", "", shell="bash")] == [
        "learn",
        "drill",
        "exam",
        "quick",
    ]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (("debate", "--side", ""), ["pro", "anti", "toss", "other"]),
        (("debate", "--format", ""), ["spark", "class", "scored", "both"]),
        (("debate", "--level", "n"), ["novice"]),
        (("debate", "--clock", "o"), ["off"]),
        (("replay", "turns.jsonl", "--side", ""), ["pro", "anti"]),
    ],
)
def test_values_of_the_debate(words: tuple[str, ...], values: list[str]) -> None:
    assert [line.partition(",")[2] for line in complete(*words, shell="bash")] == values


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(shell: str) -> None:
    assert f"_DEBATEBOT_COMPLETE={shell}" in answered({"_DEBATEBOT_COMPLETE": f"{shell}_source"})
