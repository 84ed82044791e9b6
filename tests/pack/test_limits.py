"""Files made to hurt: refused in a moment, in little memory, without a traceback."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from debatebot.pack import compose, source
from debatebot.pack.check import check_pack
from debatebot.pack.problems import PROBLEMS_A_FILE, PackProblems
from debatebot.pack.reader import read_pack
from debatebot.pack.version import QUESTIONS
from tests.pack.sample import POSITIONS_TEXT, QUESTIONS_TEXT, write_pack

SECONDS = 6.0
"""Three times what is promised, for a machine that does other things."""


def _aliases(levels: int) -> str:
    lines = ["b0: &b0 [x, x]"]
    lines += [f"b{i}: &b{i} [*b{i - 1}, *b{i - 1}]" for i in range(1, levels)]
    return "\n".join(lines)


def _merges(levels: int) -> str:
    lines = ["b0: &b0 {x: 1}"]
    lines += [f"b{i}: &b{i} {{<<: [{', '.join([f'*b{i - 1}'] * 9)}]}}" for i in range(1, levels)]
    return "\n".join(lines)


HOSTILE = {
    "aliases": (_aliases(30), "alias"),
    "merges": (_merges(8), "merge-key"),
    "values": ("a: [" + "[]," * 600_000 + "]", "too-many-values"),
    "controls": ("\x01" * 1_000_000, "control-character"),
    "repeated keys": ("k: 1\n" * 100_000, "duplicate-key"),
    "repeated ids": (
        "article: {id: a, title: t}\nquestions:\n"
        + "- {id: q, kind: term, ask: x, accept: [y]}\n" * 5_000,
        "duplicate-id",
    ),
    "orders to YAML": ("".join(f"%TAG !a{i}! tag:x{i}\n" for i in range(100_000)), "tag"),
    "unknown keys": ("".join(f"- {{idd{i}: 1}}\n" for i in range(20_000)), "not-mapping"),
    "a long key": ("? " + "k" * 1_000_000 + "\n: 1\n", "too-long"),
    "digits": (QUESTIONS_TEXT.replace("need: 2", f"need: {'1' * 1_999}"), "not-number"),
    "marks on a letter": (
        QUESTIONS_TEXT.replace("[bread]", f'["e{chr(0x301) * 1_900}"]'),
        "choice-accept",
    ),
}


@pytest.mark.timing
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_in_a_moment(tmp_path: Path, name: str) -> None:
    text, rule = HOSTILE[name]
    write_pack(tmp_path, text)
    began = time.process_time()
    with pytest.raises(PackProblems) as caught:
        read_pack(tmp_path)
    assert time.process_time() - began < SECONDS
    assert rule in {problem.rule for problem in caught.value.problems}
    assert len(caught.value.problems) <= 2 * (PROBLEMS_A_FILE + 1)
    assert all("\n" not in str(problem) for problem in caught.value.problems)


@pytest.mark.timing
def test_references_that_lead_nowhere_are_found_in_a_moment(tmp_path: Path) -> None:
    claims = "".join(f"  - {{id: c{i}, side: pro, says: x}}\n" for i in range(5_000))
    attacks = "".join(f"  - {{from: a1, to: x{i}}}\n" for i in range(5_000))
    text = POSITIONS_TEXT.replace("claims:\n", f"claims:\n{claims}", 1)
    write_pack(tmp_path, positions=text.replace("attacks:\n", f"attacks:\n{attacks}", 1))
    began = time.process_time()
    with pytest.raises(PackProblems):
        read_pack(tmp_path)
    assert time.process_time() - began < SECONDS


def _claims(count: int) -> str:
    said = "phrasings: [bread is a joy, a joy is bread, so bread is joy]"
    return "".join(f"  - {{id: c{i}, side: pro, says: x, {said}}}\n" for i in range(count))


def _edges(count: int) -> str:
    return "".join(f"  - {{from: a1, to: c{i}}}\n" for i in range(count))


def _silences(count: int) -> str:
    return "quiet:\n" + "".join(
        f"  - {{rule: same-phrasing, about: c{i}, why: x}}\n" for i in range(count)
    )


@pytest.mark.timing
def test_many_claims_of_the_same_words_and_many_silences_are_checked_in_a_moment(
    tmp_path: Path,
) -> None:
    count = 5_000
    text = POSITIONS_TEXT.replace("claims:\n", f"claims:\n{_claims(count)}", 1)
    text = text.replace("attacks:\n", f"attacks:\n{_edges(count)}", 1) + _silences(count)
    write_pack(tmp_path, positions=text)
    began = time.process_time()
    examined = check_pack(tmp_path)
    assert time.process_time() - began < SECONDS
    assert examined.pack is not None
    assert len(examined.silenced) > PROBLEMS_A_FILE


def test_a_file_that_is_too_large_is_not_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "FILE_LIMIT", 1_000)
    monkeypatch.setattr(compose, "LOADER", None)
    write_pack(tmp_path, "#" * 1_001, "#" * 1_001)
    with pytest.raises(PackProblems) as caught:
        read_pack(tmp_path)
    assert [problem.rule for problem in caught.value.problems] == ["file-too-large"] * 2


def test_more_problems_than_are_listed(tmp_path: Path) -> None:
    keys = "".join(f"key{i}: 1\n" for i in range(PROBLEMS_A_FILE + 50))
    write_pack(tmp_path, keys + QUESTIONS_TEXT)
    with pytest.raises(PackProblems) as caught:
        read_pack(tmp_path)
    assert len(caught.value.problems) == PROBLEMS_A_FILE + 1
    assert caught.value.problems[-1].message == "… and more of this file"


def test_many_warnings_keep_nothing_from_being_used(tmp_path: Path) -> None:
    asks = "".join(f"      - text {i} # lost\n" for i in range(PROBLEMS_A_FILE + 50))
    text = QUESTIONS_TEXT.replace('    asks: ["At what hour?"]\n', f"    asks:\n{asks}")
    examined = check_pack(write_pack(tmp_path, text))
    assert examined.pack is not None
    assert len(examined.problems) == PROBLEMS_A_FILE + 1
    assert {problem.level for problem in examined.problems} == {"warning"}


@pytest.mark.parametrize("text", ["[" * 100_000, "? " * 100_000, "{a: " * 100_000])
def test_the_command_survives_what_crashes_a_tree_builder(tmp_path: Path, text: str) -> None:
    write_pack(tmp_path, text)
    done = subprocess.run(
        [sys.executable, "-m", "debatebot", "check", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 2
    assert f"{tmp_path / QUESTIONS}:1:" in done.stdout
    assert done.stderr == ""
