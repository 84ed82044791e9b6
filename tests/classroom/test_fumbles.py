"""A speech holds one wrong fact, from the pack alone; a correction is known by what it says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatebot.classroom.fumbles import Fumble, fumbles_of, passage_of, plantable
from debatebot.classroom.mending import mended
from debatebot.pack.models import Fact, Pack
from tests.classroom.driving import SLUR, shipped_readers
from tests.classroom.packs import LAMPS, OPENED, bare, with_facts
from tests.shipped import shipped


def only(pack: Pack, seed: int = 1) -> Fumble:
    (fumble,) = fumbles_of(pack, seed, 1)
    return fumble


@settings(max_examples=15)
@given(st.integers(0, 10**9))
def test_one_sentence_is_wrong_and_the_others_are_facts_or_a_point(seed: int) -> None:
    pack = shipped()
    facts = {fact.says.rstrip(".") for fact in pack.positions.facts}
    points = {claim.gist.rstrip(".").casefold() for claim in pack.positions.claims}
    for fumble in fumbles_of(pack, seed, 3):
        assert 4 <= len(fumble.sentences) <= 5
        rest = [s for n, s in enumerate(fumble.sentences) if n != fumble.place]
        assert all(s.rstrip(".") in facts or s.rstrip(".").casefold() in points for s in rest)
        assert fumble.wrong.rstrip(".") not in facts
        assert fumble.says not in fumble.sentences
        assert all(len(sentence.split()) <= 14 for sentence in fumble.sentences)
        assert all(s[0].isupper() and s.endswith(".") for s in fumble.sentences)


def test_speeches_of_a_round_are_wrong_about_different_facts() -> None:
    facts = [fumble.fact for fumble in fumbles_of(shipped(), 4, 6)]
    assert len(set(facts)) == 6


def test_a_known_slip_is_said_with_its_capitals() -> None:
    wrongs = {fumbles_of(shipped(), seed, 1)[0].wrong for seed in range(25)}
    assert all("nato" not in wrong.split() for wrong in wrongs)
    assert len(wrongs) > 12


def test_a_bit_of_a_sentence_is_not_told_where_a_whole_one_is_listed() -> None:
    assert only(with_facts(OPENED)).wrong == "The path was opened in 1988."


@pytest.mark.parametrize(
    ("says", "wrong"),
    [
        ("The path has 40 lamps.", "The path has 80 lamps."),
        ("It opened in 1998.", "It opened in 1996."),
        ("Some 1,500 people walk it.", "Some 3,000 people walk it."),
        ("It is 2.5 miles long.", "It is 5.0 miles long."),
        ("Four towns pay for it.", "Five towns pay for it."),
    ],
)
def test_without_slips_a_number_is_changed(says: str, wrong: str) -> None:
    fumble = only(with_facts(Fact(id="f", says=says)))
    assert (fumble.wrong, fumble.right) == (wrong, says)


def test_a_pack_without_any_such_fact_has_nothing_to_plant() -> None:
    assert not plantable(bare())
    assert not plantable(with_facts(Fact(id="f", says="It is long (¶3).")))
    assert plantable(with_facts(LAMPS))


def test_the_passage_is_the_sentence_of_the_paragraph_that_says_it() -> None:
    fumble = next(f for f in fumbles_of(shipped(), 2, 40) if f.fact == "fact-aukus")
    assert "AUKUS" in passage_of(shipped(), fumble)
    assert passage_of(bare(), fumble) == ""


def fumble_on(fact: str, wrong: str, right: str, says: str) -> Fumble:
    return Fumble(
        side="pro", sentences=(wrong,), place=0, fact=fact, right=right, paragraph=1, says=says
    )


TRADE = fumble_on(
    "fact-eu-trade",
    "Russia is the EU's largest trading partner.",
    "In the article the EU's largest trading partner is China (¶3).",
    "China is the European Union's largest trading partner.",
)
SOLDIERS = fumble_on(
    "fact-nato-personnel",
    "NATO has 2.5 million soldiers.",
    "The article has NATO close to 3.5 million, China close to two (¶9).",
    "NATO has close to 3.5 million military personnel.",
)
TIES = fumble_on(
    "fact-no-formal-ties",
    "Taiwan has formal ties with NATO.",
    "NATO and Taiwan have no formal diplomatic relations (¶3).",
    "NATO and Taiwan have no formal diplomatic relations.",
)
DRILLS = fumble_on(
    "fact-gray-zone",
    "Russia holds exercises around Taiwan.",
    "The exercises around Taiwan in the article are China's (¶3).",
    "China holds military exercises around Taiwan, a gray zone activity.",
)
PLEDGED = fumble_on(
    "fact-nss-2022",
    "The US officially supports Taiwan's independence.",
    "The National Security Strategy of 2022 says that the US does not support Taiwan's independence (¶10).",
    "The US National Security Strategy of 2022 does not support Taiwan's independence.",
)


@pytest.mark.parametrize(
    ("fumble", "text", "score"),
    [
        (TRADE, "China", 1),
        (TRADE, "its china not russia", 1),
        (TRADE, "it is not russia", 0.5),
        (TRADE, "Japan", 0),
        (TRADE, "russia is the largest trading partner of the eu", 0),
        (SOLDIERS, "3.5 million", 1),
        (SOLDIERS, "close to three and a half million", 1),
        (SOLDIERS, "NATO has 5 million soldiers", 0),
        (SOLDIERS, "2.5 million", 0),
        (TIES, "there are no formal diplomatic relations", 1),
        (TIES, "taiwan has formal ties with nato", 0),
        (TIES, "formal diplomatic relations", 0),
        (TIES, "idk", 0),
        (SOLDIERS, "China", 0),
        (DRILLS, "military drills around taiwan", 0),
        (DRILLS, "those are china's drills", 1),
        (PLEDGED, "it does not support independence", 1),
        (PLEDGED, "the us supports it", 0),
    ],
)
def test_a_correction_is_marked_by_what_it_says(fumble: Fumble, text: str, score: float) -> None:
    assert mended(text, fumble, shipped_readers()).score == score


def test_a_slur_is_met_calmly_and_quoted_nowhere() -> None:
    heard = mended(SLUR, TRADE, shipped_readers())
    assert (heard.calm, heard.score) == ("slur", None)
    assert "pigs" not in str(heard)
