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
_TURNED = 2
"""Words that a text shares with a wrong sentence which only turns the article round: with them it is
told which statement is turned back."""
_ON_THE_SUBJECT = 0.5
"""Share of a text's words that stand in the wrong sentence or in what mends it: a long text about
something else names the right name by chance."""
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
    mend = _Mend(_read(text), _read(fumble.wrong), (_read(fumble.right), _read(fumble.says)))
    if _figure_met(mend.said, mend.wrong, mend.right[0], tools.facts.get(fumble.fact)):
        return "right"
    if mend.on_the_subject:
        if mend.turned_back or mend.names_the_right:
            return "right"
        if mend.brings_something:
            found = tools.evidence.found(text, turn)
            if any(each.right and each.fact == fumble.fact for each in found):
                return "right"
        if mend.brings_enough:
            return "right"
    return "denied" if mend.denies_the_wrong else ""


class _Mend:
    """A correction beside the wrong sentence and the two that say it rightly."""

    def __init__(self, said: "Reading", wrong: "Reading", right: "tuple[Reading, Reading]") -> None:
        self.said, self.wrong, self.right = said, wrong, right
        self._mine, self._theirs = _stems(said), _stems(wrong)
        self._differs = [_stems(way) - self._theirs - _OF_TELLING for way in right]
        self._wanted = _names(right[0]) - _names(wrong)
        self._of_figures = bool(_values(wrong) - _values(right[0]) - _values(right[1]))
        self._turned = _denies(wrong) != _denies(right[1])
        self._as_it_is = _denies(said) == _denies(right[1])

    @property
    def on_the_subject(self) -> bool:
        """Whether most of it is about this fact."""
        subject = self._theirs | _stems(self.right[0]) | _stems(self.right[1])
        return len(self._mine & subject) >= _ON_THE_SUBJECT * len(self._mine)

    @property
    def turned_back(self) -> bool:
        """Whether the wrong sentence only turns the article round, and the text turns it back."""
        shared = self._mine & self._theirs & _stems(self.right[1])
        return self._turned and self._as_it_is and len(shared) >= _TURNED

    @property
    def names_the_right(self) -> bool:
        """Whether it has a name that the wrong sentence lacks."""
        return bool(self._wanted & _names(self.said)) and not self._of_figures

    @property
    def brings_something(self) -> bool:
        """Whether it has a word in which the right sentence differs, the name where that is one."""
        named = bool(self._wanted & _names(self.said)) or not self._wanted
        return named and self._says_it and any(self._mine & words for words in self._differs)

    @property
    def brings_enough(self) -> bool:
        """Whether it has so many of those words that it can only be the right sentence."""
        shares = (len(self._mine & words) / len(words) for words in self._differs if words)
        return self._says_it and not self._of_figures and max(shares, default=0.0) >= _SHARE

    @property
    def denies_the_wrong(self) -> bool:
        """Whether it says that the wrong sentence is not so."""
        of_the_wrong = self._mine & (self._theirs - _stems(self.right[0]))
        alike = len(self._mine & self._theirs) >= _SAME_SUBJECT * len(self._theirs)
        return _denies(self.said) and (bool(of_the_wrong) or alike)

    @property
    def _says_it(self) -> bool:
        """Where the article says that something is not so, its words alone do not say it."""
        return self._as_it_is or not self._turned


def _figure_met(said: "Reading", wrong: "Reading", right: "Reading", fact: Fact | None) -> bool:
    """Whether a text has the figure that the wrong sentence lacks."""
    mine, theirs = _values(said), _values(wrong)
    if fact is not None and fact.number is not None:
        near = max(fact.number.tolerance, abs(fact.number.value) * 0.001)
        if any(abs(value - fact.number.value) <= near for value in mine):
            return not any(abs(value - fact.number.value) <= near for value in theirs)
    wanted = _values(right) - theirs
    return bool(wanted & mine)


def _values(reading: "Reading") -> frozenset[float]:
    dates = (w.date.year for w in reading.words if w.date is not None and w.date.year)
    figures = (w.figure.value for w in reading.figures if w.figure is not None)
    return frozenset((*map(float, dates), *figures))


def _denies(reading: "Reading") -> bool:
    return any(word.kind == "negation" for word in reading.words)


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
