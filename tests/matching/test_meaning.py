"""Where texts point in meaning, with what all phrasings share set aside."""

import pytest

from debatebot.matching.lexicon import Lexicon
from debatebot.matching.meaning import Meanings
from debatebot.text.reading import Word

LEXICON = Lexicon(["doctors and hospitals", "trains and railways", "soup and bread"])


def words(text: str) -> tuple[Word, ...]:
    return LEXICON.read_own(text).content


DOCTORS, TRAINS, SOUP = map(
    words, ("doctors and hospitals", "trains and railways", "soup and bread")
)


def near(text: tuple[Word, ...], *claims: list[tuple[Word, ...]]) -> list[float]:
    return Meanings(claims).nearness(text)


def test_a_claim_is_near_to_its_words_and_apart_from_another() -> None:
    own, other = near(DOCTORS, [DOCTORS], [TRAINS])
    assert own == pytest.approx(1.0)
    assert other < 0, "what both share is set aside"
    assert (
        near(words("a nurse"), [DOCTORS], [TRAINS])[0]
        > near(words("a nurse"), [DOCTORS], [TRAINS])[1]
    )


def test_what_speaks_of_something_else_is_apart_from_the_only_claim() -> None:
    assert near(TRAINS, [DOCTORS])[0] < 0 < near(DOCTORS, [DOCTORS])[0]


def test_only_the_nearest_three_phrasings_count() -> None:
    assert near(DOCTORS, [DOCTORS, DOCTORS, DOCTORS, SOUP], [TRAINS])[0] == pytest.approx(1.0)
    assert near(DOCTORS, [DOCTORS, DOCTORS, SOUP], [TRAINS])[0] < 0.9


def test_words_without_meaning_are_near_to_nothing() -> None:
    assert near(words("qqxzzt"), [DOCTORS], [TRAINS]) == [0.0, 0.0]
    assert near((), [DOCTORS]) == [0.0]
    assert near(DOCTORS, [words("qqxzzt")], [DOCTORS])[0] == 0.0
    assert near(DOCTORS, [words("qqxzzt")]) == [0.0]
