"""Our CSV with its header, in and out."""

import csv
import io

import pytest
from hypothesis import given
from msgspec import structs

from debatebot.exchange.csv_file import read_csv, write_csv
from debatebot.exchange.table import COLUMNS
from debatebot.pack.models import Later, Question
from debatebot.pack.problems import PackProblems
from tests.exchange.questions import FULL, lines_of, only, questions
from tests.exchange.reading_back import Reading

KEPT = "points need topic reject options sentence wrong item side explain hints number date"


ours = Reading("q.csv", read_csv)


@given(questions())
def test_what_is_written_is_read_back(question: Question) -> None:
    text = write_csv([question]).text
    brought = ours.read(text)
    assert brought.questions == (only(question, KEPT),), text
    assert brought.losses == ()


@given(questions())
def test_other_readers_of_csv_see_the_same_rows(question: Question) -> None:
    header, row = csv.reader(io.StringIO(write_csv([question]).text, newline=""))
    assert len(header) == len(row)
    assert set(header) <= set(COLUMNS)


def test_nearly_everything_survives() -> None:
    points = tuple(structs.replace(point, keywords=()) for point in FULL.points)
    more = structs.replace(
        FULL, points=points, asks=("Why, then?",), strict="strict", basis="implies", dated=True,
        uses=True, nudge="Which?", keywords=("dam",), source_note="Loose.",
    )  # fmt: skip
    assert ours.one(write_csv([more]).text) == more


def test_what_a_row_cannot_hold_is_one_line_for_each_question() -> None:
    later = Later(note="Gone.", checked="2026-11", source="A paper")
    written = write_csv([FULL, structs.replace(FULL, id="b", sources=("S1",), later=later)])
    assert [str(loss) for loss in written.losses] == [
        "why:dam: left out: keywords of its points",
        "b: left out: sources, what has changed since, keywords of its points",
    ]


def test_no_cell_is_a_formula() -> None:
    question = Question(id="a", kind="term", ask="=1+1", accept=("-x", "@y"), explain="'+z")
    text = write_csv([question]).text
    assert text.splitlines()[1].split(",") == ["a", "term", "'=1+1", "'-x | @y", "''+z"]
    assert ours.one(text) == question


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ask,accept\nWhat?,a dam\n", "term"),
        ("Question;Answer\nWhat?;it keeps the river back in spring, mostly\n", "explain"),
        ("ask\taccept\toptions\nWhat?\ta\ta | b\n", "choice"),
        ("ask,accept\nIt is so.,TRUE\n", "true_false"),
        ("ask,accept\nHow many?,3\n", "number"),
        ("ask,accept,date\nWhen?,in spring,2022-03\n", "date"),
    ],
)
def test_a_row_without_a_kind_gets_the_likely_one(text: str, kind: str) -> None:
    assert ours.one(text).kind == kind


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("ask,acept\na,b\n", "1:5", "there is no column 'acept'; did you mean 'accept'?"),
        ("ask,answer,accept\n", "1:12", "the column 'accept' is here twice"),
        ("id,topic\n", "1:1", "the first row names the columns; there is no ask and no accept"),
        ("ask,accept,need\na,b,many\n", "2:5", "need: expected a whole number, as 3, not 'many'"),
        ("ask,accept,kind\na,b,essay\n", "2:5", "kind: expected one of term, list"),
        ("ask,accept,points\na,b,c\n", "2:5", "points: expected a line 'id: phrasing"),
        ("ask,accept,reject\na,b,= no\n", "2:5", "reject: expected a line 'wrong answer"),
        ("ask,accept,number\na,b,1e5\n", "2:5", "number: expected a number in digits"),
        ("ask,accept,dated\na,b,maybe\n", "2:5", "dated: expected true or false"),
        ("ask,accept\na,b,c\n", "2:5", "a cell below no column; a text with commas"),
        ('ask,accept\na,"b\n', "2:3", "these quotes are not closed"),
        ("ask,accept\n", "1:1", "no question was found"),
        ("", "1:1", "the first row names the columns"),
    ],
)
def test_faults_have_their_place_and_what_was_expected(
    text: str, place: str, expected: str
) -> None:
    with pytest.raises(PackProblems) as caught:
        ours.read(text)
    assert lines_of(caught.value)[0].startswith(f"q.csv:{place}: {expected}")
