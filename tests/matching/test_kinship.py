"""Nearness in meaning: kindred words are nearer than strange ones, and unknown words say nothing."""

from collections.abc import Callable

import pytest

from debatebot.matching import kinship


def near(one: str, other: str) -> float:
    return kinship.nearness(
        kinship.of_text([(word, 1.0) for word in one.split()]),
        kinship.of_text([(word, 1.0) for word in other.split()]),
    )


@pytest.mark.parametrize(
    ("word", "kin", "strange"),
    [("doctor", "hospital", "train"), ("expensive", "cost", "river"), ("soldier", "army", "soup")],
)
def test_kindred_words_are_nearer(word: str, kin: str, strange: str) -> None:
    assert near(word, kin) > near(word, strange) + 0.1


def test_a_text_points_where_its_weightiest_word_points() -> None:
    text = kinship.of_text([("doctor", 5.0), ("river", 1.0)])
    assert (
        kinship.nearness(text, kinship.of_word("doctor") and kinship.of_text([("doctor", 1)])) > 0.8
    )


def test_forms_of_a_word_and_words_of_a_phrase_count() -> None:
    assert near("doctors", "doctor") > 0.6
    assert near("democracies", "democracy") == pytest.approx(1.0)
    assert near("armed_forces", "armed forces") == pytest.approx(1.0)


def test_unknown_words_say_nothing() -> None:
    assert kinship.of_text([("qqxzzt", 1.0)]) is None
    assert near("qqxzzt", "doctor") == 0.0
    assert kinship.of_text([]) is None


def test_in_texts_kindred_words_are_nearer_too() -> None:
    def texts(one: str, other: str) -> float:
        return kinship.nearness(
            kinship.of_text([(one, 1.0)], kinship.in_text),
            kinship.of_text([(other, 1.0)], kinship.in_text),
        )

    assert texts("doctor", "hospital") > texts("doctor", "train") + 0.1
    assert texts("doctors", "doctor") > 0.6
    assert kinship.in_text("qqxzzt") is None


@pytest.mark.parametrize(
    ("form", "word"),
    [
        ("river", "river"), ("foyers", "foyer"), ("peopling", "people"), ("teamming", "team"),
        ("januaries", "january"), ("qqxzzt", None), ("ness", None), ("oning", None),
    ],
)  # fmt: skip
def test_a_form_is_led_back_to_its_word(form: str, word: str | None) -> None:
    assert kinship.known_form(form) == word


def test_frequent_words_rank_first() -> None:
    ranks = [kinship.rank(word) for word in ("not", "first", "river", "compass", "foyer")]
    assert all(rank is not None for rank in ranks)
    assert ranks == sorted(ranks, key=lambda rank: rank or 0)
    assert (ranks[0], ranks[-1]) == (0, kinship.WORDS - 1)
    assert kinship.rank("qqxzzt") is None


@pytest.mark.parametrize(
    ("of", "numbers"),
    [(kinship.of_word, kinship.NUMBERS), (kinship.in_text, kinship.TEXT_NUMBERS)],
)
@pytest.mark.parametrize("word", ["not", "one", "river", "foyer"])
def test_every_word_has_all_its_numbers(
    of: Callable[[str], kinship.Vector | None], numbers: int, word: str
) -> None:
    vector = of(word)
    assert vector is not None
    assert len(tuple(vector)) == numbers
    assert kinship.known_form(word + "ness") == word
    assert of(word + "ness") == vector


def test_neighbours_in_the_table_have_numbers_of_their_own() -> None:
    for of in (kinship.of_word, kinship.in_text):
        assert of("not") != of("one")


def test_a_direction_has_length_one_and_nothing_has_none() -> None:
    direction = kinship.unit([3.0, 4.0])
    assert direction is not None
    assert list(direction) == [pytest.approx(0.6), pytest.approx(0.8)]
    assert kinship.unit([0.0, 0.0]) is None
    assert kinship.nearness([0.6, 0.8], [0.6, 0.8]) == pytest.approx(1.0)
    assert kinship.nearness([0.6, 0.8], [-0.8, 0.6]) == pytest.approx(0.0)
    assert kinship.nearness(None, [1.0]) == 0.0
    assert kinship.nearness([1.0], None) == 0.0


def test_one_word_points_where_its_numbers_do() -> None:
    numbers = kinship.of_word("river")
    assert numbers is not None
    alone = kinship.of_text([("river", 2.0), ("qqxzzt", 9.0)])
    assert alone == kinship.unit(numbers)
