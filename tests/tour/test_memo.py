"""The memo says what was weighed and written, takes words as words, and can be written anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.tour import actions as do
from debatebot.tour.memo import memo_of, paragraphs_of, with_paragraph
from debatebot.tour.session import start, step
from debatebot.tour.state import TourState
from tests.debate.rounds import make_pack
from tests.standin import StandInReaders

PACK = make_pack()
READER = StandInReaders(PACK)


def after(*actions: do.Action) -> TourState:
    state = start(PACK)
    for action in actions:
        state, _ = step(state, action, PACK, READER)
    return state


def at_the_sheet(value: int = 2, said: str = "because of the shops") -> TourState:
    count = len(start(PACK).order)
    first = (do.TakeStance(5, 2), do.Next(), do.Next(), do.Weigh(value), do.Decide("anti1"))
    rest = [do.Next()] * 4 * (count - 1)
    return after(*first, do.Next(), do.SayIt(said), do.Next(), *rest, do.TakeStance(3, 3))


def test_it_says_the_stance_the_crux_and_the_words() -> None:
    state = at_the_sheet()
    assert state.stage == "sheet"
    memo = memo_of(state, PACK)
    assert memo.startswith("# My position: The town should charge cars.\n")
    assert "I stand at 3, sure, from 1 (Against) to 7 (For)." in memo
    assert "I began at 5, fairly sure and moved 2 steps, most by this: shops lose" in memo
    assert "My view rests most on this: shops lose customers who drive" in memo
    assert 'My words: "because of the shops"' in memo


def test_an_empty_tour_asks_where_it_has_nothing_to_say() -> None:
    memo = memo_of(after(), PACK)
    assert memo.count("?)") >= 3
    assert "None" not in memo


def test_a_learners_words_never_become_markup() -> None:
    memo = memo_of(at_the_sheet(said="# [x](y) **z** because <b>"), PACK)
    assert r"\# \[x\](y) \*\*z\*\* because \<b\>" in memo


def test_it_is_written_at_the_sheet_alone_and_only_when_it_changes() -> None:
    early, happened = step(after(), do.WriteMemo("mine"), PACK, READER)
    assert (early.memo, happened) == ("", ())
    state, happened = step(at_the_sheet(), do.WriteMemo("mine"), PACK, READER)
    assert (state.memo, len(happened)) == ("mine", 1)
    assert step(state, do.WriteMemo("mine"), PACK, READER) == (state, ())
    assert state.stage == "sheet"


TEXTS = st.text(alphabet="ab \n#-", max_size=40)


@given(st.lists(TEXTS, max_size=6), st.integers(1, 7), TEXTS)
def test_one_paragraph_changes_and_the_others_stay(
    parts: list[str], number: int, text: str
) -> None:
    memo = "\n\n".join(parts)
    before = paragraphs_of(memo)
    if number > len(before) + 1:
        with pytest.raises(ValueError, match="no paragraph"):
            with_paragraph(memo, number, text)
        return
    after_ = paragraphs_of(with_paragraph(memo, number, text))
    assert after_[: number - 1] == before[: number - 1]
    new = paragraphs_of(text)
    assert after_ == (*before[: number - 1], *new, *before[number:])
