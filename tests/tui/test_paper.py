"""Blocks keep to their width, and hang where they should."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.tui import safe
from debatebot.tui.paper import (
    Block,
    Ends,
    Flow,
    Gap,
    Labelled,
    Prose,
    Rule,
    bar,
    lay_out,
)


def plain(*blocks: Block, width: int) -> list[str]:
    return [line.plain.rstrip() for line in lay_out(blocks, width)]


def test_a_label_stands_beside_its_text_and_the_rest_hangs() -> None:
    block = Labelled("why", (Prose(safe.text("one two three " * 8)),))
    shown = plain(block, width=60)
    assert shown[0].startswith("why          one")
    assert shown[1].startswith("             ")


def test_a_narrow_paper_puts_the_label_above() -> None:
    assert plain(Labelled("why", (Prose(safe.text("so")),)), width=38) == ["why", "  so"]


def test_a_key_leaves_room_beside_it_on_a_narrow_paper() -> None:
    assert plain(Labelled("F1", (Prose(safe.text("help")),)), width=38) == ["F1  help"]


def test_both_ends_of_a_line_or_two_lines() -> None:
    block = Ends(safe.text("left"), safe.text("right"))
    assert plain(block, width=12) == ["left   right"]
    assert plain(block, width=9) == ["left", "    right"]


def test_pieces_flow_without_being_broken() -> None:
    block = Flow(tuple(safe.text(piece) for piece in ("✓ one", "✓ two", "○ three")))
    assert plain(block, width=14) == ["✓ one   ✓ two", "○ three"]


@pytest.mark.parametrize(
    ("done", "total", "filled"), [(0, 10, 0), (1, 100, 1), (5, 10, 5), (99, 100, 9), (10, 10, 10)]
)
def test_a_bar_shows_what_was_begun_and_what_is_left(done: int, total: int, filled: int) -> None:
    assert bar(done, total, 10).plain == "━" * filled + "─" * (10 - filled)


def test_a_bar_of_nothing_is_empty() -> None:
    assert bar(0, 0, 4).plain == "────"


TEXTS = st.text(alphabet="abc 日é¶8[/]", max_size=40)
BLOCKS = st.one_of(
    TEXTS.map(lambda text: Prose(safe.cited(text), safe.text("· "))),
    TEXTS.map(lambda text: Labelled("label", (Prose(safe.text(text)),))),
    TEXTS.map(lambda text: Rule(text[:9])),
    st.tuples(TEXTS, TEXTS).map(lambda t: Ends(safe.text(t[0]), safe.text(t[1]))),
    st.lists(TEXTS, max_size=4).map(lambda t: Flow(tuple(map(safe.text, t)))),
    st.just(Gap()),
)


@given(st.lists(BLOCKS, max_size=5), st.integers(24, 100))
def test_no_line_is_wider_than_the_paper(blocks: list[Block], width: int) -> None:
    assert all(line.cell_length <= width for line in lay_out(blocks, width))
