"""The tables of general English: everyday words, fields and domains, idioms."""

import pytest

from debatebot.matching.common import is_everyday, tells
from debatebot.matching.idioms import Idiom, idioms_in
from debatebot.matching.related import domains_of, fields_of
from debatebot.text.stems import stem
from debatebot.text.synonyms import family


def of(word: str) -> str:
    return family(stem(word))


@pytest.mark.parametrize(("word", "left"), [("thing", 0.25), ("money", 0.75), ("submarine", 1.0)])
def test_what_is_left_of_an_everyday_word(word: str, left: float) -> None:
    assert tells(of(word)) == left
    assert is_everyday(stem(word)) == (left == 0.25)


@pytest.mark.parametrize(
    ("word", "field"),
    [
        ("soldiers", "army"),
        ("submarine", "navy"),
        ("lisbon", "places of portugal"),
        ("japan", "asia"),
    ],
)
def test_a_word_is_of_its_fields_once_each(word: str, field: str) -> None:
    fields = fields_of(stem(word) if field in ("army", "navy") else word)
    assert field in fields
    assert len(set(fields)) == len(fields)


@pytest.mark.parametrize("word", ["the", "of", "qqxzzt", "on"])
def test_small_and_unknown_words_are_of_no_field(word: str) -> None:
    assert fields_of(word) == ()
    assert domains_of(word) == ()


def test_a_phrase_has_the_fields_of_its_words() -> None:
    fields = fields_of("prisoner_of_war")
    assert fields
    assert set(fields) == {*fields_of("prison"), *fields_of(stem("prisoner")), *fields_of("war")}
    assert len(set(fields)) == len(fields)


def test_a_field_borders_on_others_by_its_domains() -> None:
    assert domains_of("soldier") == ("military",)
    assert "military" in domains_of("submarin")
    assert "military" not in domains_of(stem("homework"))


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("we have skin in the game", "skin in the game"), ("that is half the battle", "half the battle"),
        ("speaking out of both sides of your mouth again", "both sides of your mouth"),
        ("Half the battle", "Half the battle"), ("half the", ""), ("skin in a game", ""), ("", ""),
    ],
)  # fmt: skip
def test_an_idiom_is_found_where_it_stands(text: str, stands: str) -> None:
    found = idioms_in(text)
    assert "".join(text[i.start : i.end] for i in found) == stands
    assert all(i.about for i in found)


def test_idioms_are_found_one_after_the_other() -> None:
    text = "half the battle half the battle, and they lose sleep"
    found = idioms_in(text)
    assert [text[i.start : i.end] for i in found] == ["half the battle"] * 2 + ["lose sleep"]
    assert found[0].about == (of("important"), of("success"))
    assert Idiom(found[1].start, found[1].end, found[0].about) == found[1]
