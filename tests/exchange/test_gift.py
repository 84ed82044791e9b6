"""GIFT after its documented rules, in and out."""

import re

import pytest
from hypothesis import given
from msgspec import structs

from debatebot.exchange.gift_read import read_gift
from debatebot.exchange.gift_write import write_gift
from debatebot.pack.models import NumberRule, Point, Question, Reject
from debatebot.pack.problems import PackProblems
from tests.exchange.questions import FULL, alike, lines_of, only, questions
from tests.exchange.reading_back import Reading

BLANK_LINES = re.compile(r"\n\s*\n")
KEPT = "points need topic reject options sentence wrong item side explain"


gift = Reading("q.gift", read_gift)


@given(questions())
def test_what_is_written_is_read_back(question: Question) -> None:
    text = write_gift([question]).text
    brought = gift.read(text)
    fields = KEPT + (" number" if question.kind == "number" else "")
    assert brought.questions == (_as_gift(only(question, fields)),), text
    assert brought.losses == ()


def _as_gift(question: Question) -> Question:
    """A question as GIFT can hold it: what cannot be written is listed, see the tests below."""

    def bare(text: str) -> str:
        return text.replace("->", "→")

    if question.kind == "choice":
        order = {" ".join(o.casefold().split()): n for n, o in enumerate(question.options)}
        told = [
            (a, r.feedback)
            for r in question.reject
            for a in r.answers
            if r.feedback and " ".join(a.casefold().split()) in order
        ]
        accept = [o for o in question.options if o in question.accept]
        told.sort(key=lambda pair: order[" ".join(pair[0].casefold().split())])
        rejects = [Reject(answers=(a,), feedback=f) for a, f in told]
        return alike(structs.replace(question, accept=tuple(accept), reject=tuple(rejects)))
    if question.kind == "true_false":
        return structs.replace(question, reject=tuple(r for r in question.reject if r.feedback))
    if question.kind == "number":
        plain = [
            Reject(answers=(a,), feedback=r.feedback)
            for r in question.reject
            for a in r.answers
            if a.removeprefix("-").isdecimal() and a.isascii()
        ]
        trimmed = [Reject(answers=(_plain(r.answers[0]),), feedback=r.feedback) for r in plain]
        return alike(structs.replace(question, reject=tuple(trimmed)))
    return alike(
        structs.replace(
            question,
            sentence=BLANK_LINES.sub("\n", question.sentence),
            item=BLANK_LINES.sub("\n", question.item),
            accept=tuple(map(bare, question.accept)),
            points=tuple(
                Point(id=bare(p.id), phrasings=tuple(map(bare, p.phrasings)), of=bare(p.of))
                for p in question.points
            ),
            reject=tuple(
                Reject(answers=tuple(map(bare, r.answers)), feedback=bare(r.feedback))
                for r in question.reject
            ),
        )
    )


def _plain(digits: str) -> str:
    return f"{float(digits):.0f}"


def test_every_sign_of_gift_is_escaped_and_comes_back() -> None:
    text = write_gift([FULL]).text
    assert "::why\\:dam::Why build \\{it\\}?\\nTwo reasons. {" in text
    assert "\t=%50%no \\~ floods#point\\: floods of the river\n" in text
    assert "\t=%0%to \\\\* fish#Nobody swims there\\: \\{cold\\}.\n" in text
    assert "\t####Both \\#1 and \\#2 stand in the text.\n" in text
    assert gift.read(text).questions == (only(structs.replace(FULL, points=_bare_points()), KEPT),)


def _bare_points() -> tuple[Point, ...]:
    return tuple(Point(id=p.id, phrasings=p.phrasings, of=p.of) for p in FULL.points)


def test_what_gift_cannot_hold_is_one_line_for_each_question() -> None:
    arrow = Question(id="way", kind="term", ask="Which?", accept=("a -> b",), hints=("x",))
    number = Question(
        id="many",
        kind="number",
        ask="How many?",
        accept=("3.5 million",),
        number=NumberRule(value=3_500_000, tolerance=1000, unit="people"),
        reject=(Reject(answers=("2", "two million"), feedback="Fewer."),),
    )
    written = write_gift([FULL, arrow, number])
    assert [str(loss) for loss in written.losses] == [
        "why:dam: left out: paragraphs, hints (1), sample answers, keywords of its points",
        "way: left out: hints (1)",
        "way: '->' is written as '→' in 'a -> b'",
        "many: left out: '3.5 million', other ways to write the number",
        "many: left out: the unit 'people'",
        "many: left out, the wrong answer 'two million' is not in plain digits",
    ]
    assert "=%100%3500000:1000\n\t=%0%2:0#Fewer.\n" in written.text


def test_titles_ids_tags_categories_and_comments() -> None:
    text = (
        "// written by hand\n"
        "$CATEGORY: $course$/top/Default for Birds/Sea//shore\n\n"
        "// question: 7  name: Gulls\n"
        "// [id:Gulls1] [tag:birds] [tag:with \\] in it]\n"
        "What do gulls eat?{=fish}\n\n"
        "::A title of words::Where?{=there}\n"
    )
    brought = gift.read(text)
    assert [question.id for question in brought.questions] == ["Gulls1", "A-title-of-words"]
    assert [question.topic for question in brought.questions] == ["Sea/shore", "Sea/shore"]
    assert [str(loss) for loss in brought.losses] == [
        "line 1: left out: the categories above, 'Default for Birds'",
        "line 4: left out: tags 'birds', 'with ] in it'",
        "q.gift: left out: comments (2)",
    ]


def test_essays_and_descriptions_are_listed() -> None:
    text = "Read this first.\n\nWrite an essay. {}\n\n::a::Why?{####Because.}\n\nOne?{=1}"
    assert [question.ask for question in gift.read(text).questions] == ["One?"]
    assert gift.losses(text) == [
        "line 1: left out, a text without answers: 'Read this first.'",
        "line 3: left out, an essay that nobody can mark: 'Write an essay.'",
        "a: left out, an essay that nobody can mark: 'Why?'",
    ]


def test_formats_of_text() -> None:
    html = '::h::[html]<p>Is <b>x &lt; y</b>&nbsp;?<br>Say.</p><img src="a.png">{=[plain]<i> =yes}'
    question = gift.one(html)
    assert question.ask == "Is x < y\u00a0?\nSay."
    assert question.accept == ("<i>", "yes")
    assert gift.losses(html) == [
        "h: left out: formatting in HTML",
        "h: left out: pictures or sounds",
    ]
    assert gift.one("[markdown]*Which* one?{=a < b}").ask == "*Which* one?"


def test_ids_that_are_used_twice_are_told_apart() -> None:
    brought = gift.read("::a::One?{=1}\n\n::a::Two?{=2}\n\n::a-2::Three?{=3}")
    assert [question.id for question in brought.questions] == ["a", "a-2", "a-2-2"]
    assert str(brought.losses[0]) == "a-2: the id 'a' is used twice; this is the later one"


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("One?\n{=a", "2:1", "this '{' is not closed; expected '}' before the blank line"),
        ("A?{=a}\n\nOne? =a}", "3:8", "there is no '{' for this '}'"),
        ("One?{=a {b} c}", "1:9", "a question has one pair of braces; this is another"),
        ("One?{=a} two {=b}", "1:14", "a question has one pair of braces; this is another"),
        ("::One?{=a}", "1:1", "a title begins here; expected '::' after it"),
        ("One?{#x:1}", "1:7", "'x:1' is no number; expected 3, 3:0.5 or 1..5"),
        ("One?{#1e999}", "1:7", "'1e999' is no number"),
        ("One?{#nan}", "1:7", "'nan' is no number"),
        ("One?{#}", "1:7", "expected a number, as {#3:0.5}"),
        ("One?{~a}", "1:6", "a choice has one answer here; expected two or more"),
        ("One?{=a -> b =c}", "1:14", "expected '=item -> match'"),
        ("One?{=a -> b}", "1:6", "matching needs two items or more"),
        ("// nothing\n", "1:1", "no question was found"),
        ("One?{=\x1b[31m}", "1:7", "the control character U+001B"),
    ],
)
def test_faults_have_their_place_and_what_was_expected(
    text: str, place: str, expected: str
) -> None:
    with pytest.raises(PackProblems) as caught:
        gift.read(text)
    first = lines_of(caught.value)[0]
    assert first.startswith(f"q.gift:{place}: {expected}"), first


def test_all_faults_of_a_file_are_told_at_once() -> None:
    with pytest.raises(PackProblems) as caught:
        gift.read("One?{=a\n\nTwo?{=b}\n\nThree?}\n")
    assert [line.split(": ")[0] for line in lines_of(caught.value)] == ["q.gift:1:5", "q.gift:5:7"]
