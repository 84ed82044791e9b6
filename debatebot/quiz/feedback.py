"""Feedback on an answer as data: what every front end shows, in the same words.

Beat one holds what was earned; what was missed, the model answer and the explanation are put in
only for beat two, so that no front end can show them too soon.
"""

from msgspec import Struct

from debatebot.grading.verdict import Mark, Verdict, VerdictName
from debatebot.pack.models import Pack, Question
from debatebot.quiz import words
from debatebot.quiz.asking import as_of, model_answer
from debatebot.quiz.details import detail_of
from debatebot.quiz.events import claim_answered
from debatebot.quiz.rules import allowed
from debatebot.quiz.state import Marked, Phase, QuizState, Sitting


class Run(Struct, frozen=True):
    """A stretch of the learner's own words, and what it did."""

    text: str
    mark: Mark | None = None


class PointLine(Struct, frozen=True):
    """One point in words."""

    id: str
    text: str


class Feedback(Struct, frozen=True, kw_only=True):
    """The result of one question, for the beat at hand."""

    phase: Phase
    verdict: VerdictName
    symbol: str
    word: str
    detail: str = ""
    points: float = 0.0
    "Points earned, in halves."
    need: int = 1
    points_text: str = ""
    sure: bool = True
    stated: str = ""
    runs: tuple[Run, ...] = ()
    ticked: tuple[PointLine, ...] = ()
    missing: int = 0
    missing_text: str = ""
    extras: tuple[str, ...] = ()
    why: str = ""
    cites: tuple[int, ...] = ()
    mended: str = ""
    mended_points: tuple[PointLine, ...] = ()
    "What the newest mend earns, beside the mark."
    override: str = ""
    hints_used: int = 0
    retry_left: bool = False
    "True while the free second try can be taken."
    missed: tuple[PointLine, ...] = ()
    model: str = ""
    explain: str = ""
    source_lines: tuple[str, ...] = ()
    later: str = ""
    source_note: str = ""
    dated: str = ""
    heading: str = ""
    "What stands above the second beat: the article, or one way to answer."
    comes_back: str = ""
    "When it is asked again: `in 3 days`; said with the second beat, where it is known."
    commands: tuple[str, ...] = ()

    @property
    def head(self) -> str:
        """`✗ Incorrect: the opposite of what the article says`."""
        head = f"{self.symbol} {self.word}"
        return f"{head}: {self.detail}" if self.detail else head


def feedback(pack: Pack, state: QuizState) -> Feedback | None:
    """The feedback to show now; None while a question is asked or when all is over."""
    sitting, phase = state.current, state.phase
    question = pack.question(sitting.item.question) if sitting is not None else None
    if sitting is None or question is None or phase == "asked":
        return None
    verdict = sitting.standing.verdict if sitting.standing else _skipped(question)
    points = words.in_halves(verdict.score, verdict.need)
    labels = {point.id: PointLine(point.id, point.phrasings[0]) for point in question.points}
    ticked = tuple(labels[name] for name in verdict.points if name in labels)
    missing = _missing(verdict, len(ticked))
    second = phase == "answered"
    return Feedback(
        phase=phase,
        verdict=verdict.verdict,
        symbol=words.SYMBOLS[verdict.verdict],
        word=words.WORDS[verdict.verdict],
        detail=detail_of(verdict),
        points=points,
        need=verdict.need,
        points_text=words.points_text(points, verdict.need),
        sure=verdict.sure,
        stated=sitting.standing.stated if sitting.standing else "",
        runs=_runs(sitting.standing),
        ticked=ticked,
        missing=missing,
        missing_text=words.to_find(missing, after=len(ticked)),
        extras=_extras(sitting.standing),
        why=verdict.note,
        cites=question.cite,
        mended_points=tuple(labels[n] for n in _mend_earned(sitting) if n in labels),
        mended=_mended(sitting, verdict, points),
        override=_override(sitting),
        hints_used=sitting.hints,
        retry_left="retry" in allowed(state),
        missed=_missed(labels, verdict, _mend_earned(sitting)) if second else (),
        model=model_answer(question) if second else "",
        explain=question.explain if second else "",
        source_lines=source_lines(pack, question.sources) if second else (),
        later=_later(question) if second else "",
        source_note=question.source_note if second else "",
        dated=as_of(pack, question) if second else "",
        heading=_heading(question) if second else "",
        commands=allowed(state),
    )


def source_lines(pack: Pack, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Listed sources in words: `listed source S10: title (publisher, date)`."""
    lines = []
    for name in ids:
        source = pack.source(name)
        if source is not None:
            rest = ", ".join(part for part in (source.publisher, source.date) if part)
            lines.append(f"listed source {source.id}: {source.title}{f' ({rest})' * bool(rest)}")
    return tuple(lines)


def _heading(question: Question) -> str:
    return "One way to answer it" if claim_answered(question.id) else "The article"


def _skipped(question: Question) -> Verdict:
    return Verdict(
        question=question.id,
        verdict="skipped",
        score=0.0,
        certainty=1.0,
        sure=True,
        missing=tuple(point.id for point in question.points),
        need=question.needed,
    )


def _missing(verdict: Verdict, ticked: int) -> int:
    """How many points are still to be found; a question of one point needs no count."""
    if verdict.need == 1 or verdict.verdict in ("correct", "skipped"):
        return 0
    return max(0, verdict.need - ticked)


def _missed(
    labels: dict[str, PointLine], verdict: Verdict, mended: tuple[str, ...]
) -> tuple[PointLine, ...]:
    """Points still to be found, also after a mend; none when enough of them were."""
    if verdict.verdict == "correct" or len(mended) >= verdict.need:
        return ()
    return tuple(labels[n] for n in verdict.missing if n in labels and n not in mended)


def _runs(mark: Marked | None) -> tuple[Run, ...]:
    """The raw answer cut at the verdict's spans; of overlapping spans the first one is kept."""
    if mark is None:
        return ()
    answer, runs, end = mark.answer, [], 0
    for span in sorted(mark.verdict.spans, key=lambda s: (s.start, -s.end)):
        start, stop = max(span.start, end), min(span.end, len(answer))
        if stop <= start:
            continue
        if start > end:
            runs.append(Run(answer[end:start]))
        runs.append(Run(answer[start:stop], span.mark))
        end = stop
    if end < len(answer):
        runs.append(Run(answer[end:]))
    return tuple(runs)


def _extras(mark: Marked | None) -> tuple[str, ...]:
    return tuple(run.text.strip() for run in _runs(mark) if run.mark == "extra")


def _mended(sitting: Sitting, verdict: Verdict, points: float) -> str:
    if not sitting.mends:
        return ""
    now = words.in_halves(sitting.mends[-1].score, verdict.need)
    return f"{words.number(now)} of {verdict.need} now. Your mark stays {words.number(points)}."


def _mend_earned(sitting: Sitting) -> tuple[str, ...]:
    return sitting.mends[-1].points if sitting.mends else ()


def _override(sitting: Sitting) -> str:
    if sitting.own_mark is None:
        return ""
    return f"You marked this {'right' if sitting.own_mark else 'wrong'}; our mark stays beside it."


def _later(question: Question) -> str:
    later = question.later
    return "" if later is None else f"{later.note} ({later.source}; checked {later.checked})"
