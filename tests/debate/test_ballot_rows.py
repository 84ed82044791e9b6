"""The rows of a ballot, each from a round put together by hand."""

from typing import Any

import pytest
from msgspec.structs import replace

from debatebot.debate.ballot.answers import clash, depth, put_forward
from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.ballot.case import case
from debatebot.debate.ballot.line import Line, best, quoted
from debatebot.debate.ballot.manner import conduct, weighing
from debatebot.debate.ballot.moments import best_moment, cost_most
from debatebot.debate.ballot.rubric import HOUSE
from debatebot.debate.ballot.turns import argues, debates, sums_up, takes_up_theirs
from debatebot.debate.ballot.winner import winner_of
from debatebot.debate.state import HintSeen
from tests.debate.flows import RIGHT, WRONG, Part, answer, mine, node, round_of, theirs
from tests.debate.rounds import TOOLS


def test_clash_is_the_share_of_their_weight_that_was_answered() -> None:
    round_ = round_of(
        node("B2", "anti1"), node("B4", "anti2"), mine(3, answered=(answer("B2", "anti1"),))
    )
    (line,) = clash(round_, HOUSE, TOOLS)
    assert (line.points, line.why) == (12, "answered 3 of 5 by weight")
    assert line.more == "B4, 'nurses on night shifts need cars', was never answered"
    assert line.text == "B2 3"


def test_what_was_never_answered_is_named_by_weight_then_by_turn() -> None:
    for flow, named in (
        ((node("B2", "anti2"), node("B4", "anti1")), "B4"),
        ((node("B2", "anti2"), node("B4", "anti3")), "B2"),
    ):
        (line,) = clash(round_of(*flow), HOUSE, TOOLS)
        assert line.points == 0
        assert line.more.startswith(named)


def test_their_claims_count_once_and_not_when_they_were_granted() -> None:
    round_ = round_of(
        node("B2", "anti1"), node("B4", "anti1"), node("B6"), node("B8", "anti2", standing="conceded"),
        node("B10", "anti3", standing="yielded"), node("Y1", "pro1"),
    )  # fmt: skip
    put, open_ = put_forward(round_)
    assert [n.label for n in put] == ["B2", "B10"]
    assert [n.label for n in open_] == ["B2"], "what the part gave up needs no answer"
    assert clash(round_of(node("Y1", "pro1")), HOUSE, TOOLS) == []


def test_a_turn_that_only_repeats_answers_nothing() -> None:
    again = mine(3, answered=(answer("B2", "anti1"),), repeats=True)
    pasted = mine(5, answered=(answer("B2", "anti1"),), unearned="pasted")
    round_ = round_of(node("B2", "anti1"), again, pasted)
    assert clash(round_, HOUSE, TOOLS)[0].points == 0
    assert depth(round_, HOUSE, TOOLS) == []


@pytest.mark.parametrize(
    ("level", "points", "more"),
    [(1, 1, "2 with a reason"), (2, 2, "3 if it hits the premise"), (3, 3, "")],
)
def test_deeper_answers_earn_more_and_the_ledger_says_how(
    level: int, points: int, more: str
) -> None:
    (line,) = depth(round_of(mine(3, answered=(answer("B2", "anti1", level),))), HOUSE, TOOLS)
    assert (line.points, line.more, line.rule) == (points, more, f"depth-{level}")


def test_the_deepest_answer_to_a_claim_counts_and_the_first_of_equals() -> None:
    turns = [
        mine(n, answered=(answer("B2", "anti1", d),)) for n, d in ((3, 1), (5, 3), (7, 3), (9, 2))
    ]
    assert [(line.turn, line.points) for line in depth(round_of(*turns), HOUSE, TOOLS)] == [(5, 3)]


def lines(*points: float) -> list[Line]:
    return [
        Line(turn=n, text="", row="case", rule="claim", points=each, why="")
        for n, each in enumerate(points)
    ]


def test_the_dearest_lines_count_up_to_a_limit() -> None:
    assert [x.turn for x in best(lines(1, 3, 2, 3), 2, 20)] == [1, 3]
    assert [(x.turn, x.points) for x in best(lines(3, 3, 3), 3, 5)] == [(0, 3), (1, 2)]
    assert best(lines(3, 3), 2, 6) == lines(3, 3)
    assert best(lines(0), 1, 20) == []


def test_a_turn_is_quoted_by_its_first_words() -> None:
    twelve = " ".join("abcdefghijkl")
    assert quoted(twelve) == twelve
    assert quoted(f"{twelve} m") == f"{twelve} …"


@pytest.mark.parametrize(
    ("claim", "said", "points"),
    [
        ("pro1", {"reason": True}, 4), ("pro1", {}, 2), ("pro2", {"reason": True}, 3),
        ("pro1", {"reason": True, "hint": HintSeen("pro1", 1)}, 4),
        ("pro1", {"reason": True, "hint": HintSeen("pro1", 2)}, 3),
        ("pro1", {"reason": True, "hint": HintSeen("pro1", 3)}, 2),
        ("pro1", {"reason": True, "hint": HintSeen("pro2", 3)}, 4),
        ("pro1", {"hint": HintSeen("pro1", 2)}, 1.5), ("pro1", {"reason": True, "evidence": (WRONG,)}, 4),
        ("", {"reason": True}, 1.5), ("", {"reason": True, "evidence": (WRONG, RIGHT)}, 1.5),
    ],
)  # fmt: skip
def test_what_a_claim_earns(claim: str, said: dict[str, Any], points: float) -> None:
    (line,) = case(round_of(mine(1, **said), node("Y1", claim)), HOUSE, TOOLS)
    assert line.points == points


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("", {}), ("", {"reason": True, "evidence": (WRONG,)}), ("pro1", {"unearned": "pasted"}),
        ("pro1", {"reason": True, "hint": HintSeen("pro1", 4)}),
    ],
)  # fmt: skip
def test_what_earns_nothing(claim: str, said: dict[str, Any]) -> None:
    assert case(round_of(mine(1, **said), node("Y1", claim)), HOUSE, TOOLS) == []


def test_a_case_line_says_what_was_missing() -> None:
    plain = case(round_of(mine(1), node("Y1", "pro1")), HOUSE, TOOLS)[0]
    assert (plain.more, plain.rule) == ("4 with 'because …'", "claim-without-reason")
    assert plain.text == "some words of mine"
    assert plain.why.endswith("(weight 3), but no reason")
    hinted = mine(1, reason=True, words=("quiet", "streets"), hint=HintSeen("pro1", 2))
    helped = case(round_of(hinted, node("Y1", "pro1")), HOUSE, TOOLS)[0]
    assert (helped.more, helped.text) == ("", "quiet · streets")
    assert helped.why.endswith("with a reason; 75% of it, with hint 2 of 4")
    later = round_of(mine(1, reason=True), mine(3, hint=HintSeen("pro1", 3)), node("Y1", "pro1"))
    assert case(later, HOUSE, TOOLS)[0].points == 4, "a hint seen afterwards costs nothing"


POINTED = "On the question of nurses: not true, because night shifts are free of charge"
WEIGHED = "On balance the health of children outweighs the worry of shops, because it lasts"


def rules(*parts: Part, turns: int = 6) -> dict[str, float]:
    found = weighing(round_of(*parts, turns=turns), HOUSE, TOOLS)
    return {line.rule: line.points for line in found}


@pytest.mark.parametrize(("times", "points"), [(1, 1), (2, 2), (3, 3), (4, 3)])
def test_naming_the_point_earns_more_up_to_three_times(times: int, points: int) -> None:
    turns = [mine(2 * n + 1, POINTED, made=("pro1",), reason=True) for n in range(times)]
    found = weighing(round_of(*turns), HOUSE, TOOLS)
    line = next(x for x in found if x.rule == "names-the-point")
    assert (line.points, line.turn) == (points, 2 * times - 1)
    assert line.more == ("" if points == 3 else "3 for three times")
    assert line.why.endswith({1: "once", 2: "twice"}.get(times, f"{times} times"))


def test_naming_the_point_takes_an_argument_that_is_new() -> None:
    assert "names-the-point" not in rules(mine(1, POINTED))
    assert "names-the-point" not in rules(mine(1, POINTED, made=("pro1",), repeats=True))


ARGUED: dict[str, Any] = {"made": ("pro1",), "reason": True}


@pytest.mark.parametrize(
    ("turns", "kept"),
    [
        ([{**ARGUED, "budget": 4}], True), ([{**ARGUED, "budget": 3}], False),
        ([{**ARGUED, "seconds": 60, "limit": 60}], True), ([{**ARGUED, "seconds": 61, "limit": 60}], False),
        ([{**ARGUED, "seconds": 61}], True), ([{}], False), ([{"made": ("pro1",)}], False),
        ([ARGUED, {}], True), ([ARGUED, {}, {}], False), ([ARGUED, {**ARGUED, "repeats": True}], False),
        ([ARGUED, {"unearned": "late"}], False), ([ARGUED, {"unearned": "pasted"}], True),
    ],
)  # fmt: skip
def test_keeping_to_the_budget(turns: list[dict[str, Any]], kept: bool) -> None:
    said = [mine(2 * n + 1, **each) for n, each in enumerate(turns)]
    assert ("in-budget" in rules(*said)) is kept


def test_the_budget_is_of_time_too_where_there_is_a_clock() -> None:
    for limit, says in ((0, False), (60, True)):
        turns = [mine(1, **ARGUED, limit=limit), mine(3, **ARGUED)]
        (line,) = (x for x in weighing(round_of(*turns), HOUSE, TOOLS) if x.rule == "in-budget")
        assert line.why.endswith("time") is says


def test_a_last_turn_that_compares() -> None:
    first = mine(1, "children cycle to school", **ARGUED)
    flow = node("Y1", "pro1"), node("B2", "anti1")
    assert rules(first, mine(3, WEIGHED, **ARGUED), *flow, turns=2)["compares"] == 5
    assert "compares" not in rules(first, mine(3, WEIGHED, **ARGUED), turns=3), "not the last one"
    assert "compares" not in rules(first, mine(3, WEIGHED, repeats=True, **ARGUED), turns=2)
    assert "compares" not in rules(first, mine(3, WEIGHED, intent="abuse"), turns=2)
    assert "compares" not in rules(first, mine(3, WEIGHED, unearned="pasted"), turns=2)
    assert "compares" not in rules(first, mine(3, "no more words", **ARGUED), turns=2)
    assert "compares" not in rules(mine(1), mine(3, WEIGHED), turns=2), "nothing was argued"
    half = "On balance it outweighs all of that"
    assert rules(mine(1, **ARGUED), mine(3, half), turns=2)["compares"] == 2.5


def test_granting_and_weighing_earns_once() -> None:
    turn: dict[str, Any] = {**ARGUED, "granted": ("anti1",)}
    assert rules(mine(1, WEIGHED, **turn), mine(3, WEIGHED, **turn))["grants-and-weighs"] == 1
    assert "grants-and-weighs" not in rules(mine(1, WEIGHED, **ARGUED))
    assert "grants-and-weighs" not in rules(mine(1, WEIGHED, granted=("anti1",)))


def costs(*turns: Part) -> list[tuple[int, str, float]]:
    found = conduct(round_of(*turns), HOUSE, TOOLS)
    return [(line.turn, line.rule, line.points) for line in found]


def test_the_first_insult_and_the_first_repetition_are_free() -> None:
    insults = [mine(n, intent="abuse") for n in (1, 3, 5, 7, 9, 11)]
    assert costs(insults[0]) == []
    assert costs(*insults) == [(n, "insult", -2) for n in (3, 5, 7)]
    again = [mine(n, repeats=True) for n in (1, 3)]
    assert costs(again[0]) == []
    assert costs(*again, mine(5, intent="abuse"), mine(7, intent="abuse")) == [
        (3, "repeats", -2), (7, "insult", -2)
    ]  # fmt: skip


def test_a_contradiction_costs_unless_the_next_turn_settles_it() -> None:
    broken = mine(3, contradicts="anti1")
    assert costs(broken) == [(3, "contradiction", -3)]
    assert costs(broken, theirs(4), mine(5, "something else")) == [(3, "contradiction", -3)]
    assert costs(broken, theirs(4), mine(5, "I take it back")) == []
    assert costs(broken, theirs(4), mine(5, "fine", intent="concession")) == []
    both = costs(broken, mine(5, repeats=True), mine(7, repeats=True))
    assert both == [(3, "contradiction", -3), (7, "repeats", -2)]


def test_conduct_takes_no_more_than_was_earned() -> None:
    earned: list[Part] = [mine(1, **ARGUED), node("Y1", "pro1"), mine(3, contradicts="anti1")]
    ballot = ballot_of(round_of(*earned), TOOLS, left_out=("questions",))
    assert ballot.rows["conduct"] == pytest.approx(-3 * ballot.scale, abs=0.01)
    poor = ballot_of(round_of(mine(3, contradicts="anti1")), TOOLS, left_out=())
    assert (poor.rows["conduct"], poor.total) == (0, 0)
    many = [mine(n, contradicts="anti1") for n in (3, 5, 7)]
    held = ballot_of(
        round_of(*earned, mine(9, **ARGUED), *many, node("Y9", "pro2")), TOOLS, left_out=()
    )
    assert held.rows["conduct"] == -6
    assert [line.points for line in held.ledger if line.row == "conduct"] == [-3, -3]


def test_rows_without_occasion_are_left_out_and_the_rest_is_scaled() -> None:
    asked = theirs(2, asked="Why?")
    assert ballot_of(round_of(mine(1), theirs(2)), TOOLS).left_out == ("questions",)
    assert ballot_of(round_of(mine(1), asked, theirs(4)), TOOLS).left_out == ()
    argued = ballot_of(round_of(mine(1, made=("pro1",)), asked), TOOLS)
    assert argued.left_out == ("clash", "depth")
    assert argued.scale == pytest.approx(100 / 65)
    assert (
        ballot_of(round_of(mine(1, made=("pro1",)), asked, node("B2", "anti1")), TOOLS).left_out
        == ()
    )


@pytest.mark.parametrize(
    ("said", "argued"),
    [
        ({"made": ("pro1",)}, True), ({"answered": (answer("B2", "anti1"),)}, True), ({}, False),
        ({"new": True}, False), ({"reason": True}, False), ({"new": True, "reason": True}, True),
        ({"made": ("pro1",), "intent": "abuse"}, False),
    ],
)  # fmt: skip
def test_what_argues(said: dict[str, Any], argued: bool) -> None:
    assert argues(mine(1, **said)) is argued


def test_a_round_weighs_something_when_one_turn_reasons_or_answers() -> None:
    bare, reasoned = mine(1, made=("pro1",)), mine(3, **ARGUED)
    answering = mine(5, answered=(answer("B2", "anti1"),))
    assert [debates(x) for x in ([], [bare], [bare, reasoned], [bare, answering])] == [
        False, False, True, True
    ]  # fmt: skip


def test_a_last_turn_sums_up_by_a_claim_or_by_words_that_were_argued() -> None:
    first = mine(1, "children cycle to school", **ARGUED)
    for text, sums in (("the children matter most", True), ("all in all it is better", False)):
        assert sums_up(mine(3, text), round_of(first, mine(3, text)), TOOLS) is sums
    idle = mine(1, "children cycle to school")
    assert not sums_up(mine(3, "the children"), round_of(idle), TOOLS)
    assert sums_up(mine(3, new=True), round_of(), TOOLS)


def test_a_last_turn_faces_their_case_by_a_word_of_it() -> None:
    flow = node("Y1", "pro1"), node("B2", "anti1")
    for text, faces in (("the customers stay", True), ("the children cycle", False)):
        assert takes_up_theirs(mine(3, text), round_of(*flow), TOOLS) is faces
    assert not takes_up_theirs(mine(3, "the customers"), round_of(node("Y1", "pro1")), TOOLS)


def standing(*flow: Part, turns: int = 12) -> tuple[float, float, str]:
    said = theirs(turns)
    found = winner_of(round_of(said, *flow), HOUSE)
    return found.learner, found.bot, found.winner


def test_what_nobody_answers_stands_whole() -> None:
    assert standing(node("Y1", "pro1")) == (3, 0, "learner")
    assert standing(node("B2", "anti1")) == (0, 3, "bot")
    assert standing() == (0, 0, "close")
    assert standing(node("Y1", "pro1"), node("B2", "anti1")) == (3, 3, "close")
    assert standing(node("Y1", "pro1"), node("B2", "anti2")) == (3, 2, "learner")


def test_what_comes_last_counts_in_part() -> None:
    assert standing(node("Y9", "pro1"))[0] == 3
    assert standing(node("Y10", "pro1", turn=10))[0] == pytest.approx(3 * 0.7)
    assert standing(node("B12", "anti1"))[1] == pytest.approx(3 * 0.7)


@pytest.mark.parametrize(("force", "left"), [(1, 0.7), (2, 0.5), (3, 0.3)])
def test_an_answer_takes_a_share_by_its_force(force: int, left: float) -> None:
    hit = node("B2", "anti2"), node("Y3", "pro2", to="B2", force=force)
    assert standing(*hit)[1] == pytest.approx(2 * left)
    assert standing(*hit)[0] == 2


def test_an_answer_that_is_answered_takes_less() -> None:
    chain = node("B2", "anti2"), node("Y3", "pro2", to="B2"), node("B4", "anti3", to="Y3")
    assert standing(*chain)[0] == pytest.approx(2 * 0.5)
    assert standing(*chain)[1] == pytest.approx(2 * (1 - 0.5 * 0.5) + 2)


def test_only_a_later_entry_of_the_other_side_answers() -> None:
    for other in (
        node("B4", "anti3", to="B2"),
        node("Y1", "pro2", to="B2"),
        node("Y3", "pro2", to="B6"),
    ):
        assert standing(node("B2", "anti2"), other)[1] >= 2
    late = node("B2", "anti2"), node("Y11", "pro2", to="B2")
    assert standing(*late)[1] == pytest.approx(2 * (1 - 0.5 * 0.7))


def test_what_was_given_up_is_gone_and_what_was_granted_stands() -> None:
    answered = node("Y3", "pro2", to="B2")
    assert standing(node("B2", "anti2", standing="yielded"))[1] == 0
    assert standing(node("B2", "anti2", standing="conceded"), answered)[1] == 2


def test_the_moments_of_a_round() -> None:
    round_ = round_of(
        mine(1, **ARGUED), theirs(2), mine(3, "my best words", **ARGUED), theirs(4, move="concede"),
        node("Y1", "pro1"), node("B2", "anti1"), node("B4", "anti2"),
    )  # fmt: skip
    ballot = ballot_of(round_, TOOLS)
    moment = best_moment(round_, ballot)
    assert moment is not None
    assert (moment.turn, moment.words, moment.why) == (
        3,
        "my best words",
        "there was no answer to it",
    )
    lost = cost_most(round_, ballot)
    assert lost is not None
    assert (lost.turn, lost.words) == (2, "shops lose customers who drive")
    assert lost.points == pytest.approx(-ballot.most["clash"] * 3 / 5, abs=0.02)
    plain = replace(round_, said=(*round_.said[:3], theirs(4)))
    dearest = best_moment(plain, ballot_of(plain, TOOLS))
    assert dearest is not None
    assert (dearest.turn, dearest.points > 0) == (1, True)
    quiet = round_of(mine(1))
    assert best_moment(quiet, ballot_of(quiet, TOOLS)) is None
    assert cost_most(quiet, ballot_of(quiet, TOOLS)) is None
    costly = round_of(mine(1, **ARGUED), node("Y1", "pro1"), mine(3, contradicts="anti1"))
    loss = cost_most(costly, ballot_of(costly, TOOLS))
    assert loss is not None
    assert (loss.turn, loss.points < 0) == (3, True)
