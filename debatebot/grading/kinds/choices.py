"""The rules of `choice` and `true_false`."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.kinds.names_ import grade_names
from debatebot.text.names import words_of
from debatebot.text.reading import Word

_TRUE = frozenset("true t yes y right correct yep yeah yup agree si".split())
_FALSE = frozenset("false f no n wrong incorrect nope nah disagree untrue".split())
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def grade_true_false(answer: Answer) -> Outcome:
    """`true` or `false`, in any of their everyday words."""
    words = answer.reading.words
    said = set()
    for word in words:
        if word.text in _TRUE | _FALSE and word.text != "not":
            said.add(
                (word.text in _TRUE) ^ (word.negated and word.text not in ("no", "nope", "nah"))
            )
    if not said and any(w.text == "not" for w in words):
        said = {False}
    wanted = {w in _TRUE for text in answer.key.question.accept for w in words_of(text)}
    if len(said) != 1:
        return Outcome(
            verdict="incorrect", reason="no-choice", note="Say true or false.", certainty=0.8
        )
    right = said == wanted
    answer.note("choice", f"read as {'true' if said == {True} else 'false'}", decided=True)
    point = answer.key.points[0].id
    return Outcome(
        verdict="correct" if right else "incorrect", reason="choice", certainty=0.95,
        note="That is right." if right else "The article says otherwise.", points=(point,) if right else (),
    )  # fmt: skip


def grade_choice(answer: Answer) -> Outcome:
    """An option by its letter, its number or its words."""
    question = answer.key.question
    words = tuple(w.text for unit in answer.units for w in unit.words)
    telling = [w for w in words if w not in _AROUND]
    own = [tuple(w.family for w in answer.lexicon.read_own(o).content) for o in question.options]
    said = tuple(w.family for w in answer.content if not w.negated)
    counted = any(len(f) == 1 and f[0].startswith("#") for f in own)
    for option, families in zip(question.options, own, strict=True):
        if words_of(option) == words or (counted and families == said):
            return _chosen(answer, option)
    # Where the options are numbers, a number is none of their places.
    if question.options and not (counted and said) and len(telling) == 1:
        place = _place(telling[0], len(question.options))
        if place is not None:
            return _chosen(answer, question.options[place])
    return _two_options(answer) or _by_likeness(answer) or grade_names(answer)


_AROUND = frozenset("option answer number letter is it the its i think one".split())
"""Words around the place of an option: `the second one`, `it is number three`."""
_PLACES = {
    word: n
    for words in ("first second third fourth fifth sixth", "one two three four five six")
    for n, word in enumerate(words.split())
}


def _two_options(answer: Answer) -> Outcome | None:
    """`A or B` leaves it open; `A and B`, one of them right, is half of it."""
    options = answer.key.question.options
    families = [frozenset(w.family for w in answer.lexicon.read_own(o).content) for o in options]
    pointed: dict[int, str] = {}
    for unit in answer.units:
        own = {w.family for w in unit.content if not w.negated}
        shares = [
            len((f - _shared(families, n)) & own) / max(1, len(f - _shared(families, n)))
            for n, f in enumerate(families)
        ]
        best = max(range(len(shares)), key=lambda n: (shares[n], -n))
        if shares[best] >= _LIKE and shares.count(shares[best]) == 1:
            pointed.setdefault(best, unit.opener)
    texts = {w.text for w in answer.reading.words}
    if len(pointed) != 2:
        return None
    joint = list(pointed.values())[1]
    if joint == "or" or "either" in texts:
        answer.note("choice", "left open between two options", decided=True)
        note = "Which of them is it? Name the one that you mean."
        return Outcome(verdict="incorrect", reason="open-choice", note=note, certainty=0.8)
    accepted = {words_of(text) for text in answer.key.question.accept}
    right = [n for n in pointed if words_of(options[n]) in accepted]
    if joint not in ("and", ",", "also", "plus", ";") or len(right) != 1:
        return None
    answer.note("choice", "the right option and another one", decided=True)
    note = "One of these is right, the other is not."
    return Outcome(
        verdict="partial", reason="wrong-extra", note=note, score=0.5, certainty=0.7,
        points=(answer.key.points[0].id,),
    )  # fmt: skip


def _shared(families: list[frozenset[str]], at: int) -> frozenset[str]:
    """The words of an option that other options have as well."""
    return frozenset(
        w for w in families[at] if any(w in f for n, f in enumerate(families) if n != at)
    )


def _by_likeness(answer: Answer) -> Outcome | None:
    """The one option that the answer's words point to; a denied or a double choice is none."""
    own = {w.family for w in answer.content}
    shares = []
    for option in answer.key.question.options:
        words = {w.family for w in answer.lexicon.read_own(option).content}
        shares.append((len(own & words) / len(words) if words else 0.0, option))
    shares.sort(key=lambda s: -s[0])
    texts = [w.text for w in answer.reading.words]
    if (
        not shares
        or shares[0][0] < _LIKE
        or (len(shares) > 1 and shares[1][0] > shares[0][0] - 0.2)
    ):
        return None
    if texts[:1] == ["not"] or "either" in texts:
        answer.note("choice", "denied, or left open", decided=True)
        note = "Which of them is it? Name the one that you mean."
        return Outcome(verdict="incorrect", reason="open-choice", note=note, certainty=0.8)
    if _another_of(answer, shares[0][1]):
        return None
    return _chosen(answer, shares[0][1])


def _another_of(answer: Answer, option: str) -> bool:
    """Whether the answer has something else where the option says of what it is.

    `A club of the players` is not `a club of the members`.
    """
    wanted = _after_of(answer.lexicon.read_own(option).words)
    said = _after_of(answer.reading.words)
    own = {w.family for w in answer.lexicon.read_own(option).content}
    return bool(wanted and said) and wanted != said and said not in own


def _after_of(words: Sequence[Word]) -> str:
    """The first word that carries content after an `of`; empty without one."""
    at = next((n for n, w in enumerate(words) if w.text == "of"), None)
    if at is None:
        return ""
    return next((w.family for w in words[at + 1 :] if w.content), "")


_LIKE = 0.4
"""Share of an option's words from which it is the one that is meant."""


def _place(word: str, count: int) -> int | None:
    if len(word) == 1 and word in _LETTERS[:count]:
        return _LETTERS.index(word)
    if word.isdecimal() and 1 <= int(word[:4]) <= count:
        return int(word[:4]) - 1
    place = _PLACES.get(word)
    return place if place is not None and place < count else None


def _chosen(answer: Answer, option: str) -> Outcome:
    accepted = {words_of(text) for text in answer.key.question.accept}
    right = words_of(option) in accepted
    answer.note("choice", f"read as the option: {option}", decided=True)
    point = answer.key.points[0].id
    return Outcome(
        verdict="correct" if right else "incorrect", reason="choice", certainty=0.95,
        note="That is the one." if right else "The article says otherwise.", points=(point,) if right else (),
    )  # fmt: skip
