"""The rule of `fix`: the mended word in the place of the wrong one."""

from debatebot.grading.answer import Answer, Outcome, spans_of
from debatebot.grading.findings import Finding
from debatebot.grading.gates.points import find
from debatebot.grading.kinds.names_ import grade_names
from debatebot.grading.kinds.numbers_ import grade_number


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
