"""What kind of turn it is: whole clauses decide, never a word inside a sentence."""

import pytest

from debatebot.debate import intent


@pytest.mark.parametrize(
    "text",
    ["", "   ", "...", "idk", "I don't know", "no idea sorry", "pass", "um, not sure", "yes", "ok"],
)
def test_nothing_said(text: str) -> None:
    assert intent.is_empty(text, content_words=min(1, len(text.split())))


@pytest.mark.parametrize("text", ["Nobody knows what it costs", "I don't know anyone who reads"])
def test_not_knowing_inside_a_sentence_is_an_argument(text: str) -> None:
    assert not intent.is_empty(text, content_words=3)


@pytest.mark.parametrize(
    "text",
    ["you idiot", "You are so stupid", "shut up", "this bot is useless", "what a moron", "idiots!"],
)
def test_insults(text: str) -> None:
    assert intent.is_abuse(text)


@pytest.mark.parametrize(
    "text",
    [
        "That would be a stupid waste of money.",
        "Trash piles up in front of the library.",
        "Nobody should have to put up with rubbish service.",
    ],
)
def test_strong_words_about_the_matter_are_no_insult(text: str) -> None:
    assert not intent.is_abuse(text)


@pytest.mark.parametrize(
    "text",
    [
        "What do you mean by late?",
        "Where did you read that?",
        "could you repeat your point please",
        "How many people work there?",
    ],
)
def test_questions_that_want_an_answer(text: str) -> None:
    assert intent.is_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "Why should the town pay for an empty room?",
        "Isn't it obvious that pupils need a desk?",
        "Who would come at ten in the evening?",
        "Do you seriously think anyone reads at midnight?",
    ],
)
def test_a_point_put_as_a_question_is_an_argument(text: str) -> None:
    assert not intent.is_question(text)


def test_concessions_and_commands() -> None:
    assert intent.concedes("OK, you're right, it costs more.")
    assert intent.concedes("fair point")
    assert intent.is_command("/hint")
    assert not intent.is_command("help students read")
