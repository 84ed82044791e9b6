"""Plays a quiz: sends actions to the session, and writes down what happened before it is shown."""

import re
from collections.abc import Sequence
from typing import Protocol

from msgspec.structs import replace

from debatebot.event import Event
from debatebot.grading.verdict import Step
from debatebot.pack.models import Pack
from debatebot.play import recall
from debatebot.play.drafts import Drafted
from debatebot.play.journal import Journal
from debatebot.progress.events import Draft
from debatebot.quiz import actions
from debatebot.quiz.asking import options, picked
from debatebot.quiz.effects import Undone
from debatebot.quiz.events import Attempt
from debatebot.quiz.feedback import Feedback, PointLine, feedback
from debatebot.quiz.session import Grades, step
from debatebot.quiz.state import QuizState
from debatebot.quiz.stated import read_stated
from debatebot.quiz.summary import Summary, summary
from debatebot.quiz.view import QuestionView, view
from debatebot.text.sanitise import ANSWER_LIMIT, clean

_STATED_SIGN = {"guess": "?", "sure": "!"}
_FINISHED = re.compile(r".*[.!?\n]", re.DOTALL)


class Backs(Protocol):
    """Tells when a question is asked again, in words; empty when it was never asked."""

    def comes_back(self, name: str) -> str:
        """For a line of the summary."""
        ...

    def tells_back(self, name: str) -> str:
        """With the second beat: also that it keeps slipping."""
        ...


class QuizPlay(Drafted):
    """One quiz session with its place in the journal."""

    def __init__(
        self,
        pack: Pack,
        grader: Grades,
        journal: Journal,
        state: QuizState,
        session: str,
        numbers: Sequence[int] = (),
        *,
        back: Backs | None = None,
    ) -> None:
        """Take a session up.

        Args:
            pack: whose questions are asked, rebuttals among them.
            grader: reads answers.
            journal: where all is written down.
            state: the session as it stands.
            session: its id.
            numbers: the stored number of each entry of its log.
            back: tells when a question is asked again; without it nothing is said of it.
        """
        self.state = state
        self._back = back
        self._pack = pack
        self._grader = grader
        self._journal = journal
        self._session = session
        self._numbers = tuple(numbers)

    @classmethod
    def begin(
        cls,
        pack: Pack,
        grader: Grades,
        journal: Journal,
        state: QuizState,
        *,
        back: Backs | None = None,
    ) -> "QuizPlay":
        """Write down that a session has begun, and play it."""
        session = recall.written_down(journal, "quiz", state.plan)
        return cls(pack, grader, journal, state, session, back=back)

    @classmethod
    def resume(
        cls,
        pack: Pack,
        grader: Grades,
        journal: Journal,
        session: str,
        *,
        back: Backs | None = None,
    ) -> "QuizPlay":
        """Go on with a session where it was.

        Raises:
            LookupError: there is no such session, or a question of it has left the pack.
        """
        state, numbers = recall.recalled(pack, grader, journal.records, session)
        return cls(pack, grader, journal, state, session, numbers, back=back)

    @property
    def session(self) -> str:
        """The session's id."""
        return self._journal.session(self._session)

    def act(self, action: actions.Action) -> QuizState:
        """Take an action; what it does is written down before this returns.

        A refused action returns the very same state.
        """
        state, happened = step(self.state, self._read(action), self._grader)
        if happened:
            returned = self._returned_draft(happened)
            stored = [recall.to_stored(event, self._numbers) for event in happened]
            records = self._journal.append((*stored, *returned), self._session)
            for event, record in zip(happened, records, strict=False):
                self._numbers = recall.numbered(self._numbers, event, record.seq)
            self.state = state
        return self.state

    def make_ready(self) -> None:
        """Read something against the question at hand now, in any thread: its answer waits less."""
        sitting = self.state.current
        if sitting is not None:
            self._grader.grade(sitting.item.question, "something")

    def view(self) -> QuestionView | None:
        """The question at hand; None at the summary."""
        return view(self._pack, self.state)

    def feedback(self) -> Feedback | None:
        """The feedback to show now; None while a question is asked or at the summary."""
        shown, sitting = feedback(self._pack, self.state), self.state.current
        if shown is None or sitting is None or self._back is None or shown.phase != "answered":
            return shown
        return replace(shown, comes_back=self._back.tells_back(sitting.item.question))

    def summary(self) -> Summary:
        """What has come of the session so far."""
        whole = summary(self._pack, self.state)
        if self._back is None:
            return whole
        back = self._back.comes_back
        rows = tuple(replace(row, comes_back=back(row.question)) for row in whole.rows)
        return replace(whole, rows=rows)

    def trace(self) -> tuple[Step, ...]:
        """How the mark of the question at hand came about."""
        sitting = self.state.current
        mark = sitting.standing if sitting is not None else None
        return mark.verdict.trace if mark is not None else ()

    def lights(self, text: str) -> tuple[PointLine, ...]:
        """The points that the finished sentences of a mend earn; a half one earns nothing yet."""
        sitting, finished = self.state.current, _FINISHED.match(clean(text[:ANSWER_LIMIT]))
        question = self._pack.question(sitting.item.question) if sitting is not None else None
        if question is None or finished is None:
            return ()
        earned = self._grader.grade(question.id, finished.group()).points
        return tuple(PointLine(p.id, p.phrasings[0]) for p in question.points if p.id in earned)

    def _read(self, action: actions.Action) -> actions.Action:
        """Text without what could drive a terminal, capped; a picked option in its own words."""
        if isinstance(action, actions.RaiseFlag):
            return replace(action, note=clean(action.note[:ANSWER_LIMIT]))
        if not isinstance(action, actions.Answer | actions.MendAnswer):
            return action
        text, sitting = clean(action.text[:ANSWER_LIMIT]), self.state.current
        question = self._pack.question(sitting.item.question) if sitting is not None else None
        if question is not None and options(question):
            answer, stated = read_stated(text)
            text = picked(question, answer) + _STATED_SIGN.get(stated, "")
        return replace(action, text=text)

    def _place(self) -> str:
        number = self.state.position + 1
        return {"asked": f"quiz/{number}", "earned": f"quiz/{number}/mend"}.get(
            self.state.phase, ""
        )

    def _returned_draft(self, happened: Sequence[Event]) -> tuple[Draft, ...]:
        """An answer that is taken back stands in its box again."""
        undone = happened[0]
        if not isinstance(undone, Undone) or len(happened) > 1:
            return ()
        event = self.state.log[undone.entry].event
        if not isinstance(event, Attempt):
            return ()
        text = event.answer + _STATED_SIGN.get(event.stated, "")
        asked = [sitting.item.question for sitting in self.state.sittings].index(event.question)
        return (Draft(place=f"quiz/{asked + 1}", text=text, cursor=len(text)),)
