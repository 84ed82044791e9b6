"""Anki's text files after Anki's manual, in and out."""

import pytest
from hypothesis import given
from msgspec import structs

from debatebot.exchange.anki_read import read_anki
from debatebot.exchange.anki_write import write_anki
from debatebot.pack.models import Question
from debatebot.pack.problems import PackProblems
from tests.exchange.questions import FULL, lines_of, only, pack_of, questions
from tests.exchange.reading_back import Reading

KEPT = "points need topic reject options sentence wrong item side explain hints number date"


anki = Reading("q.txt", read_anki)


@given(questions())
def test_what_is_written_is_read_back(question: Question) -> None:
    text = write_anki(pack_of(question), [question]).text
    brought = anki.read(text)
    assert brought.questions == (only(question, KEPT),), text
    assert brought.losses == ()


def test_a_guid_comes_from_the_pack_and_the_question() -> None:
    text = write_anki(pack_of(FULL), [FULL]).text
    assert "\tdebatebot:dam%2F1/why:dam\tkind::explain topic::The-gains/costs\n" in text
    assert "#guid column:16\n#tags column:17\n" in text
    again = structs.replace(FULL, ask="Reworded?", accept=("anew",))
    assert "\tdebatebot:dam%2F1/why:dam\t" in write_anki(pack_of(again), [again]).text
    assert anki.one(text).id == "why:dam"


def test_what_a_note_cannot_hold_is_one_line_for_each_question() -> None:
    written = write_anki(pack_of(FULL), [FULL])
    assert [str(loss) for loss in written.losses] == [
        "why:dam: left out: paragraphs, sample answers, keywords of its points"
    ]


def test_two_columns_are_a_question_and_an_answer() -> None:
    brought = anki.read("What is it?\tA dam\nWhen?;really\t2022\n\nlone\n")
    assert [(q.ask, q.accept, q.kind) for q in brought.questions] == [
        ("What is it?", ("A dam",), "term"),
        ("When?;really", ("2022",), "number"),
    ]
    assert [str(loss) for loss in brought.losses] == [
        "line 4: left out, there is no full answer: 'lone'"
    ]


@pytest.mark.parametrize(
    ("named", "sign"),
    [("Comma", ","), ("semicolon", ";"), ("tab", "\t"), ("Pipe", "|"), ("colon", ":"), ("|", "|")],
)
def test_every_separator(named: str, sign: str) -> None:
    assert anki.one(f"#separator:{named}\nWhat{sign}this\n").accept == ("this",)


def test_the_first_row_tells_the_separator() -> None:
    assert anki.one("What;this, then\n").accept == ("this, then",)
    assert anki.one("What,this\n").accept == ("this",)


def test_quotes_hold_separators_line_breaks_and_quotes() -> None:
    question = anki.one('#separator:semicolon\n"One; or ""two""\nlines?";"the; answer"\n')
    assert question.ask == 'One; or "two"\nlines?'
    assert question.accept == ("the; answer",)


def test_html_is_read_only_where_the_header_says_so() -> None:
    row = "Is <b>1 &lt; 2</b><br>so?\tyes &amp; no<div>more</div>\n"
    assert anki.one("#html:true\n" + row).ask == "Is 1 < 2\nso?"
    assert anki.one("#html:true\n" + row).accept == ("yes & no\nmore",)
    assert anki.one("#html:false\n" + row).ask == "Is <b>1 &lt; 2</b><br>so?"
    assert anki.one(row).accept == ("yes &amp; no<div>more</div>",)


def test_columns_are_found_by_their_names() -> None:
    text = (
        "#separator:tab\n#columns:Picture\tBack\tFront\tExtra\tguid\n#guid column:5\n"
        "p1\tit\tWhat?\tBecause.\tJq&;ve^5L.\np2\tthat\tWhich?\t\tx\n"
    )
    first, second = anki.read(text).questions
    assert (first.id, first.ask, first.accept, first.explain) == (
        "Jq&;ve^5L.", "What?", ("it",), "Because.",
    )  # fmt: skip
    assert second.id == "x"
    assert anki.losses(text) == ["column 1: left out 'Picture' (2)"]


def test_decks_and_tags_give_the_topic() -> None:
    text = "#deck:Sea::Birds\n#tags:old wet\nWhat?\ta gull\n"
    assert anki.one(text).topic == "Birds"
    assert anki.losses(text) == ["line 3: left out: tags 'old', 'wet'"]
    text = "#tags column:3\n#deck column:4\nWhat?\ta gull\tsea_birds wet\tSea::Birds\n"
    assert anki.one(text).topic == "Birds"
    text = "#tags column:3\nWhat?\ta gull\tfauna::sea_birds wet\n"
    assert anki.one(text).topic == "sea birds"
    assert anki.losses(text) == ["line 2: left out: tags 'wet'"]
    assert anki.one("tags:old\nWhat?\ta gull\n").topic == "old"


def test_note_types_and_comments_are_listed() -> None:
    text = "# my notes\n#notetype:Basic\n#notetype column:1\nBasic\tWhat?\tthis\n# no row\nBasic\tB?\tb\n"
    assert [q.ask for q in anki.read(text).questions] == ["What?", "B?"]
    assert anki.losses(text) == [
        "line 2: left out: the note type 'Basic'",
        "line 1: left out: comments (1)",
    ]


def test_a_cloze_text_is_a_question_for_each_gap() -> None:
    text = "#guid column:2\n{{c1::Bread}} is baked at {{c2::four::an hour}}.\tg\tmore\n"
    first, second = anki.read(text).questions
    assert (first.id, first.ask, first.accept) == ("g-c1", "_____ is baked at four.", ("Bread",))
    assert (second.id, second.hints) == ("g-c2", ("an hour",))
    assert first.explain == "more"


def test_pictures_and_sounds_are_listed() -> None:
    text = '#html:true\nWhat <img src="a.png">?\tthis [sound:b.mp3]\n'
    assert anki.one(text).accept == ("this",)
    assert anki.losses(text) == ["line 2: left out: pictures or sounds"] * 2


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("#separator:bar\na\tb\n", "1:12", "'bar' is no separator; expected one of comma"),
        ("#html:maybe\na\tb\n", "1:7", "expected true or false, not 'maybe'"),
        ("#guid column:x\na\tb\n", "1:14", "expected the number of a column, from 1, not 'x'"),
        ("#tags column:0\na\tb\n", "1:14", "expected the number of a column, from 1, not '0'"),
        ('a\tb\nc\t"d\ne\n', "2:3", "these quotes are not closed"),
        ('"a" b\tc\n', "1:4", "expected the end of the field after its quotes"),
        ("a\tb\x07\n", "1:4", "the control character U+0007"),
        ("#separator:tab\n", "1:1", "no note was found"),
        ("a\t" * 300, "1:1", "a row of more than 200 fields"),
        ("a\t" + "b" * 100_001, "1:3", "a field of more than 100000 characters"),
    ],
)
def test_faults_have_their_place_and_what_was_expected(
    text: str, place: str, expected: str
) -> None:
    with pytest.raises(PackProblems) as caught:
        anki.read(text)
    assert lines_of(caught.value)[0].startswith(f"q.txt:{place}: {expected}")
