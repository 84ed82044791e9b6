"""The same command, pack and seed give the same bytes in every process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack
from tests.packs import RIVER, river

PROGRAM = """
import io, json, sys
from debatebot.cli.main import run
for arguments, typed in json.load(sys.stdin):
    sys.stdin = io.TextIOWrapper(io.BytesIO(typed.encode()), encoding="utf-8")
    print("$", *arguments, flush=True)
    print("exit", run(arguments), flush=True)
"""

ANSWERS = (
    "aukus, the quad and anzus i think",
    "japan, aus, new zeland and korea",
    "its not neutral at all, it supports russia",
    "3.5 million, or two million",
    "idk",
)

TURNS = (
    "the region has its own clubs already, aukus and the quad, so nato is not needed",
    "china hacks everyone so better do it together",
    "fair point, but who pays for 2.5 million soldiers?",
    "what about russia",
)


def command_lines(folder: Path, everything: bool) -> list[tuple[list[str], str]]:
    """Command lines with what is typed into them.

    Every question and turn of the shipped pack is read; what else a command does is shown on a
    small pack, if not `everything` is wanted on the shipped one.
    """
    questions = [question.id for question in read_pack(find_pack(None)).questions]
    answers = folder / "answers.jsonl"
    rows = [
        {"id": f"{question}-{number}", "question": question, "answer": answer}
        for question in questions
        for number, answer in enumerate(ANSWERS)
    ]
    answers.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    turns = folder / "turns.jsonl"
    rows = [
        {"id": f"{side}-{number}", "side": side, "text": text}
        for side in ("pro", "anti")
        for number, text in enumerate(TURNS)
    ]
    turns.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    spoken = folder / "spoken.jsonl"
    spoken.write_text("".join(json.dumps({"text": t}) + "\n" for t in TURNS), encoding="utf-8")
    few = () if everything else ("--pack", str(RIVER))
    question = questions[0] if everything else river().questions[0].id
    replay = ["replay", str(spoken), "--side", "anti", "--seed", "5"]
    typed = "\n".join([*ANSWERS, "next", "next", *ANSWERS, "next", "quit"]) + "\n"
    quiz = ["quiz", "drill", "--plain", "--count", "4", "--seed", "7", *few]
    tour = ["5", "2", *TURNS, "", "3", "a"]
    return [
        (["grade", "--answers", str(answers), "--json"], ""),
        (["grade", question, ANSWERS[0], *few], ""),
        (["match", "--turns", str(turns), "--json"], ""),
        (["match", "--side", "pro", TURNS[0], *few], ""),
        ([*replay, "--json"], ""),
        ([*replay, "--transcript", *few], ""),
        (["check", *few], ""),
        (["schema"], ""),
        (["schema", "--markdown"], ""),
        (quiz, typed),
        (["debate", "--plain", "--seed", "7", *few], "\n".join(TURNS) + "\n"),
        (["tour", "--plain", *few], "\n".join(tour) + "\n"),
        (["key", *few], ""),
        (["stats", *few], ""),
        (["stats", "--json", *few], ""),
        (["try", question, *few], "\n".join(ANSWERS) + "\n"),
        (["grdae"], ""),
    ]


def started(lines: Path, said: Path, data: Path, seed: str) -> subprocess.Popen[bytes]:
    """A fresh process with one hash seed, at work on its command lines."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "DEBATEBOT_DATA": str(data)}
    command = [sys.executable, "-c", PROGRAM]
    with lines.open("rb") as given, said.open("wb") as output:
        return subprocess.Popen(
            command, env=environment, stdin=given, stdout=output, stderr=subprocess.STDOUT
        )


@pytest.fixture(scope="module", params=[False, pytest.param(True, marks=pytest.mark.slow)])
def outputs(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[bytes]:
    """What two processes that differ in their hash seed alone say to all the command lines."""
    folder = tmp_path_factory.mktemp("same")
    lines = folder / "lines.json"
    lines.write_text(json.dumps(command_lines(folder, request.param)), encoding="utf-8")
    said = {seed: folder / f"said{seed}" for seed in ("1", "4242")}
    processes = [started(lines, said[seed], folder / f"data{seed}", seed) for seed in said]
    for process, path in zip(processes, said.values(), strict=True):
        assert process.wait() == 0, path.read_text(encoding="utf-8")[-2000:]
    return [path.read_bytes() for path in said.values()]


def test_two_processes_say_the_same_and_all_commands_something(outputs: list[bytes]) -> None:
    first, second = (output.decode("utf-8").splitlines() for output in outputs)
    assert first == second
    assert outputs[0] == outputs[1]
    parts = outputs[0].decode("utf-8").split("\n$ ")
    for part in parts:
        head, *said = part.removeprefix("$ ").splitlines()
        expected = "exit 2" if head == "grdae" else "exit 0"
        assert said[-1] == expected, part
        assert len(said) > 1, part
