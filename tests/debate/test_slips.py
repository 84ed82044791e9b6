"""Facts stated wrongly are called, and true statements are left alone."""

import pytest

from debatebot.debate.recognition import Recogniser
from debatebot.pack.models import Article, Claim, Pack, PositionsFile, QuestionsFile, SideInfo
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
