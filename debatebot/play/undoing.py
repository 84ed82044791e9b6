"""The last thing that was done, in whichever session: taken back from home, also after a restart."""

from debatebot.debate.actions import TakeBack as TakeBackTurn
from debatebot.play.desk import Desk
from debatebot.play.quiz import QuizPlay
from debatebot.play.unfinished import Unfinished, can_be_opened
from debatebot.progress.latest import Latest
from debatebot.quiz.actions import TakeBack

KINDS = ("quiz", "today", "exam", "tour", "debate")
"""Kinds of sessions in which something can be taken back."""


def done_last(desk: Desk) -> tuple[Latest, ...]:
    """Sessions in which something was done that still stands, the newest thing first."""
    found = [
        session
        for kind, session in desk.history.folds().latest.items()
        if kind in KINDS and session.deed and can_be_opened(desk.pack, session)
    ]
    return tuple(sorted(found, key=lambda session: -session.deed))


def take_back_last(desk: Desk) -> Unfinished | None:
    """Take back what was done last; None when nothing can be.

    Again and again it goes back through the newest session of each kind, the last thing first. An
    exam that was handed in stays as it is.

    Returns:
        The session, to be gone on with where that thing was done.
    """
    desk.journal.refresh()
    for found in done_last(desk):
        if _take_back(desk, found):
            return Unfinished(
                session=found.session,
                kind=found.begin.kind,
                sentence="",
                position=found.passed + 1,
                total=len(found.begin.items),
            )
    return None


def _take_back(desk: Desk, found: Latest) -> bool:
    """False when the session refuses."""
    try:
        match found.begin.kind:
            case "tour":
                return desk.talks.resume_tour(found.session).take_back()
            case "debate":
                before = desk.journal.last
                desk.talks.resume_debate(found.session).act(TakeBackTurn())
                return desk.journal.last != before
            case "exam" if found.over or found.passed >= len(found.begin.items):
                return False
            case "exam":
                return _undone(desk.study.resume_exam(found.session))
            case "today":
                return _undone(desk.study.resume_today(found.session).quiz)
            case _:
                return _undone(desk.resume_quiz(found.session))
    except LookupError:
        return False


def _undone(quiz: QuizPlay) -> bool:
    before = quiz.state
    return quiz.act(TakeBack()) is not before
