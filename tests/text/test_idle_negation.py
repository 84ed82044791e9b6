"""Which words of denial deny nothing where they stand, and which still do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.text.idle_negation import idle
from debatebot.text.names import NameTable
from debatebot.text.reading import read

IDLE = (
    ("wasn't it the harbour master", "harbour"),
    ("not sure but wasn't it copper", "copper"),
    ("not 100% sure, copper", "copper"),
    ("not entirely certain the wool guild", "guild"),
    ("the wool guild, wasn't it?", "guild"),
    ("snow melts earlier doesn't it, so the river floods", "melts"),
    ("the roof leaks, doesn't it", "leaks"),
    ("Isn't copper the metal?", "copper"),
    ("there is no doubt that the dam leaks", "leaks"),
    ("no wonder the hens left", "left"),
    ("without a doubt the hens left", "left"),
    ("make no mistake the hens left", "left"),
    ("the miller couldn't help laughing", "laughing"),
    ("we cannot but admire the miller", "admire"),
    ("it is nothing but a tax", "tax"),
    ("it was none other than the miller", "miller"),
    ("the fee is nothing more than a tax", "tax"),
    ("nobody but the miller paid", "miller"),
    ("no more than 70 hens", "70"),
    ("no fewer than 70 hens", "70"),
    ("not less than seventy hens", "seventy"),
    ("the air is never too warm or too cold", "warm"),
    ("not until 1950 was the mill sold", "1950"),
    ("the wall did not crack until the frost came", "crack"),
    ("it's not that they didn't repair it, they used paper", "repair"),
    ("if the frost had not come, the wall would not have cracked", "cracked"),
    ("the wall would not have cracked if the frost had not come", "cracked"),
    ("if it was not for the frost, it would stand", "frost"),
    ("why not sell the mill", "sell"),
    ("it takes too long to count them", "count"),
    ("if I'm not mistaken the miller", "miller"),
    ("not for nothing is it called a tax", "tax"),
    ("don't you think the mill is old", "old"),
    ("with no trouble the hens crossed", "crossed"),
    ("no sooner had it rained than it flooded", "rained"),
)
REAL = (
    ("it was not the miller", "miller"),
    ("the miller never paid", "paid"),
    ("no hens came", "hens"),
    ("the guard was not there", "there"),
    ("the wall did not crack", "crack"),
    ("why didn't they pay", "pay"),
    ("it is not that the roof leaks", "leaks"),
    ("they had no problem to solve", "problem"),
    ("it was not too dear", "dear"),
    ("they could not help the miller", "miller"),
    ("if they do not pay, the mill closes", "pay"),
    ("there is no question of a sale", "sale"),
    ("they had no more hens", "hens"),
    ("they are too tired to count them", "count"),
    ("they do not remember the flood", "flood"),
    ("she is not sure that they want more", "want"),
)


def _denied(text: str, word: str) -> bool:
    return next(w.negated for w in read(text, NameTable()).words if w.text == word)


@pytest.mark.parametrize(("text", "word"), IDLE)
def test_an_idle_denial_denies_nothing(text: str, word: str) -> None:
    assert not _denied(text, word)


@pytest.mark.parametrize(("text", "word"), REAL)
def test_a_real_denial_denies(text: str, word: str) -> None:
    assert _denied(text, word)


def test_an_idle_denial_is_no_denial_when_they_are_counted() -> None:
    kinds = [w.kind for w in read("no doubt the miller, wasn't it", NameTable()).words]
    assert "negation" not in kinds


@given(
    st.lists(
        st.sampled_from(
            "not no never nothing but more than if would was it they until sure too or help other 5".split()
        ),
        max_size=12,
    )
)
def test_any_row_of_words_is_read(words: list[str]) -> None:
    joins = [""] * len(words)
    found = idle(words, joins, [w == "5" for w in words])
    assert found <= set(range(len(words)))
