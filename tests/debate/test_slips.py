"""Facts stated wrongly are called, and true statements are left alone."""

import pytest

from debatebot.debate.recognition import Recogniser
from debatebot.pack.models import (
    Article,
    Claim,
    Fact,
    Pack,
    PositionsFile,
    QuestionsFile,
    SideInfo,
    Slip,
)
from tests.debate.library import library

RECOGNISER = Recogniser(library())


def test_a_listed_wrong_wording_is_called() -> None:
    slip = RECOGNISER.read("Sadly the old library burned down in 1990, so why build", "anti").slips
    assert [(s.fact, s.is_, s.paragraph) for s in slip] == [("members", "It never burned down.", 2)]


def test_a_wrong_number_is_called_with_its_place() -> None:
    text = "Norway has 2,500 librarians, so staff can be found"
    slips = RECOGNISER.read(text, "pro").slips
    assert [(s.fact, s.said) for s in slips] == [("staff", "2,500")]
    assert text[slips[0].start : slips[0].end] == "2,500"


@pytest.mark.parametrize(
    "text",
    [
        "Norway has 1,500 librarians, so staff can be found",
        "Norway has about fifteen hundred librarians",
        "Sweden has 2,500 librarians",
        "Norway has 2,500 lakes and we still want to read",
        "It is not true that the library burned down in 1990, it stands there",
        "In 1990 we moved",
    ],
)
def test_true_and_other_statements_are_left_alone(text: str) -> None:
    assert RECOGNISER.read(text, "pro").slips == ()


def test_a_strange_name_in_a_list_is_called_without_any_facts() -> None:
    claims = (
        Claim(id="p", side="pro", says="The partners Spain, Italy and Greece share the costs."),
        Claim(id="a", side="anti", says="It is dangerous."),
    )
    pack = Pack(
        questions_file=QuestionsFile(article=Article(id="x", title="x"), questions=()),
        positions=PositionsFile(
            motion="We should sail",
            sides={"pro": SideInfo(name="x"), "anti": SideInfo(name="y")},
            claims=claims,
        ),
        content_hash="0",
    )
    recogniser = Recogniser(pack)
    slips = recogniser.read("Our partners Spain, Italy and Turkey will help", "pro").slips
    assert [s.said for s in slips] == ["Turkey"]
    assert recogniser.read("Our partners Greece, Italy and Spain will help", "pro").slips == ()
    assert recogniser.read("I sailed to Spain, Italy and Turkey", "pro").slips == ()


def facts_pack(*slips: Slip, claims: tuple[str, ...] = (), says: str = "It is so.") -> Recogniser:
    pack = Pack(
        questions_file=QuestionsFile(article=Article(id="x", title="x"), questions=()),
        positions=PositionsFile(
            motion="We should sail",
            sides={"pro": SideInfo(name="x"), "anti": SideInfo(name="y")},
            claims=(
                Claim(id="p", side="pro", says="Sailing is cheap.", phrasings=claims),
                Claim(id="a", side="anti", says="It is dangerous."),
            ),
            facts=(Fact(id="fact", says=says, cite=(3,), slips=slips),),
        ),
        content_hash="0",
    )
    return Recogniser(pack)


def test_the_fix_is_that_of_the_group_that_was_met() -> None:
    recogniser = facts_pack(
        Slip(said=("norway sank the ferry",), fix="The ferry never sank."),
        Slip(said=("sweden bought the ferry",), fix="Denmark bought it."),
    )
    for text, fix in (
        ("Norway sank the ferry, they say", "The ferry never sank."),
        ("well, Sweden bought the old ferry", "Denmark bought it."),
    ):
        assert [s.fix for s in recogniser.read(text, "pro").slips] == [fix]


@pytest.mark.parametrize(
    "text",
    [
        "If Sweden attacked Norway, we would have to help",
        "Norway attacked Sweden, that is what happened",
        "Sweden is calm, so nobody attacked Norway",
        "Swedish allies attacked Norway",
        "It would be bad: Sweden might have attacked Norway",
    ],
)
def test_who_did_what_to_whom_and_what_only_might_be(text: str) -> None:
    recogniser = facts_pack(Slip(said=("sweden attacked norway",)))
    assert recogniser.read("We know that Sweden attacked Norway", "pro").slips
    assert recogniser.read("Sweden attacked Norway, so if they come we flee", "pro").slips
    assert recogniser.read(text, "pro").slips == ()


def test_more_is_not_fewer() -> None:
    recogniser = facts_pack(Slip(said=("norway has fewer harbours than denmark",)))
    assert recogniser.read("Norway has fewer harbours than Denmark", "pro").slips
    assert recogniser.read("Norway has more harbours than Denmark", "pro").slips == ()


def test_a_wording_that_catches_a_true_sentence_is_held_to_its_very_words() -> None:
    true = "Norway buys ships from Denmark."
    said = "norway purchases ships from denmark"
    loose = facts_pack(Slip(said=(said,)))
    held = facts_pack(Slip(said=(said,)), says=true)
    assert loose.read(true, "pro").slips
    assert held.read(true, "pro").slips == ()
    assert held.read("Norway purchases ships from Denmark", "pro").slips


def test_who_is_tied_to_something_is_not_said_to_be_it() -> None:
    recogniser = facts_pack(Slip(said=("norway is a ferry member",)))
    assert recogniser.read("Norway is a ferry member", "pro").slips
    assert recogniser.read("Norway, a ferry member, wants it", "pro").slips
    assert recogniser.read("The pact ties Norway to two ferry members", "pro").slips == ()
