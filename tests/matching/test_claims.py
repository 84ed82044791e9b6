"""Words are set against the claims of both sides."""

import pytest
from msgspec.structs import replace

from debatebot.matching.claims import ClaimIndex, content
from debatebot.matching.common import tells
from debatebot.matching.decision import NO_SIGNALS, THRESHOLDS, Signals, certainty, decide
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.ranking import rank, stretch
from debatebot.matching.rarity import rarity
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
        best = rank(INDEX, words, own, prior=5.0, clauses=()).best
        assert best is not None
        assert best.side == own


def test_nothing_is_met_by_words_of_no_field() -> None:
    ranking = rank(
        INDEX, content(LEXICON.read("xylophone zeitgeist")), "pro", prior=0.4, clauses=()
    )
    assert ranking.best is None
    assert ranking.certainty == 0


def test_a_rare_word_by_the_place_that_it_has_among_frequent_ones() -> None:
    words = {word.text: word for word in LEXICON.read("first river foyer xylophonist").content}
    told = [rarity(words[text]) for text in ("first", "river", "foyer", "xylophonist")]
    assert told == sorted(told)
    assert told[0] < 0.1 < 0.4 < told[1] < told[2]
    assert told[2] == pytest.approx(1.0, abs=0.001)
    assert told[3] == 1.0, "no table knows it"


def test_a_name_tells_much_and_less_than_a_rare_word() -> None:
    (name,) = LEXICON.read("Sweden").content
    (rare,) = LEXICON.read("xylophonist").content
    assert name.kind == "name"
    assert 0.5 < rarity(name) < rarity(rare)


def test_fields_hold_words_that_speak_of_the_same_thing() -> None:
    assert set(fields_of(stem("soldiers"))) & set(fields_of(stem("army")))
    assert not set(fields_of(stem("soldiers"))) & set(fields_of(stem("homework")))
    assert tells(stem("thing")) < tells(stem("money")) < tells("submarin")


def signals(chance: float, score: float, typed: int, explained: float, named: int = 3) -> Signals:
    return Signals(
        score=score,
        chance=chance,
        lead=0.2,
        words=4,
        explained=explained,
        named=named,
        typed=typed,
        phrasings=8.0,
        claims=30,
        known=0.8,
    )


@pytest.mark.parametrize(
    ("chance", "score", "typed", "explained", "expected"),
    [
        (0.95, 0.8, 18, 0.8, "accept"),
        (0.8, 0.5, 12, 0.4, "read"),
        (0.6, 0.5, 12, 0.4, "choose"),
        (0.2, 0.2, 6, 0.0, "new"),
    ],
)
def test_tiers(chance: float, score: float, typed: int, explained: float, expected: str) -> None:
    found = signals(chance, score, typed, explained)
    assert decide(found, certainty(found)) == expected


def test_one_telling_word_is_a_keyword_and_accepts_nothing() -> None:
    sure = signals(0.95, 0.8, 18, 0.8, named=1)
    assert decide(sure, certainty(sure)) == "read"


def test_certainty_grows_with_all_that_speaks_for_the_claim() -> None:
    less = signals(0.4, 0.4, 8, 0.2)
    for more in (
        signals(0.6, 0.4, 8, 0.2),
        signals(0.4, 0.6, 8, 0.2),
        signals(0.4, 0.4, 12, 0.2),
        signals(0.4, 0.4, 8, 0.6),
    ):
        assert certainty(less) < certainty(more)
    assert certainty(NO_SIGNALS) == 0


def test_words_beyond_a_sentence_or_two_make_nothing_surer() -> None:
    most = THRESHOLDS.most_typed
    assert certainty(signals(0.4, 0.4, most, 0.2)) == certainty(signals(0.4, 0.4, 5 * most, 0.2))


def test_sentences_that_meet_no_claim_make_nothing_surer() -> None:
    text = "The barking goes on all night."
    words = content(LEXICON.read(text))
    one = [stretch(text, 0, len(text))]
    padded = [*one, stretch(f"{text} And so on and so forth.", len(text), 200)]
    alone, filled = (rank(INDEX, words, "pro", prior=0.4, clauses=c) for c in (one, padded))
    assert alone.signals.typed == len(text.split())
    assert alone.certainty == filled.certainty


def test_the_nearest_of_several_claims_has_the_smaller_chance() -> None:
    words = content(LEXICON.read("barking and howling at night"))
    alone = ClaimIndex((CLAIMS[0], CLAIMS[2]), "Dogs should be banned", LEXICON)
    beside = ClaimIndex((CLAIMS[0], CLAIMS[0], CLAIMS[2]), "Dogs should be banned", LEXICON)
    one, two = (rank(i, words, "pro", prior=0.4, clauses=()).signals for i in (alone, beside))
    assert two.chance == pytest.approx(one.chance / 2, rel=0.2)


def test_a_bare_title_must_be_met_more_surely() -> None:
    found = signals(0.8, 0.5, 12, 0.4)
    at = THRESHOLDS.read + 0.01
    assert decide(found, at) == "read"
    assert decide(replace(found, phrasings=1.0), at) == "new"


def test_a_bare_figure_or_a_single_word_says_nothing_for_sure() -> None:
    for text in ("5", "12 million", "barking"):
        assert rank(INDEX, content(LEXICON.read(text)), "pro", prior=0.4, clauses=()).certainty == 0


def test_what_a_claim_says_itself_is_told_from_what_only_sounds_like_it() -> None:
    own, alike = (content(LEXICON.read(text)) for text in ("barking all night", "loneliness"))
    noise = next(fit for fit in INDEX.fits(own) if fit.claim == "noise")
    company = next(fit for fit in INDEX.fits(alike) if fit.claim == "company")
    assert INDEX.explained(own, noise) == pytest.approx(1.0)
    assert INDEX.named(own, noise) >= 1
    assert company.score > 0
    assert INDEX.explained(alike, company) == 0
    assert INDEX.named(alike, company) == 0


def test_rare_words_tell_more_than_frequent_ones() -> None:
    words = {word.text: word for word in LEXICON.read("photosynthesis money thing").content}
    assert rarity(words["photosynthesis"]) > rarity(words["money"]) > rarity(words["thing"])


def test_the_own_side_alone_gives_no_lead() -> None:
    lone = ClaimIndex((CLAIMS[0], CLAIMS[2]), "Dogs should be banned", LEXICON)
    words = content(LEXICON.read("barking and howling"))
    ranking = rank(lone, words, "pro", prior=0.4, clauses=())
    assert len(ranking.places) == 1
    assert ranking.signals.lead < ranking.places[0].score
