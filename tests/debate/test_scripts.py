"""Honest and cheating learners on the shipped pack: every cheat scores below every honest round.

The scripts are people of many kinds: fluent, hesitant, in a second language, fourteen years old; and
those who repeat, rephrase, copy, list, pad, boast or insult instead of arguing.
"""

import pytest

from debatebot.debate.reply import REPLY_WORDS, words
from tests.debate.scripted import played, scripts, turns_of

HONEST, CHEATS = scripts("honest"), scripts("cheat")
SEEDS = (1, 2, 3)
EMPTY = ("cheat-03-pro", "cheat-09-pro", "cheat-11-pro", "cheat-12-anti", "cheat-13-pro")
"""Keywords, lists of claims, insults, 'because' without end, agreeing with everything."""


def totals(names: list[str]) -> dict[tuple[str, int], float]:
    return {(name, seed): played(name, seed)[1].total for name in names for seed in SEEDS}


def test_there_are_twelve_of_each_at_least_with_five_to_eight_turns() -> None:
    assert len(HONEST) >= 12
    assert len(CHEATS) >= 12
    assert all(5 <= len(turns_of(name)) <= 8 for name in (*HONEST, *CHEATS))


def test_every_cheat_scores_below_every_honest_round() -> None:
    honest, cheats = totals(HONEST), totals(CHEATS)
    least = min(honest.values())
    assert {who: total for who, total in cheats.items() if total >= least} == {}


@pytest.mark.parametrize("name", [*HONEST, *CHEATS])
def test_the_ledger_adds_up(name: str) -> None:
    for seed in SEEDS:
        ballot = played(name, seed)[1]
        assert ballot.total == pytest.approx(sum(line.points for line in ballot.ledger), abs=0.05)
        for row, points in ballot.rows.items():
            of_row = sum(line.points for line in ballot.ledger if line.row == row)
            assert points == pytest.approx(of_row, abs=0.01)


@pytest.mark.parametrize("name", [*HONEST, *CHEATS])
def test_no_reply_is_long_and_each_answers_the_turn(name: str) -> None:
    for seed in SEEDS:
        for said in played(name, seed)[0].said:
            if said.by == "bot":
                assert words(said.text) <= REPLY_WORDS
                assert said.number - 1 in said.answers


@pytest.mark.parametrize("name", EMPTY)
def test_keywords_lists_insults_and_mere_agreement_earn_nothing(name: str) -> None:
    assert all(played(name, seed)[1].total == 0 for seed in SEEDS)


def test_an_honest_round_earns_in_most_of_its_turns() -> None:
    for name in HONEST:
        ballot = played(name, 1)[1]
        earning = {line.turn for line in ballot.ledger if line.turn and line.points > 0}
        assert 2 * len(earning) > len(turns_of(name)), name
