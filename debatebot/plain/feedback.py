"""Feedback on an answer, line by line, in its two beats."""

from debatebot.plain.spoken import sentence, spoken, spoken_points
from debatebot.quiz.feedback import Feedback
from debatebot.quiz.summary import Summary, SummaryRow

_STATED = {"guess": "Noted as a guess.", "sure": "Noted as sure."}


def first_beat(shown: Feedback) -> list[str]:
    """What was earned: the mark, the words that counted, why."""
    head = f"{shown.word}: {shown.detail}" if shown.detail else shown.word
    lines = [f"{sentence(head)} {spoken_points(shown.points, shown.need)}"]
    lines += _counted(shown)
    lines += _words("Read with its spelling repaired", shown, "repaired")
    lines += _words("Turned round", shown, "opposite")
    if shown.extras:
        lines.append(f"Extra: {'; '.join(shown.extras)}.")
    lines += [sentence(spoken(shown.why)), _STATED.get(shown.stated, "")]
    if not shown.sure:
        lines.append("This reading is not so sure.")
    lines += [shown.mended, shown.override]
    return [spoken(line) for line in lines if line]


def mended_lines(shown: Feedback) -> list[str]:
    """What a mend earns, beside the mark."""
    counted = "; ".join(point.text for point in shown.mended_points)
    lines = [f"Counted now: {counted}." if counted else "", shown.mended]
    return [spoken(line) for line in lines if line]


def second_beat(shown: Feedback) -> list[str]:
    """What was missed: the model answer, the explanation, where it stands."""
    lines = []
    if shown.missed:
        lines.append(f"Missed: {'; '.join(point.text for point in shown.missed)}.")
    lines.append(f"The answer: {sentence(shown.model)}")
    lines += [shown.explain, sentence(shown.dated), shown.source_note]
    if shown.later:
        lines.append(f"Since then: {sentence(shown.later)}")
    lines += [sentence(line) for line in shown.source_lines]
    if shown.cites:
        where = " and ".join(f"paragraph {n}" for n in shown.cites)
        lines.append(f"It stands in {where}. Type open {shown.cites[0]} to read it.")
    if shown.comes_back:
        lines.append(f"It comes back {shown.comes_back}.")
    return [spoken(line) for line in lines if line]


def summary_lines(end: Summary) -> list[str]:
    """The end of a session."""
    if not end.rows:
        return ["No question was answered."]
    counts = ", ".join(f"{word} {count}" for word, count in end.counts)
    lines = [f"In all {end.points_text}. {counts}."]
    lines += [f"{topic}: {points}." for topic, points in end.by_topic if len(end.by_topic) > 1]
    lines += [_row(row) for row in end.rows if row.question in end.to_go_over]
    lines += comes_back_lines(end)
    lines.append(end.next_line)
    return [spoken(line) for line in lines]


def comes_back_lines(end: Summary) -> list[str]:
    """When the questions of a session come back, those of a day in one line."""
    days: dict[str, int] = {}
    for row in end.rows:
        if row.comes_back:
            days[row.comes_back] = days.get(row.comes_back, 0) + 1
    return [f"Coming back {when}: {count}." for when, count in days.items()]


def _row(row: SummaryRow) -> str:
    own = f", marked {row.override} by you" if row.override else ""
    return f"To go over, question {row.number}: {row.ask} {row.word}, {row.points_text}{own}."


def _counted(shown: Feedback) -> list[str]:
    counted = "; ".join(point.text for point in shown.ticked)
    to_find = sentence(shown.missing_text)
    if counted:
        return [f"Counted: {counted}. {to_find}".strip()]
    return [to_find] if to_find else []


def _words(title: str, shown: Feedback, mark: str) -> list[str]:
    words = [run.text.strip() for run in shown.runs if run.mark == mark]
    return [f"{title}: {'; '.join(words)}."] if words else []
