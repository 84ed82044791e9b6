"""A reply is there within ten milliseconds, with 40 claims of 12 phrasings."""

import pytest

from benchmarks.reply_speed import PHRASINGS, forty, times

WITHIN = 0.010
"""Seconds at the 95th percentile: nobody waits for less."""


@pytest.mark.timing
def test_a_reply_comes_at_once() -> None:
    pack = forty()
    assert len(pack.positions.claims) == 40
    assert {len(claim.phrasings) for claim in pack.positions.claims} == {PHRASINGS}
    taken = times(pack, 10)
    assert taken[(len(taken) - 1) * 95 // 100] < WITHIN
