"""The end of a session as data: marks, points by topic, and what to go over."""

from collections.abc import Iterable

from msgspec import Struct

from debatebot.grading.verdict import VerdictName
from debatebot.pack.models import Pack
from debatebot.quiz import words
from debatebot.quiz.asking import topic_name, wording
from debatebot.quiz.state import QuizState, Sitting


class SummaryRow(Struct, frozen=True, kw_only=True):
    """One question and its mark."""

    number: int
    question: str
    ask: str
    topic: str
    verdict: VerdictName
    symbol: str
    word: str
    points: float
    need: int
    points_text: str
    override: str = ""
    "`right` or `wrong` when the learner marked it so."
    comes_back: str = ""
    "When it is asked again: `in 3 days`; where it is known."


class Summary(Struct, frozen=True, kw_only=True):
    """The session so far, or at its end."""

    rows: tuple[SummaryRow, ...]
    counts: tuple[tuple[str, int], ...]
    "Words of verdicts with how many there are, best first, without empty ones."
    points_text: str
    by_topic: tuple[tuple[str, str], ...]
    to_go_over: tuple[str, ...]
    next_line: str


def summary(pack: Pack, state: QuizState) -> Summary:
    """What came of the questions that have been marked or skipped."""
    rows = tuple(
        row
        for number, sitting in enumerate(state.sittings, 1)
        if (row := _row(pack, number, sitting)) is not None
    )
    again = tuple(row.question for row in rows if _to_go_over(row))
    return Summary(
        rows=rows,
        counts=tuple(
            (words.WORDS[name], count)
            for name in words.WORDS
            if (count := sum(row.verdict == name for row in rows))
        ),
        points_text=_sum(rows),
        by_topic=_by_topic(rows),
        to_go_over=again,
        next_line=_next_line(len(again)),
    )


def _row(pack: Pack, number: int, sitting: Sitting) -> SummaryRow | None:
    question = pack.question(sitting.item.question)
    if question is None or not (sitting.marks or sitting.skipped):
        return None
    verdict = sitting.standing.verdict if sitting.standing else None
    need = verdict.need if verdict else question.needed
    points = words.in_halves(verdict.score, need) if verdict else 0.0
    name: VerdictName = verdict.verdict if verdict else "skipped"
    own = {True: "right", False: "wrong", None: ""}[sitting.own_mark]
    return SummaryRow(
        number=number,
        question=question.id,
        ask=wording(question, sitting.item.wording),
        topic=topic_name(question.topic),
        verdict=name,
        symbol=words.SYMBOLS[name],
        word=words.WORDS[name],
        points=points,
        need=need,
        points_text=words.points_text(points, need),
        override=own,
    )


def _to_go_over(row: SummaryRow) -> bool:
    if row.override:
        return row.override == "wrong"
    return row.verdict != "correct"


def _sum(rows: Iterable[SummaryRow]) -> str:
    kept = tuple(rows)
    return words.points_text(sum(r.points for r in kept), sum(r.need for r in kept))


def _by_topic(rows: tuple[SummaryRow, ...]) -> tuple[tuple[str, str], ...]:
    names = dict.fromkeys(row.topic for row in rows if row.topic)
    return tuple((name, _sum(row for row in rows if row.topic == name)) for name in names)


def _next_line(again: int) -> str:
    if not again:
        return "Nothing to go over."
    due = "it is" if again == 1 else "they are"
    return f"{again} to go over: drill what you missed, or wait until {due} due."
