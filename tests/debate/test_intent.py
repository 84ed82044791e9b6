"""What kind of turn it is: whole clauses decide, never a word inside a sentence."""

import pytest

from debatebot.debate import intent


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "...",
        "idk",
        "I don't know",
        "no idea sorry",
        "pass",
        "um, not sure",
        "yes",
        "ok",
        "ummmm",
        "hmmm uhhh",
        "qwertzu",
        "fghjkl",
    ],
)
def test_nothing_said(text: str) -> None:
    assert intent.is_empty(text, content_words=min(1, len(text.split())))


@pytest.mark.parametrize("text", ["Nobody knows what it costs", "I don't know anyone who reads"])
def test_not_knowing_inside_a_sentence_is_an_argument(text: str) -> None:
    assert not intent.is_empty(text, content_words=3)


@pytest.mark.parametrize(
    "text",
    [
        "you idiot",
        "You are so stupid",
        "shut up",
        "this bot is useless",
        "what a moron",
        "idiots!",
        "you lot are a bunch of brainless fools",
        "shut your big mouth",
        "clowns like you, really",
    ],
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
        "Could you repeat that about the shelves? I didn't get it.",
        "Have you ever worked in one?",
        "Who pays if the roof leaks?",
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
        "The desks are full by nine. Who is going to build more of them?",
        "Open one on Sunday and all want it. How do you refuse the next?",
        "Do you seriously think anyone reads at midnight?",
    ],
)
def test_a_point_put_as_a_question_is_an_argument(text: str) -> None:
    assert not intent.is_question(text)


def test_without_a_mark_only_a_short_sentence_asks() -> None:
    twelve = "what do you mean by the point that you made on money"
    assert len(twelve.split()) == 12
    assert intent.is_question(twelve)
    assert not intent.is_question(f"{twelve} yesterday")


def test_concessions_and_commands() -> None:
    assert intent.concedes("OK, you're right, it costs more.")
    assert intent.concedes("fair point")
    assert intent.is_command("/hint")
    assert not intent.is_command("help students read")


@pytest.mark.parametrize(
    "text",
    [
        "Fair enough, the evenings are busy. I can't deny that.",
        "You've got me there.",
        "The rent is high, I grant you that.",
    ],
)
def test_giving_in(text: str) -> None:
    assert intent.gives_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "You have a point, but the rent is paid already.",
        "I grant you that; still, pupils need a desk.",
        "We can't deny people a place to read.",
        "Fair enough. The money should go to the schools.",
    ],
)
def test_granting_and_going_on_is_no_giving_in(text: str) -> None:
    assert not intent.gives_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Who runs the library at the moment?",
        "And what exactly would the town do with the old shelves?",
        "Who pays for the heating, the town or the school?",
    ],
)
def test_who_asks_for_particulars_wants_to_know(text: str) -> None:
    assert intent.is_question(text)


@pytest.mark.parametrize(
    "text", ["Who would want that, honestly?", "Who needs a library when there are phones?"]
)
def test_a_point_put_as_a_question_wants_none(text: str) -> None:
    assert not intent.is_question(text)
