"""The steps of a refutation and the gate, by the reader that learners meet."""

import pytest

from debatebot.classroom.steps import because, copies, said_back, set_against, therefore, unframed
from debatebot.pack.models import Claim
from tests.classroom.driving import ABUSE, SLUR, shipped_readers
from tests.shipped import shipped


def claim() -> Claim:
    found = shipped().claim("anti-own-frameworks")
    assert found is not None
    return found


@pytest.mark.parametrize(
    "text",
    [
        "They say the region already has its own clubs like AUKUS, so NATO isn't needed",
        "they have their own pacts there",
        "They say asia can look after itself with its groups",
    ],
)
def test_the_gate_opens_for_the_meaning(text: str) -> None:
    assert said_back(text, claim(), shipped_readers()).score == 1


@pytest.mark.parametrize(
    "text",
    [
        "The region has security frameworks of its own: AUKUS, the Quad and the Trilateral Partnership.",
        "They say the region has security frameworks of its own, such as AUKUS",
        "They say that they have no pacts",
        "aukus quad",
        "bananas are yellow and bent",
        "They say that sharing intelligence is the best step for everybody",
    ],
)
def test_the_gate_stays_shut_for_copies_and_anything_else(text: str) -> None:
    heard = said_back(text, claim(), shipped_readers())
    assert heard.score == 0
    assert heard.lines


def test_the_other_sides_point_is_never_counted_as_made() -> None:
    assert said_back("they have their own pacts there", claim(), shipped_readers()).made == ()


@pytest.mark.parametrize(
    ("text", "score", "new"),
    [
        ("But the UK and the US are in AUKUS, so allies are in the region anyway", 1, False),
        ("But those clubs are small and do not cover cyber attacks", 0.5, False),
        ("But having a pact doesn't mean it works, as there is no joint command", None, True),
        ("no", 0, False),
        ("But the region has its own pacts", 0, False),
    ],
)
def test_an_answer_is_an_attack_a_point_of_ones_own_or_new(
    text: str, score: float | None, new: bool
) -> None:
    heard = set_against(text, claim(), shipped_readers())
    assert (heard.score, heard.new) == (score, new)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("because the UK and the US are in AUKUS", 1),
        ("because a small club can't stop hackers who attack everyone", 1),
        ("Because NATO has 2.5 million soldiers", 0.5),
        ("because it is", 0),
        ("because those clubs are small", 0),
    ],
)
def test_a_because_brings_a_fact_or_a_reason_that_is_not_said_yet(text: str, score: float) -> None:
    heard = because(text, claim(), "But those clubs are small", shipped_readers())
    assert heard.score == score


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Therefore NATO should engage further", 1),
        ("so the risk of doing nothing is bigger", 1),
        ("therefore yes", 0),
        ("so it is good like that", 0),
    ],
)
def test_a_therefore_comes_back_to_the_motion_or_weighs(text: str, score: float) -> None:
    assert therefore(text, claim(), shipped_readers()).score == score


@pytest.mark.parametrize(("text", "calm"), [(SLUR, "slur"), (ABUSE, "abuse")])
def test_insults_get_a_calm_line_at_every_step(text: str, calm: str) -> None:
    readers = shipped_readers()
    for heard in (
        said_back(text, claim(), readers),
        set_against(text, claim(), readers),
        because(text, claim(), "", readers),
        therefore(text, claim(), readers),
    ):
        assert heard.calm == calm
        assert (heard.made, heard.score, len(heard.lines)) == ((), None, 1)


def test_frames_are_no_words_of_the_answer() -> None:
    assert unframed("They say that it rains") == "it rains"
    assert unframed("Because … it rains") == "it rains"
    assert unframed("But") == "But"


def test_a_copy_is_known_in_a_short_text_too() -> None:
    assert copies("nurses come home", ("Nurses come home.",))
    assert not copies("they get back to their houses", ("Nurses come home.",))
    assert not copies("", ("…",))
