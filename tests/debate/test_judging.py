"""A ballot made blind beside ours: what lies in the difference, and how two judges compare in time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.ballot.clash_parts import clash_parts
from debatebot.debate.ballot.rubric import ROWS
from debatebot.debate.judging import (
    FEW,
    JUDGED,
    ROW_SAYS,
    BothMarks,
    agreement,
    explained,
    over_rounds,
)
from debatebot.debate.replay import replay
from tests.debate.rounds import TOOLS
from tests.debate.test_ballot import HONEST

ROUND = replay(HONEST, TOOLS, side="pro").round
OURS = ballot_of(ROUND, TOOLS)
EXACT = {str(row): points for row, points in OURS.rows.items()}


def test_every_row_says_what_it_looks_at() -> None:
    assert set(ROW_SAYS) == set(ROWS)
    assert set(JUDGED) == set(ROWS) - {"conduct"}


def test_what_we_gave_more_is_the_awards_that_come_nearest_to_it() -> None:
    dearest = max((x for x in OURS.ledger if x.row == "case"), key=lambda x: x.points)
    yours = EXACT | {"case": EXACT["case"] - dearest.points}
    (found,) = explained(agreement(yours, "close", OURS), OURS, ROUND)
    assert found.row.row == "case"
    assert sum(line.points for line in found.lines) == pytest.approx(dearest.points)
    assert len(found.lines) == 1


def test_where_we_gave_less_stands_how_it_could_have_gained() -> None:
    yours = EXACT | {"clash": EXACT["clash"] + 3}
    (found,) = explained(agreement(yours, "close", OURS), OURS, ROUND)
    assert all(line.row == "clash" and (line.more or line.points < 0) for line in found.lines)


def test_clash_is_taken_apart_by_the_claims_that_were_answered() -> None:
    parts = clash_parts(ROUND, OURS.most["clash"])
    assert sum(line.points for line in parts) == pytest.approx(OURS.rows["clash"], abs=0.6)
    dearest = max(parts, key=lambda line: line.points)
    yours = EXACT | {"clash": EXACT["clash"] - dearest.points}
    (found,) = explained(agreement(yours, "close", OURS), OURS, ROUND)
    assert found.lines == (dearest,)
    assert dearest.turn % 2 == 1  # a turn of the learner
    assert dearest.text
    assert dearest.why.startswith("answers B")


@given(st.fixed_dictionaries({row: st.floats(0, 20) for row in JUDGED}))
def test_differences_come_widest_first_and_only_where_there_are_any(
    yours: dict[str, float],
) -> None:
    found = explained(agreement(yours, "learner", OURS), OURS, ROUND)
    apart = [each.row.apart for each in found]
    assert apart == sorted(apart, reverse=True)
    assert all(apart)
    assert all(len(each.lines) <= FEW for each in found)


def test_rounds_are_compared_row_by_row_and_rows_left_out_do_not_count() -> None:
    record = over_rounds(
        [
            BothMarks(yours={"case": 10, "clash": 5}, ours={"case": 12, "clash": 5},
                      your_winner="learner", our_winner="learner"),
            BothMarks(yours={"case": 16}, ours={"case": 12, "clash": 3},
                      your_winner="bot", our_winner="close"),
        ]
    )  # fmt: skip
    assert (record.rounds, record.same_winner) == (2, 1)
    case, clash = record.rows
    assert (case.row, case.rounds, case.apart, case.higher) == ("case", 2, 3.0, 1.0)
    assert (clash.row, clash.rounds, clash.apart) == ("clash", 1, 0.0)
    assert record.apart == 2.0


def test_without_a_round_there_is_nothing_to_compare() -> None:
    record = over_rounds(())
    assert (record.rounds, record.apart, record.rows) == (0, 0.0, ())
