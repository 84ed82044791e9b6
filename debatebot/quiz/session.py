"""A quiz as a pure session: `step(state, action, grader)` gives the next state and what happened.

`decide` turns an action into events or refuses it; `life.advance` applies one event.
"""

from typing import Protocol

from debatebot.event import Event
from debatebot.grading.verdict import Verdict
from debatebot.quiz import actions, effects, events
from debatebot.quiz.life import advance
from debatebot.quiz.rules import allowed, command_of, last_deed, may_remark
from debatebot.quiz.state import Entry, QuizState, Sitting
from debatebot.quiz.stated import read_stated


class Grades(Protocol):
    """What a session needs of a grader."""

    def grade(self, question_id: str, answer: str) -> Verdict:
        """The mark of one answer."""
        ...


def step(
    state: QuizState, action: actions.Action, grader: Grades
) -> tuple[QuizState, tuple[Event, ...]]:
    """Take one action.

    An action that is not possible now is refused: the very same state comes back, and no event.
    """
    entries = decide(state, action, grader)
    for entry in entries:
        state = advance(state, entry.event, entry.verdict)
    return state, tuple(entry.event for entry in entries)


def decide(state: QuizState, action: actions.Action, grader: Grades) -> tuple[Entry, ...]:
    """What an action makes happen; nothing when it is refused."""
    if isinstance(action, actions.RunOut):
        return (Entry(events.Over()),) if state.plan.clock and state.current else ()
    if isinstance(action, actions.Remark) and action.of is not None:
        return _own_mark(state, action.of, action.right)
    if command_of(action, state) not in allowed(state):
        return ()
    match action:
        case actions.Answer(text, at):
            return _attempt(state, text, at, grader)
        case actions.MendAnswer(text):
            return _mend(state, text, grader)
        case actions.TakeBack():
            return (Entry(effects.Undone(entry=last_deed(state))),)
    sitting = _current(state)
    question = sitting.item.question
    match action:
        case actions.ShowHint():
            return (Entry(events.Hint(question=question, number=sitting.hints + 1)),)
        case actions.SkipQuestion():
            return (Entry(events.Skip(question=question)), *_turned(state))
        case actions.DidNotKnow():
            undone = effects.Undone(entry=sitting.marks[0].entry)
            return (Entry(undone), Entry(events.Skip(question=question)))
        case actions.TryAgain():
            return (Entry(events.Retry(question=question)),)
        case actions.Remark(right):
            mark = sitting.standing
            return (Entry(effects.Remarked(entry=mark.entry, right=right)),) if mark else ()
        case actions.RaiseFlag(note):
            return (Entry(effects.Flagged(question=question, note=note)),)
        case actions.GoOn():
            turn = events.Next if sitting.answered else events.Shown
            return (Entry(turn(question=question)),)


def _turned(state: QuizState) -> tuple[Entry, ...]:
    """In an exam each answer turns the page: nothing of it is shown."""
    if not state.plan.sealed:
        return ()
    return (Entry(events.Next(question=_current(state).item.question)),)


def _own_mark(state: QuizState, place: int, right: bool) -> tuple[Entry, ...]:
    """The learner's own mark for an answer of an exam, once it is over."""
    if (
        not state.plan.sealed
        or state.current is not None
        or place not in range(len(state.sittings))
    ):
        return ()
    sitting = state.sittings[place]
    mark = sitting.standing
    if mark is None or not may_remark(sitting, right=right):
        return ()
    return (Entry(effects.Remarked(entry=mark.entry, right=right)),)


def _current(state: QuizState) -> Sitting:
    sitting = state.current
    if sitting is None:
        raise ValueError("no question is open at the summary")
    return sitting


def _attempt(state: QuizState, text: str, at: int | None, grader: Grades) -> tuple[Entry, ...]:
    answer, stated = read_stated(text)
    if not answer or at not in (None, state.position):
        return ()
    sitting = _current(state)
    verdict = grader.grade(sitting.item.question, answer)
    event = events.Attempt(
        question=sitting.item.question,
        wording=sitting.item.wording,
        mode=state.plan.mode,
        answer=answer,
        verdict=verdict.verdict,
        score=verdict.score,
        certainty=verdict.certainty,
        sure=verdict.sure,
        reason=verdict.reason,
        points=verdict.points,
        hints=sitting.hints,
        retry=sitting.retrying,
        stated=stated,
    )
    return (Entry(event, verdict), *_turned(state))


def _mend(state: QuizState, text: str, grader: Grades) -> tuple[Entry, ...]:
    answer, _ = read_stated(text)
    if not answer:
        return ()
    question = _current(state).item.question
    verdict = grader.grade(question, answer)
    event = events.Mend(
        question=question, answer=answer, points=verdict.points, score=verdict.score
    )
    return (Entry(event),)
