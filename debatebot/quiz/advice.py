"""After an exam: the three things to do next, the dearest first."""

from debatebot.quiz.report import ExamReport, ExamRow

THINGS = 3
"""More would not be done."""


def do_next(report: ExamReport) -> tuple[str, ...]:
    """Three sentences: what was lost by it decides their order."""
    found = [
        *_sure_and_wrong(report),
        *_weakest_topic(report),
        *_not_reached(report),
        *_half_said(report),
        *_doubtful(report),
        *_missed(report),
        *_more(report),
    ]
    return tuple(found[:THINGS])


def _sure_and_wrong(report: ExamReport) -> list[str]:
    rows = [row for row in report.rows if row.stated == "sure" and row.verdict == "incorrect"]
    if not rows:
        return []
    return [
        f"Begin with {_questions(rows)}: you were sure, and the article says otherwise{_where(rows)}."
    ]


def _weakest_topic(report: ExamReport) -> list[str]:
    weak = [share for share in report.topics if share.points < share.of]
    if not weak or len(report.topics) < 2:
        return []
    share = min(weak, key=lambda each: (each.points - each.of, each.points / each.of, each.name))
    return [f"Drill the topic '{share.name}': {share.text}; nowhere was more lost."]


def _not_reached(report: ExamReport) -> list[str]:
    left = [row for row in report.rows if not row.reached]
    if not left:
        return []
    return [
        f"{_many(len(left), 'question was', 'questions were')} not reached: take it again without a clock, or answer in fewer words."
    ]


def _half_said(report: ExamReport) -> list[str]:
    rows = [row for row in report.rows if row.verdict == "partial" and row.need > 1]
    if not rows:
        return []
    return [
        f"Count the points before you hand in: {_questions(rows)} stopped short of what was asked."
    ]


def _doubtful(report: ExamReport) -> list[str]:
    rows = [row for row in report.rows if not row.certain and not row.own and row.answer]
    if not rows:
        return []
    return [f"Look at the mark of {_questions(rows)}: the reading was not so sure."]


def _missed(report: ExamReport) -> list[str]:
    rows = [row for row in report.missed if row.reached]
    if not rows:
        return []
    return [
        f"Learn what was missed: {_many(len(rows), 'question comes', 'questions come')} back first{_where(rows)}."
    ]


def _more(report: ExamReport) -> list[str]:
    return [
        f"Take another exam: seed {report.seed + 1}.",
        "Argue it: a debate uses what you know.",
        "Come back tomorrow: Today asks what is due.",
    ]


def _questions(rows: list[ExamRow]) -> str:
    numbers = [str(row.number) for row in rows]
    if len(numbers) == 1:
        return f"question {numbers[0]}"
    return f"questions {', '.join(numbers[:-1])} and {numbers[-1]}"


def _where(rows: list[ExamRow]) -> str:
    cited = sorted({n for row in rows for n in row.cites})
    return f" ({', '.join(f'¶{n}' for n in cited[:4])})" if cited else ""


def _many(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"
