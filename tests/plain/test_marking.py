"""How marking works, line by line: the rules, then what was measured."""

from debatebot.authoring.measured import kept_figures
from debatebot.play.marking import MARKING
from debatebot.progress.place import shelf
from tests.packs import river
from tests.plain.talks import transcript


def test_rules_come_first_then_the_figures() -> None:
    said = transcript("marking", "/quit")[0].splitlines()
    start = said.index(MARKING[0])
    assert tuple(said[start : start + len(MARKING)]) == MARKING
    rest = "\n".join(said[start + len(MARKING) :])
    assert "no sample answers with known marks" in rest
    assert "How even the two sides are, Build first, then Leave the river:" in rest
    assert "Claims: 1 and 1." in rest
    assert kept_figures(river(), shelf()) is not None


def test_it_is_measured_once() -> None:
    transcript("marking", "/quit")
    assert "Measuring" not in transcript("marking", "/quit")[0]
