"""Every rule that the code names is in a table, every rule in a table is explained, and so it works."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from debatebot.pack import compose, quiet
from debatebot.pack.check import ADVICE, check_pack
from debatebot.pack.prints import print_lines, prints_of
from debatebot.pack.problems import Level
from debatebot.pack.reader import RULES
from debatebot.pack.rulebook import READING
from debatebot.pack.source import FILE_LIMIT
from debatebot.pack.version import POSITIONS, QUESTIONS
from tests.files import ROOT, python_files, tree_of

LEVELS: dict[str, Level] = READING | quiet.RULES | {r.id: r.level for r in (*RULES, *ADVICE)}
PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
VALUES = 1000
"""Values of a file while it is tested that there is a limit."""
TODAY = date(2026, 11, 24)
_PLACED = {"add": 1, "refuse": 1, "wrong_shape": 1, "_note": 1}
"""Calls that note a problem, with the place of the rule among their arguments."""
_NOT_SHOWN = {"more", "pack-not-found"}
"""Lines that tell of problems or of a missing folder, and are no rule over a pack."""


def noted() -> Iterator[str]:
    """Rules that are noted by a call while files are read."""
    for path in python_files("debatebot/pack"):
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            at = _PLACED.get(node.func.attr)
            if at is not None and len(node.args) > at:
                rule = node.args[at]
                if isinstance(rule, ast.Constant) and isinstance(rule.value, str):
                    yield rule.value


def test_the_tables_name_what_the_code_notes() -> None:
    assert set(noted()) == set(READING) | set(quiet.RULES)


def test_no_id_is_used_for_two_rules() -> None:
    ids = [*READING, *quiet.RULES, *(rule.id for rule in (*RULES, *ADVICE))]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in ids)
    assert not _NOT_SHOWN & set(ids)


def sections() -> dict[str, str]:
    """What the page says, by rule."""
    parts = re.split(r"^### `([^`]+)`", PAGE, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_the_page_explains_every_rule_and_no_other() -> None:
    headings = re.findall(r"^### `([^`]+)`", PAGE, flags=re.MULTILINE)
    assert len(headings) == len(set(headings))
    assert set(headings) == set(LEVELS)


@pytest.mark.parametrize("rule", sorted(LEVELS))
def test_the_page_says_which_level_a_rule_has(rule: str) -> None:
    assert sections()[rule].strip().startswith(f"{LEVELS[rule]} · ")


WITHOUT_EXAMPLE = {
    "file-missing": None,
    "file-unreadable": "a folder",
    "file-too-large": b"#" * (FILE_LIMIT + 1),
    "empty-file": b"# a comment\n",
    "not-utf8": "Müller".encode("latin-1"),
    "too-deep": b"a: " + b"[" * 65 + b"]" * 65,
    "too-many-values": b"a: [" + b"[]," * VALUES + b"]",
    "too-long": b"a: " + b"x" * 2001,
    "control-character": b"a: \x1b",
}
"""What cannot be shown in a page: the bytes of `questions.yaml`."""


@pytest.mark.parametrize("rule", sorted(WITHOUT_EXAMPLE))
def test_what_cannot_be_shown_gives_the_rule(
    tmp_path: Path, rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compose, "VALUES_LIMIT", VALUES)
    content = WITHOUT_EXAMPLE[rule]
    if isinstance(content, bytes):
        (tmp_path / QUESTIONS).write_bytes(content)
    elif content is not None:
        (tmp_path / QUESTIONS).mkdir()
    (tmp_path / POSITIONS).write_text(base()[POSITIONS], encoding="utf-8")
    assert rule in {problem.rule for problem in check_pack(tmp_path, TODAY).problems}


def base() -> dict[str, str]:
    """The sound pack that the page begins with, by file."""
    return dict(blocks(PAGE[: PAGE.index("\n### ")]))


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """The YAML of a text, with the file that its first line names."""
    for block in re.findall(r"^```yaml\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        head, _, rest = block.partition("\n")
        yield head.removeprefix("# "), rest


def in_place(whole: str, part: str) -> str:
    """A file in which the top keys of a part stand in the place of its own."""
    kept = tops(part)
    names = [name for name, _ in kept]
    return part + "".join(text for name, text in tops(whole) if name not in names)


def tops(text: str) -> list[tuple[str, str]]:
    """A file cut before each key that begins a line."""
    pieces = re.split(r"^(?=[a-z]+:)", text, flags=re.MULTILINE)
    return [(piece.partition(":")[0], piece) for piece in pieces]


def rules_of(folder: Path, file: str, part: str) -> set[str]:
    texts = base()
    texts[file] = in_place(texts[file], part)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return {problem.rule for problem in check_pack(folder, TODAY).problems}


SHOWN = sorted(set(LEVELS) - set(WITHOUT_EXAMPLE))


@pytest.mark.parametrize("rule", SHOWN)
def test_the_first_example_gives_the_rule_and_the_second_does_not(
    tmp_path: Path, rule: str
) -> None:
    wrong, right = blocks(sections()[rule])
    assert rule in rules_of(tmp_path, *wrong)
    assert rules_of(tmp_path, *right) == set()


def test_the_pack_that_the_page_begins_with_is_sound(tmp_path: Path) -> None:
    for name, text in base().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert check_pack(tmp_path, TODAY).problems == ()


def test_the_prints_on_the_page_are_those_of_its_sentence() -> None:
    sentence = re.search(r"^> (.+)$", sections()["copied-words"], re.MULTILINE)
    assert sentence is not None
    assert print_lines(prints_of(sentence[1]))[0] in sections()["copied-words"]
