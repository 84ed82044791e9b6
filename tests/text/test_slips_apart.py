"""Days and months are never repaired into each other; a misspelt name may be typed as two words."""

import pytest

from debatebot.text.spelling import Speller

CALENDAR = Speller({"tuesday", "sunday", "june", "market"})
NAMES = Speller({"wetherstone", "harbour", "council"}, {"stone"})
EXPECTED = frozenset({"wetherstone"})


@pytest.mark.parametrize("word", ["tursday", "thusday", "juny", "satunday"])
def test_another_day_is_as_near(word: str) -> None:
    assert CALENDAR.repair(word) not in {"tuesday", "sunday", "june"}


@pytest.mark.parametrize(
    ("word", "day"), [("tusday", "tuesday"), ("teusday", "tuesday"), ("sunnday", "sunday")]
)
def test_the_nearest_day_is_meant(word: str, day: str) -> None:
    assert CALENDAR.repair(word) == day


@pytest.mark.parametrize(("one", "other"), [("wehter", "stone"), ("wether", "stone")])
def test_a_name_typed_as_two_words(one: str, other: str) -> None:
    assert NAMES.joined(one, other, "", EXPECTED) == "wetherstone"


@pytest.mark.parametrize(
    ("one", "other"), [("weather", "council"), ("the", "stone"), ("harbour", "council")]
)
def test_two_words_stay_two(one: str, other: str) -> None:
    assert NAMES.joined(one, other, "", EXPECTED) is None
