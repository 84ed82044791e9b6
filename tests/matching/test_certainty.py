"""From signals to certainty and to what follows from it, with tables that are easy to reckon with."""

import math

import pytest
from msgspec.structs import replace

from debatebot.matching.decision import (
    INPUTS,
    NO_SIGNALS,
    THRESHOLDS,
    Signals,
    certainty,
    decide,
    inputs,
)

EVEN = replace(
    THRESHOLDS, bias=0.0, chance=0.0, length=0.0, fitting=0.0, news=0.0, rich=0.0, crowd=0.0, known=0.0,
    few_claims=24, most_typed=20,
    enough_phrasings=16.0, accept=0.75, accept_chance=0.5, accept_words=2, read=0.5, read_chance=0.25,
    choose=0.25, thin=0.125, thin_phrasings=2.0,
)  # fmt: skip
SOME = Signals(
    score=0.5,
    chance=0.8,
    lead=0.2,
    words=3,
    explained=0.75,
    named=2,
    typed=10,
    phrasings=16.0,
    claims=36,
    known=0.75,
)


def of(name: str, **changed: float) -> float:
    return inputs(replace(SOME, **changed), EVEN)[INPUTS.index(name)]


@pytest.mark.parametrize(
    ("phrasings", "rich"), [(16, 1.0), (40, 1.0), (4, 0.5), (1, 0.0), (0.5, 0.0)]
)
def test_a_pack_is_rich_by_its_phrasings(phrasings: float, rich: float) -> None:
    assert of("rich", phrasings=phrasings) == pytest.approx(rich)
    assert of("news", phrasings=phrasings) == pytest.approx(0.25 * rich)


@pytest.mark.parametrize(("typed", "length"), [(0, 1), (1, 1), (2, 2), (20, 20), (21, 20)])
def test_length_is_a_logarithm_of_words_up_to_a_limit(typed: int, length: int) -> None:
    assert of("length", typed=typed) == pytest.approx(math.log(length))
    assert of("fitting", typed=typed, score=0.0) == 0
    assert of("fitting", typed=8) == pytest.approx(2 * of("fitting", typed=8, score=0.25))


@pytest.mark.parametrize(("claims", "counted"), [(1, 24), (24, 24), (40, 40)])
def test_a_crowd_is_a_logarithm_of_claims_from_some_on(claims: int, counted: int) -> None:
    assert of("crowd", claims=claims) == pytest.approx(math.log(counted))
    assert of("known", claims=claims) == 0.75


def test_certainty_is_a_logistic_sum() -> None:
    assert certainty(SOME, EVEN) == 0.5
    assert certainty(SOME, replace(EVEN, bias=math.log(3))) == pytest.approx(0.75)
    assert certainty(SOME, replace(EVEN, chance=math.log(3) / 0.8)) == pytest.approx(0.75)
    assert certainty(replace(SOME, words=0), EVEN) == 0


def test_no_signals_speak_for_nothing() -> None:
    assert (NO_SIGNALS.score, NO_SIGNALS.chance, NO_SIGNALS.lead, NO_SIGNALS.words) == (0, 0, 0, 0)
    assert (NO_SIGNALS.explained, NO_SIGNALS.named, NO_SIGNALS.typed) == (0, 0, 0)


@pytest.mark.parametrize(
    ("sure", "changed", "expected"),
    [
        (0.75, {}, "accept"), (0.74, {}, "read"), (0.9, {"named": 1}, "read"),
        (0.9, {"chance": 0.5}, "accept"), (0.9, {"chance": 0.49}, "read"),
        (0.9, {"chance": 0.25}, "read"), (0.9, {"chance": 0.24}, "choose"),
        (0.5, {}, "read"), (0.49, {}, "choose"), (0.25, {}, "choose"), (0.24, {}, "new"),
        (0.5, {"phrasings": 2.0}, "read"), (0.5, {"phrasings": 1.0}, "choose"),
        (0.5625, {"phrasings": 1.0}, "read"), (0.3, {"phrasings": 1.0}, "new"),
        (0.3125, {"phrasings": 1.0}, "choose"), (0.375, {"phrasings": 0.0}, "choose"),
    ],
)  # fmt: skip
def test_what_follows(sure: float, changed: dict[str, float], expected: str) -> None:
    assert decide(replace(SOME, **changed), sure, EVEN) == expected
