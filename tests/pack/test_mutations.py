"""Whatever is done to a pack, reading it gives a pack or its problems, and nothing else."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from debatebot.pack.check import check_pack
from debatebot.pack.models import Pack
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import read_pack
from debatebot.pack.version import POSITIONS, QUESTIONS
from tests.pack.sample import POSITIONS_TEXT, QUESTIONS_TEXT

TEXTS = {QUESTIONS: QUESTIONS_TEXT, POSITIONS: POSITIONS_TEXT}
PIECES = st.sampled_from(
    [
        *("\n", " ", "  ", "\t", ":", ": ", "- ", "[", "]", "{", "}", ",", '"', "'", "#", " #"),
        *("&a ", "*a", "!x ", "|", ">", "?", "%", "@", "`", "<<", "=", "---", "...", "\\", "\\x1b"),
        *("~", "yes", "no", "0", "017", "12:30", "2024-13-45", ".inf"),
        *("\x00", "\x1b", "\u202e", "é", "🥖", "\ud83e"),
    ]
)


def outcome(texts: dict[str, bytes]) -> Pack | PackProblems:
    """Read a pack of these bytes; anything but a pack or its problems is raised."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in texts.items():
            (folder / file).write_bytes(content)
        examined = check_pack(folder)
        try:
            result: Pack | PackProblems = read_pack(folder)
        except PackProblems as problems:
            result = problems
    errors = result.problems if isinstance(result, PackProblems) else ()
    assert examined.errors == errors
    assert (examined.pack is None) == isinstance(result, PackProblems)
    return result


def _sensible(problems: PackProblems, texts: dict[str, bytes]) -> None:
    assert problems.problems
    for problem in problems.problems:
        lines = texts[Path(problem.file).name].count(b"\n") + texts[Path(problem.file).name].count(
            b"\r"
        )
        assert 1 <= problem.line <= lines + 2
        assert problem.column >= 1
        assert "\n" not in str(problem)
        assert problem.rule


def _check(file: str, change: Callable[[str], str]) -> None:
    texts = {name: text.encode() for name, text in TEXTS.items()}
    texts[file] = change(TEXTS[file]).encode("utf-8", "surrogatepass")
    result = outcome(texts)
    if isinstance(result, PackProblems):
        _sensible(result, texts)


@given(file=st.sampled_from([QUESTIONS, POSITIONS]), at=st.integers(0, 2_000), piece=PIECES)
@settings(max_examples=120, deadline=None)
def test_something_put_in(file: str, at: int, piece: str) -> None:
    _check(file, lambda text: text[:at] + piece + text[at:])


@given(
    file=st.sampled_from([QUESTIONS, POSITIONS]),
    at=st.integers(0, 2_000),
    length=st.integers(1, 200),
    piece=st.one_of(st.just(""), PIECES),
)
@settings(max_examples=120, deadline=None)
def test_something_taken_out_or_replaced(file: str, at: int, length: int, piece: str) -> None:
    _check(file, lambda text: text[:at] + piece + text[at + length :])


@given(file=st.sampled_from([QUESTIONS, POSITIONS]), data=st.data())
@settings(max_examples=60, deadline=None)
def test_lines_in_another_order(file: str, data: st.DataObject) -> None:
    lines = TEXTS[file].splitlines(keepends=True)
    start = data.draw(st.integers(0, len(lines) - 2))
    some = data.draw(st.permutations(lines[start : start + 6]))
    _check(file, lambda _: "".join([*lines[:start], *some, *lines[start + 6 :]]))


@given(content=st.binary(max_size=200))
@settings(max_examples=80, deadline=None)
def test_any_bytes(content: bytes) -> None:
    texts = {QUESTIONS: content, POSITIONS: POSITIONS_TEXT.encode()}
    result = outcome(texts)
    assert isinstance(result, PackProblems)
    _sensible(result, texts)
