"""Which side a learner takes, and how pages are written to files."""

from pathlib import Path

import pytest

from debatebot.pack.models import Side
from debatebot.play.asks import RoundAsk, SideWish, take_side
from debatebot.play.page_file import write_new
from debatebot.tour.actions import TakeStance
from tests.play.desks import in_memory


@pytest.mark.parametrize(
    ("wish", "lean", "side", "how"),
    [
        ("pro", "anti", "pro", "as you asked"),
        ("anti", None, "anti", "as you asked"),
        ("lean", "anti", "anti", "the side that you lean to"),
        ("other", "anti", "pro", "not the side that you lean to"),
        ("other", "pro", "anti", "not the side that you lean to"),
    ],
)
def test_a_side_is_taken_as_it_was_wished(
    wish: SideWish, lean: Side | None, side: str, how: str
) -> None:
    taken = take_side(wish, lean, 1)
    assert (taken.side, taken.how) == (side, how)


def test_a_toss_hangs_on_the_seed_alone_and_falls_both_ways() -> None:
    tossed = [take_side("toss", lean, seed).side for seed in range(30) for lean in ("pro", "anti")]
    assert tossed[::2] == tossed[1::2]
    assert {"pro", "anti"} == set(tossed)
    assert take_side("lean", None, 4).side == take_side("toss", None, 4).side
    assert take_side("lean", None, 4).how == "by a toss, as you lean to neither side yet"


def test_a_round_is_settled_with_the_lean_and_the_next_seed() -> None:
    talks = in_memory().talks
    talks.begin_tour().act(TakeStance(6))
    ask, taken = talks.settle(RoundAsk(side="other", level="club"))
    assert (ask.side, ask.seed, ask.level, taken.side) == ("anti", 1, "club", "anti")
    talks.begin_debate(ask)
    assert talks.settle(RoundAsk())[0].seed == 2
    assert talks.settle(RoundAsk(seed=9))[0].seed == 9


def test_a_page_is_never_written_over_a_file(tmp_path: Path) -> None:
    name = str(tmp_path / "round.md")
    assert write_new(name, "one\n") == f"Written to {name}."
    assert "is there already" in write_new(name, "two\n")
    assert Path(name).read_text("utf-8") == "one\n"


def test_what_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    assert "cannot be written" in write_new(str(tmp_path / "none" / "x.md"), "")
    assert "cannot be written" in write_new("a\0b", "")
    assert "there already" in write_new(str(tmp_path), "")
