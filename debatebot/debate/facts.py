"""What can be checked in a turn: wrong wordings that a pack lists, its numbers, its lists of names.

A pack without facts still has numbers and lists: those of its claims, and of its questions with
their accepted answers.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from debatebot.debate.years import YEARS, Dated, dated_things
from debatebot.matching.common import tells
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.related import fields_of
from debatebot.pack.models import Fact, Pack, Question
from debatebot.text.reading import Reading, Word
from debatebot.text.synonyms import related


class WrongWording(Struct, frozen=True):
    """One way to say a fact wrongly."""

    fact: str
    words: tuple[Word, ...]
    content: tuple[Word, ...]
    "Its content words, and the function words that carry its point."
    telling: tuple[Word, ...]
    "Those that have to be met, each by itself or by a synonym."
    needs: tuple[frozenset[str], ...]
    "For each of them the families that meet it: a turn without one of them cannot say it."
    right: str
    fix: str
    "The sentence that mends just this mistake, or empty."
    paragraph: int | None
    verbatim: bool = False
    "Whether only its very words count, no synonyms."


class Count(Struct, frozen=True):
    """A number with what it counts and whose it is."""

    fact: str
    owners: frozenset[str]
    "Word families of which one has to be named before the number, or anywhere if it is alone."
    unit: frozenset[str]
    "Word families and fields of what is counted."
    value: float
    tolerance: float
    right: str
    paragraph: int | None
    fix: str = ""


class NameList(Struct, frozen=True):
    """Names that belong together, with the words that say to what."""

    fact: str
    names: frozenset[str]
    subject: frozenset[str]
    right: str
    paragraph: int | None


class Facts(Struct, frozen=True):
    """Everything of a pack that a turn can be checked against."""

    wordings: tuple[WrongWording, ...]
    counts: tuple[Count, ...]
    lists: tuple[NameList, ...]
    dated: tuple[Dated, ...] = ()


_NAMED = ("name", "figure", "date")
ESSENTIAL = frozenset(
    "more most fewer less than all only every first both no never already same since".split()
)
"""Function words that carry the point of a wrong wording."""
_LITTLE = 0.25
"""A word that tells no more than this need not be there."""
LEAST_COUNT = 10
"""Smaller numbers are said of too many things to be checked by their neighbours alone."""
_LOOSE = 0.03
"""Share by which a rounded number may differ when its pack gives no tolerance."""


def facts_of(pack: Pack, lexicon: Lexicon) -> Facts:
    """Read a pack's checkable statements."""
    wordings, counts, lists = [], [], []
    for fact in pack.positions.facts:
        paragraph = fact.cite[0] if fact.cite else None
        for slip in fact.slips:
            for said in slip.said:
                words = lexicon.read_own(said).words
                wordings.append(_wrong_wording(fact, words, slip.fix, paragraph))
        if fact.number:
            counts.append(
                Count(
                    fact.id,
                    _keys_of(lexicon, fact.about),
                    _unit(lexicon, (fact.number.unit,)),
                    fact.number.value,
                    fact.number.tolerance or abs(fact.number.value) * _LOOSE,
                    fact.says,
                    paragraph,
                    _fix_of_figures(fact, lexicon),
                )
            )
        for text in (fact.says, *fact.phrasings):
            lists += _lists_in(lexicon.read_own(text), fact.id, fact.says, paragraph)
    for claim in pack.positions.claims if not pack.positions.facts else ():
        paragraph = claim.cite[0] if claim.cite else None
        reading = lexicon.read_own(claim.says)
        counts += _counts_in(reading, claim.id, claim.says, paragraph)
        lists += _lists_in(reading, claim.id, claim.says, paragraph)
    for question in pack.questions:
        counts += _count_asked(question, lexicon)
    dated = dated_things(_telling_texts(pack), lexicon)
    return Facts(tuple(wordings), tuple(counts), tuple(lists), dated)


def _telling_texts(pack: Pack) -> Iterable[tuple[str, str, str, int | None]]:
    """What facts say, and without facts what claims say, each with its id, sentence and paragraph."""
    for fact in pack.positions.facts:
        for text in (fact.says, *fact.phrasings):
            yield fact.id, text, fact.says, fact.cite[0] if fact.cite else None
    for claim in pack.positions.claims if not pack.positions.facts else ():
        yield claim.id, claim.says, claim.says, claim.cite[0] if claim.cite else None


def _wrong_wording(
    fact: Fact, words: tuple[Word, ...], fix: str, paragraph: int | None
) -> WrongWording:
    content = tuple(w for w in words if w.content or w.text in ESSENTIAL)
    telling = tuple(
        w for w in content if w.kind != "word" or w.text in ESSENTIAL or tells(w.family) > _LITTLE
    )
    needs = tuple(
        frozenset({w.family} if w.kind in _NAMED else {w.family, *related(w.family)})
        for w in telling
        if w.content
    )
    return WrongWording(fact.id, words, content, telling, needs, fix or fact.says, fix, paragraph)


def _fix_of_figures(fact: Fact, lexicon: Lexicon) -> str:
    """The sentence that mends a wrong figure: that of the first group that lists one."""
    for slip in fact.slips:
        if any(lexicon.read_own(said).figures for said in slip.said):
            return slip.fix
    return ""


def _keys_of(lexicon: Lexicon, texts: Iterable[str]) -> frozenset[str]:
    return frozenset(w.family for text in texts for w in lexicon.read_own(text).content)


def _unit(lexicon: Lexicon, texts: Iterable[str]) -> frozenset[str]:
    words = _keys_of(lexicon, texts)
    return words | {field for word in words for field in fields_of(word)}


def counted(reading: Reading) -> list[tuple[Word, frozenset[str], frozenset[str]]]:
    """Each figure of a text with whose it may be and what it counts.

    The owner is the nearest name before it in its sentence; the unit, the first words after it.
    """
    found = []
    words = reading.words
    for place, word in enumerate(words):
        if word.kind != "figure" or word.figure is None:
            continue
        start = _sentence_start(words, place)
        before = [w for w in words[start:place] if w.kind == "name"]
        owners = frozenset({before[-1].family}) if before else frozenset()
        unit: list[str] = []
        for after in words[place + 1 : place + 5]:
            if after.join and any(mark in ".,;!?" for mark in after.join):
                break
            if after.kind in ("word", "name"):
                unit += [after.family, *fields_of(after.family)]
        found.append((word, owners, frozenset(unit)))
    return found


def _sentence_start(words: Sequence[Word], place: int) -> int:
    for at in range(place, 0, -1):
        if any(mark in ".;!?" for mark in words[at].join):
            return at
    return 0


def _counts_in(reading: Reading, fact: str, right: str, paragraph: int | None) -> list[Count]:
    counts = []
    last_unit: frozenset[str] = frozenset()
    for word, owners, unit in counted(reading):
        unit = unit or last_unit
        last_unit = unit
        value = word.figure.value if word.figure else 0
        if owners and unit and value >= LEAST_COUNT and value not in YEARS:
            counts.append(Count(fact, owners, unit, value, abs(value) * _LOOSE, right, paragraph))
    return counts


def _count_asked(question: Question, lexicon: Lexicon) -> list[Count]:
    if question.kind != "number":
        return []
    asked = lexicon.read_own(question.ask)
    owners = frozenset(w.family for w in asked.words if w.kind == "name")
    value, tolerance = None, 0.0
    if question.number:
        value, tolerance = question.number.value, question.number.tolerance
    else:
        figures = lexicon.read_own(question.accept[0]).figures
        if figures and figures[0].figure:
            value = figures[0].figure.value
    if value is None or not owners:
        return []
    unit = frozenset(
        key
        for w in asked.content
        if w.kind in ("word", "name") and w.family not in owners
        for key in (w.family, *fields_of(w.family))
    )
    paragraph = question.cite[0] if question.cite else None
    tolerance = tolerance or abs(value) * _LOOSE
    return [Count(question.id, owners, unit, value, tolerance, question.accept[0], paragraph)]


def runs_of_names(reading: Reading) -> list[tuple[tuple[Word, ...], frozenset[str]]]:
    """Runs of three or more names in a row, each with the other content words of its sentence."""
    runs = []
    words = reading.words
    place = 0
    while place < len(words):
        run: list[Word] = []
        at = place
        while at < len(words) and (words[at].kind == "name" or (run and _links(words[at]))):
            if words[at].kind == "name":
                run.append(words[at])
            at += 1
        if len({w.family for w in run}) >= 3:
            start = _sentence_start(words, place)
            around = [
                w.family
                for w in words[start:]
                if w.content and w not in run and _sentence_start(words, words.index(w)) == start
            ]
            runs.append((tuple(run), frozenset(around)))
        place = max(at, place + 1)
    return runs


def _links(word: Word) -> bool:
    return word.text in ("and", "the", "or", "plus", "as", "well", "also", "with")


def _lists_in(reading: Reading, fact: str, right: str, paragraph: int | None) -> list[NameList]:
    return [
        NameList(fact, frozenset(w.family for w in run), around, right, paragraph)
        for run, around in runs_of_names(reading)
        if around
    ]
