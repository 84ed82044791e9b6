"""The last thing that was done, in whichever session: taken back from home, also after a restart."""

from debatebot.debate.actions import TakeBack as TakeBackTurn
from debatebot.play.desk import Desk
from debatebot.play.unfinished import Unfinished, can_be_opened
from debatebot.progress.latest import Latest
from debatebot.quiz.actions import TakeBack

ASKED = ("quiz", "today", "exam")
TALKED = ("tour", "debate")
"""Kinds of sessions in which something can be taken back."""


def last_done(desk: Desk) -> Latest | None:
    """The session in which something was done last that still stands; None without any."""
    found = [
        session
        for kind, session in desk.history.folds().latest.items()
        if kind in (*ASKED, *TALKED) and session.deed and can_be_opened(desk.pack, session)
    ]
    return max(found, key=lambda session: session.deed, default=None)


def take_back_last(desk: Desk) -> Unfinished | None:
    """Take back what was done last; None when nothing can be.

    Again and again it goes back through the newest session of each kind, the last thing first.

    Returns:
        The session, to be gone on with where that thing was done.
    """
    desk.journal.refresh()
    found = last_done(desk)
    if found is None or not _take_back(desk, found):
        return None
    return Unfinished(
        session=found.session,
        kind=found.begin.kind,
        sentence="",
        position=found.passed + 1,
        total=len(found.begin.items),
    )


def _take_back(desk: Desk, found: Latest) -> bool:
    """False when the session refuses, as an exam does that is handed in."""
    before = desk.journal.last
    try:
        if found.begin.kind in ASKED:
            desk.resume_quiz(found.session).act(TakeBack())
        elif found.begin.kind == "tour":
            desk.talks.resume_tour(found.session).take_back()
        else:
            desk.talks.resume_debate(found.session).act(TakeBackTurn())
    except LookupError:
        return False
    return desk.journal.last != before
