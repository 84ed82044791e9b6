"""Answering one claim of the other side: graded by whether the words answer *that* claim.

It is a turn of a debate in which the part has said this claim and nothing else, so what counts as an
answer there counts here.
"""

from debatebot.debate.formats import EXCHANGE
from debatebot.debate.reading import Reading
from debatebot.debate.state import Move, Node, Round, Said, Settings
from debatebot.debate.tools import Tools
from debatebot.debate.turns import take_turn
from debatebot.grading.gates.nothing import nothing_said
from debatebot.grading.verdict import Span, Step, Verdict, VerdictName
from debatebot.pack.models import Claim, Side

HALF = 0.5
"""What a doubt without a reason is worth: it meets the claim and gives nothing to think about."""

SAID_AS_WRITTEN = 0.6
"""Share of the telling words of an answer in the pack that make a text the same answer: whoever says
the model answer again in other words keeps two of three."""

LEAST_WORDS = 3
"""Telling words that an answer needs to be known again by them."""

_CERTAIN = 0.95
"""How sure it is that nothing was said, or that the words are somebody else's."""

_UNEARNED = {
    "copied": "These are the words of the point itself. Say what speaks against it.",
    "pasted": "Most of this is pasted from the article. Say it in your own words.",
    "keywords": "These are words without a sentence. Say what they have to do with the point.",
    "short": "That is too short to answer a point.",
}
_GRANTED = "You grant the point here; what speaks against it?"
_INSULT = "No argument was heard in that. What speaks against the point?"
_UNHEARD = "No answer to this point was heard: say what is wrong with it, or what outweighs it."
_DOUBT = "You set yourself against the point; a reason, 'because …', would answer it."
_RESTATED = "That is the point itself, said again. What speaks against it?"
_TAKEN_UP = "You take the point up and set a reason against it."


_NEAREST = 2
"""Claims of its own side among which one that is said again has to come, when read from there."""


def rebuttal(question: str, text: str, claim: Claim, tools: Tools) -> Verdict:
    """The mark of an answer to a claim.

    Args:
        question: the id under which the answer is kept.
        text: what the learner typed.
        claim: the claim to answer; the learner argues for the other side.
        tools: the pack made ready.
    """
    nothing = nothing_said(text)
    if nothing is not None:
        return _verdict(question, "skipped", 0.0, nothing.certainty, nothing.reason, nothing.note)
    side: Side = "anti" if claim.side == "pro" else "pro"
    round_ = _round(claim, side, tools)
    reading = tools.recogniser.read(text, side)
    said, _ = take_turn(round_, Move(text=text), reading, EXCHANGE, tools)
    if said.unearned:
        note = _UNEARNED.get(said.unearned, _UNHEARD)
        return _verdict(question, "incorrect", 0.0, _CERTAIN, said.unearned, note)
    if _restates(text, reading, claim, tools):
        return _verdict(
            question, "incorrect", 0.0, reading.certainty, "their-point", _RESTATED,
            sure=reading.tier == "accept",
        )  # fmt: skip
    name, score, reason, note = _judged(said, reading, claim, tools)
    by = next((c for c in said.made if tools.edge(c, claim.id)), "")
    return _verdict(
        question, name, score, reading.certainty, reason, note,
        spans=_spans(text, reading) if score else (),
        sure=reading.tier == "accept" or (not said.made and bool(said.answered)),
        trace=(
            Step("reading", reading.trace.rule),
            Step("claims", ", ".join(tools.gist(c) for c in said.made) or "none"),
            Step("answers", tools.gist(by) if by else reason, decided=True),
        ),
    )  # fmt: skip


def _restates(text: str, reading: Reading, claim: Claim, tools: Tools) -> bool:
    """Whether a text argues for the claim rather than against it.

    It is read once more as from somebody of the claim's own side: where that is the surer reading, the
    claim was said again.
    """
    if _as_written(text, claim, tools):
        return False
    if claim.id in reading.made:
        return True
    theirs = tools.recogniser.read(text, claim.side)
    nearest = [each.claim for each in theirs.ranked[:_NEAREST]]
    spoken = bool(theirs.made) and theirs.side == claim.side and claim.id in nearest
    return spoken and theirs.certainty > reading.certainty


def _round(claim: Claim, side: Side, tools: Tools) -> Round:
    """A round in which the part has just made this claim."""
    settings = Settings(side=side, phases=(EXCHANGE, EXCHANGE))
    spoken = Said(
        number=1, by="bot", text=claim.says, phase="exchange", move="claim", made=(claim.id,)
    )
    node = Node(
        label="B1", by="bot", turn=1, claim=claim.id, gist=tools.gist(claim.id), weight=claim.weight
    )
    return Round(settings=settings, said=(spoken,), flow=(node,))


def _judged(
    said: Said, reading: Reading, claim: Claim, tools: Tools
) -> tuple[VerdictName, float, str, str]:
    """Verdict, score, code and sentence of a turn that may earn something."""
    by = [c for c in said.made if tools.edge(c, claim.id)]
    written = _as_written(said.text, claim, tools)
    if written:
        return "correct", 1.0, "answers", f"A point that answers it: {_gist(written, tools)}."
    if said.answered and said.rests_on_a_slip:
        fix = next((item.fix for item in said.evidence if item.fix), "")
        return "partial", HALF, "rests-on-a-slip", f"It answers the point with a wrong fact. {fix}"
    if said.answered and by:
        return "correct", 1.0, "answers", f"A point that answers it: {_gist(by[0], tools)}."
    if said.answered and (said.reason or said.evidence):
        return "correct", 1.0, "takes-it-up", _TAKEN_UP
    if said.answered:
        return "partial", HALF, "doubt-alone", _DOUBT
    return "incorrect", 0.0, *_missed(said, reading, claim, tools)


def _as_written(text: str, claim: Claim, tools: Tools) -> str:
    """The claim whose answer to this one, as the pack words it, the text gives; or nothing."""
    mine = tools.telling(text)
    for attack in tools.against(claim.id):
        for line in attack.lines:
            words = tools.telling(line)
            if len(words) >= LEAST_WORDS and len(words & mine) >= SAID_AS_WRITTEN * len(words):
                return attack.from_
    return ""


def _missed(said: Said, reading: Reading, claim: Claim, tools: Tools) -> tuple[str, str]:
    if reading.intent == "concession":
        return "granted", _GRANTED
    if reading.intent == "abuse":
        return "insult", _INSULT
    for made in said.made:
        own = tools.claims[made].side != claim.side
        heard = f"Heard: {_gist(made, tools)}."
        if own:
            return "another-point", f"{heard} It speaks for your side, but does not touch this one."
        return "their-point", f"{heard} That speaks for the other side."
    return "not-answered", _UNHEARD


def _gist(claim: str, tools: Tools) -> str:
    return tools.gist(claim).rstrip(".")


def _spans(text: str, reading: Reading) -> tuple[Span, ...]:
    found = {(word.start, word.end): word.claim for word in reading.words if word.end <= len(text)}
    return tuple(Span(start, end, claim) for (start, end), claim in sorted(found.items()))


def _verdict(
    question: str,
    name: VerdictName,
    score: float,
    certainty: float,
    reason: str,
    note: str,
    *,
    spans: tuple[Span, ...] = (),
    sure: bool = True,
    trace: tuple[Step, ...] = (),
) -> Verdict:
    return Verdict(
        question=question,
        verdict=name,
        score=score,
        certainty=certainty,
        sure=sure,
        reason=reason,
        note=note,
        spans=spans,
        trace=trace,
    )
