"""Marks stand under the words they belong to, however the answer wraps."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.grading.verdict import Mark
from debatebot.quiz.feedback import Run
from debatebot.text.sanitise import clean
from debatebot.tui.marks import marked_lines


def plain(runs: list[Run], width: int) -> list[str]:
    return [line.plain for line in marked_lines(runs, width)]


def test_each_mark_has_its_sign() -> None:
    runs = [
        Run("aukus", "counted"),
        Run(", "),
        Run("qaud", "repaired"),
        Run(" not ", None),
        Run("anzus", "extra"),
        Run(" "),
        Run("no", "opposite"),
    ]
    assert plain(runs, 60) == [
        "aukus, qaud not anzus no",
        "─────  ~~~~     ××××× ≠≠",
    ]


def test_marks_wrap_with_their_words() -> None:
    runs = [Run("the first "), Run("long word", "counted"), Run(" and the rest of it")]
    assert plain(runs, 14) == [
        "the first long",
        "          ────",
        "word and the",
        "────",
        "rest of it",
    ]


def test_a_wide_character_has_a_wide_mark() -> None:
    assert plain([Run("日本", "counted"), Run(" ok")], 40) == ["日本 ok", "────"]


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert plain([Run("abcdefgh", "extra")], 3) == ["abc", "×××", "def", "×××", "gh", "××"]


@pytest.mark.parametrize("text", ["[/]", "\x1b[31mred", "a\nb\tc"])
def test_hostile_words_are_literal(text: str) -> None:
    shown = plain([Run(text, "counted")], 40)[0]
    assert "\x1b" not in shown
    assert "\n" not in shown


MARKS = st.sampled_from([None, "counted", "repaired", "opposite", "extra"])


@given(
    st.lists(st.builds(Run, st.text("ab c日é\u0301👍[]", max_size=12), MARKS), max_size=8),
    st.integers(2, 30),
)
def test_no_line_is_too_long_and_no_word_is_lost(runs: list[Run], width: int) -> None:
    shown = marked_lines(runs, width)
    assert all(line.cell_length <= width for line in shown)
    signs = set("─~≠× ")
    words = "".join(line.plain for line in shown if not set(line.plain) <= signs)
    typed = "".join(run.text for run in runs)
    assert _letters(words) == _letters(typed)


def _letters(text: str) -> str:
    """Letters without blanks, accents composed alike."""
    return unicodedata.normalize("NFD", clean(text.replace(" ", "")))


def test_every_mark_is_known() -> None:
    marks: list[Mark] = ["counted", "repaired", "opposite", "extra"]
    for mark in marks:
        assert len(plain([Run("x", mark)], 9)) == 2
