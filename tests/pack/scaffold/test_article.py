"""Reading an article's file: what is title, heading and paragraph, and what is refused with a reason."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.pack.scaffold.article import ARTICLE_LIMIT, Unreadable, read_article
from debatebot.pack.scaffold.found import MOST_OF_A_PARAGRAPH, found_in

ARTICLE = """\
Should the Mill Turn Again?

Photo by somebody via somewhere

By Ann Miller

The old mill of Elmby stood still from May 1987 until the town bought it for $3.5 million.

Arguments for It

Anna Holt, who chairs the Friends of the Mill, expects 12,000 visitors a year.
They would come by train.

Arguments against It

Elmby has other needs, says the council, and a mill is not one of them at the moment.

Holt, Anna. “The Mill in Figures.” Accessed May 9, 2023. https://example.org/mill.

Elmby Council. “Accounts.” https://example.org/accounts
"""


def test_an_article_of_the_usual_form() -> None:
    read = read_article(ARTICLE.encode())
    assert (read.title, read.author) == ("Should the Mill Turn Again?", "Ann Miller")
    assert [part.heading for part in read.parts] == [
        "",
        "Arguments for It",
        "Arguments against It",
    ]
    assert [number for number, _ in read.paragraphs] == [1, 2, 3]
    assert read.paragraphs[1][1].endswith("visitors a year. They would come by train.")
    assert [source.url for source in read.sources] == [
        "https://example.org/mill",
        "https://example.org/accounts",
    ]
    assert read.sources[1].title == "Elmby Council. “Accounts.”"


def test_what_it_offers_to_ask_for() -> None:
    found = found_in(read_article(ARTICLE.encode()).paragraphs)
    offered = [(one.kind, one.text, one.paragraph) for one in found]
    assert offered == [
        ("date", "May 1987", 1),
        ("number", "$3.5 million", 1),
        ("term", "Elmby", 1),
        ("number", "12,000", 2),
        ("who", "Anna Holt", 2),
        ("term", "Friends of the Mill", 2),
    ]
    assert "from May 1987 until" in found[0].around


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n\n", "\n \t\n"),
        lambda text: text.replace("\n\n", "\n\n\n"),
        lambda text: text.replace("Mill", "Mi\u200bll"),
    ],
)
def test_line_ends_marks_and_spaces_change_nothing(change: Callable[[str], str]) -> None:
    assert read_article(change(ARTICLE).encode()) == read_article(ARTICLE.encode())


def test_long_lines_without_empty_ones_are_paragraphs() -> None:
    text = "\n".join("A paragraph that says something about the mill. " * 4 for _ in range(3))
    assert len(read_article(text.encode()).paragraphs) == 3


def test_short_lines_without_empty_ones_are_one_paragraph() -> None:
    text = "A paragraph\nthat was broken\nwhere the page ended."
    assert len(read_article(text.encode()).paragraphs) == 1


REFUSED = {
    "empty": (b"", "it is empty"),
    "blank": (b" \n\r\n\t\n", "it is empty"),
    "a mark alone": ("\ufeff".encode(), "it is empty"),
    "UTF-16": (ARTICLE.encode("utf-16"), "UTF-16"),
    "Latin-1": ("Für die Mühle.\n".encode("latin-1"), "the byte 0xfc in line 1"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "the byte 0x89 in line 1"),
    "an archive": (b"PK\x03\x04\x14\x00\x06\x00", "the control character U+0003 in line 1"),
    "zeros": (b"text\n\x00\x00", "the control character U+0000 in line 2"),
    "too long": (b"word " * (ARTICLE_LIMIT // 5 + 1), "longer than 400 kB"),
    "too many": (b"A sentence that ends here.\n\n" * 301, "301 paragraphs, 300 at most"),
    "a title alone": (b"The Mill\n\nArguments\n\nCosts", "no paragraph"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_says_why(name: str) -> None:
    data, why = REFUSED[name]
    with pytest.raises(Unreadable, match=re.escape(why)):
        read_article(data)


@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read = read_article(data)
    except Unreadable:
        return
    assert read.paragraphs


@given(text=st.text(alphabet="Ab 12.,\n“’-%$é", max_size=200))
def test_what_is_found_stands_in_its_paragraph(text: str) -> None:
    try:
        read = read_article(text.encode())
    except Unreadable:
        return
    paragraphs = dict(read.paragraphs)
    found = found_in(read.paragraphs)
    assert all(one.text in paragraphs[one.paragraph] for one in found)
    assert len({one.text.casefold() for one in found}) == len(found)
    for number in paragraphs:
        for kind in ("number", "date", "who", "term"):
            here = [one for one in found if (one.kind, one.paragraph) == (kind, number)]
            assert len(here) <= MOST_OF_A_PARAGRAPH
