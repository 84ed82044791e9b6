"""Text from people and packs is shown as it stands and drives nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.tui import safe

HOSTILE = [
    "[/]",
    "[/x]",
    "[@click=app.quit]x[/]",
    "[b]bold[/b",
    "\x1b]0;owned\x07",
    "\x1b[2J",
    "\u202eevil\u202c",
    "a\u200bb",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_brackets_stay_and_controls_go(text: str) -> None:
    content = safe.cited(text)
    assert not any(character < " " for character in content.plain)
    assert "\x1b" not in content.plain
    assert "\u202e" not in content.plain
    assert content.plain.count("[") == text.replace("\x1b[", "[").count("[")


def test_no_action_comes_from_data() -> None:
    spans = safe.cited("[@click=app.quit]x[/]").spans
    assert [span for span in spans if "quit" in str(span.style)] == []


def test_a_paragraph_sign_opens_its_page() -> None:
    content = safe.cited("see ¶12 and ¶ 3, not ¶x")
    links = [str(span.style) for span in content.spans if "@click" in str(span.style)]
    assert len(links) == 2
    assert "app.open_paragraph(12)" in links[0]
    assert "app.open_paragraph(3)" in links[1]


@given(st.text(max_size=80))
def test_nothing_that_is_typed_can_break_it(text: str) -> None:
    plain = safe.cited(text).plain
    assert all(character >= " " or character in "\t\n" for character in plain)
