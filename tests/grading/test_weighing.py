"""The last stage: what the gates found, weighed."""

from typing import cast

import pytest

from debatebot.grading.answer import Outcome, Weighed
from debatebot.grading.findings import Finding
from debatebot.grading.grader import Grader
from debatebot.grading.key import Phrase
from debatebot.grading.match import Match
from debatebot.grading.table import WEIGHING
from debatebot.grading.verdict import VerdictName
from debatebot.grading.weighing.decide import likeliest
from debatebot.grading.weighing.model import Model, models
from tests.grading.packs import NAMES, answers, grader

NOTHING = Match(Phrase("a", (), 1.0, 0.0, 0, name=False), 0.0, 0.0, 0.0, ())


def known(verdict: str, reason: str, turned: float = 0.0) -> Weighed:
    match = Match(NOTHING.phrase, 0.4, turned, 0.0, ())
    return Weighed(
        ({"phrasings": 1.0},),
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
            assert set(models().point.names) == set(point)
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
