"""Texts as words: names, idioms, negation, numbering, spans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.text.names import NameTable
from debatebot.text.reading import read
from debatebot.text.spelling import Repairs, Speller

NAMES = NameTable(
    ["the Coastal Guard Agency", "South Korea and the United States"],
    {"Home Guard": ("the volunteers", "HG")},
)


def families(text: str) -> list[str]:
    return [w.family for w in read(text, NAMES).content]


def denied(text: str) -> set[str]:
    return {w.text for w in read(text, NAMES).content if w.negated}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the U.S.", "America"), ("USA", "the United States"), ("the Americans", "US"), ("S. Korea", "South Korea"),
        ("korea", "South Korea"), ("Beijing", "China"), ("Kyiv", "Ukraine"), ("the Brits", "UK"),
        ("the Coastal Guard Agency", "the CGA"), ("the HG", "Home Guard"), ("it isn't", "it is not"),
        ("dont", "do not"), ("w/ them", "with them"), ("bc it rains", "because it rains"), ("café", "cafe"),
        ("stole", "theft"), ("children", "kids"), ("longer", "long"), ("a 3-way pact", "a three way pact"),
    ],
)  # fmt: skip
def test_read_alike(one: str, other: str) -> None:
    assert families(one) == families(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Austria", "Australia"),
        ("Niger", "Nigeria"),
        ("North Korea", "South Korea"),
        ("Iran", "Iraq"),
    ],
)
def test_kept_apart(one: str, other: str) -> None:
    assert families(one) != families(other)


def test_a_place_that_the_pack_speaks_of_is_no_government() -> None:
    assert NameTable(["the streets of London"]).at(["london"], 0) is None
    assert NameTable(["the streets of Paris"]).at(["london"], 0) is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("it is not cold", {"cold"}), ("it never rained", {"rained"}), ("no rain fell", {"rain", "fell"}),
        ("not rain but snow", {"rain"}), ("it isn't rain, it's snow", {"rain"}), ("rain instead of snow", {"snow"}),
        ("rain, unlike snow, is wet", {"snow"}), ("not rain, snow or hail", {"rain", "snow", "hail"}),
        ("they refused rain, took snow", {"rain"}), ("far from cold", {"cold"}), ("rain is wet, snow is not", {"snow"}),
        ("not never cold", {"cold"} - {"cold"}), ("without rain", {"rain"}), ("it no longer rains", {"rains"}),
        ("rain and snow", set()), ("not only rain falls", set()), ("neither rain nor snow", {"rain", "snow"}),
        ("it did not rain and it was cold", {"rain"}), ("rather than rain", {"rain"}), ("a non-rain day", {"rain"}),
    ],
)  # fmt: skip
def test_reach_of_a_negation(text: str, words: set[str]) -> None:
    assert denied(text) - {"fell", "longer", "took"} == words - {"fell"}


def test_numbering_is_no_number() -> None:
    words = read("1 clean air 2 fast buses 3 no noise", NAMES).words
    assert not [w for w in words if w.figure]
    assert read("3 buses", NAMES).figures


@given(st.text(max_size=200))
def test_spans_point_into_the_text(text: str) -> None:
    for word in read(text, NAMES).words:
        assert 0 <= word.start < word.end <= len(text)
        assert text[word.start : word.end].strip()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("intiative", "initiative"), ("partnreship", "partnership"), ("goverment", "government"),
        ("habrour", "harbour"), ("emergancy", "emergency"), ("zealnd", "zealand"), ("unifcation", "unification"),
        ("austria", None), ("trial", None), ("cat", None), ("harbour", None), ("billion", None), ("locker", None),
        ("xylophonist", None), ("12345", None),
    ],
)  # fmt: skip
def test_spelling(typed: str, meant: str | None) -> None:
    vocabulary = "initiative partnership government harbour emergency zealand unification australia trail million locked".split()
    assert Speller(vocabulary, {"austria", "trial"}).repair(typed) == meant


def test_an_expected_word_wins() -> None:
    speller = Speller(["marks", "makers", "board", "bored"])
    assert speller.repair("makrs") is None
    assert speller.repair("makrs", frozenset({"makers"})) == "makers"
    assert speller.repair("bord", frozenset({"board"})) == "board"
    assert speller.repair("bord") is None


def test_words_typed_as_two_or_as_one() -> None:
    speller = Speller(["reunification", "nuclear", "power"])
    assert Repairs(speller).joined("re", "unification", "-") == "reunification"
    assert Repairs(speller).word("nuclearpower") == ("nuclear", "power")
