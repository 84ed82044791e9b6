"""Where a reason begins, and what only looks like one."""

import pytest

from debatebot.text.reasons import reason_at


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("It is loud, so this street should close", "so this"),
        ("Nobody asked us. So your plan has no voters", "So your"),
        ("If we wait too long, we pay more", "If we"),
        ("That is a reason for patience and nothing else", "a reason"),
        ("Since the bus is full, people drive", "Since the bus"),
        ("Close it, otherwise children get hurt", "otherwise"),
    ],
)
def test_a_reason_begins(text: str, begins: str) -> None:
    at = reason_at(text)
    assert at is not None
    assert text[at:].startswith(begins)


@pytest.mark.parametrize(
    "text",
    [
        "The club has grown since its foundation in the town",
        "It has been so since 1990 and nobody minds",
        "Whoever says otherwise has not done the reading",
        "It is so far away that nobody goes there",
        "They said it and that is that because",
        "So what remains of it in the end?",
    ],
)
def test_what_only_looks_like_a_reason(text: str) -> None:
    assert reason_at(text) is None
