"""The rules of `choice`, `true_false`, `fix` and `sort`."""

from debatebot.grading.answer import Answer, Outcome, spans_of
from debatebot.grading.findings import Finding
from debatebot.grading.gates.points import find
from debatebot.grading.kinds.names_ import grade_names
from debatebot.grading.kinds.numbers_ import grade_number
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
    return _chosen(answer, shares[0][1])


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


def grade_fix(answer: Answer) -> Outcome:
    """The mended word; naming only the wrong one is half of it."""
    wrong = {w.family for w in answer.lexicon.read_own(answer.key.question.wrong).content}
    said_wrong = bool(wrong) and wrong <= {w.family for w in answer.content}
    if wrong and _put_back(answer, wrong):
        answer.note("fix", "the wrong word is put in the place of the right one", decided=True)
        note = "The other way round: which of the two stands in the sentence as it is?"
        return Outcome(verdict="incorrect", reason="roles-swapped", note=note, certainty=0.85)
    outcome = grade_number(answer) if _figure_asked(answer) else None
    outcome = outcome or grade_names(answer)
    if (
        outcome.verdict == "correct"
        or not said_wrong
        or outcome.reason in ("open-choice", "stuffed")
    ):
        return outcome
    point = answer.key.points[0]
    if "either" in [w.text for w in answer.reading.words]:
        answer.note("hedges", "leaves open which word should stand", decided=True)
        note = "Which of them should stand there? Settle on one."
        return Outcome(verdict="incorrect", reason="open-choice", note=note, certainty=0.8)
    mended = [f for f in (find(answer, point),) if f.match.coverage >= _MENDED]
    if mended and not _denied_alone(answer, mended[0]):
        answer.note("fix", "the wrong word is set aside, the right one put", decided=True)
        note = "That is what should stand there."
        spans = spans_of(mended[0].match, point.id)
        return Outcome(
            verdict="correct",
            reason="mended",
            note=note,
            certainty=0.85,
            points=(point.id,),
            spans=spans,
        )
    if outcome.verdict == "incorrect" and len(answer.content) <= len(wrong) + 3:
        answer.note("fix", "the wrong word is found, not mended", decided=True)
        note = "You found what is wrong. What should stand there?"
        return Outcome(
            verdict="partial", reason="found-not-mended", note=note, score=0.5, certainty=0.7
        )
    return outcome


_MENDED = 0.9
"""Share of the mended words that have to be there beside the wrong ones."""


_ARROWS = ("->", "→", "=>")
_INSTEAD = frozenset("read be become becomes say".split())
_MUST = frozenset("should must needs to".split())
_WRONG = frozenset("wrong incorrect false".split())


def _put_back(answer: Answer, wrong: set[str]) -> bool:
    """Whether the right word is said to be wrong, or to become the wrong one: `right -> wrong`."""
    words, own = answer.reading.words, answer.lexicon.read_own
    right = {w.family for t in answer.key.question.accept for w in own(t).content} - wrong
    for n, word in enumerate(words[2:], 2):
        if word.text in _WRONG and words[n - 1].text in _IS and words[n - 2].family in right:
            return True
    at = next((n for n in range(1, len(words)) if _leads_to_mended(answer, n)), 0)
    before = {w.family for w in words[:at]}
    after = {w.family for w in words[at:] if w.content and not w.negated}
    return bool(before & right) and wrong <= after and not after & right


_IS = frozenset("is was are were".split())


def _leads_to_mended(answer: Answer, n: int) -> bool:
    """Whether what should stand in the sentence comes from the word at `n` on."""
    words = answer.reading.words
    gap = answer.raw[words[n - 1].end : words[n].start]
    return any(a in gap for a in _ARROWS) or (
        words[n].text in _INSTEAD and words[n - 1].text in _MUST
    )


def _figure_asked(answer: Answer) -> bool:
    question = answer.key.question
    return bool(answer.lexicon.read_own(question.wrong).figures) and any(
        answer.lexicon.read_own(text).figures for text in question.accept
    )


def _denied_alone(answer: Answer, finding: Finding) -> bool:
    """Whether the right words are the ones that are denied (`not May but March`)."""
    denied = [p.typed for p in finding.match.pairs if p.typed.negated]
    units = {u.number for u in answer.units if any(w in u.words for w in denied)}
    return any(w.text in ("not", "never") for n in units for w in answer.units[n].words)


def grade_sort(answer: Answer, sides: dict[str, frozenset[str]]) -> Outcome:
    """The side that would use something, and why.

    Args:
        answer: the answer.
        sides: for each side the words by which it is named.
    """
    wanted = answer.key.question.side
    heard = {t for w in answer.reading.words if not w.negated for t in (w.text, w.family)}
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
    if not named and any(
        (words | _SIDE_WORDS.get(side, frozenset()))
        & {t for w in answer.reading.words for t in (w.text, w.family)}
        for side, words in sides.items()
    ):
        answer.note("sort", "the side is denied", decided=True)
        note = "Which side would use it, then?"
        return Outcome(verdict="incorrect", reason="negated", note=note, certainty=0.75)
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
