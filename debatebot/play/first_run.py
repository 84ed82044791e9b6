"""The first run: a stance, a reason that is read and answered, a fact, a tradeoff; then home.

It is a tour, a debate and a quiz in small, played in turns. Its stage follows from what was done, so
that it goes on where it was after any end of the process.
"""

from collections.abc import Sequence
from typing import Literal

from debatebot.debate import actions as talk
from debatebot.debate.events import Owed, Turn
from debatebot.pack.models import Pack, Question, Side
from debatebot.play.debate import DebateAsk, DebatePlay
from debatebot.play.drafts import keep_draft, kept_draft
from debatebot.play.journal import Journal
from debatebot.play.newcomer import AGAIN, KIND, SEEN
from debatebot.play.owed import left_open
from debatebot.play.quiz import QuizPlay
from debatebot.play.readers import Readers
from debatebot.play.tour import TourPlay
from debatebot.progress.events import Draft, Record, Setting
from debatebot.progress.history import standing_records
from debatebot.progress.latest import is_deed
from debatebot.progress.sessions import newest_session
from debatebot.quiz import actions as quiz
from debatebot.quiz.state import Item, Plan, latest_answer, opening
from debatebot.text.sanitise import ANSWER_LIMIT, clean
from debatebot.tour import actions as tour

Stage = Literal["stance", "reason", "heard", "fact", "guess", "weigh", "done"]

_REASON = "first/reason"
_SEED = 1


class FirstRun:
    """The first five minutes."""

    def __init__(self, pack: Pack, readers: Readers, journal: Journal) -> None:
        """Begin, or go on where it was."""
        self._pack, self._readers, self._journal = pack, readers, journal
        records = _since_asked_again(journal.records)
        begun = newest_session(records, pack.id, "tour")
        self.tour = (
            TourPlay.resume(pack, readers, journal, begun.id)
            if begun is not None
            else TourPlay.begin(pack, readers, journal, part_of=KIND)
        )
        small = newest_session(records, pack.id, KIND)
        self.debate = (
            DebatePlay.resume(readers.tools(), journal, small.id) if small is not None else None
        )
        asked = newest_session(records, pack.id, "quiz")
        self.quiz = QuizPlay.resume(pack, readers, journal, asked.id) if asked is not None else None

    @property
    def stage(self) -> Stage:
        """What is to be done now."""
        if self.tour.state.before is None:
            return "stance"
        if self.debate is None or not self.debate.state.moves:
            return "reason"
        if self.quiz is None:
            return "heard"
        if self.quiz.state.phase != "summary":
            return "fact"
        if self.tour.state.stage == "guess":
            return "guess"
        return "weigh" if self.tour.state.stage in ("see", "weigh") else "done"

    def take_stance(self, value: int) -> None:
        """Where the learner stands, 1 to 7."""
        self.tour.act(tour.TakeStance(value))

    def give_reason(self, text: str) -> None:
        """One reason in the learner's own words; it is read and answered."""
        text = clean(text[:ANSWER_LIMIT])
        if not text.strip():
            return
        side = self._side(text)
        unused = self.debate is not None and not self.debate.state.moves
        if self.debate is None or (unused and self.debate.state.settings.side != side):
            tools, ask = self._readers.tools(), DebateAsk(side=side)
            self.debate = DebatePlay.begin(tools, self._journal, ask, _SEED, kind=KIND)
        self.debate.act(talk.Speak(text))

    def go_on_to_fact(self) -> None:
        """Enough said: one question on the facts."""
        if self.quiz is None:
            if self.debate is not None:
                owed = Owed(left_open(self.debate.state.round))
                self._journal.append((owed,), self.debate.session)
            question = first_fact(self._pack)
            plan = Plan("quick", _SEED, "", (Item(question.id, 0, len(question.hints)),))
            self.quiz = QuizPlay.begin(self._pack, self._readers, self._journal, opening(plan))

    def answer(self, text: str) -> None:
        """Answer the fact; once it is marked, the words are its free second try or are added to it."""
        asked = self.quiz
        if asked is None:
            return
        feedback, position = asked.feedback(), asked.state.position
        if feedback is not None and feedback.retry_left:
            asked.act(quiz.TryAgain())
        elif feedback is not None:
            asked.act(quiz.MendAnswer(f"{latest_answer(asked.state.current)}, {text}"))
            return
        asked.act(quiz.Answer(text, at=position))

    def pass_on(self) -> None:
        """Go on from whatever is at hand without doing it."""
        match self.stage:
            case "stance":
                self.take_stance(4)
            case "reason":
                self.give_reason("not sure")
            case "heard":
                self.go_on_to_fact()
            case "fact" if self.quiz is not None:
                if self.quiz.state.phase == "asked":
                    self.quiz.act(quiz.SkipQuestion())
                while self.quiz.state.phase != "summary":
                    self.quiz.act(quiz.GoOn())
            case "guess" | "weigh":
                self.tour.act(tour.Next())
            case _:
                pass

    def take_back(self) -> bool:
        """Take back the last thing that was done, whichever part it was; False when there is none."""
        parts = {each.session: each for each in (self.tour, self.debate, self.quiz) if each}
        own = standing_records(r for r in self._journal.records if r.session in parts)
        deeds = [record for record in own if is_deed(record)]
        if not deeds:
            return False
        part = parts[deeds[-1].session]
        if isinstance(part, TourPlay):
            return part.take_back()
        if isinstance(part, DebatePlay):
            part.act(talk.TakeBack())
        else:
            part.act(quiz.TakeBack())
        event = deeds[-1].event
        if isinstance(event, Turn) and self.stage == "reason":
            keep_draft(self._journal, self.tour.session, _REASON, event.text, len(event.text))
        return True

    def leave(self) -> None:
        """Go home for good; all that was done is kept."""
        self._journal.append((Setting(name=SEEN, value="seen"),))

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent in the box at hand."""
        if self.stage == "reason":
            keep_draft(self._journal, self.tour.session, _REASON, text, cursor)
        elif self.stage == "heard" and self.debate is not None:
            self.debate.save_draft(text, cursor)
        elif self.stage == "fact" and self.quiz is not None:
            self.quiz.save_draft(text, cursor)
        elif self.stage == "guess":
            self.tour.save_draft(text, cursor)

    def draft(self) -> Draft | None:
        """What stood unsent in the box at hand."""
        match self.stage:
            case "reason":
                return kept_draft(self._journal, self.tour.session, _REASON)
            case "heard" if self.debate is not None:
                return self.debate.draft()
            case "fact" if self.quiz is not None:
                return self.quiz.draft()
            case "guess":
                return self.tour.draft()
            case _:
                return None

    def _side(self, text: str) -> Side:
        """The side of the stance; in the middle the side that the reason helps."""
        stance = self.tour.state.before
        value = stance.value if stance is not None else 4
        if value != 4:
            return "pro" if value > 4 else "anti"
        return self._readers.tools().recogniser.read(text, "pro").side or "pro"


def _since_asked_again(records: Sequence[Record]) -> Sequence[Record]:
    """What belongs to this first run: all there is, or what came after it was asked for once more."""
    again = Setting(name=SEEN, value=AGAIN)
    asked = [place for place, record in enumerate(records) if record.event == again]
    return records[asked[-1] :] if asked else records


def first_fact(pack: Pack) -> Question:
    """A list of three or four names: a question that anybody can begin to answer."""
    lists = [q for q in pack.questions if q.kind == "list" and 3 <= q.needed <= 4 and q.cite]
    lists.sort(key=lambda question: min(question.cite))
    return (lists or [q for q in pack.questions if q.kind in ("list", "term")] or pack.questions)[0]
