"""A round with what is typed behind its command: every option of the screen, and refusals."""

import pytest

from debatebot.play.asks import RoundAsk
from debatebot.play.round_words import WORDS, round_words
from tests.plain.talks import transcript
from tests.play.desks import in_town

WATCH = RoundAsk(way="watch")


@pytest.mark.parametrize(
    ("said", "ask"),
    [
        ("", RoundAsk()),
        ("pro", RoundAsk(side="pro")),
        ("Varsity, SCORED soft other", RoundAsk(side="other", format="scored", level="varsity", clock="soft")),
        ("two class hard", RoundAsk(people=2, format="class", clock="hard")),
        ("both toss seed 12", RoundAsk(format="both", side="toss", seed=12)),
        ("fern-elk-42", RoundAsk(code="fern-elk-42")),
        ("fern-elk-42 soft", RoundAsk(code="fern-elk-42", clock="soft")),
    ],
)  # fmt: skip
def test_words_in_any_order(said: str, ask: RoundAsk) -> None:
    assert round_words(said, RoundAsk()) == ask


@pytest.mark.parametrize("said", ["quickly", "seed", "seed x", "seed 1234567890123456", "fern-42"])
def test_what_says_nothing_about_a_round_is_named(said: str) -> None:
    refused = round_words(said, RoundAsk())
    assert isinstance(refused, str)
    assert refused.startswith(f"'{said.split()[0]}' says nothing about a round. ")
    assert refused.endswith(WORDS)


def test_a_code_stands_for_what_it_says() -> None:
    assert isinstance(round_words("fern-elk-42 pro", RoundAsk()), str)


@pytest.mark.parametrize("said", ["two", "soft", "both", "fern-elk-42"])
def test_what_only_a_debate_of_ones_own_has(said: str) -> None:
    assert isinstance(round_words(said, WATCH), str)
    assert round_words("anti club", WATCH) == RoundAsk(way="watch", side="anti", level="club")


def test_from_home() -> None:
    text, _ = transcript("debate sideways", "debate anti class soft", "/quit", desk=in_town())
    assert "'sideways' says nothing about a round." in text
    assert "Class, novice, 8 turns" in text
    assert "A soft clock." in text
    text, _ = transcript("debate two", "/quit", desk=in_town())
    assert "Two people, one keyboard." in text
    text, _ = transcript("watch club seed 3", "/quit", desk=in_town())
    assert "Spark, club, 12 turns, seed 3." in text


def test_a_quick_quiz_from_home() -> None:
    text, _ = transcript("quiz quick", "/quit", desk=in_town())
    assert "Question 1 of " in text
