"""What stands of the learner's own ballots: one being filled in, and all that were handed in."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from debatebot.debate.events import Judge, JudgeFirst, JudgeRow, Turn
from debatebot.debate.judging import BothMarks
from debatebot.progress.events import Record, Undo


class Standing(Struct, frozen=True, kw_only=True):
    """What a learner has filled in for a round as it stands."""

    entries: dict[str, str]
    judge: Judge | None
    first: bool
    "Whether they want to mark it before they see our ballot."


def judging_of(records: Iterable[Record], session: str) -> Standing:
    """What was filled in for a round since its last turn: a turn said anew is another round."""
    turns: set[int] = set()
    entries: dict[str, str] = {}
    judge: Judge | None = None
    first = False
    for record in records:
        if record.session != session:
            continue
        event = record.event
        if isinstance(event, Turn) or (isinstance(event, Undo) and event.of in turns):
            turns.add(record.seq)
            entries, judge = {}, None
        elif isinstance(event, JudgeRow):
            entries[event.row] = event.value
        elif isinstance(event, Judge):
            judge = event
        elif isinstance(event, JudgeFirst):
            first = event.wanted
    return Standing(entries=entries, judge=judge, first=first)


def both_marks(records: Iterable[Record]) -> Iterator[BothMarks]:
    """Every round that the learner marked first: the last ballot that they handed in for it."""
    last = {r.event.debate: r.event for r in records if isinstance(r.event, Judge)}
    for judge in last.values():
        if judge.ours:
            yield BothMarks(
                yours=judge.rows,
                ours=judge.ours,
                your_winner=judge.winner,
                our_winner=judge.our_winner,
            )
