"""The order of claims: what is given in advance, how far the first leads, and what makes it sure."""

import math

import pytest
from msgspec.structs import replace

from debatebot.matching.claims import content
from debatebot.matching.decision import NO_SIGNALS, THRESHOLDS, certainty
from debatebot.matching.ranking import Ranking, Stretch, rank, stretch
from debatebot.text.reading import Word
from tests.matching.test_claims import INDEX, LEXICON


def words(text: str) -> tuple[Word, ...]:
    return content(LEXICON.read(text))


def ranked(said: str, own: str = "pro", prior: float = 0.0, **more: object) -> Ranking:
    clauses = [stretch(said, 0, len(said))]
    return rank(INDEX, words(said), own, prior, clauses=clauses, **more)  # type: ignore[arg-type]


def given(ranking: Ranking) -> dict[str, float]:
    return {place.fit.claim: place.score - place.fit.score for place in ranking.places}


LONG = "dogs bark all night and leave dirt and keep old people company"


def test_the_own_side_is_given_less_the_more_is_said() -> None:
    told = INDEX.telling(words(LONG))
    assert told > 1
    ahead = given(ranked(LONG, prior=0.5))
    assert ahead["noise"] == pytest.approx(0.5 / math.sqrt(told))
    assert ahead["dirt"] == pytest.approx(ahead["noise"])
    assert ahead["company"] == 0
    few = words("thing barking")[:1]
    assert INDEX.telling(few) < 1


def test_words_that_weigh_less_than_one_are_given_no_more_than_that() -> None:
    assert INDEX.telling(words("dogs")) < 1
    assert given(ranked("dogs", prior=0.5))["noise"] == pytest.approx(0.5)


def test_something_is_given_whatever_is_said_and_never_less_than_nothing() -> None:
    told = math.sqrt(INDEX.telling(words(LONG)))
    assert given(ranked(LONG, prior=0.5, steady=0.25))["noise"] == pytest.approx(0.25 + 0.5 / told)
    assert given(ranked(LONG, prior=-9.0))["noise"] == 0


def test_a_bonus_goes_to_its_claim() -> None:
    assert given(ranked(LONG, bonus={"company": 0.3})) == {
        "company": pytest.approx(0.3), "noise": 0.0, "dirt": 0.0
    }  # fmt: skip
    assert ranked(LONG, bonus={"company": 3.0}).places[0].fit.claim == "company"


def test_a_claim_that_no_word_met_has_no_place() -> None:
    assert [place.fit.claim for place in ranked("barking", prior=5.0).places] == ["noise"]
    alone = ranked("barking", bonus={"dirt": 0.1})
    assert [place.fit.claim for place in alone.places] == ["noise", "dirt"]
    nothing = ranked("xylophone zeitgeist")
    assert (nothing.best, nothing.signals, nothing.certainty) == (None, NO_SIGNALS, 0.0)


def test_the_whole_text_tips_the_order_only_when_it_is_given() -> None:
    text = "They wake us."
    assert given(ranked(LONG))["noise"] == 0
    assert given(ranked(LONG, text=LONG))["noise"] > 0
    assert "noise" in given(ranked(text, text=text))


def test_the_lead_is_over_the_next_and_over_what_is_given_alike() -> None:
    ranking = ranked(LONG)
    first, second = ranking.places[:2]
    told = math.sqrt(INDEX.telling(words(LONG)))
    assert ranking.signals.lead == pytest.approx((first.score - second.score) * told)
    assert ranking.signals.score == first.score
    own = ranked("barking", prior=0.5)
    lead = own.places[0].score - 0.5 / max(1.0, math.sqrt(INDEX.telling(words("barking"))))
    assert own.signals.lead == pytest.approx(lead * math.sqrt(INDEX.telling(words("barking"))))
    theirs = ranked("barking", own="anti", prior=0.5)
    assert theirs.signals.lead == pytest.approx(
        theirs.places[0].score * math.sqrt(INDEX.telling(words("barking")))
    )


def test_the_chance_of_the_first_is_all_when_it_is_alone() -> None:
    assert ranked("barking").signals.chance == pytest.approx(1.0)
    even = ranked("dirt company")
    assert 1 / 3 <= even.signals.chance < 1
    sure, less = ranked(LONG, bonus={"noise": 1.0}), ranked(LONG)
    assert less.signals.chance < sure.signals.chance < 1


def test_what_was_met_is_counted() -> None:
    signals = ranked("Barking keeps us awake").signals
    assert (signals.words, signals.named, signals.typed) == (3, 2, 4)
    assert signals.explained == pytest.approx(1.0)
    assert signals.phrasings == INDEX.phrasings


@pytest.mark.parametrize(("start", "end", "typed"), [(0, 15, 3), (1, 15, 0), (0, 7, 1), (8, 15, 0)])
def test_only_clauses_in_which_a_telling_word_met_the_claim_count(
    start: int, end: int, typed: int
) -> None:
    text = "barking and xylophones"
    found = rank(INDEX, words(text), "pro", 0.0, clauses=[stretch(text, start, end)])
    assert found.signals.typed == typed


def test_a_stretch_counts_its_words() -> None:
    assert stretch("one two  three", 4, 14) == Stretch(4, 14, 2)


def test_one_word_says_something_among_others_when_it_leads_far() -> None:
    low = replace(THRESHOLDS, alone=0.0)
    high = replace(THRESHOLDS, alone=99.0)
    assert ranked("barking", in_clause=True, table=low).certainty > 0
    assert ranked("barking", in_clause=True, table=high).certainty == 0
    assert ranked("barking", table=low).certainty == 0
    assert ranked("5", in_clause=True, table=low).certainty == 0
    assert ranked("nurse", in_clause=True, table=low).certainty == 0, "no claim says it itself"
    many = ranked("barking all night", table=high)
    assert many.certainty == certainty(many.signals, high)
    assert many.certainty > 0
