"""Where a learner stands, in pictures: what is due, topics, marks, ballots, confusions, sureness."""

from collections.abc import Callable, Sequence

from debatebot.debate.names import ROW_NAMES
from debatebot.pack.models import Pack
from debatebot.play.picture import Bar, Picture
from debatebot.play.standing import Standing
from debatebot.progress.over_time import Played
from debatebot.quiz.asking import topic_name
from debatebot.quiz.words import WORDS
from debatebot.text.sanitise import one_line

STATED = {"sure": "'sure' (!)", "guess": "a guess (?)", "neither": "neither"}
ROUNDS = 12
"""So many of the newest rounds are in the picture; the table has all."""
CONFUSIONS = 12
"""So many confusions are told: more would be a list to search."""


ASK_SHOWN = 48
"""Letters of a question in a table: enough to know it again."""


def pictures(pack: Pack, standing: Standing) -> tuple[Picture, ...]:
    """All of them, in order."""
    return tuple(picture(pack, standing) for picture in _ALL)


def _due(pack: Pack, standing: Standing) -> Picture:
    days = standing.due
    most = max((day.facts + day.rebuttals for day in days), default=0)
    total = sum(day.facts + day.rebuttals for day in days)
    today = days[0].facts + days[0].rebuttals if days else 0
    says = (
        f"{today} due today, {total} within {len(days)} days."
        if days
        else "Nothing is planned yet."
    )
    return Picture(
        name="due",
        title="Due",
        says=says,
        bars=tuple(
            Bar(
                label=f"{day.day:%a} {day.day.day}",
                parts=((day.facts, "facts"), (day.rebuttals, "rebuttals")),
                of=most,
                note=str(day.facts + day.rebuttals),
            )
            for day in days
        ),
        columns=("day", "facts", "rebuttals"),
        rows=tuple(
            (day.day.isoformat(), str(day.facts), str(day.rebuttals))
            for day in days
            if day.facts or day.rebuttals
        ),
    )


def _topics(pack: Pack, standing: Standing) -> Picture:
    seen = [group for group in standing.topics if group.seen]
    says = (
        f"{len(seen)} of {len(standing.topics)} topics begun." if seen else "No topic is begun yet."
    )
    return Picture(
        name="topics",
        title="Points by topic",
        says=says,
        bars=tuple(
            Bar(label=g.name, parts=((g.points, "done"),), of=g.possible, note=g.points_text)
            for g in standing.topics
        ),
        columns=("topic", "seen", "firm", "to go over", "points"),
        rows=tuple(
            (g.name, f"{g.seen}/{g.total}", str(g.firm), str(g.missed), g.points_text)
            for g in standing.topics
        ),
    )


def _over_time(pack: Pack, standing: Standing) -> Picture:
    periods = standing.over_time
    most = max((period.total for period in periods), default=0)
    names = tuple(name for name in WORDS if any(p.verdicts.get(name) for p in periods))
    return Picture(
        name="verdicts",
        title="Marks over time",
        says=_share(periods[-1].right, periods[-1].total, "Of the newest marks")
        if periods
        else "No answers yet.",
        bars=tuple(
            Bar(
                label=period.start.isoformat(),
                parts=tuple((period.verdicts.get(name, 0), name) for name in names),
                of=most,
                note=f"{period.right} of {period.total} right",
            )
            for period in periods
        ),
        columns=("from", *(WORDS[name].lower() for name in names), "right"),
        rows=tuple(
            (
                period.start.isoformat(),
                *(str(period.verdicts.get(name, 0)) for name in names),
                f"{period.right} of {period.total}",
            )
            for period in periods
        ),
    )


def _rounds(pack: Pack, standing: Standing) -> Picture:
    rounds = standing.rounds
    rows = [row for row in ROW_NAMES if any(row in each.rows for each in rounds)]
    best = max((each.total for each in rounds), default=0.0)
    sides = {str(side): info.name for side, info in pack.positions.sides.items()}
    count = f"{len(rounds)} round{'' if len(rounds) == 1 else 's'} played"
    return Picture(
        name="ballots",
        title="Ballot rows over time",
        says=f"{count}, the best ballot {_points(best)} of 100." if rounds else "No round was played to its ballot yet.",
        bars=tuple(
            _row_bar(name, [lookup(each) for each in rounds[-ROUNDS:]])
            for name, lookup in (("Total", _total), *((ROW_NAMES[row], _of(row)) for row in rows))
            if rounds
        ),
        columns=("day", "format", "side", "total", *(ROW_NAMES[row].lower() for row in rows)),
        rows=tuple(
            (
                each.day.isoformat(),
                each.format,
                sides.get(each.side, ""),
                _points(each.total) + (f" ({_points(each.amended)})" if each.amended else ""),
                *(_points(each.rows[row]) if row in each.rows else "–" for row in rows),
            )
            for each in rounds
        ),
    )  # fmt: skip


def _total(each: Played) -> float | None:
    return each.total


def _of(row: str) -> Callable[[Played], float | None]:
    return lambda each: each.rows.get(row)


def _row_bar(name: str, values: Sequence[float | None]) -> Bar:
    """The newest value beside the best one, and the way there."""
    known = [value for value in values if value is not None]
    best = max(known, default=0.0)
    way = " → ".join(_points(value) for value in known[-4:])
    return Bar(
        label=name,
        parts=tuple((value, "step") for value in known),
        of=max(best, 1.0),
        note=way,
    )


def _confusions(pack: Pack, standing: Standing) -> Picture:
    found = standing.confusions[:CONFUSIONS]
    most = max((each.times for each in found), default=0)
    asks = {question.id: question.ask for question in pack.questions}
    topics = {question.id: topic_name(question.topic) for question in pack.questions}
    return Picture(
        name="confusions",
        title="What is taken for what",
        says=f"'{found[0].said}' for: {asks[found[0].question]}"
        if found
        else "No answer was wrong twice.",
        bars=tuple(
            Bar(
                label=each.said,
                parts=((each.times, "wrong"),),
                of=most,
                note=" ".join((f"{each.times}×", topics[each.question])).strip(),
            )
            for each in found
        ),
        columns=("question", "you said", "times", "right for"),
        rows=tuple(
            (
                one_line(asks[each.question], ASK_SHOWN),
                one_line(each.said, ASK_SHOWN),
                str(each.times),
                one_line(asks.get(each.other, "–"), ASK_SHOWN),
            )
            for each in found
        ),
    )


def _calibration(pack: Pack, standing: Standing) -> Picture:
    told = [row for row in standing.stated if row.answers]
    sure = next((row for row in told if row.stated == "sure"), None)
    return Picture(
        name="calibration",
        title="How sure, how right",
        says=_share(sure.right, sure.answers, "Of the answers you were sure of")
        if sure is not None
        else "End an answer in ! when you are sure, in ? for a guess.",
        bars=tuple(
            Bar(
                label=STATED[row.stated],
                parts=((row.right, "done"),),
                of=row.answers,
                note=f"{row.right} of {row.answers} right",
            )
            for row in told
        ),
        columns=("you said", "answers", "right"),
        rows=tuple((STATED[row.stated], str(row.answers), str(row.right)) for row in told),
    )


_ALL: tuple[Callable[[Pack, Standing], Picture], ...] = (
    _due, _topics, _over_time, _rounds, _confusions, _calibration,
)  # fmt: skip


def _share(right: int, total: int, of_what: str) -> str:
    return f"{of_what} {right} of {total} were right."


def _points(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
