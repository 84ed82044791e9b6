"""Words are set against the claims of both sides."""

import pytest

from debatebot.matching.claims import ClaimIndex, content
from debatebot.matching.common import tells
from debatebot.matching.decision import THRESHOLDS, Signals, certainty, decide
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.ranking import rank
from debatebot.matching.related import fields_of
from debatebot.pack.models import Claim
from debatebot.text.stems import stem

CLAIMS = (
    Claim(
        id="noise", side="pro", says="Dogs bark all night.", phrasings=("Barking keeps us awake.",)
    ),
    Claim(
        id="dirt",
        side="pro",
        says="Dogs leave dirt on the paths.",
        must=(("dirt", "mess"),),
    ),
    Claim(
        id="company",
        side="anti",
        says="Dogs keep old people company.",
        not_=("noise",),
    ),
)
LEXICON = Lexicon([text for claim in CLAIMS for text in (claim.says, *claim.phrasings)])
INDEX = ClaimIndex(CLAIMS, "Dogs should be banned from the park", LEXICON)


def scores(text: str) -> dict[str, float]:
    fits = INDEX.fits(content(LEXICON.read(text)))
    return {fit.claim: fit.score for fit in fits}


def test_the_claim_that_explains_most_of_the_words_fits_best() -> None:
    found = scores("they bark and keep us awake all night")
    assert found["noise"] > max(found["dirt"], found["company"])


def test_a_word_of_the_same_field_hints_at_the_claim() -> None:
    assert scores("a pensioner")["company"] > 0
    assert scores("a pensioner")["company"] > scores("a pensioner")["dirt"]


def test_words_of_the_motion_tell_little() -> None:
    assert INDEX.telling(content(LEXICON.read("dogs"))) < INDEX.telling(
        content(LEXICON.read("dirt"))
    )


def test_must_and_not() -> None:
    assert scores("dirt on the paths")["dirt"] == pytest.approx(1.0)
    assert scores("leave the paths")["dirt"] < 0.7
    assert scores("company and noise")["company"] < scores("company and calm")["company"]


def test_the_learners_side_is_given_something_in_advance() -> None:
    words = content(LEXICON.read("dogs at night with old people"))
    for own in ("pro", "anti"):
        best = rank(INDEX, words, own, prior=5.0).best
        assert best is not None
        assert best.side == own


def test_nothing_is_met_by_words_of_no_field() -> None:
    ranking = rank(INDEX, content(LEXICON.read("xylophone zeitgeist")), "pro", prior=0.4)
    assert ranking.best is None
    assert ranking.certainty == 0


def test_fields_hold_words_that_speak_of_the_same_thing() -> None:
    assert set(fields_of(stem("soldiers"))) & set(fields_of(stem("army")))
    assert not set(fields_of(stem("soldiers"))) & set(fields_of(stem("homework")))
    assert tells(stem("thing")) < tells(stem("money")) < tells("submarin")


@pytest.mark.parametrize(
    ("lead", "mass", "alien", "expected"),
    [(1.2, 8.0, 0.0, "accept"), (0.4, 5.0, 0.1, "read"), (0.0, 0.2, 0.9, "new")],
)
def test_tiers(lead: float, mass: float, alien: float, expected: str) -> None:
    signals = Signals(0.3, lead, mass, 4, alien, 4.0)
    assert decide(signals, certainty(signals)) == expected


def test_a_near_runner_up_is_a_choice() -> None:
    signals = Signals(0.2, 0.03, 3.0, 3, 0.1, 4.0)
    assert THRESHOLDS.choose <= certainty(signals) < THRESHOLDS.tied
    assert decide(signals, certainty(signals)) == "choose"


def test_certainty_grows_with_lead_and_mass() -> None:
    def sure(lead: float, mass: float) -> float:
        return certainty(Signals(0.3, lead, mass, 3, 0.1, 4.0))

    assert sure(0.1, 3) < sure(0.3, 3) < sure(0.3, 6)
    assert certainty(Signals(0, 0, 0, 0, 1, 4)) == 0
