"""A turn is cut into what the speaker stands for, grants, quotes or denies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.debate.clauses import split


def roles(text: str) -> list[tuple[str, str]]:
    return [(part.role, text[part.start : part.end].strip(" ,.")) for part in split(text)]


@pytest.mark.parametrize(
    ("text", "first", "own"),
    [
        ("You say it is cheap, but heating is not.", "quoted", "but heating is not"),
        ("They claim it is safe. It is not.", "quoted", "It is not"),
        ("I grant that it costs a bit, still it pays off.", "granted", "still it pays off"),
        ("Fair enough, it is late, but people come.", "granted", "but people come"),
        ("Although it costs money, students need it.", "granted", "students need it"),
        ("It may be true that few come, however it matters.", "granted", "however it matters"),
        ("It isn't true that nobody comes. We counted.", "denied", "We counted"),
        ("The idea that it is dangerous is nonsense.", "denied", ""),
        ("Who cares about money, students need it.", "dismissed", "students need it"),
        ("Forget the noise, it's dangerous.", "dismissed", "it's dangerous"),
        ("I don't care what it costs because we need it.", "dismissed", "because we need it"),
    ],
)
def test_what_is_not_the_own_point(text: str, first: str, own: str) -> None:
    parts = roles(text)
    assert parts[0][0] == first
    assert [words for role, words in parts if role == "own"] == ([own] if own else [])


@pytest.mark.parametrize(
    "text",
    [
        "But students need it.",
        "It is cheap but nobody knows.",
        "According to the article, people read more.",
        "We should open late because they say so much in so little time.",
        "Even if it is cheap it will cost us sleep.",
        "Who cares about books at ten in the evening?",
        "Nobody cares about books any more.",
        "",
    ],
)
def test_an_own_point_stays_whole(text: str) -> None:
    assert {part.role for part in split(text)} == {"own"}


@given(st.text(max_size=300))
def test_every_letter_stands_in_exactly_one_clause(text: str) -> None:
    parts = split(text)
    for at, letter in enumerate(text):
        if letter.isalpha():
            assert sum(part.start <= at < part.end for part in parts) == 1
