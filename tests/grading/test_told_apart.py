"""Answers that one step of the reading tells from their neighbours, over many subjects."""

import math
from collections.abc import Callable

import pytest

from debatebot.grading.table import RIGHT, Signs
from debatebot.grading.verdict import Verdict
from tests.grading import canal, dairy, dam, flats, lamps, packs, quarry, railway, roofs, valley
from tests.grading.packs import grader

MADE: dict[str, Callable[[str, str], Verdict]] = {
    "canal": canal.grade, "dairy": dairy.grade, "dam": dam.grade, "flats": flats.grade, "harbour": packs.grade,
    "lamps": lamps.grade, "quarry": quarry.grade, "railway": railway.grade, "roofs": roofs.grade, "valley": valley.grade,
}  # fmt: skip

CASES: dict[str, list[tuple[str, str, str, str, str]]] = {
    "names": [
        # pack, question, answer, verdict, reason
        ("phones", "law", "SSA", "correct", "exact"), ("railway", "noise", "no, brake noise", "correct", "named"),
        ("deepsea", "authority", "nearly ISA", "correct", "named"), ("flats", "a1", "not tax", "incorrect", "negated"),
        ("canal", "w4", "Castor, former treasurer of the Bargees' Guild", "nearly", "which-one"),
        ("quarry", "stone", "slate? no way", "incorrect", "negated"), ("flats", "b3", "the Larch Institute", "correct", "exact"),
        ("flats", "b3", "the Birch Institute and the Larch", "incorrect", "not-found"),
        ("dam", "b3", "the town's engineer was dismissed by Osterby", "incorrect", "roles-swapped"),
        ("lamps", "w5", "the town was refunded the fine by Greta Molnar", "incorrect", "roles-swapped"),
    ],
    "choices": [
        ("harbour", "pick", "Japan", "incorrect", "not-found"), ("harbour", "pick", "40", "incorrect", "not-found"),
        ("valley", "side", "the state railway, the villages together", "partial", "wrong-extra"),
    ],
    "numbers": [
        ("railway", "price", "59, not £59,000", "correct", "number"), ("railway", "price", "59", "nearly", "unit-missing"),
        ("railway", "price", "59. about 60 pounds", "correct", "number"), ("dairy", "n1", "2,400 and 600 by hand", "partial", "wrong-extra"),
    ],
    "two numbers": [
        ("valley", "farms", "137 farms, 20 of the valley", "incorrect", "several-values"),
        ("valley", "farms", "137 farms, 20 them", "incorrect", "several-values"),
        ("valley", "farms", "137 farms and 20 of them old", "correct", "number"),
    ],
    "dates": [
        ("roofs", "e2", "1998, 2008", "incorrect", "several-values"), ("valley", "mill", "1887 and 1902", "partial", "wrong-extra"),
        ("lamps", "d1", "2011, 14th March", "correct", "date"), ("lamps", "d1", "March 2012, 2011", "incorrect", "several-values"),
        ("valley", "began", "October 1996, the fourteenth", "correct", "date"),
        ("valley", "began", "mid October 1996, the fourteenth in fact", "correct", "date"),
    ],
    "times": [
        ("canal", "n4", "9:50 and 8:50", "partial", "wrong-extra"), ("canal", "n5", "17.30 and six o'clock", "partial", "wrong-extra"),
        ("canal", "n4", "just before nine or ten to nine", "correct", "number"), ("canal", "n5", "not 17:30", "incorrect", "no-value"),
        ("canal", "n4", "9:50 or 8:50", "incorrect", "several-values"),
    ],
    "slips": [
        ("valley", "silt", "sxltuxion", "nearly", "spelling"), ("valley", "silt", "ailtuxion", "incorrect", "not-found"),
        ("valley", "silt", "it starts with siltati-", "nearly", "which-one"), ("valley", "silt", "it starts with siltatio-", "correct", "named"),
        ("valley", "warned", "Hilda Sibley", "incorrect", "not-found"), ("harbour", "pact", "harbour something", "nearly", "which-one"),
    ],
    "one pack through": [
        ("harbour", "member", "it is not Japan, South Korea", "correct", "named"), ("harbour", "member", "South Korea, not Japan", "correct", "named"),
        ("harbour", "partners", "not Japan, but Australia", "partial", "some-points"), ("harbour", "blame", "Denmark alone is not to blame", "correct", "points"),
        ("harbour", "tons", "about 45 million tons", "incorrect", "number-differs"), ("harbour", "tons", "40 percent", "incorrect", "number-differs"),
        ("harbour", "tons", "between 30 and 50 million tons", "incorrect", "number-differs"),
        ("harbour", "tons", "between 38 and 42 million tons", "nearly", "not-specific"), ("harbour", "tons", "40 million cows", "nearly", "unit-missing"),
        ("harbour", "day", "the fifth", "nearly", "not-specific"), ("harbour", "day", "on 5 May", "nearly", "not-specific"),
        ("harbour", "day", "2019, 5 May", "correct", "date"), ("harbour", "day", "5 June 2019", "incorrect", "date-differs"),
        ("harbour", "day", "before 5 May 2019", "nearly", "not-specific"), ("harbour", "day", "not in 2018 but on 5 May 2019", "correct", "date"),
        ("harbour", "side", "keepers: sharing would hurt merchants", "correct", "points"),
        ("harbour", "side", "the sharers because trade suffers", "incorrect", "other-side"), ("harbour", "open", "not true", "correct", "choice"),
        ("harbour", "open", "not false", "incorrect", "choice"), ("harbour", "pick", "not the navy", "incorrect", "open-choice"),
        ("harbour", "pick", "the second one", "correct", "choice"), ("harbour", "mend", "not March", "partial", "found-not-mended"),
    ],
    "statements": [
        ("deposit", "against", "price, space", "correct", "points"),
        ("phones", "objections", "so some parents are like what if something happens and i cant call my kid, and also the teachers waste the lesson chasing phones", "correct", "points"),
        ("quarry", "who-did", "drivers did not ask the foreman before they changed the hours", "incorrect", "roles-swapped"),
        ("phones", "lends", "the families lend laptops to the school", "incorrect", "roles-swapped"),
        ("quarry", "two-ways", "not the old pit is shallow, the new one deep", "incorrect", "negated"),
        ("beavers", "good", "more fish", "partial", "some-points"), ("quarry", "change", "not wages rose from 11 to 14 florins", "incorrect", "negated"),
        ("beavers", "conditions", "1) pay for damage 2) fences 3) an officer for beavers", "correct", "points"),
        ("deepsea", "against", "the sea floor recovers quickly and no species die out", "incorrect", "not-said"),
        ("phones", "objections", "they can't reach their kids in an emergency and phones cost a fortune", "partial", "some-points"),
        ("deposit", "steps", "lower the deposit and give each shop its own machine", "incorrect", "not-said"),
        ("ferry", "strike", "the company took legal action against the union", "partial", "some-points"),
        ("deepsea", "against", "species die out and the sea gets hotter", "partial", "some-points"),
        ("fourday", "sectors", "well, hospitals banks shops schools farms airports factories offices pubs", "incorrect", "stuffed"),
        ("quarry", "change", "Wages rose while rents", "partial", "some-points"),
        # The right words, scrambled.
        ("deposit", "why", "Litter would be collected by bottles and money would earn the", "incorrect", "roles-swapped"),
        ("quarry", "denied", "timetable. its change to refused company The", "incorrect", "roles-swapped"),
    ],
}  # fmt: skip
ROWS = [(kind, *row) for kind, rows in CASES.items() for row in rows]


def graded(pack: str, question: str, answer: str) -> Verdict:
    return MADE[pack](question, answer) if pack in MADE else grader(pack).grade(question, answer)


@pytest.mark.parametrize(("kind", "pack", "question", "answer", "verdict", "reason"), ROWS)
def test_case(kind: str, pack: str, question: str, answer: str, verdict: str, reason: str) -> None:
    found = graded(pack, question, answer)
    assert (found.verdict, found.reason) == (verdict, reason), found.trace


@pytest.mark.parametrize(
    ("pack", "question", "answer", "score"),
    [
        ("fourday", "gains", "workers felt less stressed", 0.5), ("fourday", "gains", "output fell and more people quit", 0.25),
        ("quarry", "amounts", "fewer birds and fewer lorries", 0.25), ("deepsea", "minerals", "cobalt, nickel and gold", 0.5),
        ("congestion", "gains", "pollution fell but buses didn't get any faster", 0.5), ("dairy", "l2", "tin and bamboo", 0.25),
    ],
)  # fmt: skip
def test_what_a_part_is_worth(pack: str, question: str, answer: str, score: float) -> None:
    assert graded(pack, question, answer).score == score


@pytest.mark.parametrize(
    "answer", ["Qwertania", "not the Harbour Accord", "Harbour Accord", "the pact"]
)
def test_no_mark_is_surer_than_sure(answer: str) -> None:
    assert 0 < packs.grade("pact", answer).certainty <= 1


def test_what_decided_stands_in_the_trace() -> None:
    for question, answer in (
        ("blame", "Denmark attacked"),
        ("partners", "Japan"),
        ("tons", "a lot"),
        ("member", "Japan"),
    ):
        trace = packs.grade(question, answer).trace
        assert any(step.decided for step in trace), trace
        assert not trace[0].decided


def test_half_a_mark_is_decided_by_the_last_step() -> None:
    found = graded("phones", "marks", "marks rose")
    assert found.verdict == "partial"
    assert found.trace[-1].decided


def test_without_signs_a_mark_is_as_sure_as_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = dict.fromkeys(("correct", "partial", "incorrect"), Signs())
    monkeypatch.setattr("debatebot.grading.certainty.SIGNS", nothing)
    found = packs.grade("partners", "Japan and Australia")
    assert found.reason == "some-points"
    assert found.certainty == pytest.approx(1 / (1 + math.exp(-RIGHT["some-points"])), abs=0.001)
