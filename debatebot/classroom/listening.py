"""How a typed argument is heard in a class: what it makes, calmly, and what to say of it."""

from msgspec.structs import replace

from debatebot.classroom.script import ClassReaders
from debatebot.classroom.state import Heard, Line
from debatebot.debate.earning import unearned
from debatebot.debate.reading import Reading
from debatebot.debate.session import start
from debatebot.debate.state import Move
from debatebot.debate.tools import Tools
from debatebot.pack.models import Side

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


def hear_argument(text: str, side: Side, readers: ClassReaders) -> tuple[Heard, Reading | None]:
    """Read one argument; without a reading when there is none to go on with.

    Args:
        text: what was typed.
        side: the side that it is meant to speak for.
        readers: what reads it.
    """
    tools = readers.tools()
    reading = tools.recogniser.read(text, side)
    if reading.intent == "abuse":
        calm = "slur" if reading.reason == "slur" else "abuse"
        return Heard(lines=(Line(text=CALM[calm]),), calm=calm), None
    other: Side = "anti" if side == "pro" else "pro"
    why = unearned(start(side=other).round, Move(text=text), reading, tools)
    if why:
        return Heard(lines=(Line(sign="○", word="Not yet", text=_UNEARNED[why]),)), None
    heard = Heard(certainty=reading.certainty, sure=reading.tier == "accept", slips=reading.slips)
    lines = [*_said(reading, tools), *slip_lines(reading)]
    if not readers.gives_reason(text):
        lines.append(Line(sign="○", word="Reason", text="Add 'because': what makes it so?"))
    new = reading.tier == "new"
    return replace(heard, lines=tuple(lines), made=reading.made, new=new), reading


def slip_lines(reading: Reading) -> tuple[Line, ...]:
    """The facts that were stated wrongly, each with the right one and its paragraph."""
    return tuple(
        Line(sign="!", word="Fact", text=slip.fix or f"{slip.said}: the article has {slip.is_}")
        for slip in reading.slips
    )


def _said(reading: Reading, tools: Tools) -> list[Line]:
    if reading.made:
        return [Line(sign="✓", word="Heard", text=tools.gist(c)) for c in reading.made]
    if reading.tier == "new":
        return [Line(sign="+", word="New", text="Not on our list: kept for the class to discuss.")]
    text = "Not understood. That says nothing against it; a few more words may help."
    return [Line(sign="?", word="Not understood", text=text)]
