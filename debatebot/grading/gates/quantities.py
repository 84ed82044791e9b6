"""Gate 4, one value: is a number the one asked for, near it, of another kind, or wrong?"""

from debatebot.grading.answer import Answer
from debatebot.grading.gates.figures import Wanted
from debatebot.grading.gates.near_values import (
    a_limit_is_asked,
    rounded,
    rounded_well,
    whole_unit,
    within_limit,
)
from debatebot.grading.gates.unit_forms import says_unit
from debatebot.matching.light import LIGHT
from debatebot.text.figure import Figure
from debatebot.text.measures import unit_at
from debatebot.text.names import own_words_of
from debatebot.text.persons import PEOPLE
from debatebot.text.reading import Word
from debatebot.text.stems import stem

RIGHT, NO_UNIT, NEAR, WRONG = 1.0, 0.7, 0.4, 0.0

_MINOR = {"cent": ("dollar", 0.01), "penny": ("pound", 0.01)}
_YEARS = range(1500, 2200)
_BEFORE_YEARS = frozenset("in of since by from during until after before year".split())


def standing(answer: Answer, word: Word, wanted: tuple[Wanted, ...]) -> float:
    """How a value stands: `RIGHT`, `NO_UNIT`, `NEAR` but not close enough, or `WRONG`."""
    figure = word.figure
    if figure is None:
        return WRONG
    if figure.measure:
        # Where `60 nights` and `60` are accepted, 60 weeks are not 60.
        united = {w.figure.value for w in wanted if w.figure.measure}
        wanted = tuple(w for w in wanted if w.figure.measure or w.figure.value not in united)
    if _counts_another_noun(answer, word) or _measures_a_count(answer, figure, wanted):
        return WRONG
    return max(_fit(answer, word, figure, w) for w in wanted)


_HOW_MANY = ("how", "many")


def _measures_a_count(answer: Answer, figure: Figure, wanted: tuple[Wanted, ...]) -> bool:
    """`Seven years` where it is asked how many times."""
    # `Many times` is read as one word.
    texts = [t for w in answer.key.asked_reading for t in w.text.split("_")]
    counted = texts[texts.index("many") + 1 :] if "many" in texts else []
    unit = any(unit_at(counted, n) for n in range(min(3, len(counted))))
    return bool(figure.measure and counted) and not (unit or any(w.figure.measure for w in wanted))


def _counts_another_noun(answer: Answer, word: Word) -> bool:
    """`8,600 tourists` where it is asked how many flats are let to tourists."""
    asked, words = answer.key.asked_reading, answer.reading.words
    texts = [w.text for w in asked]
    at = next((n for n in range(len(texts) - 2) if tuple(texts[n : n + 2]) == _HOW_MANY), None)
    here = next(n for n, w in enumerate(words) if w is word)
    after = words[here + 1 : here + 4]
    if at is None or not after or after[0].join or not after[0].text.endswith("s"):
        return False
    counted, noun = asked[at + 2], after[0]
    if any(w.family == counted.family for w in after) or noun.kind != "word":
        return False
    return any(w.family == noun.family and w.family not in LIGHT for w in asked[at + 3 :])


def of_another_kind(answer: Answer, word: Word, wanted: tuple[Wanted, ...]) -> bool:
    """Whether a value measures something else than what is asked for (`fifteen years` for pounds)."""
    figure = word.figure
    if figure is None or _is_year(answer, word, wanted):
        return True
    own = _dimension(figure)
    if _how_often(answer, word):
        return True
    if not own and all(_dimension(w.figure) or w.coined for w in wanted):
        return _counts(answer, word) and not any(says_unit(answer, word, w.spelled) for w in wanted)
    return bool(own) and all(own != _dimension(w.figure) for w in wanted)


def _how_often(answer: Answer, word: Word) -> bool:
    """`Three times what the council says`, where the question does not ask how often."""
    words = answer.reading.words
    at = next(n for n, w in enumerate(words) if w is word) + 1
    if at >= len(words) or words[at].text not in ("times", "fold"):
        return False
    own = (answer.key.question.ask, *answer.key.question.accept)
    return not any(words[at].text in own_words_of(text) for text in own)


def _counts(answer: Answer, word: Word) -> bool:
    """Whether a number counts things (`5 people`) where an amount is asked for."""
    words = answer.reading.words
    at = next(n for n, w in enumerate(words) if w is word) + 1
    noun = words[at] if at < len(words) and not words[at].join else None
    if noun is None or noun.kind != "word" or noun.family in answer.key.asked:
        return False
    return noun.family not in LIGHT or noun.text in PEOPLE


def equal(word: Word, wanted: tuple[Wanted, ...]) -> bool:
    """Whether a value is one that is asked for, units converted."""
    return word.figure is not None and any(_equal(word, word.figure, w) for w in wanted)


def _is_year(answer: Answer, word: Word, wanted: tuple[Wanted, ...]) -> bool:
    """`In 2021` beside the number that is asked for."""
    if word.date is None or word.figure is None or int(word.figure.value) not in _YEARS:
        return False
    words = answer.reading.words
    at = next(n for n, w in enumerate(words) if w is word)
    said = at > 0 and words[at - 1].text in _BEFORE_YEARS
    return said and not any(w.figure.value in _YEARS for w in wanted)


def _dimension(figure: Figure) -> str:
    if figure.percent:
        return "percent"
    if figure.currency:
        return _MINOR.get(figure.currency, (figure.currency, 1.0))[0]
    return figure.measure.dimension if figure.measure else ""


def _size(figure: Figure) -> float:
    if figure.currency:
        return _MINOR.get(figure.currency, ("", 1.0))[1]
    return figure.measure.size if figure.measure else 1.0


def _said(word: Word, figure: Figure, wanted: Wanted) -> float:
    """The value in the unit and over the time that are asked for."""
    target, value = wanted.figure, figure.value
    if target.measure and _in_metres(word, target):
        # `25 m` of a length are metres, no millions.
        return value / 1e6 / target.measure.size
    if _as_fraction(figure, target):
        return 100 * value
    if _dimension(figure) and _dimension(figure) == _dimension(target):
        value *= _size(figure) / _size(target)
    if figure.period and wanted.period and _dimension(figure) != "time":
        value *= wanted.period / figure.period
    return value


def _as_fraction(figure: Figure, target: Figure) -> bool:
    """`0.37` where 37 per cent are asked for."""
    return target.percent and not _dimension(figure) and 0 < figure.value < 1 < target.value


def _in_metres(word: Word, target: Figure) -> bool:
    length = target.measure is not None and target.measure.dimension == "length"
    return length and word.text.split()[-1] == "m"


def _equal(word: Word, figure: Figure, wanted: Wanted) -> bool:
    target = wanted.figure
    if figure.high is not None:
        return False
    converted = _size(figure) != _size(target)
    slack = max(wanted.tolerance, (1e-2 if converted else 1e-9) * max(1.0, abs(target.value)))
    said = _said(word, figure, wanted)
    return abs(said - target.value) <= slack or _continental(word, target)


def _continental(word: Word, target: Figure) -> bool:
    """`6.312` for 6,312: the point that parts thousands elsewhere."""
    head, point, tail = word.text.split()[-1].partition(".")
    return bool(point) and len(tail) == 3 and head + tail == f"{target.value:.0f}"


def _fit(answer: Answer, word: Word, figure: Figure, wanted: Wanted) -> float:
    target, own, asked = wanted.figure, _dimension(figure), _dimension(wanted.figure)
    if own and asked and own != asked:
        return WRONG
    if wanted.coined and figure.currency:
        return WRONG
    if figure.percent and not target.percent and not _asked_percent(answer):
        return WRONG
    if _equal(word, figure, wanted):
        limited = figure.relation in ("over", "under") and figure.relation != target.relation
        limited = limited and not figure.inclusive
        if limited and not a_limit_is_asked(answer):
            return NEAR
        return RIGHT if _unit_said(answer, word, figure, wanted) else NO_UNIT
    low = _said(word, figure, wanted)
    if wanted.scaled and not own and not figure.scaled and _is_mantissa(low, target):
        return NO_UNIT
    if figure.high is not None:
        inside = figure.value <= target.value <= figure.high
        close = figure.high - figure.value <= 2 * answer.table.near_number * target.value
        return NEAR if inside and close else WRONG
    share = (target.value - low) / target.value if target.value else 1.0
    if figure.words and figure.value == 1.0 and figure.relation and own == asked:
        return NEAR if whole_unit(figure, target.value / low if low else 0.0) else WRONG
    if within_limit(figure, low, target.value):
        return NEAR
    if figure.relation == "about" and abs(share) <= answer.table.hedged_number:
        close = abs(share) <= answer.table.about
        return RIGHT if close and target.relation == "about" else NEAR
    if figure.relation in ("about", "under") and rounded_well(low, target.value):
        return NEAR
    closely = abs(share) <= answer.table.rounded_number and rounded(low, target.value)
    return NEAR if closely and (own or not asked) else WRONG


def _is_mantissa(value: float, target: Figure) -> bool:
    return 0 < value < 1000 and any(
        abs(value * scale - target.value) < 1e-6 * target.value for scale in (1e3, 1e6, 1e9, 1e12)
    )


def _asked_percent(answer: Answer) -> bool:
    return bool(answer.key.asked & {"percent", "percentag", "proport", "share"})


def _unit_said(answer: Answer, word: Word, figure: Figure, wanted: Wanted) -> bool:
    target = wanted.figure
    if _as_fraction(figure, target):
        return True
    if target.percent and not figure.percent and not answer.key.asked & {"percent", "percentag"}:
        return False
    others = [w for w in answer.reading.words if w.figure is not None and w is not word]
    if any(says_unit(answer, w, wanted.spelled) for w in (word, *others)):
        return True
    if wanted.coined and any(w.stem == stem(wanted.spelled) for w in answer.reading.words):
        return True
    if target.currency and any(w.figure and w.figure.currency == target.currency for w in others):
        return True
    if (target.currency and not figure.currency) or wanted.coined:
        return False
    if target.measure and not figure.measure and not wanted.unit_asked:
        return _in_metres(word, target) or _anywhere(answer, target)
    return not wanted.unit or any(w.family in wanted.unit for w in answer.content)


def _anywhere(answer: Answer, target: Figure) -> bool:
    """Whether the unit stands elsewhere: `in litres: 18,000`."""
    words = [w.text for w in answer.reading.words]
    found = (unit_at(words, i) for i in range(len(words)))
    return any(m and target.measure and m == target.measure for m in found)
