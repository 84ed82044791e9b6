"""Gate 4: numbers and dates are parsed and compared; they are never likened letter by letter."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.gates.denied_values import stands_denied
from debatebot.grading.gates.unit_forms import unit_spelled
from debatebot.grading.verdict import Span
from debatebot.matching.light import LIGHT
from debatebot.text.date import Date
from debatebot.text.figure import Figure
from debatebot.text.measures import period_after, unit_at
from debatebot.text.names import own_words_of
from debatebot.text.reading import Word

_CORRECTING = frozenset("wait actually sorry correction rather mean".split())


class Wanted(Struct, frozen=True):
    """The number that is asked for."""

    figure: Figure
    tolerance: float
    unit: frozenset[str]
    "Families of the words of its unit that the question does not give away."
    unit_asked: bool = False
    "Whether the question itself names a unit of this kind (`How many litres`)."
    scaled: bool = False
    "Whether an accepted answer says it with a scale (`42 million`): then `42` lacks its size."
    spelled: str = ""
    "The unit of measure or money as an accepted answer spells it."
    coined: bool = False
    "Whether the unit is money of a kind that only the pack knows."
    period: float = 0.0
    "The seconds of `each day`, `a year` in question or answer; 0 when none is given."


def wanted_numbers(answer: Answer) -> tuple[Wanted, ...]:
    """The numbers that are right, from the question's rule or its accepted answers."""
    question, lexicon = answer.key.question, answer.lexicon
    rule = question.number
    if rule is not None:
        unit = frozenset(w.family for w in lexicon.read_own(rule.unit).content) - answer.key.asked
        reading = lexicon.read_own(f"{rule.value:.15g} {rule.unit}")
        read = reading.figures
        value = read[0].figure if read else None
        figure = value or Figure(rule.value, 0, 1)
        if figure.currency or figure.measure or figure.percent:
            # A unit that is read with the value stands in no word of its own.
            unit = frozenset()
        spelled = unit_spelled(reading.words, read[0]) if read else ""
        return (_wanted(answer, figure, rule.tolerance, unit, spelled),)
    found: list[Wanted] = []
    unread: set[int] = set()
    for text in question.accept:
        reading = lexicon.read_own(text)
        numbers = [
            w for w in reading.words if w.figure and (w.kind == "figure" or len(reading.words) < 3)
        ]
        for word in numbers[:1]:
            assert word.figure is not None
            spelled = unit_spelled(reading.words, word)
            found.append(_wanted(answer, word.figure, 0.0, frozenset(), spelled))
            if not spelled and _unread_unit(reading.words, word):
                unread.add(len(found) - 1)
            coin = _coin(answer, reading.words, word)
            if coin:
                found[-1] = replace(found[-1], spelled=coin, coined=True)
    found = _without_metres(answer, found)
    measured = {w.figure.value for w in found if w.spelled}
    return tuple(
        w for n, w in enumerate(found) if not (n in unread and w.figure.value in measured)
    ) or tuple(found)


_LENGTHS = frozenset("high far long deep wide tall height length depth distance".split())


def _without_metres(answer: Answer, found: list[Wanted]) -> list[Wanted]:
    """The accepted values but for `34 m` read as millions where metres are accepted in words."""
    metres = {w.figure.value for w in found if w.figure.measure}
    if not _LENGTHS & {w.text for w in answer.key.asked_reading}:
        return found
    return [w for w in found if w.figure.measure or w.figure.value / 1e6 not in metres]


_MONEY = frozenset(
    "much price cost costs pay pays paid fine fee charge charged worth money".split()
)


def _coin(answer: Answer, words: Sequence[Word], value: Word) -> str:
    """The unit of an accepted value where money is asked for and the unit is none that is known."""
    figure = value.figure
    at = next(n for n, w in enumerate(words) if w is value) + 1
    asked = {w.text for w in answer.key.asked_reading}
    if figure is None or figure.currency or figure.measure or figure.percent or at >= len(words):
        return ""
    coin = words[at]
    given = coin.family in answer.key.asked | LIGHT or coin.kind != "word"
    return "" if given or not asked & _MONEY or not coin.text.endswith("s") else coin.text


def _unread_unit(words: Sequence[Word], value: Word) -> bool:
    """Whether a word follows a value: where other accepted answers give a unit, it is one too."""
    at = next(n for n, w in enumerate(words) if w is value) + 1
    return at < len(words) and words[at].kind == "word"


def _wanted(
    answer: Answer, figure: Figure, tolerance: float, unit: frozenset[str], spelled: str
) -> Wanted:
    asked = [w for text in (answer.key.question.ask,) for w in own_words_of(text)]
    measures = [unit_at(asked, i) for i in range(len(asked))]
    old = figure.measure is not None and figure.measure.dimension == "time" and "old" in asked
    named = old or (
        figure.measure is not None
        and any(
            m and m.dimension == figure.measure.dimension and asked[max(0, i - 1)] in _COUNTED
            for i, m in enumerate(measures)
        )
    )
    period = figure.period or period_after(asked, 0, reach=len(asked))
    accepted = (w for t in answer.key.question.accept for w in answer.lexicon.read_own(t).figures)
    scaled = figure.scaled or any(w.figure and w.figure.scaled for w in accepted)
    return Wanted(figure, tolerance, unit, named, scaled, spelled, period=period)


_COUNTED = frozenset("many of few cubic square".split())
"""Words before a unit that make it the one asked for: `How many litres`."""


def wanted_dates(answer: Answer) -> tuple[Date, ...]:
    """The dates that are right, from the question's rule or its accepted answers."""
    question = answer.key.question
    if question.date is not None:
        parts = [int(p) for p in question.date.value.split("-")] + [0, 0]
        return (Date(parts[0], parts[1] or None, parts[2] or None, 0, 1),)
    return accepted_dates(answer)


def accepted_dates(answer: Answer) -> tuple[Date, ...]:
    """The dates of the accepted answers, which may say more than the question's rule asks for."""
    accept = answer.key.question.accept
    read = (w.date for text in accept for w in answer.lexicon.read_own(text).words)
    return tuple(d for d in read if d is not None)


def set_aside(answer: Answer, values: Sequence[Word]) -> list[Word]:
    """The values that the answer stands by: denied, corrected and other people's left out."""
    kept = [w for w in values if not stands_denied(answer, w)]
    if len(kept) < 2:
        return kept
    words = answer.reading.words
    for n, word in enumerate(words):
        if word.text in _CORRECTING or (word.text == "no" and 0 < n < len(words) - 1):
            later = [v for v in kept if v.start > word.start]
            earlier = [v for v in kept if v.start < word.start]
            if later and earlier:
                kept = later
    asked = answer.key.asked | answer.key.vocabulary
    foreign = [v for v in kept if _of_another(answer, v, asked)]
    own = [v for v in kept if v not in foreign]
    return own or kept


def _of_another(answer: Answer, value: Word, asked: frozenset[str]) -> bool:
    """Whether the clause of a value names an actor that the question does not ask about."""
    unit = next((u for u in answer.units if value in u.words), None)
    if unit is None:
        return False
    names = {w.family for w in unit.words if w.kind == "name"}
    return bool(names) and not names & asked


def value_span(word: Word, point: str) -> tuple[Span, ...]:
    """The stretch of a value in the raw answer."""
    return (Span(word.start, word.end, point, "repaired" if word.repaired else "counted"),)


def denied(answer: Answer, values: Sequence[Word], right: Sequence[Word]) -> Outcome | None:
    """Incorrect when the right value is there only to be denied."""
    if right and all(stands_denied(answer, w) for w in values):
        answer.note("polarity", "the right value is denied", decided=True)
        return Outcome(
            verdict="incorrect", reason="negated", certainty=0.9,
            note="You name the right value but deny it.",
            spans=tuple(Span(w.start, w.end, answer.key.points[0].id, "opposite") for w in right),
        )  # fmt: skip
    return None
