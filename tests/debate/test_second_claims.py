"""A second claim in one turn, and talk beside the motion."""

import pytest

from debatebot.debate.recognition import Recogniser
from debatebot.debate.smalltalk import is_off_topic
from debatebot.matching.claims import ClaimIndex
from debatebot.matching.lexicon import Lexicon
from tests.debate.library import CLAIMS, library

RECOGNISER = Recogniser(library())
LEXICON = Lexicon([text for c in CLAIMS for text in (c.says, *c.phrasings)])
STUDY = "students have no quiet place to do their homework in a crowded flat"
LONELY = "lonely old folk find company and meet their neighbours in a warm room"


@pytest.mark.parametrize("joint", [". ", ", and ", "; ", " because "])
def test_two_claims_in_parts_of_their_own(joint: str) -> None:
    for one, other in ((STUDY, LONELY), (LONELY, STUDY)):
        made = RECOGNISER.read(f"{one}{joint}{other}", "pro").made
        assert set(made) == {"pro-study", "pro-lonely"}


@pytest.mark.parametrize("text", [STUDY, LONELY, f"{STUDY}. {STUDY}", f"{STUDY}, so I think so"])
def test_one_claim_is_one(text: str) -> None:
    assert len(RECOGNISER.read(text, "pro").made) == 1


def off(text: str, sure: float = 0.0) -> bool:
    index = ClaimIndex(CLAIMS, "The library should stay open late", LEXICON)
    return is_off_topic(index, text, LEXICON.read(text).words, sure)


def test_small_talk_is_told_from_an_argument() -> None:
    assert off("the penguin kicked a volcano")
    assert not off(STUDY)
    long = (
        "penguins volcanoes goalkeepers burgers trombones xylophones zebras lanterns comets tulips"
    )
    assert not off(f"{long} {long.replace('s ', 'ists ')}"), "small talk is short"
