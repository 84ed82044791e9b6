"""How a typed argument is heard in a class: what it makes, calmly, and what to say of it."""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from debatebot.classroom.script import ClassReaders
from debatebot.classroom.state import Heard, Line
from debatebot.pack.models import Side

if TYPE_CHECKING:  # imported when the first reply comes, so that a round opens fast
    from debatebot.debate.reading import Reading
    from debatebot.debate.tools import Tools

CALM: dict[str, str] = {
    "slur": "Argue about governments and policies, not about peoples.",
    "abuse": "Let us keep to the arguments. Put it another way, or pass.",
}
_UNEARNED: dict[str, str] = {
    "copied": "Those are the app's own words. Put it in yours.",
    "pasted": "That is the article's text. Put it in your own words.",
    "keywords": "Make it a sentence, so that one can see what follows from what.",
    "short": "A few more words: what do you mean by it?",
}


def hear_argument(text: str, side: Side, readers: ClassReaders) -> tuple[Heard, "Reading | None"]:
    """Read one argument; without a reading when there is none to go on with.

    Args:
        text: what was typed.
        side: the side that it is meant to speak for.
        readers: what reads it.
    """
    from debatebot.debate.novelty import is_new

    tools = readers.tools()
    reading = tools.recogniser.read(text, side)
    stopped = calmed(reading) or unearned_line(text, side, reading, tools)
    if stopped:
        return stopped, None
    new = not reading.made and is_new(text, reading, tools)
    lines = [*_said(reading, tools, new=new), *slip_lines(reading)]
    if not readers.gives_reason(text):
        lines.append(Line(sign="○", word="Reason", text="Add 'because': what makes it so?"))
    return replace(read_as(reading), lines=tuple(lines), new=new), reading


def read_as(reading: "Reading") -> Heard:
    """What a reading says of the claims that were made, the facts that were wrong, and how sure it is."""
    return Heard(
        certainty=reading.certainty,
        sure=reading.tier == "accept",
        slips=reading.slips,
        made=reading.made,
    )


def calmed(reading: "Reading") -> Heard | None:
    """The calm line for an insult; None for anything else. Nothing of such words is quoted."""
    if reading.intent != "abuse":
        return None
    return _calm("slur" if reading.reason == "slur" else "abuse")


def calmed_text(text: str) -> Heard | None:
    """The same for words that no reader of arguments reads, such as answers to a quiz."""
    from debatebot.debate.intent import is_abuse
    from debatebot.debate.slur import is_slur

    if is_slur(text):
        return _calm("slur")
    return _calm("abuse") if is_abuse(text) else None


def unearned_line(text: str, side: Side, reading: "Reading", tools: "Tools") -> Heard | None:
    """What is said of a text that is somebody else's, a heap of words, or hardly there."""
    from debatebot.debate.earning import unearned
    from debatebot.debate.session import start
    from debatebot.debate.state import Move

    other: Side = "anti" if side == "pro" else "pro"
    why = unearned(start(side=other).round, Move(text=text), reading, tools)
    return Heard(lines=(not_yet(_UNEARNED[why]),)) if why else None


def slip_lines(reading: "Reading") -> tuple[Line, ...]:
    """The facts that were stated wrongly, each with the right one and its paragraph."""
    return tuple(
        Line(sign="!", word="Fact", text=slip.fix or f"{slip.said}: the article has {slip.is_}")
        for slip in reading.slips
    )


def not_yet(text: str) -> Line:
    """The line for what does not count yet, and what would."""
    return Line(sign="○", word="Not yet", text=text)


def _calm(name: str) -> Heard:
    return Heard(lines=(Line(text=CALM[name]),), calm=name)


def _said(reading: "Reading", tools: "Tools", *, new: bool) -> list[Line]:
    if reading.made:
        return [Line(sign="✓", word="Heard", text=tools.gist(c)) for c in reading.made]
    if new:
        return [Line(sign="+", word="New", text="Not on our list: kept for the class to discuss.")]
    text = "That says nothing against it; a few more words may help."
    return [Line(sign="?", word="Not understood", text=text)]
