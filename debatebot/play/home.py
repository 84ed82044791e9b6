"""Home as data: the doors with where the learner stands, and what is unfinished above them."""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.play.recall import can_go_on
from debatebot.progress.events import Record
from debatebot.progress.sessions import newest_session
from debatebot.progress.totals import Totals, totals
from debatebot.quiz.asking import topic_name

TO_COME = "still to come"


class Door(Struct, frozen=True, kw_only=True):
    """One thing to do, and where the learner stands with it."""

    key: str
    name: str
    command: str
    standing: str
    note: str = ""
    open: bool = True
    done: int = 0
    total: int = 0
    "Bar: `done` of `total`; no bar when `total` is 0."


class Unfinished(Struct, frozen=True, kw_only=True):
    """A session to go on with."""

    session: str
    kind: str
    sentence: str
    position: int
    "Number of the question that is next, from 1."
    total: int


class Home(Struct, frozen=True, kw_only=True):
    """The first screen."""

    title: str
    byline: str
    motion: str
    doors: tuple[Door, ...]
    unfinished: tuple[Unfinished, ...] = ()
    totals_line: str = ""
    notice: str = ""
    has_history: bool = False


def home(pack: Pack, records: Sequence[Record], notice: str = "") -> Home:
    """Home as it stands after these events."""
    known = totals(pack, records)
    return Home(
        title=pack.article.title,
        byline=" · ".join(part for part in (pack.article.author, _as_of(pack)) if part),
        motion=pack.positions.motion,
        doors=_doors(pack, known),
        unfinished=unfinished(pack, records),
        totals_line=_totals_line(known),
        notice=notice,
        has_history=bool(records),
    )


def unfinished(pack: Pack, records: Sequence[Record]) -> tuple[Unfinished, ...]:
    """Sessions that were left in the middle and can be gone on with."""
    session = newest_session(records, pack.id, "quiz")
    if session is None or session.finished or not session.touched:
        return ()
    if not can_go_on(pack, session.begin):
        return ()
    number, total = session.passed + 1, len(session.begin.items)
    sentence = f"You were on question {number} of {total}."
    return (
        Unfinished(
            session=session.id, kind="quiz", sentence=sentence, position=number, total=total
        ),
    )


def _as_of(pack: Pack) -> str:
    return f"as of {pack.article.published}" if pack.article.published else ""


def _doors(pack: Pack, known: Totals) -> tuple[Door, ...]:
    quiz = Door(
        key="2",
        name="Quiz",
        command="quiz",
        standing=f"{len(known.firm)} of {known.questions} questions firm",
        note=_weakest(known),
        done=len(known.firm),
        total=known.questions,
    )
    claims, tradeoffs = len(pack.positions.claims), len(pack.positions.tradeoffs)
    return (
        _to_come("1", "Tour", _many(tradeoffs, "tradeoff") if tradeoffs else ""),
        quiz,
        _to_come("3", "Debate", _many(claims, "claim")),
        _to_come("4", "Warm-up", "for a class or a pair"),
        _to_come("5", "Brief", "your best sentences"),
    )


def _to_come(key: str, name: str, what: str) -> Door:
    command = name.lower().replace("-", "")
    return Door(key=key, name=name, command=command, standing=TO_COME, note=what, open=False)


def _weakest(known: Totals) -> str:
    """The topic with the smallest share of its points, once something was answered."""
    seen = [group for group in known.topics if group.possible]
    if not seen:
        return "weakest: not known yet"
    weakest = min(seen, key=lambda group: group.points / group.possible)
    if weakest.points >= weakest.possible:
        return ""
    return f"weakest: {topic_name(weakest.name)}"


def _totals_line(known: Totals) -> str:
    if not known.answers:
        return ""
    missed = f", {len(known.missed)} to go over" if known.missed else ""
    return f"{_many(known.answers, 'answer')} so far: {len(known.firm)} firm{missed}"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
