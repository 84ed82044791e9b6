"""The six forms of a GIFT question, read."""

import pytest

from debatebot.exchange.gift_read import read_gift
from debatebot.pack.models import Question, Reject, Samples
from tests.exchange.reading_back import Reading

gift = Reading("q.gift", read_gift)


def test_a_choice_has_right_and_wrong_options_with_feedback() -> None:
    question = gift.one(
        "::g::Who is buried there?{~Grant#No. ~Jefferson =no one#Nobody is.####A joke.}"
    )
    assert question == Question(
        id="g",
        kind="choice",
        ask="Who is buried there?",
        accept=("no one",),
        options=("Grant", "Jefferson", "no one"),
        reject=(Reject(answers=("Grant",), feedback="No."),),
        explain="A joke. Nobody is.",
    )


def test_a_missing_word_becomes_a_gap() -> None:
    question = gift.one("Grant is {~buried =entombed ~living} in his tomb.")
    assert question.ask == "Grant is _____ in his tomb."
    assert question.id == "grant-is-_____-in-his-tomb"
    assert question.accept == ("entombed",)


@pytest.mark.parametrize(
    ("body", "accept", "told"),
    [
        ("T", "true", ""),
        ("FALSE", "false", ""),
        ("F#No, it is not.#Right.", "false", "No, it is not."),
        (" TRUE # Wrong ## ", "true", "Wrong"),
    ],
)
def test_true_and_false(body: str, accept: str, told: str) -> None:
    question = gift.one(f"The sun is a star.{{{body}}}")
    assert (question.kind, question.accept) == ("true_false", (accept,))
    assert [reject.feedback for reject in question.reject] == ([told] if told else [])


def test_short_answers_with_weights_and_feedback() -> None:
    text = "Two plus two?{=four#Yes! =%100%4 =%50%around four#Be exact. =%0%five#One less. =%0%six#One less.}"
    question = gift.one(text)
    assert question.accept == ("four", "4")
    assert question.reject == (Reject(answers=("five", "six"), feedback="One less."),)
    assert question.samples == Samples(partial=("around four",))
    assert question.explain == "Yes!"
    assert gift.losses(text) == [
        "line 1: 'around four' earned 50 %; it is a sample now",
        "line 1: feedback on a right answer is now part of the explanation",
    ]


def test_an_answer_without_its_sign_is_right() -> None:
    assert gift.one("1 + 2 \\= {3}").ask == "1 + 2 ="
    assert gift.one("1 + 2 \\= {3}").accept == ("3",)


def test_the_sign_for_any_words_is_listed() -> None:
    assert gift.one("Who?{=*Einstein* =a\\*b =%0%*#Try again.}").accept == ("Einstein", "a*b")
    assert gift.losses("Who?{=*Einstein* =a\\*b =%0%*#Try again.}") == [
        "line 1: left out: the sign for any words in '*Einstein*'",
        "line 1: left out: the sign for any words in '*' and 'Try again.'",
    ]


@pytest.mark.parametrize(
    ("body", "value", "tolerance"),
    [
        ("#3", 3, 0),
        ("#3:2", 3, 2),
        ("#1..5", 3, 2),
        ("#-1.5..-0.5", -1, 0.5),
        ("#=1822:0 =%50%1822:2", 1822, 0),
        ("#\n\t=%100%3.141:0.001#Good.\n\t~#No.\n", 3.141, 0.001),
    ],
)
def test_numbers_ranges_and_tolerances(body: str, value: float, tolerance: float) -> None:
    question = gift.one(f"How many?{{{body}}}")
    assert question.kind == "number"
    assert question.number is not None
    assert (question.number.value, question.number.tolerance) == pytest.approx((value, tolerance))


def test_further_numbers_are_listed() -> None:
    assert gift.losses("When?{#=1822:0 =%50%1822:2 =%0%1900:0#Later. ~#Read again.}") == [
        "line 1: left out: '1822:2' for 50 %",
        "line 1: left out: what other numbers are told, 'Read again.'",
    ]
    assert gift.one("When?{#=1822:0 =%0%1900:0#Later.}").reject == (
        Reject(answers=("1900",), feedback="Later."),
    )


def test_matching_becomes_a_question_for_each_item() -> None:
    text = "::m::Which capital?{=Canada -> Ottawa =Italy -> Rome = -> Paris####Look it up.}"
    first, second = gift.read(text).questions
    assert first == Question(
        id="m-1",
        kind="term",
        ask="Which capital?\nCanada",
        accept=("Ottawa",),
        explain="Look it up.",
    )
    assert (second.id, second.ask, second.accept) == ("m-2", "Which capital?\nItaly", ("Rome",))
    assert gift.losses(text) == [
        "m: left out, a match without an item: 'Paris'",
        "m: matching becomes 2 questions, one for each item",
    ]


def test_several_right_options_become_a_list() -> None:
    text = "Which two?{~%50%Grant ~%50%Lee ~%-100%Jefferson#Not he.}"
    question = gift.one(text)
    assert (question.kind, question.needed) == ("list", 2)
    assert [point.phrasings for point in question.points] == [("Grant",), ("Lee",)]
    assert question.reject == (Reject(answers=("Jefferson",), feedback="Not he."),)
    assert gift.losses(text) == [
        "line 1: several options are right: it asks for a list, the options in its text"
    ]


def test_an_option_that_earns_a_part_is_listed() -> None:
    assert gift.losses("Where?{~Jerusalem ~%25%Bethlehem =Nazareth}") == [
        "line 1: 'Bethlehem' earned 25 %; now nothing"
    ]


def test_an_answer_that_is_right_and_wrong_stays_right() -> None:
    text = "::x::One?{=one =%0%ONE#No. =%0%two#No.}"
    assert gift.one(text).reject == (Reject(answers=("two",), feedback="No."),)
    assert gift.losses(text) == ["x: 'ONE' is right and wrong; it stays right"]
