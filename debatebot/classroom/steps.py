"""The steps of a refutation, each checked by itself: they say, but, because, therefore."""

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from debatebot.classroom.listening import (
    calmed,
    not_yet,
    read_as,
    slip_lines,
    unearned_line,
)
from debatebot.classroom.script import ClassReaders
from debatebot.classroom.sides import other
from debatebot.classroom.state import Heard, Line
from debatebot.pack.models import Claim, Side

if TYPE_CHECKING:  # imported when the first reply comes, so that a round opens fast
    from debatebot.debate.reading import Reading
    from debatebot.debate.tools import Tools

HALF = 0.5
"""What a point of one's own is worth that does not touch theirs yet, or a reason on a wrong fact."""
_LEAST_SAID = 4
"""Words that say a point back; fewer only name its subject."""
_NEAREST = 0.7
_LEAD = 0.05
"""How well a claim has to fit words that name none for sure, and by how much better than the next: at
this gate it is known which claim is meant."""
_LEAST_REASON = 2
"""Telling words that a reason brings along, besides those of the point and of the step before."""
_FRAMES = re.compile(
    r"^\W*(?:they (?:say|claim|argue|think|believe)(?: that)?|but|(?:that is |it is |it's |this is )?"
    r"because|therefore|so)\b[\s,:.…]*",
    re.IGNORECASE,
)

_VERDICT = re.compile(
    r"\b(?:should(?:n'?t)?|must(?:n'?t)?|ought|needs?|has to|have to|can(?:no|')t|better|worse|right|wrong)\b",
    re.IGNORECASE,
)
"""Words with which a sentence draws a conclusion."""

_NOT_ANSWERED = {
    "not-answered": "No answer to this point is in it yet. What is wrong with it?",
    "short": "That is too short to answer a point.",
    "keywords": "Make it a sentence: what do these words have to do with the point?",
    "insult": "What speaks against the point?",
}
"""Shorter words than a debate's for some reasons why a text answers nothing."""


def said_back(text: str, claim: Claim, readers: ClassReaders) -> Heard:
    """They say: whether a text puts the claim in words of one's own."""
    tools = readers.tools()
    plain = unframed(text)
    reading = tools.recogniser.read(plain, claim.side)
    stopped = calmed(reading)
    if stopped:
        return stopped
    if copies(plain, (claim.says, claim.gist)):
        return _missed(reading, "Those are the point's own words. Put it in yours.")
    stopped = unearned_line(plain, claim.side, reading, tools)
    if stopped:
        return replace(stopped, score=0.0)
    if claim.id in reading.denied:
        return _missed(reading, "That says the opposite of their point.")
    if len(plain.split()) < _LEAST_SAID:
        return _missed(reading, "A few more words: what do they claim, and why?")
    if claim.id in (*reading.made, *reading.granted) or _nearest(reading, claim, plain):
        line = Line(sign="✓", word="Said back", text="The meaning is there, in your own words.")
        return _got(reading, line, made=())
    if reading.made:
        heard = tools.gist(reading.made[0])
        return _missed(reading, f"Heard: {heard}. That is another point.")
    return _missed(reading, "Their point is not in it yet. What do they claim?")


def set_against(text: str, claim: Claim, readers: ClassReaders) -> Heard:
    """But: whether a text answers the claim, by a known attack, a reason, or an argument of its own."""
    from debatebot.debate.cues import doubts
    from debatebot.debate.novelty import is_new
    from debatebot.debate.rebuttal import rebuttal
    from debatebot.quiz.words import SYMBOLS

    tools = readers.tools()
    side = other(claim.side)
    reading = tools.recogniser.read(text, side)
    stopped = calmed(reading)
    if stopped:
        return stopped
    verdict = rebuttal(claim.id, text, claim, tools)
    if verdict.score:
        line = Line(sign=SYMBOLS[verdict.verdict], word="Answered", text=verdict.note)
        heard = _got(reading, line, made=_own(reading, side, tools))
        return replace(heard, score=verdict.score, certainty=verdict.certainty, sure=verdict.sure)
    if verdict.reason == "another-point" and doubts(unframed(text)):
        line = Line(sign="◐", word="Half", text="A point of your side. Tie it to theirs next.")
        return replace(_got(reading, line, made=_own(reading, side, tools)), score=HALF, sure=False)
    if verdict.reason == "not-answered" and is_new(text, reading, tools):
        line = Line(sign="+", word="New", text="Not on our list: kept for the class to discuss.")
        return replace(_got(reading, line, made=()), score=None, sure=False, new=True)
    heard = _missed(reading, _NOT_ANSWERED.get(verdict.reason, verdict.note))
    return replace(heard, made=_own(reading, side, tools))


def because(text: str, claim: Claim, but: str, readers: ClassReaders) -> Heard:
    """Because: whether a text brings a fact of the article, or a reason that is not said yet."""
    tools = readers.tools()
    side = other(claim.side)
    reading = tools.recogniser.read(text, side)
    stopped = calmed(reading)
    if stopped:
        return stopped
    plain = unframed(text)
    if copies(plain, (claim.says, claim.gist)):
        return _missed(reading, "Those are the point's own words. What speaks against it?")
    facts = [found for found in tools.evidence.found(text, reading) if found.right]
    if facts:
        where = "".join(f" (¶{n})" for n in facts[0].paragraphs[:1])
        fact = tools.facts.get(facts[0].fact)
        says = f"{fact.says.rstrip('.')}{where}." if fact else f"It is in the article{where}."
        return _got(
            reading, Line(sign="✓", word="Fact used", text=says), made=_own(reading, side, tools)
        )
    stopped = unearned_line(plain, side, reading, tools)
    if stopped:
        return replace(stopped, score=0.0)
    fresh = tools.telling(plain) - tools.telling(but) - tools.telling(claim.says)
    if len(fresh) >= _LEAST_REASON and reading.slips:
        line = Line(
            sign="◐", word="Half", text="The reason rests on a wrong fact. Mind the figure or name."
        )
        return replace(_got(reading, line, made=()), score=HALF)
    if len(fresh) >= _LEAST_REASON:
        text = "A reason is given. A fact of the article would make it stronger."
        return _got(
            reading, Line(sign="✓", word="Reason", text=text), made=_own(reading, side, tools)
        )
    return _missed(reading, "What makes it so? Give a reason, or a fact of the article.")


def therefore(text: str, claim: Claim, readers: ClassReaders) -> Heard:
    """Therefore: whether a text comes back to the motion, or weighs one thing against another."""
    from debatebot.debate.cues import compares

    tools = readers.tools()
    side = other(claim.side)
    reading = tools.recogniser.read(text, side)
    stopped = calmed(reading) or unearned_line(unframed(text), side, reading, tools)
    if stopped:
        return stopped if stopped.calm else replace(stopped, score=0.0)
    if compares(text):
        line = Line(sign="✓", word="Weighed", text="You set one thing against another.")
        return _got(reading, line, made=_own(reading, side, tools))
    if _own(reading, side, tools) or _comes_back(text, side, tools):
        line = Line(sign="✓", word="Concluded", text="You come back to the motion.")
        return _got(reading, line, made=_own(reading, side, tools))
    return _missed(reading, "Come back to the motion, or say what weighs more.")


def copies(text: str, shown: tuple[str, ...]) -> bool:
    """Whether a text is mostly one of the texts that were shown, in their order."""
    from debatebot.debate.earning import COPIED
    from debatebot.debate.tools import runs_of
    from debatebot.text.tokens import tokenise

    mine = [t.stem for t in tokenise(text)]
    runs = [tuple(mine[i : i + 3]) for i in range(len(mine) - 2)]
    for each in shown:
        theirs = [t.stem for t in tokenise(each)]
        if mine == theirs:
            return bool(mine)
        if runs and sum(run in runs_of(each) for run in runs) >= COPIED * len(runs):
            return True
    return False


def unframed(text: str) -> str:
    """A text without the frame that it may begin with."""
    return _FRAMES.sub("", text, count=1) or text


def _got(reading: "Reading", line: Line, made: tuple[str, ...]) -> Heard:
    heard = read_as(reading)
    return replace(heard, lines=(line, *slip_lines(reading)), score=1.0, made=made)


def _missed(reading: "Reading", text: str) -> Heard:
    lines = (not_yet(text), *slip_lines(reading))
    return replace(read_as(reading), lines=lines, score=0.0, made=())


def _nearest(reading: "Reading", claim: Claim, text: str) -> bool:
    """Whether the claim is what the words come nearest to, well before any other, and no denial of it."""
    if not reading.ranked or reading.ranked[0].claim != claim.id:
        return False
    if _negates(text) and not any(map(_negates, (claim.says, claim.gist))):
        return False
    first, *rest = (fit.score for fit in reading.ranked)
    near = first >= _NEAREST and (not rest or first - rest[0] >= _LEAD)
    return near or reading.tier in ("read", "choose")


def _negates(text: str) -> bool:
    from debatebot.text.names import NameTable
    from debatebot.text.reading import read

    return any(word.kind == "negation" for word in read(text, NameTable()).words)


def _own(reading: "Reading", side: Side, tools: "Tools") -> tuple[str, ...]:
    """Claims of the side that the learner speaks for."""
    return tuple(c for c in reading.made if tools.claims[c].side == side)


def _comes_back(text: str, side: Side, tools: "Tools") -> bool:
    """Whether a text says what follows for the motion: its words with a verdict on them."""
    from debatebot.text.content import stems_of

    positions = tools.pack.positions
    words = stems_of(text)
    named = words & stems_of(positions.motion)
    names = stems_of(positions.sides[side].name)
    if names and names <= words:
        return True
    return len(named) > 1 or bool(named and _VERDICT.search(text))
