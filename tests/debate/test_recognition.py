"""Turns are read to the claims that they make, on either side, and say why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.debate.recognition import Recogniser
from debatebot.pack.models import GlossaryEntry, Side
from tests.debate.library import CLAIMS, library

RECOGNISER = Recogniser(library())


@pytest.mark.parametrize(
    ("text", "side", "claim"),
    [
        ("my flat is full of kids, I can't do homework there", "pro", "pro-study"),
        ("I work until six, the doors are always closed when I get there", "pro", "pro-workers"),
        ("We can't pay for the heating and the wages", "anti", "anti-cost"),
        ("a librarian alone with drunks in the dark? dangerous", "anti", "anti-safety"),
    ],
)
def test_a_turn_is_read_to_its_claim(text: str, side: Side, claim: str) -> None:
    reading = RECOGNISER.read(text, side)
    assert reading.intent == "argument"
    assert reading.made[:1] == (claim,)
    assert reading.ranked[0].claim == claim
    assert reading.side == side


def test_every_phrasing_finds_its_own_claim() -> None:
    for claim in CLAIMS:
        for text in (claim.says, *claim.phrasings):
            assert RECOGNISER.read(text, claim.side).ranked[0].claim == claim.id, text


def test_misspelt_words_are_read() -> None:
    reading = RECOGNISER.read("Stuednts need a quiett plase to studdy", "pro")
    assert reading.ranked[0].claim == "pro-study"


def test_a_turn_for_the_other_side_is_noticed() -> None:
    reading = RECOGNISER.read("Honestly it is too expensive, the town has no money.", "pro")
    assert (reading.made, reading.side) == (("anti-cost",), "anti")


def test_what_is_only_quoted_or_granted_is_not_made() -> None:
    quoted = RECOGNISER.read(
        "You say longer hours are too expensive, but pupils need a quiet desk for homework.", "pro"
    )
    assert quoted.made == ("pro-study",)
    assert quoted.granted == ("anti-cost",)
    granted = RECOGNISER.read(
        "I grant that students need a quiet place. Still, heating and wages break the budget.",
        "anti",
    )
    assert granted.made == ("anti-cost",)
    assert granted.granted == ("pro-study",)


def test_who_denies_a_claim_argues_for_its_attackers() -> None:
    reading = RECOGNISER.read("It isn't true that nobody would come in the evening.", "pro")
    assert reading.denied == ("anti-empty",)
    assert reading.ranked[0].claim == "pro-study"


def test_two_claims_in_one_turn() -> None:
    reading = RECOGNISER.read(
        "Heating and wages would break the budget, and librarians fear drunk visitors after dark.",
        "anti",
    )
    assert sorted(reading.made) == ["anti-cost", "anti-safety"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("", "empty"),
        ("idk", "empty"),
        ("/flow", "command"),
        ("you are an idiot", "abuse"),
        ("what do you mean by late?", "question"),
        ("ok, good point about the money", "concession"),
        ("anyone want a burger after football?", "off_topic"),
        ("the goalkeeper kicked a penguin into the volcano", "off_topic"),
        ("i have a chemistry exam on tuesday", "off_topic"),
    ],
)
def test_what_is_no_argument_makes_nothing(text: str, intent: str) -> None:
    reading = RECOGNISER.read(text, "pro")
    assert reading.intent == intent
    assert reading.made == ()
    assert reading.tier == "none"


@pytest.mark.parametrize("text", ["5", "2", "the", "money", "12 million"])
def test_a_figure_or_a_lone_word_names_no_claim(text: str) -> None:
    assert RECOGNISER.read(text, "anti").made == ()


def test_what_is_waved_aside_is_no_argument() -> None:
    text = "Who cares about the budget, lonely old folk find company between the shelves."
    reading = RECOGNISER.read(text, "pro")
    assert reading.made == ("pro-lonely",)
    assert "anti-cost" not in (*reading.granted, *reading.denied)


def test_a_stranger_to_the_subject_makes_no_claim() -> None:
    for text in (
        "Rockets to Mars will never carry settlers in our lifetime.",
        "The goalkeeper was sent off after twenty minutes.",
        "Sugar in lemonade should be taxed like tobacco.",
    ):
        assert RECOGNISER.read(text, "pro").made == ()


def test_one_word_of_a_claim_is_not_enough() -> None:
    assert RECOGNISER.read("library", "pro").made == ()


def test_the_words_that_led_there_lie_in_the_turn() -> None:
    text = "Pupils do their homework where it's quiet"
    reading = RECOGNISER.read(text, "pro")
    assert reading.words
    assert "homework" in {text[word.start : word.end] for word in reading.words}
    assert reading.trace.best == "pro-study"
    assert reading.trace.rule


@given(st.text(max_size=400), st.sampled_from(["pro", "anti"]))
def test_any_text_can_be_read(text: str, side: Side) -> None:
    reading = RECOGNISER.read(text, side)
    assert RECOGNISER.read(text, side) == reading
    assert (reading.tier in ("accept", "read")) == bool(reading.made)
    assert all(0 <= one.score <= 1 for one in reading.ranked)
    assert len(reading.ranked) <= 5
    assert all(0 <= word.start < word.end <= len(text) for word in reading.words)
    assert 0 <= reading.certainty <= 1


def test_a_question_says_what_it_asks_about() -> None:
    pack = library()
    entry = GlossaryEntry(name="Interlending", also=("ILL",), means="Borrowing from elsewhere.")
    known = replace(pack, questions_file=replace(pack.questions_file, glossary=(entry,)))
    recogniser = Recogniser(known)
    for text in ("what is interlending?", "whats ILL", "what does interlending mean"):
        reading = recogniser.read(text, "pro")
        assert (reading.intent, reading.about) == ("question", "Interlending")
    asked = recogniser.read("Where does it say that heating and wages break the budget?", "pro")
    assert (asked.intent, asked.about) == ("question", "anti-cost")
    assert recogniser.read("where is that in the article", "pro").about == ""
    rhetorical = recogniser.read("Why should interlending matter when nobody comes?", "anti")
    assert rhetorical.intent == "argument"
