"""Hashes of six-word runs: what counts as a word, what counts as a copy."""

from hypothesis import given
from hypothesis import strategies as st

from debatebot.pack.prints import overlaps, print_lines, prints_of
from debatebot.pack.questions_file import Article

TEXT = "Nine grey geese flew over the old mill and landed near the river at last."


def test_prints_are_sorted_once_each_and_fixed_for_ever() -> None:
    prints = prints_of(TEXT + " " + TEXT)
    assert list(prints) == sorted(set(prints))
    assert prints_of("Nine grey geese flew over the") == ("82f34dcbf6",)
    assert prints_of("five words are no run") == ()


def test_case_accents_apostrophes_and_marks_do_not_matter() -> None:
    plain = prints_of("China's cafe is not the Bakers one")
    assert prints_of("CHINA’S — café: is, not «the» baker’s one!") != ()
    assert prints_of("CHINA’S — café: is, not «the» Bakers one!") == plain
    assert prints_of("china cafe is not the bakers one") == plain


def test_eight_words_in_a_row_are_a_copy() -> None:
    prints = prints_of(TEXT)
    said = "I say: nine grey geese flew over the old mill, did they not?"
    (overlap,) = overlaps(said, prints)
    assert said[overlap.start : overlap.end] == "nine grey geese flew over the old mill"
    assert overlap.words == 8
    assert overlaps("nine grey geese flew over the old", prints) == []


def test_two_copies_are_told_apart() -> None:
    prints = prints_of(TEXT)
    said = "nine grey geese flew over the old mill. Then: mill and landed near the river at last"
    assert [overlap.words for overlap in overlaps(said, prints)] == [8, 8]


def test_names_are_no_copy_but_hide_none() -> None:
    text = "The Royal Society for the Protection of Old Mills is closed on every second Sunday."
    prints = prints_of(text)
    name = "Royal Society for the Protection of Old Mills"
    assert overlaps(f"the {name} is fine", prints, [name]) == []
    assert overlaps(f"the {name} is fine", prints) != []
    assert overlaps(text, prints, [name]) != []


def test_lines_for_a_pack_split_again() -> None:
    prints = prints_of(TEXT)
    article = Article(id="a", title="t", prints=tuple(print_lines(prints)))
    assert article.print_set == set(prints)
    assert all(len(line) <= 100 for line in article.prints)


@given(st.text(max_size=300))
def test_any_text_overlaps_itself_or_is_short(text: str) -> None:
    prints = prints_of(text)
    found = overlaps(text, prints)
    assert all(0 <= o.start < o.end <= len(text) and o.words >= 8 for o in found)
