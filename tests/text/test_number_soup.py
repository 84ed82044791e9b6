"""Any row of number words, figures, units and joints is read without a fault."""

from hypothesis import given, settings
from hypothesis import strategies as st

from debatebot.text.names import NameTable
from debatebot.text.numbers import figures
from debatebot.text.reading import read

WORDS = """40 3.5 1,000 0 19o8 2021 1908 july jul 19th first second half quarter dozen and a of to or
million bn k thousand hundred percent % $ £ euros point minus three twenty forty-one twenties between
about over under at least most than century 's 22 '22 kg litres per day nineteen eighteen hundred odd
couple few metres km mon friday pounds pence from until by in the -""".split()


@settings(max_examples=600)
@given(st.lists(st.sampled_from(WORDS), max_size=9))
def test_number_soup_is_read(words: list[str]) -> None:
    for figure in figures(words):
        assert 0 <= figure.start < figure.end <= len(words)


@settings(max_examples=400)
@given(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_number_soup_is_read_in_a_text(text: str) -> None:
    for word in read(text, NameTable()).words:
        assert 0 <= word.start <= word.end <= len(text)


def test_a_range_whose_scale_does_not_end_it() -> None:
    assert figures("40 40 million 40 million".split())
