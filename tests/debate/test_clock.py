"""The clock of a turn is state: what is left, when to warn, what comes late."""

import pytest

from debatebot.debate import actions
from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.clock import GRACE, WARNINGS, ClockName, Time, limit_of
from debatebot.debate.formats import CLOSING, FORMATS, OPENING
from debatebot.debate.session import DebateState, recall_moves, start, step
from tests.debate.rounds import TOOLS

LIMIT = limit_of(OPENING, "spark")
LAST = limit_of(CLOSING, "spark")
POINT = "pro1 because quiet streets are safe"


def played(clock: ClockName, seconds: int) -> DebateState:
    state = start(side="pro", clock=clock)
    return step(state, actions.Speak(POINT, seconds=seconds), TOOLS)[0]


@pytest.mark.parametrize("name", FORMATS)
def test_a_round_on_time_lasts_as_long_as_its_format_says(name: str) -> None:
    kind = FORMATS[name]
    minutes = kind.parts * sum(limit_of(phase, name) for phase in kind.phases) / 60
    assert kind.minutes[0] <= minutes <= kind.minutes[1] + 0.5


def test_it_warns_at_each_mark_and_then_counts_the_grace() -> None:
    warned = [Time(mode="soft", limit=LIMIT, spent=n).warning for n in range(LIMIT + 1)]
    assert [mark for mark in dict.fromkeys(warned) if mark] == list(WARNINGS)
    at = [Time(mode="soft", limit=LIMIT, spent=LIMIT + n) for n in (-1, 0, GRACE, GRACE + 1)]
    assert [time.over for time in at] == [False, True, True, True]
    assert [time.out for time in at] == [False, False, False, True]
    assert [time.shown for time in at] == ["0:01", "0:00", "+0:10", "+0:11"]


def test_a_hard_clock_takes_nothing_late_and_a_soft_one_all() -> None:
    in_time = played("hard", LIMIT + GRACE)
    late, soft = (played(clock, LIMIT + GRACE + 1) for clock in ("hard", "soft"))
    assert in_time.round.said[0].made == soft.round.said[0].made == ("pro1",)
    assert late.round.said[0].unearned == "late"
    assert late.round.said[1].move == "prompt-late"
    assert late.round.turns_taken == 1
    assert ballot_of(late.round, TOOLS).rows["case"] == 0


@pytest.mark.parametrize(
    ("clock", "seconds", "kept"),
    [("off", 9999, True), ("soft", LAST, True), ("soft", LAST + 1, False), ("hard", 999, False)],
)
def test_the_award_for_keeping_to_the_budget_is_for_the_time_too(
    clock: ClockName, seconds: int, kept: bool
) -> None:
    state = start(side="pro", clock=clock, turns=1)
    state, _ = step(state, actions.Speak(POINT, seconds=seconds), TOOLS)
    rules = {line.rule: line.why for line in ballot_of(state.round, TOOLS).ledger}
    assert ("in-budget" in rules) is kept
    if kept:
        assert rules["in-budget"].endswith("time") is (clock != "off")


def test_the_seconds_of_a_turn_are_kept() -> None:
    state, events = step(start(side="pro", clock="soft"), actions.Speak(POINT, seconds=31), TOOLS)
    assert recall_moves(events) == state.moves
    assert state.moves[0].seconds == 31
