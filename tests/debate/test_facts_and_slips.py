"""What of a pack can be checked, and which statements are called wrong."""

from typing import Any

import pytest
from msgspec.structs import replace

from debatebot.debate.evidence import EvidenceIndex
from debatebot.debate.facts import Facts, counted, facts_of, runs_of_names
from debatebot.debate.later import LaterIndex
from debatebot.debate.reading import SlipFound
from debatebot.debate.slips import slips_in
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Claim, Fact, Later, NumberRule, Pack, Question, Slip
from tests.debate.rounds import PACK, TOOLS

LEXICON = Lexicon(
    ["Norway Sweden Denmark Finland Iceland librarians ferries buys attacked harbours storms"]
)
EMPTY = Facts((), (), ())


def pack_of(
    *facts: Fact, questions: tuple[Question, ...] = (), claims: tuple[Claim, ...] = ()
) -> Pack:
    positions = replace(PACK.positions, facts=facts, claims=claims or PACK.positions.claims)
    file = replace(PACK.questions_file, questions=questions or PACK.questions)
    return replace(PACK, positions=positions, questions_file=file)


def wrongly(*said: str, **more: Any) -> Fact:
    return Fact(id="fact", says=more.pop("says", "It is so."), slips=(Slip(said=said),), **more)


def slips(text: str, facts: Facts) -> list[str]:
    reading = LEXICON.read(text)
    found = slips_in(reading, facts)
    assert all(text[s.start : s.end] == s.said for s in found)
    return [s.said for s in found]


def called(text: str, *said: str) -> bool:
    return bool(slips(text, facts_of(pack_of(wrongly(*said)), LEXICON)))


@pytest.mark.parametrize(
    ("said", "text", "is_called"),
    [
        # Few words: all of them, in order, near one another.
        ("norway sank", "norway sank", True), ("norway sank", "in norway the ferry sank", True),
        ("norway sank", "sank norway", False), ("norway sank", "norway. It sank", False),
        ("norway sank", "norway a b c d sank", True), ("norway sank", "norway with all of its very many sank", False),
        ("norway and all of it", "norway and all of them", True), ("norway sank", "norway did not sink", False), ("norway sank", "norwegian members sank", False),
        # Function words that carry the point.
        ("only norway", "only norway", True), ("only norway", "norway", False),
        # More words: in one clause, the order of a few telling ones.
        ("sweden attacked norway", "sweden attacked norway", True),
        ("sweden attacked norway", "sweden has often attacked poor old norway", True),
        ("sweden attacked norway", "sweden waited, norway was attacked", False),
        ("sweden attacked norway", "norway attacked sweden", False),
        ("sweden attacked norway", "sweden is calm so somebody attacked norway", False),
        ("sweden attacked norway", "sweden attacked. norway fled", False),
        ("sweden attacked norway", "sweden never attacked norway", False),
        # What may be, and what is turned away.
        ("sweden attacked norway", "if sweden attacked norway", False),
        ("sweden attacked norway", "sweden attacked norway, if you like", True),
        ("sweden attacked norway", "in a storm sweden may have attacked norway", False),
        ("if sweden attacked norway", "if sweden attacked norway", True),
        ("sweden attacked norway", "sweden attacked norway was not the case", False),
        ("sweden attacked norway", "sweden attacked norway and was not sorry", True),
        # Four telling words: only names and counts keep their order.
        ("sweden attacked norway with ferries and storms", "with storms and ferries sweden attacked norway", True),
        ("sweden attacked norway with ferries and storms", "with ferries and storms norway attacked sweden", False),
    ],
)  # fmt: skip
def test_a_listed_wording(said: str, text: str, is_called: bool) -> None:
    assert called(text, said) is is_called


def test_a_slip_is_all_that_stands_between_its_words() -> None:
    facts = facts_of(pack_of(wrongly("norway sank")), LEXICON)
    assert slips("so norway quickly sank there", facts) == ["norway quickly sank"]


def test_who_is_tied_to_something_is_not_it() -> None:
    said = "norway is a ferry member"
    assert called("norway is a ferry member", said)
    assert not called("it ties norway to two ferry members", said)
    assert called("norway buys a ferry member", "norway buys a ferry member")


def test_slips_stand_in_order_and_one_for_each_fact() -> None:
    one, two = wrongly("norway sank"), replace(wrongly("sweden burned"), id="two")
    facts = facts_of(pack_of(one, two), LEXICON)
    text = "sweden burned, norway sank and norway sank"
    found = slips_in(LEXICON.read(text), facts)
    assert [(s.fact, s.start) for s in found] == [("two", 0), ("fact", 15)]
    overlapping = facts_of(
        pack_of(wrongly("norway sank"), replace(wrongly("norway"), id="two")), LEXICON
    )
    assert len(slips_in(LEXICON.read("norway sank"), overlapping)) == 1


def test_the_fix_is_the_groups_or_the_fact_itself() -> None:
    fact = Fact(
        id="fact", says="It floats.", cite=(4, 5),
        slips=(Slip(said=("norway sank",)), Slip(said=("sweden sank",), fix="Denmark did.")),
    )  # fmt: skip
    plain, own = facts_of(pack_of(fact), LEXICON).wordings
    assert (plain.right, plain.fix, plain.paragraph) == ("It floats.", "", 4)
    assert (own.right, own.fix) == ("Denmark did.", "Denmark did.")
    assert facts_of(pack_of(replace(fact, cite=())), LEXICON).wordings[0].paragraph is None


def test_a_synonym_meets_a_word_and_not_a_name() -> None:
    (wording,) = facts_of(pack_of(wrongly("norway bought big thing ships")), LEXICON).wordings
    needs = {frozenset({"norway"}), *(need for need in wording.needs if len(need) > 1)}
    assert set(wording.needs) >= needs - {frozenset()}
    assert frozenset({"norway"}) in wording.needs
    assert "thing" not in {w.text for w in wording.telling}
    assert {w.text for w in wording.content} >= {"norway", "thing", "ships"}


NUMBERED = Fact(
    id="fact", says="Norway has 1,500 librarians.", cite=(2,), about=("Norway",),
    number=NumberRule(value=1500, tolerance=100, unit="librarians"),
    slips=(Slip(said=("no figure",), fix="a"), Slip(said=("norway has 1000 librarians",), fix="b")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Norway has 2,500 librarians", ["2,500"]), ("Norway has 1,500 librarians", []),
        ("Norway has 1,600 librarians", []), ("Norway has 1,601 librarians", ["1,601"]),
        ("Norway has 1,400 librarians", []), ("Sweden has 2,500 librarians", []),
        ("Norway has 2,500 ferries", []), ("2,500 librarians", []), ("Norway has 9 librarians", []),
        ("Norway has 10 librarians", ["10"]), ("Norway. Well, 2,500 librarians", []),
        ("Norway has not 2,500 librarians", []), ("Norway has 2,500 of all those librarians", ["2,500"]),
        ("Norway has 2,500 good, old librarians", []), ("Norway has 2,500 of such very many librarians", []),
        ("Norway has 2,500 librarians, or 3,500", ["2,500"]), ("In Sweden and Norway 2,500 librarians", ["2,500"]),
        ("In Norway and Sweden 2,500 librarians", []), ("50 boats came; Norway has 2,500 librarians", ["2,500"]),
    ],
)  # fmt: skip
def test_a_number_by_its_owner_and_its_unit(text: str, said: list[str]) -> None:
    counts = facts_of(pack_of(NUMBERED), LEXICON).counts
    assert slips(text, Facts((), counts, ())) == said


def test_the_fix_of_a_figure_is_that_of_the_group_that_has_one() -> None:
    (count,) = facts_of(pack_of(NUMBERED), LEXICON).counts
    assert (count.fix, count.right, count.paragraph) == ("b", NUMBERED.says, 2)
    (loose,) = facts_of(
        pack_of(replace(NUMBERED, number=NumberRule(value=-1000, unit="ferries"), slips=())),
        LEXICON,
    ).counts
    assert loose.tolerance == pytest.approx(30)
    assert loose.fix == ""


def claims_saying(*texts: str) -> Facts:
    claims = tuple(Claim(id=f"c{n}", side="pro", says=t, cite=(n,)) for n, t in enumerate(texts))
    pack = replace(
        pack_of(claims=claims), positions=replace(PACK.positions, facts=(), claims=claims)
    )
    return facts_of(pack, LEXICON)


@pytest.mark.parametrize(
    ("says", "values"),
    [
        ("Norway has 4,500 librarians.", [4500]), ("Norway has 10 librarians.", [10]),
        ("Norway has 9 librarians.", []), ("Norway had librarians in 1990.", []),
        ("4,500 librarians work.", []), ("Norway has 3000 librarians.", [3000]),
        ("Norway has 2200 librarians.", [2200]), ("Norway has 2199 librarians.", []),
        ("Norway has 50 librarians, Sweden 70.", [50, 70]),
    ],
)  # fmt: skip
def test_without_facts_the_numbers_of_claims_are_checked(says: str, values: list[float]) -> None:
    found = claims_saying(says).counts
    assert [c.value for c in found] == values
    assert [c.tolerance for c in found] == [pytest.approx(0.03 * v) for v in values]


def asked(**more: Any) -> Facts:
    question = {
        "id": "q",
        "kind": "number",
        "ask": "How many librarians does Norway employ?",
        "accept": ("1,500",),
    }
    return facts_of(pack_of(questions=(Question(**{**question, **more}),)), LEXICON)


def test_a_question_for_a_number_can_be_checked() -> None:
    (count,) = asked(cite=(7,)).counts
    assert (count.value, count.paragraph, count.owners) == (1500, 7, frozenset({"norway"}))
    assert count.tolerance == pytest.approx(45)
    assert "norway" not in count.unit
    assert {"librarian"} <= count.unit
    (ruled,) = asked(number=NumberRule(value=1600, tolerance=5, unit="x")).counts
    assert (ruled.value, ruled.tolerance) == (1600, 5)
    for more in (
        {"kind": "term"},
        {"ask": "How many librarians are there?"},
        {"accept": ("many",)},
    ):
        assert asked(**more).counts == ()


def names(text: str) -> list[tuple[list[str], set[str]]]:
    return [
        ([w.family for w in run], set(around)) for run, around in runs_of_names(LEXICON.read(text))
    ]


def test_three_names_in_a_row_are_a_list() -> None:
    (run,) = names("The harbours of Norway, Sweden and Denmark close")
    assert run == (["norway", "sweden", "denmark"], {"harbor", "close"})
    assert names("Norway and Sweden close") == []
    assert names("Norway, Norway and Sweden close") == []
    assert names("Norway closes Sweden and Denmark") == []
    assert len(names("Norway, Sweden, Denmark close. Finland, Iceland, Norway open")) == 2
    (second,) = names("Storms came. Norway, Sweden and Denmark close. They wait.")
    assert second[1] == {"close"}


LISTED = "The partners Norway, Sweden and Denmark share harbours."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Norway, Sweden and Finland share harbours", ["Finland"]), ("Denmark, Sweden, Norway share harbours", []),
        ("Norway, Finland and Iceland share harbours", []), ("Norway, Sweden and Finland burn", []),
        ("Norway, Sweden, Denmark and Finland share harbours", ["Finland"]),
        ("Norway, Sweden, Denmark, Finland and Iceland share harbours", []),
        ("Finland, Iceland and Russia share harbours", []),
        ("Russia, Iceland, Finland burn. Norway, Sweden and Finland share harbours", ["Finland"]),
        ("Norway, Sweden, Denmark share harbours. Norway, Sweden and Finland share harbours", ["Finland"]),
    ],
)  # fmt: skip
def test_a_strange_name_in_a_list(text: str, said: list[str]) -> None:
    assert slips(text, claims_saying(LISTED)) == said


def test_the_list_that_has_most_of_the_names_is_meant() -> None:
    two = claims_saying(
        LISTED,
        "The partners Iceland, Finland, Norway and Sweden share harbours.",
    )
    found = slips_in(LEXICON.read("Iceland, Norway, Sweden and Russia share harbours"), two)
    assert [(s.said, s.fact, s.paragraph) for s in found] == [("Russia", "c1", 1)]
    assert slips_in(LEXICON.read("Norway, Sweden and Denmark share harbours"), two) == ()


def test_counts_have_the_nearest_owner_and_the_first_words_after_them() -> None:
    text = "Sweden waits; in Denmark and Norway 70 old librarians on two ferries wait"
    found = [(w.text, set(o), set(u)) for w, o, u in counted(LEXICON.read(text))]
    assert found[0][:2] == ("70", {"norway"})
    assert {"librarian", "old"} <= found[0][2]
    assert "wait" not in found[0][2]


CITY = pack_of(
    Fact(id="cars", says="Forty thousand cars cross the Blorkholm bridge every day.", cite=(2,)),
    Fact(id="shops", says="Norway and Sweden opened markets near stations.", cite=(3, 4)),
)
READ = TOOLS.recogniser.read("nothing", "pro")


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Forty thousand cars cross the Blorkholm bridge every day", ["cars"]),
        ("forty thousand cars cross the Blorkholm thing", ["cars"]), ("thousands of cars cross the Blorkholm bridge", []),
        ("cars cross", []),
        ("Norway and Sweden opened markets", ["shops"]), ("Norway opened markets near stations", []),
        ("Sweden and Norway opened some markets. Forty thousand cars cross the Blorkholm bridge", ["cars", "shops"]),
    ],
)  # fmt: skip
def test_facts_in_a_turn(text: str, facts: list[str]) -> None:
    assert [e.fact for e in EvidenceIndex(CITY).found(text, READ)] == facts


def test_a_wrong_fact_is_evidence_of_nothing_and_says_the_right_one() -> None:
    text = "Norway and Sweden opened markets near stations"
    index = EvidenceIndex(CITY)
    wrong = SlipFound("shops", "Norway and Sweden", "They did not.", 3, 0, 17, "")
    (found,) = index.found(text, replace(READ, slips=(wrong,)))
    assert (found.right, found.words, found.paragraphs) == (False, "Norway and Sweden", (3,))
    assert found.fix == "Norway and Sweden opened markets near stations (¶3)."
    other = replace(wrong, fact="else", paragraph=None)
    (strange,) = index.found(text, replace(READ, slips=(other,)))
    assert strange.fix == "One thing first: the article has They did not."
    assert strange.paragraphs == ()
    mended = replace(wrong, fix="Mended.")
    assert index.found(text, replace(READ, slips=(mended,)))[0].fix == "Mended."
    late = replace(wrong, start=3, end=9, fact="else")
    longer = "So Norway x. Norway and Sweden opened markets near stations"
    assert [e.fact for e in index.found(longer, replace(READ, slips=(late,)))] == ["else", "shops"]
    said = replace(wrong, start=longer.index("Norway and"), end=len(longer), fact="more")
    assert [e.fact for e in index.found(longer, replace(READ, slips=(late, said)))] == [
        "else",
        "more",
    ]


def test_in_a_pack_without_facts_names_are_evidence() -> None:
    questions = (
        Question(id="who", kind="who", ask="?", accept=("Jane Blork",), cite=(3,)),
        Question(id="why", kind="explain", ask="?", accept=("Because Jane Zanth left.",)),
        Question(id="low", kind="term", ask="?", accept=("markets",)),
    )
    pack = pack_of(questions=questions)
    index = EvidenceIndex(replace(pack, positions=replace(pack.positions, facts=())))
    assert [e.fact for e in index.found("So Jane Blork left the markets", READ)] == ["who"]
    assert index.found("So Jane left", READ) == ()
    assert index.found("Because Jane Zanth left", READ) == ()


def test_what_is_only_right_since_is_known_where_it_stands() -> None:
    def later(*accept: str) -> Later:
        return Later(note="x", checked="2026-01", source="x", accept=accept)

    question = Question(
        id="q",
        kind="term",
        ask="?",
        accept=("old rule",),
        later=later("new rule", "old rule", "a b"),
    )
    fact = Fact(id="f", says="It is.", later=later("60"))
    index = LaterIndex(pack_of(fact, questions=(question,)))
    for text, known in (
        ("a new rule came", True), ("the old rule", False), ("new", False), ("rule new", False), ("", False),
        ("it is 60", True), ("60", True), ("a b", False), ("here is the new rule", True), ("new rules", False),
    ):  # fmt: skip
        assert index.spoken_of(text) is known, text
