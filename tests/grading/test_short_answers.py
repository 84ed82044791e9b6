"""Short answers of every sort on invented packs, marked as a teacher would."""

import pytest

from tests.grading import canal, dairy, dam, flats, hut, lamps, quarry, roofs

PACKS = {
    "canal": canal,
    "hut": hut,
    "dairy": dairy,
    "dam": dam,
    "flats": flats,
    "lamps": lamps,
    "quarry": quarry,
    "roofs": roofs,
}
MARKS = {"c": ("correct",), "p": ("partial", "nearly"), "i": ("incorrect", "skipped")}
LINES = [(name, line) for name, pack in PACKS.items() for line in pack.ANSWERS.strip().splitlines()]


@pytest.mark.parametrize(("name", "line"), LINES, ids=[f"{n}-{i[:24]}" for n, i in LINES])
def test_each_answer_of_a_line(name: str, line: str) -> None:
    mark, question, answers = line.split(" ", 2)
    found = {answer: PACKS[name].grade(question, answer) for answer in answers.split("|")}
    off = {
        answer: (verdict.verdict, verdict.reason, [(s.gate, s.found) for s in verdict.trace])
        for answer, verdict in found.items()
        if verdict.verdict not in MARKS[mark]
    }
    assert off == {}
