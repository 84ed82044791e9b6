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
CASES = [
    (name, mark, question, answer)
    for name, pack in PACKS.items()
    for line in pack.ANSWERS.strip().splitlines()
    for mark, question, answers in (line.split(" ", 2),)
    for answer in answers.split("|")
]


@pytest.mark.parametrize(("name", "mark", "question", "answer"), CASES)
def test_case(name: str, mark: str, question: str, answer: str) -> None:
    found = PACKS[name].grade(question, answer)
    assert found.verdict in MARKS[mark], (found.reason, [(s.gate, s.found) for s in found.trace])
