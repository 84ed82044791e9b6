"""Has the learner state the other side's case, and says how much of it they covered."""

from typing import cast

from debatebot.debate.events import Stated
from debatebot.debate.hints import RUNGS, hint
from debatebot.debate.session import start
from debatebot.debate.state import Node, Round
from debatebot.debate.steelman import (
    SENTENCES,
    Steelman,
    coverage,
    sentences_of,
    steelman,
)
from debatebot.debate.tools import Tools
from debatebot.debate.watch import name_of
from debatebot.pack.models import Side
from debatebot.play.drafts import Drafted
from debatebot.play.journal import Journal
from debatebot.play.round_recall import recalled
from debatebot.play.stating_words import Feedback, feedback_on, hundred
from debatebot.play.watching import KIND as WATCHED
from debatebot.play.watching import WatchPlay
from debatebot.progress.events import Begin
from debatebot.progress.history import standing_records
from debatebot.progress.sessions import session_by_id
from debatebot.progress.views import views
from debatebot.text.sanitise import ANSWER_LIMIT, clean

KIND = "steelman"
"""Kind of the session."""


class StatePlay(Drafted):
    """One side's case, stated by somebody who argues the other one."""

    def __init__(self, tools: Tools, journal: Journal, begin: Begin, session: str) -> None:
        """Take up a statement that has begun.

        Args:
            tools: the pack made ready.
            journal: where everything is written.
            begin: how it began; its options name the side, and the round that it follows.
            session: its session.
        """
        self._tools, self._journal, self._session = tools, journal, session
        self.side = cast(Side, begin.options["side"])
        "The side that is stated."
        self._heard = _heard(tools, journal, begin)
        own = standing_records(r for r in journal.records if r.session == session)
        stated = [r.event for r in own if isinstance(r.event, Stated)]
        self.text = stated[-1].text if stated else ""
        "The last statement."
        self.result: Steelman | None = self._read(self.text) if stated else None
        self.revealed = bool(stated) and stated[-1].seen
        "Whether the missed points are shown."
        self._seen = self.revealed
        self._count, self._rung = len(stated), 0

    @classmethod
    def begin(cls, tools: Tools, journal: Journal, side: Side, of: str = "") -> "StatePlay":
        """Write down that a case is to be stated.

        Args:
            tools: the pack made ready.
            journal: where it is written.
            side: the side that is stated.
            of: the session of a debate in which the app argued it.
        """
        begin = Begin(kind=KIND, options={"side": side, "of": of})
        (record,) = journal.append((begin,))
        return cls(tools, journal, begin, record.session)

    @classmethod
    def resume(cls, tools: Tools, journal: Journal, session: str) -> "StatePlay":
        """Go on where it was.

        Raises:
            LookupError: there is no such session.
        """
        found = session_by_id(journal.records, session)
        if found is None or found.begin.options.get("side") not in ("pro", "anti"):
            raise LookupError(f"there is no statement {session}")
        return cls(tools, journal, found.begin, session)

    @property
    def name(self) -> str:
        """The name of the side."""
        return self._tools.pack.positions.sides[self.side].name

    @property
    def motion(self) -> str:
        """What is debated."""
        return self._tools.pack.positions.motion

    @property
    def task(self) -> str:
        """What is asked for."""
        part = name_of(self.side, self._tools)
        holder = f"as {part} would" if part != self.name else "as somebody who holds it would"
        return (
            f"State the case of '{self.name}' {holder}: {SENTENCES[0]} to {SENTENCES[1]} sentences, "
            "with reasons, and nothing against it."
        )

    def count(self, text: str) -> str:
        """How many sentences there are, as one types."""
        sentences = len(sentences_of(text))
        beyond = ": beyond them nothing is read" if sentences > SENTENCES[1] else ""
        return f"{sentences} of {SENTENCES[0]} to {SENTENCES[1]} sentences{beyond}"

    def state_it(self, text: str) -> Feedback:
        """Hand a statement in; the earlier ones are kept.

        Raises:
            ValueError: it says nothing.
        """
        text = clean(text[:ANSWER_LIMIT]).strip()
        if not text:
            raise ValueError("it says nothing")
        self._seen = self._seen or self.revealed
        self.text, self.result, self.revealed = text, self._read(text), False
        stated = Stated(
            side=self.side,
            text=text,
            score=self.result.score,
            passed=self.result.passed,
            covered=self.result.covered,
            seen=self._seen,
        )
        self._journal.append((stated,), self._session)
        self._count += 1
        return self.feedback()

    def reveal(self) -> Feedback:
        """Show the points that were missed."""
        self.revealed = True
        return self.feedback()

    def hint(self) -> str:
        """The next rung of hints to a point that was not made yet; empty when all were."""
        self._rung = min(self._rung + 1, RUNGS)
        made = self.result.covered if self.result else ()
        nodes = tuple(
            Node(label=f"Y{n}", by="learner", turn=1, claim=claim, gist="", weight=1)
            for n, claim in enumerate(made)
        )
        settings = start(side=self.side).settings
        return hint(Round(settings=settings, flow=nodes), self._tools, self._rung)

    def feedback(self) -> Feedback:
        """What came of the last statement.

        Raises:
            ValueError: nothing was stated yet.
        """
        found = self.result
        if found is None:
            raise ValueError("nothing was stated yet")
        return feedback_on(
            found, self._tools, beside=self._beside(found), seen=self._seen, revealed=self.revealed
        )

    def _beside(self, found: Steelman) -> str:
        other: Side = "anti" if self.side == "pro" else "pro"
        made = views(self._journal.records, self._tools.pack.id).made
        own = coverage(made, other, self._tools)
        name = self._tools.pack.positions.sides[other].name
        if not own:
            return ""
        return (
            f"'{name}' in your debates so far: {hundred(own)}; '{self.name}' here: "
            f"{hundred(found.score)}. This is how much was covered, no proof of belief."
        )

    def _read(self, text: str) -> Steelman:
        return steelman(text, self.side, self._tools, self._heard)

    # --- nothing is lost ------------------------------------------------------------------------

    @property
    def session(self) -> str:
        """The session's id."""
        return self._journal.session(self._session)

    def _place(self) -> str:
        return f"steelman/{self._count}"


def _heard(tools: Tools, journal: Journal, begin: Begin) -> Round | None:
    """The debate in which the app argued the side, if there was one and it can be read."""
    of = begin.options.get("of", "")
    found = session_by_id(journal.records, of) if of else None
    if found is None:
        return None
    try:
        if found.begin.kind == WATCHED:
            return WatchPlay.resume(tools, journal, of).state.round
        return recalled(tools, journal.records, of)[0].round
    except LookupError:
        return None
