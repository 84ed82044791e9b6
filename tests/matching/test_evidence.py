"""What one typed word says for each claim, with weights that are easy to reckon with."""

import math

import pytest

from debatebot.matching.evidence import EvidenceTable, Holders
from debatebot.matching.weights import WEIGHTS, Weights

ROUND = Weights(
    once=0.5,
    synonym=0.1,
    field=0.01,
    domain=0.001,
    prefix=0.05,
    topic=0.25,
    opposed=0.2,
    negated=0.5,
)


def plain(*words: str) -> dict[str, bool]:
    return dict.fromkeys(words, False)


def table(*claims: list[dict[str, bool]], topic: tuple[str, ...] = ()) -> EvidenceTable:
    return EvidenceTable(claims, topic, ROUND)


def test_a_word_tells_the_more_the_fewer_claims_hold_it() -> None:
    found = table([plain("blork", "zanth")], [plain("zanth")], [plain("zanth")])
    assert found.telling("blork") == pytest.approx(math.log(1 + 3))
    assert found.telling("zanth") == pytest.approx(math.log(1 + 1))
    assert found.telling("qwimp") == pytest.approx(math.log(1 + 3)), "no claim holds it"


def test_a_word_of_the_motion_tells_a_share_of_that() -> None:
    found = table([plain("blork")], [plain("zanth")], topic=("blork",))
    assert found.telling("blork") == pytest.approx(0.25 * math.log(3))
    assert found.telling("zanth") == pytest.approx(math.log(3))
    assert found.of("blork")[0].weight == pytest.approx(0.25 * math.log(3))


def test_an_everyday_word_tells_little() -> None:
    assert table([plain("blork")]).telling("thing") == pytest.approx(0.25 * math.log(2))


@pytest.mark.parametrize(("held", "share"), [(1, 0.25), (2, 0.5), (4, 1.0)])
def test_the_more_phrasings_hold_a_word_the_more_it_says(held: int, share: float) -> None:
    phrasings = [plain("blork")] * held + [plain("zanth")] * (4 - held)
    met = table(phrasings).of("blork")
    assert met[0].by == "blork"
    assert met[0].weight == pytest.approx(math.log(2) * (0.5 + 0.5 * share))


def test_only_the_claims_that_hold_a_word_are_met() -> None:
    found = table([plain("blork")], [plain("zanth")], [plain("blork")])
    assert set(found.of("blork")) == {0, 2}
    assert found.of("qwimp") == {}


@pytest.mark.parametrize(("typed", "factor"), [(False, 1 - 0.2 / 2), (True, 1 + 0.5 / 2)])
def test_who_negates_what_half_of_a_claims_phrasings_negate(typed: bool, factor: float) -> None:
    found = table([{"blork": True}, {"blork": False}])
    assert found.of("blork", typed)[0].weight == pytest.approx(math.log(2) * factor)


def test_denial_of_what_the_claim_affirms_changes_nothing() -> None:
    found = table([plain("blork")])
    assert found.of("blork", True) == found.of("blork", False)


def test_a_synonym_says_less_than_the_word_and_goes_by_its_own_name() -> None:
    met = table([plain("soldier")], [plain("blork")]).of("armi")
    assert met[0].by == "soldier"
    assert met[0].weight == pytest.approx(0.1 * math.log(3))


def test_an_everyday_synonym_is_weakened_from_both_ends() -> None:
    found = table([plain("big")])
    assert found.of("larg")[0].weight == pytest.approx(0.1 * 0.25 * 0.25 * math.log(2))


def test_forms_of_one_beginning_meet() -> None:
    met = table([plain("blorkation")], [plain("zanth")]).of("blorkish")
    assert [e.by for e in met.values()] == ["blork…"]
    assert met[0].weight == pytest.approx(0.05 * math.log(3))
    assert table([plain("blorkation")]).of("unblorkish")[0].by == "blork…", "what is denied is kin"
    assert table([plain("blorxation")]).of("blorkish") == {}, "four letters are no kinship"
    assert table([plain("blork")]).of("blor") == {}


def test_a_beginning_of_a_word_of_the_motion_counts_as_little_as_the_word() -> None:
    met = table([plain("blorkation")], topic=("blorkate",)).of("blorkish")
    assert met[0].weight == pytest.approx(0.05 * 0.25 * math.log(2))


def test_by_default_five_letters_make_kin() -> None:
    found = EvidenceTable([[plain("blorkation")]], (), WEIGHTS)
    assert found.of("blorkish")[0].by == "blork…"


def test_a_shared_field_is_a_hint_and_a_shared_domain_a_fainter_one() -> None:
    claims = [plain("armi")], [plain("navi")], [plain("blork")]
    met = table(*claims).of("submarin")
    assert (met[1].by, met[0].by) == ("navy", "military")
    # One of two words that show that a claim is about its field, one of four for its domain.
    assert met[1].weight == pytest.approx(0.01 * math.log(4) * (0.5 + 0.5 * (1 + 0.5) / 2))
    assert met[0].weight == pytest.approx(
        0.001 * math.log(1 + 3 / 2) * (0.5 + 0.5 * (1 + 0.25) / 2)
    )
    assert 2 not in met


def test_fields_and_domains_of_the_motion_hint_at_less() -> None:
    claims = [plain("armi")], [plain("navi")]
    free, bound = table(*claims), table(*claims, topic=("navi",))
    for place in (0, 1):
        less = bound.of("submarin")[place].weight
        assert less == pytest.approx(0.25 * free.of("submarin")[place].weight)
    other = table(*claims, topic=("hospit",))
    assert other.of("submarin") == free.of("submarin")


def test_two_words_of_a_field_make_a_claim_be_about_it() -> None:
    def by_default(*words: str) -> float:
        claims = [[plain(*words)], [plain("blork")]]
        return EvidenceTable(claims, (), WEIGHTS).of("submarin")[0].weight

    assert by_default("navi") < by_default("navi", "sailor")
    assert by_default("navi", "sailor") == by_default("navi", "sailor", "fleet")


def test_four_words_of_a_domain_make_a_claim_be_about_it() -> None:
    def by_default(*words: str) -> float:
        claims = [[plain(*words)], [plain("blork")]]
        return EvidenceTable(claims, (), WEIGHTS).of("submarin")[0].weight

    four = by_default("soldier", "missil", "tank", "rifl")
    assert by_default("soldier", "missil", "tank") < four
    assert by_default("soldier", "missil", "tank", "rifl", "gun") == four


def test_a_key_counts_by_phrasings_and_by_words() -> None:
    claims = [plain("sa"), plain("sb"), plain("x"), plain("y")], [plain("sa"), *[plain("x")] * 3]
    held = Holders(claims, lambda word: (word[0],), by_words=2)
    assert held.of("s") == [(0, (0.5 + 1) / 2, 0.0), (1, (0.25 + 0.5) / 2, 0.0)]
    assert held.of("q") == ()
    assert held.telling("y") == pytest.approx(math.log(3))


def test_the_best_evidence_of_a_word_counts_alone() -> None:
    met = table([plain("soldier", "armi")]).of("soldier")
    assert met[0].by == "soldier"
    assert met[0].weight == pytest.approx(math.log(2))
