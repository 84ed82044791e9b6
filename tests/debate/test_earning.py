"""What earns nothing, and what only seems to be new or an answer."""

import pytest

from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.replay import replay
from debatebot.debate.state import Said
from tests.debate.rounds import TOOLS, WORDS


def learner(texts: list[str]) -> list[Said]:
    return [s for s in replay(texts, TOOLS, side="pro").round.said if s.by == "learner"]


def ballot(texts: list[str]) -> Ballot:
    return ballot_of(replay(texts, TOOLS, side="pro").round, TOOLS)


@pytest.mark.parametrize(
    "turn",
    [
        "because cars because shops because nurses because noise because air",
        "cars shops nurses cameras lungs school buses jams trade streets noise children town",
        "therefore because since so that because of reasons",
    ],
)
def test_a_heap_of_words_is_no_argument(turn: str) -> None:
    assert learner([turn, "bye"])[0].unearned == "keywords"


@pytest.mark.parametrize(
    "turn",
    [
        "Close the street because it is loud, and because the children cannot sleep at night",
        "No cars, no noise, no accidents: that is what we want for our children",
    ],
)
def test_a_sentence_is(turn: str) -> None:
    assert learner([turn, "bye"])[0].unearned == ""


def test_a_list_of_claims_in_the_apps_own_words_is_copied() -> None:
    listed = "; ".join(WORDS[key] for key in ("pro1", "pro2", "pro3"))
    assert learner([listed, "bye"])[0].unearned == "copied"
    assert learner([WORDS["pro1"], "bye"])[0].unearned == ""


def test_a_claim_put_another_way_repeats_and_one_with_a_new_reason_is_carried_forward() -> None:
    first = "pro1 because of school"
    rephrased, reasoned = (
        learner([first, again, "bye"])[1]
        for again in (
            "pro1 since children cycle to school on quiet streets",
            "pro1 because lorries brake for nobody downhill",
        )
    )
    assert (rephrased.repeats, rephrased.carried) == (True, ())
    assert (reasoned.repeats, reasoned.carried) == (False, ("pro1",))


def test_to_say_again_what_the_part_was_answering_is_no_answer() -> None:
    said = learner(["pro1 because of school", "pro1 because lorries brake for nobody", "bye"])
    assert said[1].answered == ()


def test_a_fact_beside_nothing_counts_only_where_something_is_argued() -> None:
    fact = "Forty thousand cars enter every day"
    assert ballot([fact, "bye"]).rows["evidence"] == 0
    assert ballot([f"pro2 because jams cost time. {fact}.", "bye"]).rows["evidence"] == 2


def test_a_point_is_named_to_be_answered() -> None:
    named = ballot(
        ["pro2 because jams cost time", "As for your shops, pro1 brings them trade", "x"]
    )
    passed = ballot(["pro2 because jams cost time", "pro1 brings trade, as they say", "x"])
    rules = [{line.rule for line in each.ledger} for each in (named, passed)]
    assert "names-the-point" in rules[0]
    assert "names-the-point" not in rules[1]
