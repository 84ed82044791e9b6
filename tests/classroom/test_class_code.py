"""The code of a round says round, minutes and seed, and whether it was made with this pack."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.classroom.code import WORDS, NoClassCode, code_of, read_code
from debatebot.classroom.rounds import LEAST, MOST, ROUND_NAMES, RoundName

PACK, OTHER = "0123456789abcdef", "fedcba9876543210"


@given(st.sampled_from(ROUND_NAMES), st.integers(LEAST, MOST), st.integers(0, 10**18 - 1))
def test_a_code_comes_back_as_it_went(name: RoundName, minutes: int, seed: int) -> None:
    typed = code_of(name, minutes, seed, PACK)
    for written in (typed, typed.upper(), typed.replace("-", " "), f"  {typed} "):
        code = read_code(written, PACK)
        assert (code.round, code.minutes, code.seed, code.fits) == (name, minutes, seed, True)


def test_every_word_stands_for_one_round() -> None:
    assert len(set(WORDS)) == len(WORDS)


def test_another_pack_is_told() -> None:
    assert not read_code(code_of("vote", 7, 3, PACK), OTHER).fits


@given(st.text(max_size=40))
def test_anything_else_is_no_code(typed: str) -> None:
    with suppress(NoClassCode):
        assert read_code(typed, PACK).round in ROUND_NAMES


@pytest.mark.parametrize("typed", ["fern-elk", "fern-elk-x", "fern-elk-42-0", "fern-elk-42-61"])
def test_what_is_nearly_a_code_is_none(typed: str) -> None:
    with pytest.raises(NoClassCode, match="one looks like fern-elk-42"):
        read_code(typed, PACK)
