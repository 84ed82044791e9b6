"""What is new in a turn, what puts a fact right, and why a turn earns nothing."""

from typing import Any

import pytest
from msgspec.structs import replace

from debatebot.debate.earning import unearned
from debatebot.debate.mending import mends, puts_right
from debatebot.debate.novelty import is_new, off_the_motion, said_before
from debatebot.debate.reading import Reading
from debatebot.debate.stance import cue
from debatebot.debate.state import Move
from debatebot.debate.tools import Tools
from debatebot.pack.models import NumberRule
from tests.debate.flows import RIGHT, WRONG, Part, mine, node, round_of, theirs
from tests.debate.rounds import PACK, TOOLS, ReaderById

READ = ReaderById(PACK).read("nothing", "pro")


def reading(**more: Any) -> Reading:
    return replace(READ, **more)


LINE = "Sooner or later the shops of this street lose all of their customers"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (LINE, "copied"), (LINE.upper() + "!", "copied"), (LINE + " and so what", "copied"),
        ("Sooner or later the shops", ""), ("the streets of our town are full of cars", ""),
        ("trade, allies, danger, peace", "keywords"), ("trade, the allies, danger", ""),
        ("trade, allies, a danger to all, peace", ""),
        ("shops customers streets cars buses children schools lungs air noise jams nurses", "keywords"),
        ("shops customers streets cars buses children schools lungs air noise jams", ""),
        ("shops and customers and streets cars buses children schools lungs air noise jams", "keywords"),
        ("the shops customers streets cars buses children schools lungs air noise jams", ""),
        ("because therefore thus hence cars", "keywords"), ("because cars therefore jams", ""),
        ("cars bad", "short"), ("cars are bad", ""), ("cars", "short"), ("", ""),
    ],
)  # fmt: skip
def test_why_a_turn_earns_nothing(text: str, why: str) -> None:
    round_ = round_of(theirs(2, LINE), mine(3, "the streets of our town are full of cars"))
    assert unearned(round_, Move(text=text), READ, TOOLS) == why


def test_a_short_turn_that_makes_a_claim_or_asks_is_no_mistake() -> None:
    for more in ({"made": ("pro1",)}, {"intent": "question"}):
        assert unearned(round_of(), Move(text="cars bad"), reading(**more), TOOLS) == ""
    assert unearned(round_of(), Move(text="x"), reading(reason="keywords"), TOOLS) == "keywords"


def test_the_apps_own_list_of_claims_is_a_copy() -> None:
    listed = ". ".join(c.gist for c in PACK.positions.claims[:3])
    assert unearned(round_of(), Move(text=listed), READ, TOOLS) == "copied"
    assert unearned(round_of(), Move(text=PACK.positions.claims[0].gist), READ, TOOLS) == ""


def before(
    text: str,
    *made: str,
    said: str,
    flow: tuple[Part, ...] = (),
    closing: bool = False,
    **more: Any,
) -> tuple[bool, tuple[str, ...]]:
    round_ = round_of(mine(1, said), mine(3, "pasted words of somebody", unearned="pasted"), *flow)
    return said_before(round_, text, reading(**more), made, TOOLS, closing=closing)


FIRST = "children ride bicycles happily through meadows"


def test_a_turn_said_again_is_a_repetition_closing_or_not() -> None:
    for closing in (False, True):
        assert before(FIRST, "pro1", said=FIRST, closing=closing) == (True, ())
    assert before("pasted words of somebody", said=FIRST) == (False, ())
    assert before("so it is", said="so it is") == (False, ()), "nothing telling was said"


def test_a_claim_comes_back_with_something_new_or_as_a_repetition() -> None:
    flow = (node("Y1", "pro1"),)
    fresh = "children meet orchestras, painters and sculptors"
    assert before(fresh, "pro1", said=FIRST, flow=flow, tier="accept") == (False, ("pro1",))
    stale = "children ride orchestras, painters"
    assert before(stale, "pro1", said=FIRST, flow=flow, tier="accept") == (True, ())
    assert before(stale, "pro1", said=FIRST, flow=flow, tier="accept", closing=True) == (False, ())
    assert before(stale, "pro1", "pro2", said=FIRST, flow=flow, tier="accept") == (False, ())
    own = "children cycle to quiet streets and schools"
    assert before(own, "pro1", said="x", flow=flow, tier="accept") == (True, ()), (
        "the claim's words"
    )
    assert before(stale, "pro1", said=FIRST, tier="accept") == (False, ()), (
        "made for the first time"
    )


def test_an_unsure_reading_of_old_words_is_a_repetition() -> None:
    old = "happily children ride orchestras"
    for tier, again in (("read", True), ("choose", True), ("accept", False)):
        assert before(old, said=FIRST, tier=tier)[0] is again
    assert not before(old, said=FIRST, tier="read", closing=True)[0]
    assert not before("ride orchestras painters children", said=FIRST, tier="read")[0]
    assert before("happily ride meadows", said=FIRST, tier="read")[0]
    assert not before("ride meadows", said=FIRST, tier="read")[0], "too few to tell"


NEWS = "orchestras employ painters and sculptors"


@pytest.mark.parametrize(
    ("text", "more", "new"),
    [
        (NEWS, {"near": 0.28}, True), (NEWS, {"near": 0.27}, False), (NEWS, {"tier": "choose"}, True),
        (NEWS, {"near": 1.0, "tier": "none"}, False), (NEWS, {"near": 1.0, "intent": "question"}, False),
        (NEWS, {"near": 1.0, "intent": "unknown"}, True), (NEWS + " for the town", {}, True),
        ("orchestras employ painters", {"near": 1.0}, False), ("orchestras, painters 5 6 7", {"near": 1.0}, False),
        (NEWS + " word" * 31, {"near": 0.4}, True), (NEWS + " word" * 31, {"near": 0.39}, False),
    ],
)  # fmt: skip
def test_an_argument_that_nobody_knew(text: str, more: dict[str, Any], new: bool) -> None:
    assert is_new(text, reading(**{"near": 0.0, "tier": "new", **more}), TOOLS) is new


@pytest.mark.parametrize(
    ("words", "more", "off"),
    [
        (35, {"near": 0.39}, True), (34, {"near": 0.39}, False), (35, {"near": 0.4}, False),
        (35, {"near": 0.39, "tier": "accept"}, False),
    ],
)  # fmt: skip
def test_a_long_text_about_something_else(words: int, more: dict[str, Any], off: bool) -> None:
    assert off_the_motion(" ".join(["x"] * words), reading(**{"tier": "read", **more})) is off


FIGURES = Tools(
    replace(
        PACK,
        positions=replace(
            PACK.positions,
            facts=(
                replace(
                    PACK.positions.facts[0],
                    number=NumberRule(value=40000, tolerance=500, unit="cars"),
                ),
            ),
        ),
    ),
    ReaderById(PACK),
)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("40,000", True),
        ("forty thousand", True),
        ("40,500", True),
        ("39,400", False),
        ("many", False),
    ],
)
def test_the_right_figure_alone_puts_a_fact_right(text: str, right: bool) -> None:
    assert puts_right(text, WRONG, FIGURES) is right
    assert not puts_right(text, WRONG, TOOLS), "a fact without a number"
    assert not puts_right(text, replace(WRONG, fact="other"), FIGURES)


def test_only_the_next_turn_that_does_nothing_else_mends() -> None:
    wrong, fix = mine(1, evidence=(WRONG,)), mine(3, "forty thousand")
    assert mends(round_of(wrong, theirs(2), fix), FIGURES)
    assert not mends(round_of(fix), FIGURES)
    assert not mends(round_of(wrong, mine(3, "forty thousand", made=("pro1",))), FIGURES)
    assert not mends(round_of(wrong, mine(3, "forty thousand", reason=True)), FIGURES)
    assert not mends(round_of(mine(1, evidence=(RIGHT,)), fix), FIGURES)
    assert not mends(round_of(wrong, mine(3), mine(5, "forty thousand")), FIGURES)


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("that is a good idea", 1), ("somebody has to", 1), ("that's a big mistake", -1), ("it won’t work", -1),
        ("a good idea that won't work", 0), ("the streets are quiet", 0),
    ],
)  # fmt: skip
def test_for_or_against_whatever_it_is(text: str, way: int) -> None:
    assert cue(text) == way
