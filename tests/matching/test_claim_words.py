"""The words of a turn, and what a claim's share of them is."""

import pytest
from msgspec.structs import replace

from debatebot.matching.claims import ClaimIndex, content
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.weights import WEIGHTS
from debatebot.pack.models import Claim
from debatebot.text.reading import Word
from debatebot.text.stems import stem
from debatebot.text.synonyms import family
from tests.matching.test_claims import CLAIMS, INDEX, LEXICON


def words(text: str) -> tuple[Word, ...]:
    return content(LEXICON.read(text))


def fit(text: str, claim: str, index: ClaimIndex = INDEX, **more: list[float]) -> float:
    return next(f.score for f in index.fits(words(text), **more) if f.claim == claim)


def of(word: str) -> str:
    return family(stem(word))


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("dogs bark, a dog barks", ["dogs", "bark"]), ("the US and us", ["usa"]), ("with us", []),
        ("dirt is half the battle", ["dirt", "important", "success"]),
        ("half the battle is dirt", ["important", "success", "dirt"]), ("", []),
    ],
)  # fmt: skip
def test_content_is_each_family_once_in_order(text: str, families: list[str]) -> None:
    assert [w.family for w in words(text)] == [
        name if name == "usa" else of(name) for name in families
    ]


def test_strengths_are_factors() -> None:
    assert fit("dirt", "dirt", strengths=[0.5]) == pytest.approx(0.5 * fit("dirt", "dirt"))
    assert fit("dirt", "dirt", strengths=[0.0]) == 0
    assert fit("dirt", "dirt", strengths=[1.0]) == fit("dirt", "dirt")
    assert fit("dirt", "dirt", strengths=[9.0]) == 1, "a share is never more than all"


def test_nothing_said_fits_nothing() -> None:
    assert {f.score for f in INDEX.fits(())} == {0.0}
    assert fit("xylophone", "dirt") == 0


def test_each_needed_group_must_be_there_and_no_word_of_a_neighbour() -> None:
    weights = replace(WEIGHTS, missing_must=0.5, hit_not=0.25)
    claim = Claim(
        id="dirt", side="pro", says="Dogs leave dirt on the paths.", must=(("dirt",), ("paths",))
    )
    bare, bound, barred = (
        ClaimIndex((one,), "Dogs", LEXICON, weights)
        for one in (replace(claim, must=()), claim, replace(claim, must=(), not_=("night",)))
    )
    for text, factor in (("dirt on the paths", 1), ("dirt", 0.5), ("paths", 0.5), ("leave", 0.5)):
        assert fit(text, "dirt", bound) == pytest.approx(factor * fit(text, "dirt", bare))
    for text, factor in (("dirt", 1.0), ("dirt at night", 0.25)):
        assert fit(text, "dirt", barred) == pytest.approx(factor * fit(text, "dirt", bare))


def shares(text: str, claim: str = "noise") -> tuple[float, int]:
    of_claim = next(f for f in INDEX.fits(words(text)) if f.claim == claim)
    return INDEX.explained(words(text), of_claim), INDEX.named(words(text), of_claim)


def test_what_a_claim_says_itself() -> None:
    assert shares("barking") == pytest.approx((1.0, 1))
    assert shares("xylophones") == (0.0, 0)
    assert shares("") == (0.0, 0)
    half, named = shares("barking xylophones")
    assert 0.2 < half < 0.8
    assert named == 1
    assert shares("barking dogs")[1] == 1, "a word of the motion names no claim"
    assert shares("barking dogs")[0] == pytest.approx(1.0)
    assert shares("barking sailors dogs")[0] > shares("barking sailors night dogs dirt")[0] / 2


def test_a_word_of_the_motion_explains_little() -> None:
    assert shares("dogs xylophones")[0] < shares("bark xylophones")[0] / 2
    assert shares("dogs xylophones")[0] > 0


def test_a_synonym_is_the_claims_own_word_and_a_field_is_not() -> None:
    assert shares("pensioners", "company")[1] == 1
    assert shares("soil", "dirt") == pytest.approx((1.0, 1))
    assert shares("nursing homes", "company")[1] == 0


def test_the_pack_has_words_for_some_of_them() -> None:
    assert INDEX.known(words("barking")) == 1.0
    assert INDEX.known(words("soil")) == 1.0, "a synonym is a word for it"
    assert INDEX.known(words("xylophone")) == 0.0
    assert INDEX.known(()) == 0.0
    assert 0 < INDEX.known(words("barking xylophone")) < 1


def test_words_together_tell_what_each_tells() -> None:
    both = words("barking xylophone")
    assert INDEX.telling(both) == pytest.approx(INDEX.telling(both[:1]) + INDEX.telling(both[1:]))


def test_nearness_tells_claims_apart_whatever_words_are_used() -> None:
    near = dict(
        zip([c.id for c in CLAIMS], INDEX.nearness(words("filthy muddy streets")), strict=True)
    )
    assert max(near, key=lambda claim: near[claim]) == "dirt"
    assert all(-1 <= value <= 1 for value in near.values())
    assert min(near.values()) < 0, "half of what all share is set aside"
    assert INDEX.nearness(()) == [0.0] * len(CLAIMS)


def test_how_near_a_text_is_to_the_subject() -> None:
    assert (
        INDEX.near_subject(words("a barking cat")) > INDEX.near_subject(words("parliament")) + 0.1
    )
    assert INDEX.near_subject(words("qqxzzt")) == 0.0
    assert INDEX.near_subject(words("dogs bark all night")) <= 1.0


def test_a_whole_text_adds_its_meaning_and_its_letters() -> None:
    words_only = replace(WEIGHTS, meaning=0.5, letters=0.0)
    letters_only = replace(WEIGHTS, meaning=0.0, letters=0.5)
    both = replace(WEIGHTS, meaning=0.5, letters=0.5)
    text = "Barkers wake people at night."
    meant, spelt, all_ = (
        ClaimIndex(CLAIMS, "Dogs", LEXICON, weights).tips(words(text), text)
        for weights in (words_only, letters_only, both)
    )
    assert all_ == [pytest.approx(m + s) for m, s in zip(meant, spelt, strict=True)]
    assert all(0 <= s <= 0.5 for s in spelt)
    assert all(abs(m) <= 0.5 for m in meant)
    assert meant.index(max(meant)) == spelt.index(max(spelt)) == 0


def test_claims_in_words_that_no_table_knows_can_be_met_by_these_alone() -> None:
    lexicon = Lexicon(["Zarblok qwimp."])
    index = ClaimIndex((Claim(id="z", side="pro", says="Zarblok qwimp."),), "Blork", lexicon)
    read = content(lexicon.read("the river and zarblok"))
    assert index.fits(read)[0].score > 0
    assert index.nearness(read) == [0.0]
    assert index.tips(read, "river")[0] >= 0
    assert ClaimIndex((), "Blork", lexicon).tips(read, "river") == []
