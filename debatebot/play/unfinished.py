"""Sessions that were left in the middle and can be gone on with, the newest first.

Home shows them before any reader is there, so they are known from counts alone.
"""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from debatebot.classroom.rounds import ROUNDS
from debatebot.debate.formats import FORMATS, LEVELS, ONE_POINT, Phase
from debatebot.pack.models import Pack
from debatebot.play.newcomer import KIND as FIRST_RUN
from debatebot.play.newcomer import PART_OF
from debatebot.play.recall import can_go_on
from debatebot.progress.events import Begin
from debatebot.progress.latest import Latest
from debatebot.tour.tradeoffs import tradeoffs_of

SHEET = "sheet"
"""The stage at which a tour is at its end."""


class Unfinished(Struct, frozen=True, kw_only=True):
    """A session to go on with."""

    session: str
    kind: str
    "`quiz`, `today`, `exam`, `tour`, `debate`, `duel`, `judge`, `watch`, `steelman` or `warmup`."
    sentence: str
    position: int
    "Number of the question, tradeoff or turn that is next, from 1."
    total: int
    at_rest: bool = False
    "True when nothing was begun since its last page was turned."


def unfinished(pack: Pack, latest: Mapping[str, Latest]) -> tuple[Unfinished, ...]:
    """What can be gone on with: of each kind the session that was begun last."""
    found = [
        (left, latest[kind].last)
        for kind, look in _LOOKS
        if kind in latest and latest[kind].touched and (left := look(pack, latest[kind]))
    ]
    return tuple(left for left, _ in sorted(found, key=lambda each: -each[1]))


def balance_sheet_left(pack: Pack, latest: Mapping[str, Latest]) -> Unfinished | None:
    """A tour that came to its end: its balance sheet, and the memo there, can be opened again."""
    session = latest.get("tour")
    if session is None or session.stage != SHEET or not can_be_opened(pack, session):
        return None
    total = len(session.begin.items)
    return Unfinished(
        session=session.session,
        kind="tour",
        sentence="Your balance sheet is there, with your memo.",
        position=total,
        total=total,
    )


def can_be_opened(pack: Pack, session: Latest) -> bool:
    """True when this release and this pack have all that the session needs."""
    begin = session.begin
    if begin.kind in ("quiz", "today", "exam"):
        return can_go_on(pack, begin)
    if begin.kind == "tour":
        return begin.items == tuple(t.id for t in tradeoffs_of(pack))
    level_known = begin.kind == "duel" or begin.options.get("level") in LEVELS
    return begin.mode in FORMATS and level_known


def _quiz(pack: Pack, session: Latest) -> Unfinished | None:
    items = session.begin.items
    if session.passed >= len(items) or not can_be_opened(pack, session):
        return None
    return _left(session, "question", session.passed + 1, len(items))


def _today(pack: Pack, session: Latest) -> Unfinished | None:
    """Stopping after any item is a whole day done: only what was begun is unfinished."""
    return None if session.at_rest else _quiz(pack, session)


def _exam(pack: Pack, session: Latest) -> Unfinished | None:
    return None if session.over else _quiz(pack, session)


def _tour(pack: Pack, session: Latest) -> Unfinished | None:
    if session.stage in ("", SHEET) or not can_be_opened(pack, session):
        return None
    left = _left(session, "tradeoff", session.index + 1, len(session.begin.items))
    if session.index or session.begin.options.get(PART_OF) != FIRST_RUN:
        return left
    # Whoever left the first run early may have seen nothing of this tradeoff.
    return replace(left, sentence=f"The first run's tour is at tradeoff 1 of {left.total}.")


def _debate(pack: Pack, session: Latest) -> Unfinished | None:
    if not can_be_opened(pack, session):
        return None
    total = len(_phases(session.begin))
    if session.has_ballot:
        half = session.begin.kind == "debate" and session.begin.options.get("part") == "1"
        return _other_side(session, total) if half else None
    return _left(session, "turn", min(session.turns + 1, total), total)


def _phases(begin: Begin) -> tuple[Phase, ...]:
    return ONE_POINT if begin.options.get("point") else FORMATS[begin.mode].phases


def _other_side(session: Latest, total: int) -> Unfinished:
    """The first half of a debate on both sides is over, and the second was not begun."""
    return Unfinished(
        session=session.session,
        kind="debate",
        sentence="You argued one side of a debate on both; the other is still to come.",
        position=total,
        total=total,
    )


def _duel(pack: Pack, session: Latest) -> Unfinished | None:
    if not can_be_opened(pack, session):
        return None
    total = 2 * len(FORMATS[session.begin.mode].phases)
    return _left(session, "turn", session.turns + 1, total) if session.turns < total else None


def _left(session: Latest, noun: str, position: int, total: int) -> Unfinished:
    kind = session.begin.kind
    where = {
        "quiz": "",
        "today": " of Today",
        "exam": " of an exam",
        "branch": " of a debate said another way",
        "duel": " of a debate for two",
    }.get(kind, f" of a {kind}")
    return Unfinished(
        session=session.session,
        kind="debate" if kind == "branch" else kind,
        sentence=f"You were on {noun} {position} of {total}{where}.",
        position=position,
        total=total,
        at_rest=session.at_rest,
    )


def _judging(pack: Pack, session: Latest) -> Unfinished | None:
    """A ballot of the learner's own of a debate that is over."""
    if not (session.has_ballot and session.judging) or session.judged:
        return None
    return _at("judge", session, "You were marking a debate of yours.")


def _watch(pack: Pack, session: Latest) -> Unfinished | None:
    if not can_be_opened(pack, session):
        return None
    total = 2 * len(FORMATS[session.begin.mode].phases)
    if session.shown < total:
        said = f"You were watching a debate, at turn {session.shown} of {total}."
        return _at("watch", session, said, session.shown, total)
    marks = session.judging or session.begin.options.get("judge") == "yes"
    if session.judged or not marks:
        return None
    return _at("watch", session, "You were marking a watched debate.")


def _statement(pack: Pack, session: Latest) -> Unfinished | None:
    if session.stated:
        return None
    return _at("steelman", session, "You were stating the other side's case.")


def _warmup(pack: Pack, session: Latest) -> Unfinished | None:
    if session.played or session.begin.mode not in ROUNDS:
        return None
    said = f"You were in a warm-up: {ROUNDS[session.begin.mode].title}."
    return _at("warmup", session, said, session.replies + 1)


def _at(kind: str, session: Latest, sentence: str, position: int = 1, total: int = 1) -> Unfinished:
    return Unfinished(
        session=session.session, kind=kind, sentence=sentence, position=position, total=total
    )


_LOOKS = (
    ("quiz", _quiz),
    ("today", _today),
    ("exam", _exam),
    ("tour", _tour),
    ("debate", _debate),
    ("branch", _debate),
    ("duel", _duel),
    ("debate", _judging),
    ("watch", _watch),
    ("steelman", _statement),
    ("warmup", _warmup),
)
