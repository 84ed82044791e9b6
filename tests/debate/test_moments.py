"""What went best and what cost most."""

from debatebot.debate import actions as do
from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.ballot.moments import best_moment, cost_most
from debatebot.debate.session import DebateState, start, step
from debatebot.debate.tools import Tools
from tests.debate.rounds import TOOLS, ReaderById, make_pack


def play(*texts: str) -> DebateState:
    state = start(side="pro", seed=1)
    for text in texts:
        state, _ = step(state, do.Speak(text), TOOLS)
    return state


def test_the_dearest_award_is_the_best_moment() -> None:
    round_ = play("pro2 is so", "pro1 because of the quiet").round
    best = best_moment(round_, ballot_of(round_, TOOLS))
    assert best is not None
    assert (best.turn, best.points) == (3, 4)


def test_a_point_without_an_answer_goes_before_every_award() -> None:
    pack = make_pack(lines=1, general=False)
    tools = Tools(pack, ReaderById(pack))
    state = start(side="pro", seed=1)
    for text in (
        "pro1 because of the quiet",
        "pro1 because lorries brake for nobody downhill",
        "pro1 because grandmothers stroll along pavements again",
    ):
        state, _ = step(state, do.Speak(text), tools)
    beaten = [s.number - 1 for s in state.round.said if s.move == "concede"]
    assert beaten
    best = best_moment(state.round, ballot_of(state.round, tools))
    assert best is not None
    assert (best.turn, best.why) == (beaten[0], "there was no answer to it")


def test_the_heaviest_claim_left_lying_cost_most() -> None:
    round_ = play("pro1 because of the quiet", "pro2 because of time").round
    ballot = ballot_of(round_, TOOLS)
    cost = cost_most(round_, ballot)
    assert cost is not None
    assert cost.why == "was never answered"
    assert -ballot.most["clash"] <= cost.points < 0


def test_a_round_of_nothing_has_no_best_moment_and_no_cost() -> None:
    round_ = start(side="pro").round
    ballot = ballot_of(round_, TOOLS)
    assert best_moment(round_, ballot) is None
    assert cost_most(round_, ballot) is None
