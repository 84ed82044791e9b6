"""Whether a typed correction says what the article has instead of a wrong fact."""

from typing import TYPE_CHECKING

from debatebot.classroom.fumbles import Fumble
from debatebot.classroom.listening import calmed, not_yet, read_as, slip_lines
from debatebot.classroom.script import ClassReaders
from debatebot.classroom.state import Heard, Line
from debatebot.pack.models import Fact

if TYPE_CHECKING:  # imported when the first reply comes, so that a round opens fast
    from debatebot.debate.reading import Reading as Turn
    from debatebot.debate.tools import Tools
    from debatebot.text.reading import Reading

HALF = 0.5
"""What it is worth to say that it is not so, without saying what is."""
_SHARE = 0.5
"""Share of the words in which the right sentence differs from the wrong one that a mend has to hold."""
_SAME_SUBJECT = 0.5
"""Share of the wrong sentence's words that a denial of it takes up."""
_OF_TELLING = frozenset("article text say paragraph author".split())
"""Stems of what is said about the article instead of about its subject."""


def mended(text: str, fumble: Fumble, readers: ClassReaders) -> Heard:
    """The mark of a correction: 1 for what the article has, a half for only denying what was said.

    Args:
        text: what was typed.
        fumble: the speech, its wrong sentence, and what mends it.
        readers: what reads the text.
    """
    from msgspec.structs import replace

    tools = readers.tools()
    turn = tools.recogniser.read(text, fumble.side)
    stopped = calmed(turn)
    if stopped:
        return stopped
    heard = replace(read_as(turn), made=(), certainty=1.0, sure=True)
    if any(slip.fact == fumble.fact for slip in turn.slips):
        return replace(heard, score=0.0, lines=slip_lines(turn))
    how = _how(text, turn, fumble, tools)
    if how == "right":
        return replace(
            heard,
            score=1.0,
            made=(fumble.fact,),
            lines=(_line("✓", "Mended", "That is what the article has."),),
        )
    if how == "denied":
        line = _line("◐", "Half", "It is not so. What does the article have instead?")
        return replace(heard, score=HALF, sure=False, lines=(line,))
    return replace(
        heard, score=0.0, sure=False, lines=(not_yet("The article's fact is not in it."),)
    )


def _how(text: str, turn: "Turn", fumble: Fumble, tools: "Tools") -> str:
    """How a text mends the wrong sentence: `right`, `denied`, or not at all."""
    said, wrong = _read(text), _read(fumble.wrong)
    right = [_read(fumble.right), _read(fumble.says)]
    fact = tools.facts.get(fumble.fact)
    if _figure_met(said, wrong, right[0], fact):
        return "right"
    mine, theirs = _stems(said), _stems(wrong)
    named = _names(said) & (_names(right[0]) - _names(wrong))
    for each in right:
        differs = _stems(each) - theirs - _OF_TELLING
        if (
            differs
            and len(mine & differs) >= _SHARE * len(differs)
            and not _figures_differ(said, each)
        ):
            return "right"
    denies = any(word.kind == "negation" for word in said.words)
    of_the_wrong = mine & (theirs - _stems(right[0]))
    denied = denies and (of_the_wrong or len(mine & theirs) >= _SAME_SUBJECT * len(theirs))
    if named and not (denies and not mine - named - theirs):
        return "right"
    if any(e.right and e.fact == fumble.fact for e in tools.evidence.found(text, turn)):
        return "right"
    if denied:
        turned = any(w.kind == "negation" for w in (*right[0].words, *right[1].words))
        return "right" if turned and not _stems(right[0]) - theirs - _OF_TELLING else "denied"
    return ""


def _figure_met(said: "Reading", wrong: "Reading", right: "Reading", fact: Fact | None) -> bool:
    """Whether a text has the figure that the wrong sentence lacks."""
    mine, theirs = _values(said), _values(wrong)
    if fact is not None and fact.number is not None:
        near = max(fact.number.tolerance, abs(fact.number.value) * 0.001)
        if any(abs(value - fact.number.value) <= near for value in mine):
            return not any(abs(value - fact.number.value) <= near for value in theirs)
    wanted = _values(right) - theirs
    return bool(wanted & mine)


def _figures_differ(said: "Reading", right: "Reading") -> bool:
    """Whether a text has figures, and none of them is right."""
    mine, wanted = _values(said), _values(right)
    return bool(mine and wanted and not mine & wanted)


def _values(reading: "Reading") -> frozenset[float]:
    dates = (w.date.year for w in reading.words if w.date is not None and w.date.year)
    figures = (w.figure.value for w in reading.figures if w.figure is not None)
    return frozenset((*map(float, dates), *figures))


def _stems(reading: "Reading") -> frozenset[str]:
    return frozenset(w.family for w in reading.content if w.kind in ("word", "name"))


def _names(reading: "Reading") -> frozenset[str]:
    return frozenset(w.family for w in reading.words if w.kind == "name")


def _read(text: str) -> "Reading":
    from debatebot.text.names import NameTable
    from debatebot.text.reading import read

    return read(text, NameTable())


def _line(sign: str, word: str, text: str) -> Line:
    return Line(sign=sign, word=word, text=text)
