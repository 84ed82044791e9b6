"""The report of an exam as data: the raw score, own marks apart from it, topics, and what to do next."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from debatebot.grading.verdict import VerdictName
from debatebot.pack.models import Pack, Question
from debatebot.quiz import words
from debatebot.quiz.asking import topic_name, wording
from debatebot.quiz.state import QuizState, Sitting

_STATED = ("sure", "guess", "")


class ExamRow(Struct, frozen=True, kw_only=True):
    """One question of an exam and what came of it."""

    number: int
    question: str
    kind: str
    topic: str
    ask: str
    answer: str
    reached: bool
    "False when the exam ended before it was answered or passed."
    verdict: VerdictName
    symbol: str
    word: str
    reason: str
    certain: bool
    "False when the reader was not sure of its mark."
    score: float
    need: int
    points: float
    points_text: str
    own: str = ""
    "`right` or `wrong` when the learner marked it so."
    stated: str = ""
    "`sure` or `guess`, as the learner said."
    cites: tuple[int, ...] = ()
    seconds: int = 0

    @property
    def own_points(self) -> float:
        """The points by the learner's own mark, or without one by ours."""
        return {"right": float(self.need), "wrong": 0.0}.get(self.own, self.points)


class Share(Struct, frozen=True):
    """Points of one topic or kind."""

    name: str
    points: float
    of: int
    own_points: float
    text: str


class Stated(Struct, frozen=True):
    """How often an answer was right when the learner said how sure they were."""

    stated: str
    "`sure`, `guess` or `neither`."
    answers: int
    right: int


class ExamReport(Struct, frozen=True, kw_only=True):
    """What came of an exam."""

    code: str
    "What two learners share who took the same exam: its size, seed, topic and content."
    seed: int
    topic: str
    clock: int
    ran_out: bool
    content: str
    points: float
    of: int
    points_text: str
    percent: int
    changed: int
    "How many marks the learner sees otherwise."
    own_points: float
    own_text: str
    "The points with own marks; empty when there are none."
    counts: tuple[tuple[str, int], ...]
    topics: tuple[Share, ...]
    kinds: tuple[Share, ...]
    stated: tuple[Stated, ...]
    stated_text: str
    rows: tuple[ExamRow, ...]
    seconds: int = 0

    @property
    def missed(self) -> tuple[ExamRow, ...]:
        """Questions that did not get all their points, by our marks."""
        return tuple(row for row in self.rows if row.verdict != "correct")


def report(pack: Pack, state: QuizState, seconds: tuple[int, ...] = ()) -> ExamReport:
    """The report of an exam that has ended.

    Args:
        pack: whose questions were asked.
        state: the session at its end.
        seconds: how long each question took, as far as it is known.
    """
    spent = (*seconds, *[0] * len(state.sittings))
    rows = tuple(
        _row(pack, number, sitting, spent[number - 1])
        for number, sitting in enumerate(state.sittings, 1)
    )
    points, of = sum(row.points for row in rows), sum(row.need for row in rows)
    own, changed = sum(row.own_points for row in rows), sum(bool(row.own) for row in rows)
    plan, stated = state.plan, _stated(rows)
    return ExamReport(
        code=exam_code(len(rows), plan.seed, plan.topic, pack.content_hash),
        seed=plan.seed,
        topic=topic_name(plan.topic),
        clock=plan.clock,
        ran_out=state.over,
        content=pack.content_hash,
        points=points,
        of=of,
        points_text=words.points_text(points, of),
        percent=_percent(points, of),
        changed=changed,
        own_points=own,
        own_text=words.points_text(own, of) if changed else "",
        counts=_counts(rows),
        topics=_shares(rows, lambda row: row.topic),
        kinds=_shares(rows, lambda row: row.kind),
        stated=stated,
        stated_text=_stated_text(stated),
        rows=rows,
        seconds=sum(row.seconds for row in rows),
    )


def exam_code(count: int, seed: int, topic: str, content: str) -> str:
    """What makes two exams the same one."""
    about = f"-{topic_name(topic).replace(' ', '-').casefold()}" if topic else ""
    return f"exam-{count}-{seed}{about}-{content[:4]}"


def _row(pack: Pack, number: int, sitting: Sitting, seconds: int) -> ExamRow:
    question = pack.question(sitting.item.question)
    if question is None:
        raise LookupError(f"there is no question {sitting.item.question}")
    mark = sitting.standing
    verdict = mark.verdict if mark else None
    name: VerdictName = verdict.verdict if verdict else "skipped"
    need = verdict.need if verdict else question.needed
    points = words.in_halves(verdict.score, need) if verdict else 0.0
    return ExamRow(
        number=number,
        question=question.id,
        kind=question.kind,
        topic=topic_name(question.topic),
        ask=_asked(question, sitting),
        answer=mark.answer if mark else "",
        reached=bool(sitting.marks) or sitting.skipped,
        verdict=name,
        symbol=words.SYMBOLS[name],
        word=words.WORDS[name],
        reason=verdict.reason if verdict else "",
        certain=verdict.sure if verdict else True,
        score=verdict.score if verdict else 0.0,
        need=need,
        points=points,
        points_text=words.points_text(points, need),
        own={True: "right", False: "wrong", None: ""}[sitting.own_mark],
        stated=mark.stated if mark else "",
        cites=question.cite,
        seconds=seconds,
    )


def _percent(points: float, of: int) -> int:
    """Whole percent; never all, nor none, of what it is not."""
    if points in (0, of):
        return 100 if points else 0
    return min(99, max(1, round(100 * points / of)))


def _asked(question: Question, sitting: Sitting) -> str:
    about = question.sentence or question.item
    asked = wording(question, sitting.item.wording)
    return f"{asked} {about}" if about else asked


def _counts(rows: tuple[ExamRow, ...]) -> tuple[tuple[str, int], ...]:
    found = ((words.WORDS[name], sum(r.verdict == name for r in rows)) for name in words.WORDS)
    return tuple((word, count) for word, count in found if count)


def _shares(rows: tuple[ExamRow, ...], name_of: Callable[[ExamRow], str]) -> tuple[Share, ...]:
    """The weakest first."""
    names = dict.fromkeys(name_of(row) for row in rows if name_of(row))
    found = [_share(name, [row for row in rows if name_of(row) == name]) for name in names]
    return tuple(sorted(found, key=lambda share: (share.points / share.of, share.name)))


def _share(name: str, rows: list[ExamRow]) -> Share:
    points, of = sum(row.points for row in rows), sum(row.need for row in rows)
    own = sum(row.own_points for row in rows)
    return Share(name, points, of, own, words.points_text(points, of))


def _stated(rows: Iterable[ExamRow]) -> tuple[Stated, ...]:
    answered = [row for row in rows if row.answer]
    found = []
    for stated in _STATED:
        these = [row for row in answered if row.stated == stated]
        right = sum(row.verdict == "correct" for row in these)
        found.append(Stated(stated or "neither", len(these), right))
    return tuple(found)


def _stated_text(stated: tuple[Stated, ...]) -> str:
    said = [
        f"'{row.stated.capitalize()}' was right {row.right} of {row.answers} times."
        for row in stated
        if row.answers and row.stated != "neither"
    ]
    return " ".join(said) or "No answer ended in ! (sure) or ? (a guess)."
