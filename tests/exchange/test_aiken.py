"""Aiken after its documented rules, in and out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.exchange.aiken import read_aiken, write_aiken
from debatebot.pack.models import Question
from debatebot.pack.problems import PackProblems
from tests.exchange.questions import FULL, lines_of, texts
from tests.exchange.reading_back import Reading

TWO = """\
What is the correct answer to this question?
A. Is it this one?
B. Maybe this answer?
C. Possibly this one?
ANSWER: C

Which of them is a bird?
A) The gull
B) The bat
ANSWER: A
"""


aiken = Reading("q.txt", read_aiken)


def test_letters_with_a_period_or_a_bracket() -> None:
    first, second = aiken.read(TWO).questions
    assert first == Question(
        id="what-is-the-correct-answer-to",
        kind="choice",
        ask="What is the correct answer to this question?",
        accept=("Possibly this one?",),
        options=("Is it this one?", "Maybe this answer?", "Possibly this one?"),
    )
    assert second.accept == ("The gull",)
    assert aiken.read(TWO).losses == ()


def test_true_and_false_are_no_choice() -> None:
    (question,) = aiken.read("It is wet.\nA. True\nB. False\nANSWER: B\n").questions
    assert (question.kind, question.accept, question.options) == ("true_false", ("false",), ())


one_line = texts.map(lambda text: " ".join(text.split())).filter(bool)


@st.composite
def choices(draw: st.DrawFn) -> Question:
    options = draw(st.lists(one_line, min_size=2, max_size=6, unique_by=str.casefold))
    right = draw(st.sampled_from(options))
    return Question(
        id="x", kind="choice", ask=draw(one_line), accept=(right,), options=tuple(options)
    )


@given(st.lists(choices(), min_size=1, max_size=3))
def test_what_is_written_is_read_back(questions: list[Question]) -> None:
    brought = aiken.read(write_aiken(questions).text)
    assert [(q.ask, q.accept, q.options) for q in brought.questions] == [
        (q.ask, q.accept, q.options) for q in questions
    ]


def test_what_aiken_cannot_hold_is_listed() -> None:
    like_an_answer = Question(
        id="a", kind="choice", ask="A. Or B?", accept=("x",), options=("x", "y"), explain="So."
    )
    written = write_aiken([FULL, like_an_answer])
    assert [str(loss) for loss in written.losses] == [
        "why:dam: left out as a whole: Aiken holds choices with one right answer alone",
        "a: a dash stands before the question: it looked like an answer",
        "a: left out: its id, explanation",
    ]
    assert written.text == "– A. Or B?\nA. x\nB. y\nANSWER: A\n"


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("A. one\n", "1:1", "an answer, and no question before it"),
        ("ANSWER: A\n", "1:1", "an answer line, and no question before it"),
        ("One?\nTwo?\nA. x\n", "2:1", "expected 'A. ' or 'ANSWER: ' here; the question stands"),
        ("One?\nA. x\nC. y\nANSWER: A\n", "3:1", "the answer C, expected B"),
        (
            "One?\nA. x\nB. y\nAnswer: A\n",
            "4:1",
            "expected 'C. ' or 'ANSWER: ' here; it is written",
        ),
        ("One?\nA. x\nB. y\n  ANSWER: E\n", "4:3", "expected one letter from A to B"),
        ("One?\nA. x\nB. y\nANSWER:\n", "4:1", "expected one letter from A to B"),
        ("One?\nA. x\nANSWER: A\n", "3:1", "a choice needs two answers or more"),
        ("\nOne?\nA. x\nB. y\n", "2:1", "this question does not end; expected 'ANSWER: '"),
        ("\n\n", "1:1", "no question was found"),
    ],
)
def test_faults_have_their_place_and_what_was_expected(
    text: str, place: str, expected: str
) -> None:
    with pytest.raises(PackProblems) as caught:
        aiken.read(text)
    assert lines_of(caught.value)[0].startswith(f"q.txt:{place}: {expected}")
