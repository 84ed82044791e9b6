"""Which facts of the article a turn uses as evidence, and which of them it has wrong."""

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from debatebot.debate.reading import Reading, SlipFound
from debatebot.debate.state import Evidence
from debatebot.matching.common import is_everyday
from debatebot.pack.models import Pack, Question
from debatebot.text.aliases import CANONICAL
from debatebot.text.names import NameTable
from debatebot.text.reading import Word, read
from debatebot.text.stopwords import STOPWORDS

COVERED = 0.6
"""Share of a wording's content words that a sentence has to hold: a fact is stated in one breath, and
words gathered from a whole turn would state what nobody said."""

FEW_NAMES = 2
"""So many names a sentence has to have all: with another name it states something else."""

LEAST_MET = 2
"""Of them so many that are no everyday words."""

_SENTENCES = re.compile(r"(?<=[.!?;])\s+")

NAME_KINDS = frozenset({"term", "who", "number", "date", "list"})
"""Kinds of question whose answers are names and figures: evidence in a pack without facts."""


class Wording(Struct, frozen=True):
    """One way to state a fact, as stems."""

    fact: str
    paragraphs: tuple[int, ...]
    stems: frozenset[str]
    figures: frozenset[str]
    "Stems with digits: all of them have to be there."
    whole: bool
    "True for a bare name or figure: all of it has to be there."


class EvidenceIndex:
    """The facts of a pack, ready to be found in turns."""

    def __init__(self, pack: Pack) -> None:
        self._wordings = tuple(_from_facts(pack)) or tuple(_from_questions(pack))
        self._motion = _stems(pack.positions.motion)
        self._says = {fact.id: fact.says for fact in pack.positions.facts}

    def found(self, text: str, reading: Reading) -> tuple[Evidence, ...]:
        """The facts that a turn uses, in the pack's order; a wrong one also says the right one.

        The words of a wrong fact state no right one beside it.
        """
        wrong = tuple(self._slip(text, slip) for slip in reading.slips)
        spoiled = {e.fact for e in wrong}
        for slip in reading.slips:
            text = text[: slip.start] + " " * (slip.end - slip.start) + text[slip.end :]
        sentences = [(part, _stems(part)) for part in _SENTENCES.split(text)]
        right: dict[str, Evidence] = {}
        for wording in self._wordings:
            if wording.fact in spoiled or wording.fact in right:
                continue
            place = next((part for part, stems in sentences if self._covers(stems, wording)), "")
            if place:
                words = _words_with(place, wording.stems)
                right[wording.fact] = Evidence(wording.fact, words, wording.paragraphs, True)
        return (*wrong, *right.values())

    def _covers(self, stems: frozenset[str], wording: Wording) -> bool:
        telling = wording.stems - self._motion
        names = telling & CANONICAL
        if len(names) <= FEW_NAMES and not names <= stems:
            return False
        if not telling or not wording.figures <= stems:
            return False
        if wording.whole:
            return wording.stems <= stems
        met = telling & stems
        of_the_subject = [stem for stem in met if not is_everyday(stem)]
        return len(of_the_subject) >= LEAST_MET and len(met) >= COVERED * len(telling)

    def _slip(self, text: str, slip: SlipFound) -> Evidence:
        place = (slip.paragraph,) if slip.paragraph else ()
        said = text[slip.start : slip.end] or slip.said
        return Evidence(slip.fact, said, place, False, slip.fix or self._right(slip, place))

    def _right(self, slip: SlipFound, place: tuple[int, ...]) -> str:
        where = f" (¶{place[0]})" if place else ""
        if slip.fact in self._says:
            return f"{self._says[slip.fact].rstrip('.')}{where}."
        return f"One thing first: the article has {slip.is_.rstrip('.')}{where}."


def _from_facts(pack: Pack) -> Iterable[Wording]:
    for fact in pack.positions.facts:
        for text in (fact.says, *fact.phrasings):
            stems = _stems(text)
            figures = frozenset(s for s in stems if any(c.isdigit() for c in s))
            yield Wording(fact.id, fact.cite, stems, figures, whole=False)


def _from_questions(pack: Pack) -> Iterable[Wording]:
    for question in pack.questions:
        if question.kind in NAME_KINDS:
            yield from _names(question)


def _names(question: Question) -> Iterable[Wording]:
    for text in (*question.accept, *(p for point in question.points for p in point.phrasings)):
        stems = _stems(text)
        names = any(c.isupper() or c.isdigit() for c in text[1:]) and len(stems) <= 4
        if stems and names and any(len(s) > 2 for s in stems):
            yield Wording(question.id, question.cite, stems, frozenset(), whole=True)


def _words_with(text: str, stems: frozenset[str]) -> str:
    """The stretch of the text from the first to the last word that belongs to the fact."""
    hits = [word for word in _content(text) if word.stem in stems]
    return text[hits[0].start : hits[-1].end] if hits else ""


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.stem for word in _content(text))


def _content(text: str) -> list[Word]:
    """The content words, a name under whatever form read as one: 'UK' and 'the United Kingdom'."""
    words = read(text, _known_names()).words
    return [w for w in words if w.text not in STOPWORDS and (len(w.text) > 1 or w.text.isdigit())]


@lru_cache(maxsize=1)
def _known_names() -> NameTable:
    """The names that everybody knows; how a pack calls a thing stands in its facts' phrasings."""
    return NameTable()
