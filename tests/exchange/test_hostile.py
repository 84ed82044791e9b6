"""Whatever a file holds: questions that make a pack, or an error with its place. Never a traceback."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.exchange.formats import READERS, read
from debatebot.exchange.into import whole_yaml
from debatebot.exchange.losses import Brought
from debatebot.pack.problems import PackProblems, Problem
from tests.exchange.questions import SIGNS

FORMATS = sorted(READERS)
pieces = st.sampled_from(
    "{ } = ~ # :: -> // \\ %50% %-9% #### [html] <b> &lt; &#x; $CATEGORY: {{c1::x}} ANSWER: A. B) "
    '#separator: #html:true #columns: #guid  ask,accept " | , ; \t \u202e \u200b é T 1..2'.split(
        " "
    )
) | st.sampled_from(["\n", "\n\n", "A. ", "ANSWER: A\n", "ask,accept\n", "\r\n", "\t"])
files = st.lists(pieces | st.text(SIGNS, max_size=5), max_size=40).map("".join)


def result(name: str, data: bytes, format_name: str | None) -> Brought | None:
    """What was read; None when it was refused, with a place for each problem."""
    refused: tuple[Problem, ...] = ()
    brought = None
    try:
        _, brought = read(name, data, format_name)
        if brought.questions:
            whole_yaml(brought, name)
    except PackProblems as problems:
        refused = problems.problems
    assert brought is not None or refused
    assert all(p.line >= 1 and p.column >= 1 and p.message for p in refused)
    return brought


@pytest.mark.parametrize("format_name", FORMATS)
def test_any_text_gives_a_pack_or_an_error(format_name: str) -> None:
    @given(files)
    def check(text: str) -> None:
        result("x.txt", text.encode("utf-8", "surrogatepass"), format_name)

    check()


@given(st.binary(max_size=60), st.sampled_from(["x", "x.csv", "x.gift", "x.apkg", "x.tsv", "-"]))
def test_any_bytes_give_a_pack_or_an_error(data: bytes, name: str) -> None:
    result(name, data, None)


BIG = 60_000
"""Characters: what takes more than proportional time is slow here already."""

HOSTILE: dict[str, Callable[[], str]] = {
    "signs": lambda: "One?{" + "=" * BIG + "}",
    "options": lambda: "One?{" + "~a=b" * (BIG // 4) + "}",
    "same titles": lambda: "::a::b{=c}\n\n" * (BIG // 40),
    "tags": lambda: "//" + "[tag:x]" * (BIG // 7) + "\nOne?{=a}",
    "backslashes": lambda: "One?{=" + "\\" * BIG + "}",
    "html": lambda: "#html:true\na\t" + "<b" * 20_000 + "\n",
    "comments": lambda: "#html:true\na\t" + "<!--" * 20_000 + "\n",
    "quotes": lambda: 'ask,accept\na,"' + '""' * 40_000 + '"\n',
    "closed quotes": lambda: "ask,accept\n" + '"a","b"\n' * (BIG // 40),
    "clozes": lambda: "{{c1::" * 10_000 + "\tx\n",
    "lines": lambda: "\n" * BIG,
    "one word": lambda: "a" * BIG + "\tb\n",
}


@pytest.mark.timing
@pytest.mark.parametrize("name", sorted(HOSTILE))
@pytest.mark.parametrize("format_name", FORMATS)
def test_large_files_take_their_time_in_proportion(name: str, format_name: str) -> None:
    data = HOSTILE[name]().encode()
    began = time.perf_counter()
    result("x", data, format_name)
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xff\xfea\x00", "UTF-16 is not UTF-8 text"),
        (b"caf\xe9{=a}", "the byte 0xe9 is not UTF-8 text"),
        (b"x" * 16_000_001, "a file may hold 16 MB at most"),
        (b"a{=\x1b]0;owned\x07}", "the control character U+001B"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, expected: str) -> None:
    with pytest.raises(PackProblems) as caught:
        read("x.gift", data, None)
    assert expected in str(caught.value)
    assert str(caught.value).replace("\n", "").isprintable()


def test_hidden_characters_are_taken_out_and_listed() -> None:
    _, brought = read("x.gift", "::a::W\u202eho\u200b?{=m\u2066e}".encode(), None)
    (question,) = brought.questions
    assert (question.ask, question.accept) == ("Who?", ("me",))
    assert [str(loss) for loss in brought.losses] == [
        "a: characters that cannot be seen are taken out"
    ]


def test_a_long_text_is_cut_and_listed() -> None:
    _, brought = read("x.gift", f"::a::Why?{{={'b' * 3000}}}".encode(), None)
    assert len(brought.questions[0].accept[0]) == 2000
    assert str(brought.losses[0]) == "a: a text of 3000 characters is cut to 2000"
