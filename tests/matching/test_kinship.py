"""Nearness in meaning: kindred words are nearer than strange ones, and unknown words say nothing."""

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
