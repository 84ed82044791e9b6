"""An answer to one claim earns its mark by answering that claim, not by being an argument."""

import pytest
from msgspec.structs import replace

from debatebot.debate.reading import Context, Reading, SlipFound
from debatebot.debate.rebuttal import rebuttal
from debatebot.debate.tools import Tools
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Claim, Side
from tests.debate.rounds import PACK, TOOLS, ReaderById
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


CAR = TOOLS.claims["anti1"]


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        ("pro1 because it is so", "correct", "answers"), ("pro3 because it is so", "incorrect", "another-point"),
        ("anti2 because it is so", "incorrect", "their-point"), ("anti1 because it is so", "incorrect", "their-point"),
        ("something else because it is so", "incorrect", "not-answered"), ("granted:anti1 fine", "incorrect", "granted"),
        ("!rude words of mine", "incorrect", "insult"), ("but the shops keep customers", "partial", "doubt-alone"),
        ("the shops keep their customers because they walk", "correct", "takes-it-up"),
        ("Line 0 of pro2 against anti1", "correct", "answers"),
    ],
)  # fmt: skip
def test_each_kind_of_answer(text: str, verdict: str, reason: str) -> None:
    found = rebuttal("q", text, CAR, TOOLS)
    assert (found.verdict, found.reason) == (verdict, reason)


def test_what_a_mark_of_an_answer_tells() -> None:
    found = rebuttal("q", "pro1 because it is so", CAR, TOOLS)
    assert found.trace[-1].found == TOOLS.gist("pro1")
    assert found.sure
    taken = rebuttal("q", "the shops keep their customers because they walk", CAR, TOOLS)
    assert taken.trace[-1].found == "takes-it-up"
    assert "your side" in rebuttal("q", "pro3 because it is so", CAR, TOOLS).note
    assert "other side" in rebuttal("q", "anti2 because it is so", CAR, TOOLS).note
    assert rebuttal("q", "anti1 because it is so", CAR, TOOLS).sure


def test_an_answer_with_a_wrong_fact_is_half_an_answer() -> None:
    wrong = SlipFound(
        "fact1", "fifty", "It is forty thousand.", 2, 0, 5, "It is forty thousand (¶2)."
    )

    class Slipping(ReaderById):
        def read(self, text: str, side: Side, context: Context | None = None) -> Reading:
            return replace(super().read(text, side, context), slips=(wrong,))

    found = rebuttal("q", "fifty pro1 because it is so", CAR, Tools(PACK, Slipping(PACK)))
    assert (found.verdict, found.score, found.reason) == ("partial", 0.5, "rests-on-a-slip")
    assert found.note.endswith("It is forty thousand (¶2).")


def test_who_reads_surer_from_their_side_says_their_point() -> None:
    class TwoSided(ReaderById):
        def __init__(self, side: Side, claim: str, certainty: float) -> None:
            super().__init__(PACK)
            self._side, self._claim, self._certainty = side, claim, certainty

        def read(self, text: str, side: Side, context: Context | None = None) -> Reading:
            if side == "pro":
                return super().read("plain words because", side, context)
            found = super().read(self._claim, side, context)
            return replace(found, side=self._side, certainty=self._certainty)

    cases: list[tuple[Side, str, float, str]] = [
        ("anti", "anti1", 0.95, "their-point"), ("anti", "anti1", 0.9, "not-answered"),
        ("pro", "anti1", 0.95, "not-answered"), ("anti", "anti2", 0.95, "not-answered"),
        ("anti", "anti2 anti3 anti1", 0.95, "not-answered"), ("anti", "anti2 anti1", 0.95, "their-point"),
    ]  # fmt: skip
    for side, claim, certainty, reason in cases:
        tools = Tools(PACK, TwoSided(side, claim, certainty))
        assert rebuttal("q", "plain words because it is", CAR, tools).reason == reason
