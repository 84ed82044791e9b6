"""Words of a pack, limits of a rubric, and what a card shows."""

from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.ballot.rubric import HOUSE, Points, Rubric, Share
from debatebot.debate.card import card
from debatebot.debate.events import Stated
from debatebot.debate.replay import replay
from debatebot.debate.tools import runs_of
from tests.debate.rounds import PACK, TOOLS
from tests.debate.talking import tools_with
from tests.debate.test_rounds_compared import TEXTS

# Words of a pack, limits of a rubric, what is stored.


def test_runs_of_three_stems() -> None:
    assert runs_of("the shops lose") == {("the", "shop", "lose")}
    assert len(runs_of("one two three four")) == 2
    assert runs_of("the shops") == frozenset()


def test_words_that_most_claims_share_tell_none_apart() -> None:
    shared = tuple(
        replace(c, says=f"Bicycles {c.says}", gist=f"bicycles {c.gist}")
        for c in PACK.positions.claims
    )
    tools = tools_with(claims=shared)
    assert tools.telling("the bicycles in the street") == {"street"}
    assert "bicycl" not in tools.words_of("pro1")
    assert "bicycl" in tools.wording_of("pro1")
    assert TOOLS.telling("charging a town for everything, I argue") == frozenset()
    two = tuple(
        replace(c, gist=f"bicycles {c.gist}") if c.side == "pro" and c.id != "pro3" else c
        for c in PACK.positions.claims
    )
    assert "bicycl" in tools_with(claims=two).words_of("pro1")
    assert TOOLS.names_the_motion("a charge it is")
    assert not TOOLS.names_the_motion("a shop it is")


@pytest.mark.parametrize(
    ("kind", "least", "most"), [(Points, 0, 100), (Share, 0, 1), (Rubric, None, None)]
)
def test_a_rubric_keeps_to_its_limits(kind: Any, least: float | None, most: float | None) -> None:
    if least is None or most is None:
        raw = msgspec.to_builtins(HOUSE)
        assert msgspec.convert(raw, Rubric) == HOUSE
        for name, value in (
            ("best_of", 0),
            ("best_of", 21),
            ("insult", 1),
            ("insult", -101),
            ("version", 0),
            ("version", 10_000),
        ):
            with pytest.raises(msgspec.ValidationError):
                msgspec.convert({**raw, name: value}, Rubric)
        for name, value in (("best_of", 1), ("best_of", 20), ("insult", 0), ("version", 9999)):
            msgspec.convert({**raw, name: value}, Rubric)
        return
    for inside in (least, most):
        assert msgspec.convert(inside, kind) == inside
    for outside in (least - 0.5, most + 0.5):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(outside, kind)


def test_the_house_gives_a_hundred_points() -> None:
    assert sum(HOUSE.most.values()) == 100
    assert HOUSE.depth == tuple(sorted(HOUSE.depth))
    assert HOUSE.case_by_weight == tuple(sorted(HOUSE.case_by_weight))
    assert (HOUSE.takes(1, 2), HOUSE.takes(2, 2), HOUSE.takes(3, 2)) == HOUSE.takes_away


def test_a_statement_is_stored_as_made_unseen() -> None:
    stated = Stated(side="pro", text="x", score=0.5, passed=False)
    assert (stated.covered, stated.seen) == ((), False)


def test_a_card_of_a_round() -> None:
    round_ = replay(TEXTS, TOOLS, side="pro").round
    ballot = replace(
        ballot_of(round_, TOOLS, left_out=()),
        rows={"case": 20.0, "depth": 7.5, "clash": 0.0, "conduct": 0.0},
        most={"case": 20.0, "depth": 15.0, "clash": 0.0, "conduct": 0.0},
    )
    blocks, numbers = (card(round_, ballot, TOOLS, "fern-elk-1", blocks=b) for b in (True, False))
    assert blocks[3] == "Case █ Depth ▅ Clash ▁"
    assert numbers[3] == "Case 20, Depth 7.5, Clash 0"
    assert blocks[4] == "Points made: 1. Points met: 1."
