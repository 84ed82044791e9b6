"""The last stage: what the gates found, weighed."""

from collections.abc import Sequence
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.grading.answer import Outcome, Weighed
from debatebot.grading.findings import Finding
from debatebot.grading.grader import Grader
from debatebot.grading.key import Phrase
from debatebot.grading.match import Match
from debatebot.grading.table import WEIGHING
from debatebot.grading.verdict import VerdictName
from debatebot.grading.weighing import answer_numbers
from debatebot.grading.weighing.decide import likeliest, raises_blindly
from debatebot.grading.weighing.model import Model, models
from debatebot.grading.weighing.trees import Node, made_ready
from tests.grading.packs import NAMES, answers, grader

GATES = frozenset(answer_numbers._said_by_gates((), Outcome(verdict="partial", reason="", note="")))
NOTHING = Match(Phrase("a", (), 1.0, 0.0, 0, name=False), 0.0, 0.0, 0.0, ())


def known(verdict: str, reason: str, turned: float = 0.0, left: float = 0.0) -> Weighed:
    match = Match(NOTHING.phrase, 0.4, turned, 0.0, ())
    return Weighed(
        (
            {
                "phrasings": 1.0,
                "near": 0.5,
                "coverage": 0.4,
                "left": left,
                "left_figures": 0.0,
                "left_names": 0.0,
                "denials": 0.0,
                "told": 3.0,
            },
        ),
        (Finding("a", "some", match, 0.9),),
        Outcome(verdict=cast(VerdictName, verdict), reason=reason, note=""),
    )


def test_a_model_adds_its_sum_and_its_trees() -> None:
    tree = ((0, 0.5, 1, 2), (-1, -1.0, 0, 0), (-1, 2.0, 0, 0))
    model = Model(("a", "b"), 0.5, (1.0, -2.0), (tree,))
    assert model.chance({"a": 1.0, "b": 1.75}) == 0.5
    assert model.chance({"a": 0.5, "b": 0.0}) == 0.5
    assert model.chance({"a": 1.0, "b": 0.0}) == pytest.approx(0.970688, abs=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_each_number_that_a_model_looks_at_is_told(name: str) -> None:
    own: Grader = grader(name)
    for row in answers(name)[::9]:
        answer, verdict = own.read(row.question, row.answer)
        for point in answer.weighed.points:
            lone = len(answer.weighed.points) == 1
            names = {*models().lone_partly.names, *models().lone_wholly.names} - GATES
            assert set(point) >= (names if lone else set(models().point.names))
        if answer.weighed.points:
            assert any(s.gate == "weighed" and s.decided for s in verdict.trace)


@pytest.mark.parametrize(
    ("verdict", "reason", "turned", "partly", "mark"),
    [
        ("incorrect", "not-found", 0.0, WEIGHING.partly + 0.01, "partial"),
        ("incorrect", "not-found", 0.0, WEIGHING.partly, "incorrect"),
        ("incorrect", "negated", 0.0, WEIGHING.partly + 0.1, "incorrect"),
        ("incorrect", "not-found", 1.0, WEIGHING.partly + 0.1, "incorrect"),
        ("partial", "some-points", 0.0, WEIGHING.begun + 0.01, "partial"),
        ("correct", "points", 0.0, WEIGHING.kept + 0.01, "partial"),
        ("correct", "points", 0.0, WEIGHING.kept, "incorrect"),
    ],
)
def test_what_the_gates_say_weighs_too(
    verdict: str, reason: str, turned: float, partly: float, mark: str
) -> None:
    assert likeliest(partly, 0.1, known(verdict, reason, turned)) == mark


def test_full_marks_need_that_anything_is_there() -> None:
    assert likeliest(0.95, 0.9, known("partial", "some-points")) == "correct"
    assert likeliest(0.95, WEIGHING.wholly, known("correct", "points")) == "partial"
    assert likeliest(0.55, 0.9, known("partial", "some-points")) == "partial"


@given(st.lists(st.floats(-2, 2, width=16), min_size=3, max_size=3))
def test_trees_asked_at_once_say_what_each_says_alone(x: list[float]) -> None:
    deep = (
        (0, 0.0, 1, 4), (1, 0.5, 2, 3), (-1, 1.0, 0, 0), (-1, 2.0, 0, 0),
        (2, -1.0, 5, 6), (-1, 4.0, 0, 0), (0, 1.0, 7, 8), (-1, 8.0, 0, 0), (-1, 16.0, 0, 0),
    )  # fmt: skip
    lone, small = ((-1, 32.0, 0, 0),), ((2, 0.25, 1, 2), (-1, 64.0, 0, 0), (-1, 128.0, 0, 0))
    trees = (deep, lone, small, deep)
    assert made_ready(trees).total(x) == sum(_alone(tree, x) for tree in trees)


def _alone(tree: Sequence[Node], x: Sequence[float]) -> float:
    node = tree[0]
    while node[0] >= 0:
        node = tree[node[2] if x[node[0]] <= node[1] else node[3]]
    return node[1]


def test_a_tree_has_eight_leaves_at_most() -> None:
    chain: list[Node] = []
    for n in range(8):
        chain += [(0, float(n), 2 * n + 1, 2 * n + 2), (-1, 0.0, 0, 0)]
    with pytest.raises(ValueError, match="9 leaves"):
        made_ready([[*chain, (-1, 1.0, 0, 0)]])


def test_what_nothing_explains_asks_for_more() -> None:
    bare, beside = (known("incorrect", "not-found", left=n) for n in (0.0, 2.0))
    assert likeliest(WEIGHING.partly + 0.01, 0.1, bare) == "partial"
    assert likeliest(WEIGHING.partly + 0.01, 0.1, beside) == "incorrect"


def test_where_no_word_comes_near_the_gates_keep_their_word() -> None:
    nothing = known("incorrect", "not-found")
    strange = Weighed(
        ({**nothing.points[0], "near": 0.0, "coverage": 0.0},), nothing.findings, nothing.outcome
    )
    assert likeliest(0.99, 0.99, strange) == "incorrect"


def test_what_a_points_own_words_say_whole_is_not_weighed_away() -> None:
    said = known("correct", "points")
    (point,), (found,) = said.points, said.findings
    whole = replace(
        said,
        points=({**point, "coverage": 1.0},),
        findings=(replace(found, status="earned"),),
    )
    assert likeliest(0.5, 0.3, whole) == "correct"
    beside = replace(whole, points=({**whole.points[0], "left": 1.0},))
    assert likeliest(0.5, 0.3, beside) == "partial"


def test_no_mark_is_raised_where_no_points_are_listed() -> None:
    assert raises_blindly("partial", "incorrect", pointless=True)
    assert raises_blindly("correct", "partial", pointless=True)
    assert not raises_blindly("incorrect", "correct", pointless=True)
    assert not raises_blindly("correct", "incorrect", pointless=False)
