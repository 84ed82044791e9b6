"""Exams that were taken: as JSON and CSV to keep or hand in, and side by side for several learners."""

import csv
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from io import StringIO
from typing import Any

import msgspec
from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.play.alias import alias_of
from debatebot.play.exam import KIND, ExamPlay
from debatebot.play.page_file import write_new
from debatebot.progress.events import Begin, Record
from debatebot.progress.latest import latest_sessions
from debatebot.progress.sessions import session_by_id
from debatebot.quiz import words
from debatebot.quiz.report import ExamReport, exam_code
from debatebot.text.sanitise import one_line
from debatebot.text.spreadsheet import cell

COLUMNS = (
    "exam", "session", "learner", "at", "number", "question", "kind", "topic", "answer", "verdict",
    "score", "points", "need", "reason", "certain", "own", "stated", "seconds",
)  # fmt: skip
"""Of a CSV file, one row for each question."""


class NotTheSameExam(Exception):
    """Results that cannot stand side by side; `message` says why."""

    def __init__(self, codes: Sequence[str]) -> None:
        self.message = f"These are not the same exam: {', '.join(map(one_line, codes))}."
        super().__init__(self.message)


class TakenExam(Struct, frozen=True):
    """An exam that was taken to its end."""

    session: str
    code: str
    at: datetime


def taken(pack: Pack, records: Sequence[Record]) -> tuple[TakenExam, ...]:
    """The exams on a pack that have ended, the newest first."""
    found = []
    for record in records:
        begin = record.event
        if record.pack != pack.id or not isinstance(begin, Begin) or begin.kind != KIND:
            continue
        own = [each for each in records if each.session == record.session]
        latest = latest_sessions(own, pack.id)[KIND]
        if latest.over or latest.passed >= len(begin.items):
            code = exam_code(len(begin.items), begin.seed, begin.topic, record.content)
            found.append(TakenExam(record.session, code, record.at))
    return tuple(reversed(found))


def fields(play: ExamPlay, learner: str, records: Sequence[Record]) -> dict[str, Any]:
    """An exam with its report as plain data.

    Args:
        play: the exam.
        learner: who took it; without a name they are told from others as in results of warm-ups.
        records: all that is kept of the learner.
    """
    found, report = session_by_id(records, play.session), play.report()
    at = next((r.at.isoformat() for r in records if r.session == play.session), "")
    return {
        "exam": report.code,
        "session": play.session,
        "learner": alias_of(learner, records),
        "at": at,
        "content": found.content if found else report.content,
        "seed": report.seed,
        "topic": report.topic,
        "count": len(report.rows),
        "clock": report.clock,
        "ran_out": report.ran_out,
        "seconds": report.seconds,
        "points": report.points,
        "of": report.of,
        "percent": report.percent,
        "changed": report.changed,
        "own_points": report.own_points,
        "topics": [_share(share) for share in report.topics],
        "kinds": [_share(share) for share in report.kinds],
        "stated": msgspec.to_builtins(report.stated),
        "next": list(play.advice()),
        "answers": [_answer(row) for row in report.rows],
    }


def as_csv(taken: Mapping[str, Any], *, head: bool = True) -> str:
    """One row for each question."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if head:
        writer.writerow(COLUMNS)
    for answer in taken["answers"]:
        row = {**taken, **answer}
        writer.writerow([cell(row[name]) for name in COLUMNS])
    return out.getvalue()


def as_json(taken: Mapping[str, Any]) -> str:
    """One object, to be read again and compared."""
    return json.dumps(taken, ensure_ascii=False, indent=2) + "\n"


def write(name: str, taken: Mapping[str, Any]) -> str:
    """Write an exam to a file that is not there yet, JSON or CSV by its name; returns a sentence."""
    if name.casefold().endswith(".csv"):
        return write_new(name, as_csv(taken))
    if name.casefold().endswith(".json"):
        return write_new(name, as_json(taken))
    return f"{one_line(name)}: a name that ends in .json or .csv, please."


def report_lines(report: ExamReport, advice: Sequence[str]) -> list[str]:
    """A report in plain sentences."""
    lines = [f"{report.points_text}, {report.percent} percent. That is the raw score."]
    if report.changed:
        marks = f"{report.changed} mark{'' if report.changed == 1 else 's'}"
        lines.append(f"You see {marks} otherwise; by your own it would be {report.own_text}.")
    if report.ran_out:
        left = sum(not row.reached for row in report.rows)
        lines.append(f"The time ran out with {left} not reached.")
    lines.append(f"{', '.join(f'{word} {count}' for word, count in report.counts)}.")
    lines += [f"{share.name}: {share.text}." for share in report.topics]
    lines.append(report.stated_text)
    lines += [f"Next, {number}: {thing}" for number, thing in enumerate(advice, 1)]
    return lines


def compared(exams: Sequence[Mapping[str, Any]]) -> list[str]:
    """Several learners' results of the same exam, question by question.

    Args:
        exams: as `fields` makes them, one or more.

    Raises:
        NotTheSameExam: they are not; its message says so.
        KeyError, TypeError, ValueError, IndexError: one of them is no result of an exam.
    """
    codes = list(dict.fromkeys(str(exam["exam"]) for exam in exams))
    if len(codes) > 1:
        raise NotTheSameExam(codes)
    names = [one_line(str(exam["learner"])) for exam in exams]
    width = max(12, *(len(name) for name in names))
    first = exams[0]["answers"]
    label = max(len(one_line(str(answer["question"]))) for answer in first)
    lines = [
        one_line(codes[0]),
        f"{'':<{label}}  {'  '.join(f'{name:>{width}}' for name in names)}",
    ]
    for place, answer in enumerate(first):
        marks = [_mark(exam["answers"][place]) for exam in exams]
        question = one_line(str(answer["question"]))
        lines.append(f"{question:<{label}}  {'  '.join(f'{mark:>{width}}' for mark in marks)}")
    totals = [f"{words.number(exam['points'])} of {exam['of']}" for exam in exams]
    lines.append(f"{'points':<{label}}  {'  '.join(f'{each:>{width}}' for each in totals)}")
    return lines


def _mark(answer: Mapping[str, Any]) -> str:
    verdict = str(answer["verdict"])
    symbol = next((sign for name, sign in words.SYMBOLS.items() if name == verdict), "?")
    own = f" ({one_line(str(answer['own']))})" if answer["own"] else ""
    return f"{symbol} {words.number(float(answer['points']))}/{int(answer['need'])}{own}"


def _share(share: Any) -> dict[str, Any]:
    return {
        "name": share.name,
        "points": share.points,
        "of": share.of,
        "own_points": share.own_points,
    }


def _answer(row: Any) -> dict[str, Any]:
    return {
        "number": row.number,
        "question": row.question,
        "kind": row.kind,
        "topic": row.topic,
        "answer": row.answer,
        "verdict": row.verdict,
        "score": row.score,
        "points": row.points,
        "need": row.need,
        "reason": row.reason,
        "certain": row.certain,
        "own": row.own,
        "stated": row.stated,
        "seconds": row.seconds,
    }
