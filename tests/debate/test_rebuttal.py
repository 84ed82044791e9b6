"""An answer to one claim earns its mark by answering that claim, not by being an argument."""

import pytest

from debatebot.debate.rebuttal import rebuttal
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Claim
from tests.shipped import shipped, tools

CLAIMS = shipped().positions.claims


def marked(text: str, claim: Claim) -> Verdict:
    return rebuttal("answer to x", text, claim, tools())


def attackers(claim: Claim) -> set[str]:
    return {attack.from_ for attack in tools().against(claim.id)}


def test_every_answer_of_the_pack_counts_as_one() -> None:
    for attack in shipped().positions.attacks:
        claim = tools().claims[attack.to]
        for line in attack.lines:
            verdict = marked(line, claim)
            assert (verdict.verdict, verdict.score) == ("correct", 1.0), line


def test_points_that_attack_it_answer_it_and_others_of_ones_side_do_not() -> None:
    right = wrong = heard = mistaken = 0
    for claim in CLAIMS:
        for other in CLAIMS:
            if other.side == claim.side:
                continue
            verdict = marked(other.phrasings[0], claim)
            if other.id in attackers(claim):
                right += 1
                heard += verdict.verdict == "correct"
            else:
                wrong += 1
                mistaken += verdict.score > 0
                assert verdict.score > 0 or verdict.note
    assert heard >= 0.95 * right
    assert mistaken <= 0.02 * wrong


def test_their_own_point_said_again_is_no_answer_to_it() -> None:
    again = [(marked(text, claim), text) for claim in CLAIMS for text in claim.phrasings[::4]]
    earning = [text for verdict, text in again if verdict.score > 0]
    assert len(earning) <= 0.03 * len(again), earning
    assert all(verdict.note for verdict, _ in again)


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        ("idk", "skipped", "idk"),
        ("", "skipped", "blank"),
        ("true, fair enough", "incorrect", "granted"),
        ("i like pizza", "incorrect", "not-answered"),
        ("you are stupid idiots", "incorrect", "insult"),
        ("cyber, attacks, response, region, partners, nato, share", "incorrect", "keywords"),
        ("sharing intelligence needs no bigger nato", "correct", "answers"),
    ],
)
def test_each_kind_of_answer_has_its_reason(text: str, verdict: str, reason: str) -> None:
    claim = next(claim for claim in CLAIMS if claim.id == "pro-cyber-together")
    found = marked(text, claim)
    assert (found.verdict, found.reason) == (verdict, reason)
    assert found.note


def test_the_words_that_led_there_are_marked_within_the_answer() -> None:
    claim = next(claim for claim in CLAIMS if claim.id == "pro-cyber-together")
    text = "they can share intelligence without any new role for nato"
    found = marked(text, claim)
    assert found.spans
    assert all(0 <= span.start < span.end <= len(text) for span in found.spans)
    assert found.trace[-1].decided
    assert marked(text, claim) == found
