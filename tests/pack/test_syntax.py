"""Files that are not YAML at all, or that YAML reads otherwise than written: place and hint."""

from pathlib import Path

import pytest
import yaml

from debatebot.pack import compose
from debatebot.pack.compose import DEPTH_LIMIT
from debatebot.pack.problems import PackProblems, Problem
from debatebot.pack.reader import read_pack
from debatebot.pack.version import QUESTIONS
from tests.pack.broken import IN_QUESTIONS, Row
from tests.pack.sample import QUESTIONS_TEXT, write_pack
from tests.pack.test_broken_packs import broken_text, ids

HEAD = "article: {id: a, title: t}\nquestions:\n  - id: q\n    kind: term\n    accept: [x]\n"

SYNTAX: list[tuple[str, tuple[int, int], str]] = [
    ("    ask: What: is this?\n", (6, 14), "': ' in it has to stand in quotes"),
    ("    ask: @x\n", (6, 10), "begins with '@' has to stand in quotes"),
    ("    ask: %5\n", (6, 10), "begins with '%' has to stand in quotes"),
    ("    ask: `x`\n", (6, 10), "begins with '`' has to stand in quotes"),
    ("    ask: *bold*\n", (6, 15), "begins with '*' has to stand in quotes"),
    ("    ask: &\n", (6, 11), "begins with '&' has to stand in quotes"),
    ("    ask: - x\n", (6, 10), "a list begins on its own line"),
    ("    ask: ? x\n", (6, 10), "begins with '? '"),
    ("    ask: ]\n", (6, 10), "']' closes nothing"),
    ("\task: x\n", (6, 1), "a tab stands here; indent with spaces"),
    ("    ask:\n\t- x\n", (7, 1), "a tab stands here; indent with spaces"),
    ("    ask: 'it's'\n", (6, 14), "the quoted text ends before this"),
    ('    ask: "x" y\n', (6, 14), "the quoted text ends before this"),
    ('    ask: "x\n', (6, 10), "the quote that opens here is never closed"),
    ("    ask: 'x\n", (6, 10), "the quote that opens here is never closed"),
    ('    ask: "C:\\data"\n', (6, 13), "a backslash is written twice"),
    ("    asks: [x, y\n    ask: z\n", (6, 11), "'[' is never closed"),
    ("    number: {value: 3\n    ask: z\n", (6, 13), "'{' is never closed"),
    ("    ask: | x\n", (6, 12), "the text begins on the next line"),
    ("   ask: x\n", (6, 4), "check how far it is indented"),
]


def problems_of(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(PackProblems) as caught:
        read_pack(folder)
    return caught.value.problems


@pytest.mark.parametrize(("line", "place", "hint"), SYNTAX, ids=[row[0] for row in SYNTAX])
def test_what_to_write_instead(
    tmp_path: Path, line: str, place: tuple[int, int], hint: str
) -> None:
    write_pack(tmp_path, HEAD + line)
    (problem,) = (p for p in problems_of(tmp_path) if p.rule == "syntax")
    assert (problem.line, problem.column) == place
    assert hint in problem.message


@pytest.mark.parametrize(
    ("content", "place", "rule"),
    [
        (b"", (1, 1), "empty-file"),
        (b"# nothing but a comment\n", (1, 1), "empty-file"),
        (b"- a\n- b\n", (1, 1), "not-mapping"),
        (b"just text\n", (1, 1), "not-mapping"),
        (b"--- \n", (2, 1), "not-mapping"),
        (b"a: b\n---\nc: d\n", (2, 1), "many-documents"),
        (b"a: \xff\n", (1, 4), "not-utf8"),
        ("ä: b\nü: ".encode() + b"\xe4\n", (2, 4), "not-utf8"),
        ("article: {}".encode("utf-16"), (1, 1), "not-utf8"),
        (b"a: b\x00\n", (1, 5), "control-character"),
    ],
)
def test_files_that_hold_no_pack(
    tmp_path: Path, content: bytes, place: tuple[int, int], rule: str
) -> None:
    write_pack(tmp_path)
    (tmp_path / QUESTIONS).write_bytes(content)
    problem = next(p for p in problems_of(tmp_path) if p.rule == rule)
    assert (problem.line, problem.column) == place
    assert problem.file == str(tmp_path / QUESTIONS)


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
@pytest.mark.parametrize("depth", [DEPTH_LIMIT + 1, 25_000])
def test_nesting_stops_at_the_limit(tmp_path: Path, opening: str, depth: int) -> None:
    write_pack(tmp_path, opening * depth)
    rules = {problem.rule for problem in problems_of(tmp_path)}
    assert "too-deep" in rules


def test_as_deep_as_allowed_is_not_too_deep(tmp_path: Path) -> None:
    write_pack(tmp_path, "a: " + "[" * (DEPTH_LIMIT - 1) + "]" * (DEPTH_LIMIT - 1))
    assert "too-deep" not in {problem.rule for problem in problems_of(tmp_path)}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_change_no_place(
    tmp_path: Path, newline: str, mark: str
) -> None:
    text = mark + (HEAD + "    ask: “é” 🥖\n    need: x\n").replace("\n", newline)
    write_pack(tmp_path)
    (tmp_path / QUESTIONS).write_bytes(text.encode())
    (problem,) = (p for p in problems_of(tmp_path) if p.rule == "not-number")
    assert (problem.line, problem.column) == (7, 11)


def test_columns_count_characters(tmp_path: Path) -> None:
    write_pack(tmp_path, HEAD + "    ask: x\n    asks: [“é” 🥖, no]\n")
    (problem,) = (p for p in problems_of(tmp_path) if p.rule == "surprising-value")
    assert (problem.line, problem.column) == (7, 19)


@pytest.mark.parametrize("row", IN_QUESTIONS, ids=ids([(QUESTIONS, r) for r in IN_QUESTIONS]))
def test_the_parser_in_python_finds_the_same(
    tmp_path: Path, row: Row, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pack(tmp_path, broken_text(QUESTIONS_TEXT, row)[0])
    with_libyaml = problems_of(tmp_path)
    monkeypatch.setattr(compose, "LOADER", yaml.SafeLoader)
    assert problems_of(tmp_path) == with_libyaml
