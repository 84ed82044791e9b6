"""Which format a file is in is told by its name and what it holds."""

import re

import pytest

from debatebot.cli.commands import export_
from debatebot.exchange.anki_fields import FIELDS
from debatebot.exchange.formats import READERS, read
from debatebot.exchange.table import COLUMNS
from debatebot.pack.problems import PackProblems
from tests.files import ROOT


@pytest.mark.parametrize(
    ("name", "text", "format_name"),
    [
        ("q.gift", "One?{=1}", "gift"),
        ("q.txt", "// about\n\n::a::One?{\n=1\n}", "gift"),
        ("q.txt", "One? {T}\n", "gift"),
        ("q.txt", "One?\nA. x\nB. y\nANSWER: A\n", "aiken"),
        ("q.aiken", "One?\nA. x\nB. y\nANSWER: A\n", "aiken"),
        ("q.txt", "#separator:tab\n#html:true\nOne?\t{1}\n", "anki"),
        ("q.txt", "#tags column:3\nOne?\t1\tx\n", "anki"),
        ("q.txt", "One?\t1\nTwo?\t2\n", "anki"),
        ("q.TSV", "One?\t1\n", "anki"),
        ("q.csv", "ask,accept\nOne?,1\n", "csv"),
        ("q.txt", '"Question";"Answer"\nOne?;1\n', "csv"),
        ("-", "ask,accept\nOne?,1\n", "csv"),
    ],
)
def test_it_is_told(name: str, text: str, format_name: str) -> None:
    told, brought = read(name, text.encode(), None)
    assert told == format_name
    assert brought.questions[0].ask == "One?"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("q.apkg", b"PK\x03\x04", "In Anki, export 'Notes in Plain Text'"),
        ("q", b"PK\x03\x04", "In Anki, export 'Notes in Plain Text'"),
        ("q.xlsx", b"PK\x03\x04", "Save the sheet as CSV"),
        ("q.xml", b"<quiz/>", "In Moodle, export the questions as GIFT"),
        ("questions.yaml", b"article:", "It looks like a pack already"),
        ("q.txt", b"Only prose.\nMore of it.\n", "name it with --format: gift, aiken, anki, csv"),
        ("q.txt", b"", "name it with --format"),
    ],
)
def test_what_is_not_read_says_what_is(name: str, data: bytes, expected: str) -> None:
    with pytest.raises(PackProblems) as caught:
        read(name, data, None)
    assert expected in str(caught.value)


def test_the_page_names_every_format_column_and_field() -> None:
    page = (ROOT / "docs" / "exchange.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_]+)`", page))
    assert {*READERS, *export_._OF_QUESTIONS, *export_._OF_PAGES, *COLUMNS} <= named
    rows = "\n".join(line for line in page.splitlines() if line.startswith("| "))
    assert [field for field in FIELDS if not re.search(rf"\b{field}\b", rows)] == []


def test_the_words_for_points_in_the_page_are_those_that_are_read() -> None:
    _, brought = read("x.gift", b"Why?{=a =%50%b#point: one =%50%c#point: two of NATO}", None)
    (question,) = brought.questions
    assert [(point.id, point.of) for point in question.points] == [("one", ""), ("two", "NATO")]
    assert question.needed == 2
