"""The code of a round: short, read as it is typed, and bound to its pack."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.debate.code import KIND_WORDS, PACK_WORDS, Code, NoCode, code_of, read_code
from debatebot.debate.formats import FORMATS, LEVELS, Level
from debatebot.pack.models import Side

HASH = "0123456789abcdef"


@given(
    st.sampled_from(tuple(FORMATS)),
    st.sampled_from(LEVELS),
    st.sampled_from(("pro", "anti")),
    st.integers(min_value=0, max_value=10**15),
    st.integers(min_value=0, max_value=9999),
)
def test_a_code_says_what_it_was_made_of(
    kind: str, level: Level, side: Side, seed: int, point: int
) -> None:
    code = code_of(kind, level, side, seed, HASH, point)
    same = Code(format=kind, level=level, side=side, seed=seed, point=point, fits=True)
    assert read_code(code, HASH) == same
    assert read_code(code.upper().replace("-", "  "), HASH) == same


def test_another_pack_is_noticed() -> None:
    code = code_of("spark", "club", "pro", 42, HASH)
    assert not read_code(code, "fedcba9876543210").fits


def test_words_are_told_apart_and_fill_the_table() -> None:
    assert len(KIND_WORDS) == len(FORMATS) * len(LEVELS) * 2
    assert len({*KIND_WORDS, *PACK_WORDS}) == len(KIND_WORDS) + len(PACK_WORDS)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "fern",
        "fern-elk",
        "fern-elk-x",
        "elk-fern-1",
        "fern-elk-1-2",
        "fern-elk-1-p0",
        "fern-elk-p1",
        "fern-elk-1-p",
        "fern-elk-٣",
    ],
)
def test_what_is_no_code_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(NoCode, match="looks like fern-elk-42"):
        read_code(typed, HASH)
