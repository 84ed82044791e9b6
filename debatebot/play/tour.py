"""Plays a tour: sends actions to the session, and writes down what happened before it is shown."""

from msgspec.structs import replace

from debatebot.pack.models import Pack
from debatebot.play.drafts import Drafted
from debatebot.play.journal import Journal
from debatebot.play.newcomer import PART_OF
from debatebot.progress.events import Begin, Draft, Record, Undo
from debatebot.progress.history import standing_records
from debatebot.progress.sessions import session_by_id
from debatebot.text.sanitise import ANSWER_LIMIT, clean
from debatebot.tour import actions
from debatebot.tour.events import MEMO_LIMIT, Beat, Memo
from debatebot.tour.memo import memo_of
from debatebot.tour.session import advance, opening, start, step
from debatebot.tour.sheet import Sheet, balance_sheet
from debatebot.tour.state import ClaimReader, TourState
from debatebot.tour.tradeoffs import tradeoffs_of
from debatebot.tour.view import TourView, view

_TYPED = ("guess", "say")
"""Stages with a text box."""


class TourPlay(Drafted):
    """One tour with its place in the journal."""

    def __init__(
        self, pack: Pack, reader: ClaimReader, journal: Journal, state: TourState, session: str
    ) -> None:
        """Take up a tour that has begun.

        Args:
            pack: what it is about.
            reader: reads guesses and reasons.
            journal: where everything is written.
            state: the tour as it stands.
            session: its session.
        """
        self.state = state
        self._pack, self._reader, self._journal = pack, reader, journal
        self._session = session

    @classmethod
    def begin(
        cls, pack: Pack, reader: ClaimReader, journal: Journal, part_of: str = ""
    ) -> "TourPlay":
        """Write down that a tour has begun, and what it is a part of, and play it."""
        state = start(pack)
        options = {PART_OF: part_of} if part_of else {}
        (record,) = journal.append((Begin(kind="tour", items=state.order, options=options),))
        return cls(pack, reader, journal, state, record.session)

    @classmethod
    def resume(cls, pack: Pack, reader: ClaimReader, journal: Journal, session: str) -> "TourPlay":
        """Go on with a tour where it was.

        Raises:
            LookupError: there is no such tour, or a tradeoff of it has left the pack.
        """
        return cls(pack, reader, journal, recalled(pack, journal.records, session), session)

    @property
    def session(self) -> str:
        """The session's id."""
        return self._journal.session(self._session)

    def act(self, action: actions.Action) -> TourState:
        """Take an action; what it does is written down before this returns."""
        state, happened = step(self.state, _cleaned(action), self._pack, self._reader)
        if happened:
            self._journal.append(happened, self._session)
            self.state = state
        return self.state

    def take_back(self) -> bool:
        """Take the last thing back that was typed or chosen; False when there is none."""
        own = standing_records(r for r in self._journal.records if r.session == self.session)
        deeds = [r for r in own if not isinstance(r.event, Begin | Beat | Draft)]
        if not deeds:
            return False
        self._journal.append((Undo(of=deeds[-1].seq),), self._session)
        self.state = recalled(self._pack, self._journal.records, self.session)
        return True

    def view(self) -> TourView:
        """What to show now."""
        return view(self.state, self._pack)

    def sheet(self) -> Sheet:
        """The balance sheet as it stands."""
        return balance_sheet(self.state, self._pack)

    def memo(self) -> str:
        """The position memo: the learner's own, else as it follows from the tour."""
        return self.state.memo or memo_of(self.state, self._pack)

    def write_memo(self, text: str) -> TourState:
        """Keep the memo as it should read; what follows from the tour alone is not kept twice."""
        text = clean(text[:MEMO_LIMIT])
        own = "" if text.strip() == memo_of(self.state, self._pack).strip() else text
        return self.act(actions.WriteMemo(own))

    def take_back_memo(self) -> bool:
        """Take back what was last written in the memo; False when that was not the last deed."""
        own = standing_records(r for r in self._journal.records if r.session == self.session)
        deeds = [r for r in own if not isinstance(r.event, Begin | Beat | Draft)]
        return bool(deeds) and isinstance(deeds[-1].event, Memo) and self.take_back()

    def _place(self) -> str:
        if self.state.stage == "sheet":
            return "tour/memo"
        if self.state.stage not in _TYPED:
            return ""
        done = len(self.state.visit.guesses) if self.state.stage == "guess" else 0
        return f"tour/{self.state.index + 1}/{self.state.stage}/{done}"


def recalled(pack: Pack, records: tuple[Record, ...], session: str) -> TourState:
    """A tour as it was, by running its stored events again.

    Raises:
        LookupError: there is no such tour, or a tradeoff of it has left the pack.
    """
    found = session_by_id(records, session)
    if found is None or not can_go_on(pack, found.begin):
        raise LookupError(f"the tour {session} cannot be gone on with")
    state = opening(tuple(t.id for t in tradeoffs_of(pack)))
    for record in standing_records(r for r in records if r.session == session):
        state = advance(state, record.event)
    return state


def can_go_on(pack: Pack, begin: Begin) -> bool:
    """True when every tradeoff of the tour is still in the pack, in the same order."""
    return begin.kind == "tour" and begin.items == tuple(t.id for t in tradeoffs_of(pack))


def _cleaned(action: actions.Action) -> actions.Action:
    if isinstance(action, actions.Guess | actions.SayIt):
        return replace(action, text=clean(action.text[:ANSWER_LIMIT]))
    return action
