"""The ballot: what earns, what never does, and that every point has its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.replay import record, replay
from debatebot.debate.state import Round
from tests.debate.rounds import TOOLS

HONEST = [
    "pro1 because children can cycle and forty thousand cars enter every day",
    "pro2 but your shops keep their trade because buses bring people",
    "You say shops lose customers, but those who walk buy more, because they stop",
    "pro3 since the air is what we all breathe",
    "On the question of nurses: not true, because night shifts are free of charge",
    "On balance the health of children outweighs the worry of shops, because it lasts",
]


def round_of(texts: list[str]) -> Round:
    return replay(texts, TOOLS, side="pro").round


def ballot(texts: list[str]) -> Ballot:
    return ballot_of(round_of(texts), TOOLS)


def test_the_ledger_adds_up_to_the_rows_and_the_rows_to_the_total() -> None:
    result = ballot(HONEST)
    for row, points in result.rows.items():
        assert points == pytest.approx(
            sum(x.points for x in result.ledger if x.row == row), abs=0.01
        )
    assert result.total == pytest.approx(sum(result.rows.values()), abs=0.01)
    assert 40 < result.total <= 100


def test_every_line_quotes_words_that_were_typed() -> None:
    typed = {n * 2 + 1: text for n, text in enumerate(HONEST)}
    for line in ballot(HONEST).ledger:
        if line.turn and line.text:
            for part in line.text.split(" · "):
                assert part.removesuffix(" …") in typed[line.turn]


def test_repeating_one_good_sentence_earns_less_than_arguing() -> None:
    assert ballot([HONEST[0]] * 6).total < ballot(HONEST).total / 2


def test_a_duplicate_turn_adds_nothing() -> None:
    doubled = ballot([HONEST[0], HONEST[0], *HONEST[2:]])
    single = ballot([HONEST[0], "", *HONEST[2:]])
    assert doubled.rows["case"] == single.rows["case"]
    assert doubled.rows["evidence"] == single.rows["evidence"]


def test_padding_adds_nothing_to_the_case() -> None:
    padded = [text + " and so on and so forth you know" for text in HONEST]
    assert ballot(padded).rows["case"] == ballot(HONEST).rows["case"]


@pytest.mark.parametrize("turn", ["cars, air, shops, health, noise", "", "!rude"])
def test_what_is_no_argument_earns_nothing(turn: str) -> None:
    assert ballot([turn] * 6).total <= 2


def test_without_a_reason_a_claim_earns_half() -> None:
    with_reason = ballot(["pro1 because it is quiet", "x"]).rows["case"]
    without = ballot(["pro1 it is quiet there", "x"]).rows["case"]
    assert without == with_reason / 2


def test_insults_after_the_first_cost_up_to_six() -> None:
    result = ballot([*HONEST[:4], "!rude", "!rude", "!rude", "!rude", "!rude", "!rude", HONEST[5]])
    assert result.rows["conduct"] == -6


def test_a_rows_absence_is_said_and_the_rest_is_scaled() -> None:
    result = ballot(["bye", "pro1 because of school"])
    assert {"clash", "depth"} <= set(result.left_out)
    assert sum(result.most.values()) == pytest.approx(100, abs=0.1)


def test_who_makes_no_point_has_nothing_scaled_up_for_it() -> None:
    result = ballot(["hello there my good friend of old", "bye"])
    assert (result.rows["clash"], result.most["clash"], result.scale) == (0, 20, 1)


def test_deleting_an_answer_never_raises_clash() -> None:
    full = ballot(HONEST).rows["clash"]
    for n in (2, 4):
        less = [*HONEST[:n], "", *HONEST[n + 1 :]]
        assert ballot(less).rows["clash"] <= full


@given(st.lists(st.one_of(st.text(max_size=80), st.sampled_from(HONEST)), max_size=8))
def test_any_round_has_a_ballot_in_range(texts: list[str]) -> None:
    result = ballot(texts or [""])
    assert 0 <= result.total <= 100
    assert result == ballot(texts or [""])


def test_a_record_is_plain_data_with_both_speakers_turns() -> None:
    data = record(round_of(HONEST), TOOLS)
    turns = data["turns"]
    assert isinstance(turns, list)
    assert [t["by"] for t in turns] == ["learner", "bot"] * 6
    assert data["winner"] in ("learner", "bot", "close")


def test_a_contradiction_costs_until_it_is_settled() -> None:
    start = ["pro1 because of school", "granted:anti1 fine", "pro2 since buses bring people in"]
    left = ballot([*start, "pro3 because of lungs and air", "bye"])
    settled = ballot([*start, "the first stands, I take that back", "bye"])
    assert left.rows["conduct"] == -3
    assert settled.rows["conduct"] == 0


def weighing_rules(*texts: str) -> list[str]:
    return [line.rule for line in ballot(list(texts)).ledger if line.row == "weighing"]


def test_granting_a_point_and_weighing_another_earns_once() -> None:
    grants = "granted:anti1 but pro2 matters more because buses bring people"
    assert weighing_rules("pro1 because of school", grants).count("grants-and-weighs") == 1
    again = "granted:anti2 yet pro3 outweighs that because lungs last"
    assert weighing_rules("pro1 because of school", grants, again).count("grants-and-weighs") == 1


@pytest.mark.parametrize(
    "turn",
    [
        "granted:anti1 fine",
        "granted:anti1 but pro2 because buses bring people",
        "pro2 matters more because buses bring people",
    ],
)
def test_granting_alone_or_weighing_alone_does_not(turn: str) -> None:
    assert "grants-and-weighs" not in weighing_rules("pro1 because of school", turn)


def test_what_a_turn_grants_in_passing_is_on_the_flow_and_binds() -> None:
    texts = [
        "pro3 because of lungs",
        "granted:anti1 but pro1 since children cycle",
        "pro2 because buses bring people in",
        "bye",
    ]
    said = round_of(texts).said
    assert (said[2].granted, said[2].made) == (("anti1",), ("pro1",))
    assert said[4].contradicts == "anti1"
    assert "contradiction" in [line.rule for line in ballot(texts).ledger]


def test_a_point_granted_in_passing_and_not_answered_counts_as_conceded() -> None:
    opening = round_of(["pro1 because of school", "bye"]).nodes("bot")[0].claim
    round_ = round_of(["pro1 because of school", f"granted:{opening} pro3"])
    assert [n.standing for n in round_.nodes("bot") if n.claim == opening] == ["conceded"]


def test_without_a_reason_or_an_answer_nothing_was_weighed() -> None:
    assert weighing_rules("pro3 of lungs", "that is worse than yours on lungs") == []
