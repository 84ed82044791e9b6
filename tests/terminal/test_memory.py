"""How much memory the app takes, beside an empty one: in the slow suite, for it starts four programs."""

import pytest

from benchmarks.memory import DOORS, EMPTY_APP, IN_DEBATE, IN_QUIZ, LIMIT, measure

pytestmark = [pytest.mark.slow, pytest.mark.terminal]

MOST = {DOORS: LIMIT, IN_QUIZ: 2.0, IN_DEBATE: 2.4}
"""Times the memory of the empty app: where it stands, and a tenth more."""


def test_memory_stays_within_its_limits() -> None:
    peaks = measure()
    over = {
        name: round(peaks[name] / peaks[EMPTY_APP], 2)
        for name, most in MOST.items()
        if peaks[name] > most * peaks[EMPTY_APP]
    }
    assert over == {}
