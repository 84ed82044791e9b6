"""What comes after a debate beside its ballot: a stance taken again, the other side, a statement."""

from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.events import Dispute, Joint, Rewind
from debatebot.debate.joint import Joint as JointRead
from debatebot.debate.joint import joint
from debatebot.debate.rewind import compare
from debatebot.event import Event
from debatebot.play.looked_at import LookedAt
from debatebot.play.looks import Branch
from debatebot.play.round_recall import recalled
from debatebot.play.stance_after import Moved, moved
from debatebot.progress.history import standing_records
from debatebot.text.sanitise import ANSWER_LIMIT, clean
from debatebot.tour.events import Stance

DEEDS = Rewind | Dispute | Stance | Joint
"""What is done with a finished round, and can be taken back."""


class Afterwards(LookedAt):
    """A round whose end is not its ballot."""

    def deeds(self) -> tuple[Event, ...]:
        """What was done since the round was over and was not taken back, in its order."""
        own = standing_records(r for r in self._journal.records if r.session == self.session)
        return tuple(r.event for r in own if isinstance(r.event, DEEDS))

    def compared(self) -> Branch | None:
        """The round that this one leaves, beside it; None for a round of its own.

        Raises:
            LookupError: that round is not in this pack any more.
        """
        if not self.leaves:
            return None
        first, _ = recalled(self._tools, self._journal.records, self.leaves)
        ballot = self.first_ballot()
        return Branch(
            turn=int(self._begin.options["turn"]),
            text=self._begin.options["text"],
            state=self.state,
            ballot=ballot,
            comparison=compare(ballot_of(first.round, self._tools, self.rubric), ballot),
            session=self.session,
        )

    # --- a stance -----------------------------------------------------------------------------

    def take_stance(self, value: int, confidence: int = 0) -> Moved:
        """Say where one stands on the motion now; it changes no score.

        Args:
            value: 1 to 7, between the two of `stance_ends`.
            confidence: 1 unsure, 2 fairly sure, 3 sure; 0 not said.

        Raises:
            ValueError: there is no such step, or the round is not over.
        """
        self._needs_ballot()
        if not (1 <= value <= 7 and 0 <= confidence <= 3):
            raise ValueError(f"there is no stance {value}, {confidence}")
        event = Stance(when="debate", value=value, confidence=confidence)
        self._journal.append((event,), self._session)
        return self.moved()

    @property
    def stance_ends(self) -> tuple[str, str]:
        """What 1 and 7 stand for: the names of the two sides."""
        sides = self._tools.pack.positions.sides
        return sides["anti"].name, sides["pro"].name

    def moved(self) -> Moved:
        """Where the learner stood before the round, and after it."""
        return moved(self._journal.records, self._tools.pack.id, self.session)

    # --- both sides ---------------------------------------------------------------------------

    @property
    def part(self) -> int:
        """Which of the two rounds of a debate on both sides this is; 0 for any other."""
        return int(self._begin.options.get("part", "0"))

    def agree(self, text: str) -> JointRead:
        """Hand in what both sides could sign, at the end of a debate on both.

        Raises:
            ValueError: this is not the end of one.
        """
        self._needs_ballot()
        if self.part != 2:
            raise ValueError("a joint statement ends a debate that was argued on both sides")
        read = joint(clean(text[:ANSWER_LIMIT]), self._tools)
        event = Joint(text=read.text, claims=(*read.pro, *read.anti))
        self._journal.append((event,), self._session)
        return read

    def heard_of_each(self, read: JointRead) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Both sides by name, each with what of it a joint statement takes up, in short."""
        sides, tools = self._tools.pack.positions.sides, self._tools
        return (
            (sides["pro"].name, tuple(tools.gist(claim) for claim in read.pro)),
            (sides["anti"].name, tuple(tools.gist(claim) for claim in read.anti)),
        )

    def agreed(self) -> JointRead | None:
        """The statement as it was handed in last, or None."""
        said = [deed for deed in self.deeds() if isinstance(deed, Joint)]
        return joint(said[-1].text, self._tools) if said else None
