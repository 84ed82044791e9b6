"""The rules of `choice`, `true_false`, `fix` and `sort`."""

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.kinds.names_ import grade_names
from debatebot.grading.kinds.statements import grade_statements
from debatebot.text.names import words_of

_TRUE = frozenset("true t yes y right correct yep yeah yup agree si".split())
_FALSE = frozenset("false f no n wrong incorrect nope nah disagree untrue".split())
_SIDE_WORDS = {
    "pro": frozenset(
        "pro supporter supporters favour favor advocates advocate proponents proponent".split()
    ),
    "anti": frozenset(
        "anti against opponent opponents opposing critics critic oppose opposed".split()
    ),
}
"""How people name a side of a motion, whatever it is about."""
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
    telling = [
        w
        for w in words
        if w not in ("option", "answer", "number", "letter", "is", "it", "the", "its", "i", "think")
    ]
    if question.options and len(telling) == 1:
        place = _place(telling[0], len(question.options))
        if place is not None:
            return _chosen(answer, question.options[place])
    for option in question.options:
        if words_of(option) == words:
            return _chosen(answer, option)
    return grade_names(answer)


def _place(word: str, count: int) -> int | None:
    if len(word) == 1 and word in _LETTERS[:count]:
        return _LETTERS.index(word)
    if word.isdecimal() and 1 <= int(word[:4]) <= count:
        return int(word[:4]) - 1
    return None


def _chosen(answer: Answer, option: str) -> Outcome:
    accepted = {words_of(text) for text in answer.key.question.accept}
    right = words_of(option) in accepted
    answer.note("choice", f"read as the option: {option}", decided=True)
    point = answer.key.points[0].id
    return Outcome(
        verdict="correct" if right else "incorrect", reason="choice", certainty=0.95,
        note="That is the one." if right else "The article says otherwise.", points=(point,) if right else (),
    )  # fmt: skip


def grade_fix(answer: Answer) -> Outcome:
    """The mended word; naming only the wrong one is half of it."""
    outcome = grade_names(answer)
    wrong = {w.family for w in answer.lexicon.read_own(answer.key.question.wrong).content}
    if outcome.verdict != "incorrect" or not wrong:
        return outcome
    if wrong <= {w.family for w in answer.content} and len(answer.content) <= len(wrong) + 3:
        answer.note("fix", "the wrong word is found, not mended", decided=True)
        note = "You found what is wrong. What should stand there?"
        return Outcome(
            verdict="partial", reason="found-not-mended", note=note, score=0.5, certainty=0.7
        )
    return outcome


def grade_sort(answer: Answer, sides: dict[str, frozenset[str]]) -> Outcome:
    """The side that would use something, and why.

    Args:
        answer: the answer.
        sides: for each side the words by which it is named.
    """
    wanted = answer.key.question.side
    heard = {w.text for w in answer.reading.words if not w.negated} | {
        w.family for w in answer.content
    }
    named = {
        side
        for side, words in sides.items()
        if (words | _SIDE_WORDS.get(side, frozenset())) & heard
    }
    if wanted is None:
        return grade_statements(answer)
    if len(named) == 1 and wanted not in named:
        answer.note("sort", "the other side is named", decided=True)
        note = "The other side would use this. Whom does it help?"
        return Outcome(verdict="incorrect", reason="other-side", note=note, certainty=0.85)
    reasons = grade_statements(answer)
    if wanted not in named or len(named) > 1:
        if reasons.verdict != "correct":
            return reasons
        return Outcome(
            verdict="partial",
            reason="side-missing",
            note="A good reason. For which side?",
            score=0.5,
            points=reasons.points,
            spans=reasons.spans,
            certainty=0.6,
        )
    if not answer.key.question.points:
        return Outcome(
            verdict="correct",
            reason="side",
            note="That is the side.",
            points=(answer.key.points[0].id,),
            spans=reasons.spans,
            certainty=0.85,
        )
    if reasons.verdict == "correct":
        return reasons
    return Outcome(
        verdict="partial",
        reason="side-only",
        note="That is the side. Why would it use this?",
        score=0.5,
        points=reasons.points,
        spans=reasons.spans,
        certainty=0.7,
    )
