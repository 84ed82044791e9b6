"""The results of a class put together: what was argued, what nobody argued, which marks to look at.

Results carry aliases and no stance; ballots carry votes and no alias. The two are never joined.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from debatebot.classroom.ballots import ClassBallot, mixed
from debatebot.classroom.result import Entry, Result
from debatebot.classroom.tallies import LEAST_SHOWN
from debatebot.classroom.votes import VoteTable, vote_tables
from debatebot.debate.reading import SlipFound
from debatebot.pack.models import Pack

LEAST_SURE = 10
"""Marks that a teacher is asked to look at: ten can be read, two hundred cannot."""


class Doubt(Struct, frozen=True, kw_only=True):
    """A mark to confirm or change."""

    key: str
    alias: str
    code: str
    asked: str
    text: str
    score: float
    certainty: float
    confirmed: float | None = None


class PupilReport(Struct, frozen=True, kw_only=True):
    """What one alias argued and answered."""

    alias: str
    points: float
    "Sum of the scores, the teacher's marks before ours."
    of: int
    "Replies that were marked."
    made: tuple[str, ...]
    missed: tuple[str, ...]
    slips: tuple[SlipFound, ...]
    turns: int
    words: int
    next: str


class Heat(Struct, frozen=True, kw_only=True):
    """How often a point was made in the whole class."""

    id: str
    name: str
    side: str
    count: int


class ClassReport(Struct, frozen=True, kw_only=True):
    """A class."""

    results: tuple[Result, ...]
    "In the order of their aliases, the teacher's marks beside ours."
    doubts: tuple[Doubt, ...]
    "The least sure marks, least sure first."
    pupils: tuple[PupilReport, ...]
    heat: tuple[Heat, ...]
    "Every claim of the pack, those that nobody made first."
    new: tuple[str, ...]
    "Arguments that the pack does not know, without names."
    votes: tuple[VoteTable, ...]
    codes: tuple[str, ...]
    packs: tuple[str, ...]
    "Packs and versions that the results were made with."


def key_of(result: Result, entry: Entry) -> str:
    """What an entry is known by: round, alias, prompt and words; 16 hex digits."""
    parts = "\0".join((result.code, result.alias, entry.prompt, entry.text))
    return sha256(parts.encode()).hexdigest()[:16]


def report_of(
    pack: Pack,
    results: Sequence[Result],
    ballots: Sequence[ClassBallot],
    confirmed: Mapping[str, float],
) -> ClassReport:
    """The report of a class.

    Args:
        pack: names claims and questions.
        results: one for each learner and round.
        ballots: the unnamed ones.
        confirmed: the teacher's marks by `key_of`, 0 to 1.
    """
    marked = tuple(_with_marks(each, confirmed) for each in _ordered(results))
    unnamed = mixed(ballots)
    told = unnamed if len(unnamed) >= LEAST_SHOWN else ()
    said = [entry.text for each in marked for entry in each.entries if entry.new]
    said += [text for ballot in told for text in ballot.new]
    return ClassReport(
        results=marked,
        doubts=_doubts(marked, pack),
        pupils=tuple(_pupil(alias, own, pack) for alias, own in _by_alias(marked).items()),
        heat=_heat(pack, marked, told),
        new=tuple(sorted(set(said))),
        votes=vote_tables(unnamed),
        codes=tuple(sorted({*(r.code for r in marked), *(b.code for b in unnamed)})),
        packs=tuple(sorted({f"{r.pack} {r.content}" for r in marked})),
    )


def _ordered(results: Sequence[Result]) -> list[Result]:
    return sorted(results, key=lambda each: (each.alias.casefold(), each.alias, each.code))


def _with_marks(result: Result, confirmed: Mapping[str, float]) -> Result:
    entries = tuple(
        replace(entry, confirmed=confirmed.get(key_of(result, entry), entry.confirmed))
        for entry in result.entries
    )
    return replace(result, entries=entries)


def _doubts(results: Sequence[Result], pack: Pack) -> tuple[Doubt, ...]:
    found = [
        Doubt(
            key=key_of(result, entry),
            alias=result.alias,
            code=result.code,
            asked=_asked(entry, pack),
            text=entry.text,
            score=entry.score,
            certainty=entry.certainty,
            confirmed=entry.confirmed,
        )
        for result in results
        for entry in result.entries
        if entry.score is not None
    ]
    return tuple(sorted(found, key=lambda d: (d.certainty, d.alias, d.key))[:LEAST_SURE])


def _asked(entry: Entry, pack: Pack) -> str:
    question = pack.question(entry.about)
    if question is not None:
        return question.ask
    claim = pack.claim(entry.about)
    return f"{entry.title}: {claim.gist or claim.says}" if claim else entry.title


def _by_alias(results: Sequence[Result]) -> dict[str, list[Result]]:
    own: dict[str, list[Result]] = {}
    for result in results:
        own.setdefault(result.alias, []).append(result)
    return own


def _pupil(alias: str, own: Sequence[Result], pack: Pack) -> PupilReport:
    entries = [entry for result in own for entry in result.entries]
    marks = [mark for entry in entries if (mark := mark_of(entry)) is not None]
    made = sorted({point for entry in entries for point in entry.made})
    missed = sorted({point for entry in entries for point in entry.missed} - set(made))
    return PupilReport(
        alias=alias,
        points=sum(marks),
        of=len(marks),
        made=tuple(made),
        missed=tuple(missed),
        slips=tuple(slip for entry in entries for slip in entry.slips),
        turns=sum(result.turns for result in own),
        words=sum(result.words for result in own),
        next=next_drill(entries, pack),
    )


def mark_of(entry: Entry) -> float | None:
    """The mark that holds: the teacher's, else ours; 0 to 1, or None without one."""
    return entry.score if entry.confirmed is None else entry.confirmed


def next_drill(entries: Sequence[Entry], pack: Pack) -> str:
    """One thing to do next, as a sentence."""
    low = sorted(
        (mark, place) for place, e in enumerate(entries) if (mark := mark_of(e)) not in (None, 1)
    )
    for _, place in low:
        question = pack.question(entries[place].about)
        if question is not None:
            topic = f" on {question.topic}" if question.topic else ""
            return f"Drill the questions{topic}."
        claim = pack.claim(entries[place].about)
        if claim is not None:
            return f"Answer this once more: {claim.gist or claim.says}."
    if any(entry.slips for entry in entries):
        return "Look the facts up that were wrong, then play Fact or fumble."
    return "Play a round on the other side."


def point_name(each: str, pack: Pack) -> str:
    """A claim or a point of a question in words; its id when the pack does not know it."""
    claim = pack.claim(each)
    if claim is not None:
        return claim.gist or claim.says
    points = (p for question in pack.questions for p in question.points if p.id == each)
    point = next(points, None)
    return point.phrasings[0] if point else each


def _heat(
    pack: Pack, results: Sequence[Result], ballots: Sequence[ClassBallot]
) -> tuple[Heat, ...]:
    counts = Counter(
        claim
        for result in results
        for claim in sorted({point for entry in result.entries for point in entry.made})
    )
    counts.update(claim for ballot in ballots for claim in ballot.reasons)
    rows = [
        Heat(id=c.id, name=c.gist or c.says, side=c.side, count=counts[c.id])
        for c in pack.positions.claims
    ]
    weight = {claim.id: claim.weight for claim in pack.positions.claims}
    return tuple(sorted(rows, key=lambda row: (row.count, -weight[row.id])))
