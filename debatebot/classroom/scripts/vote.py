"""Oxford vote: vote, hear both sides, give one reason, vote again; what moved is what counts."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.classroom.listening import hear_argument
from debatebot.classroom.script import ClassReaders
from debatebot.classroom.scripts.common import HANDS, by_id, drawn, numbered, private_choice, share
from debatebot.classroom.sides import SIDES, name_of, part_of
from debatebot.classroom.speeches import speech_of
from debatebot.classroom.state import Debrief, Done, Heard, Line, Prompt, Reply, Setup
from debatebot.classroom.tallies import vote_lines
from debatebot.pack.models import Pack, Side

VOTES = ("for", "undecided", "against")
"""In the order of their keys: from one end to the other."""
_OPTIONS = numbered(VOTES)
_FOR, _UNDECIDED, _AGAINST = range(3)
_VOTING, _SPEECH, _REASON = 0.1, 0.25, 0.3
"""Shares of the time: each vote, each speech, the reason."""


class Vote:
    """The round on a pupil's screen, and in front of the class."""

    def __init__(self, setup: Setup, pack: Pack, readers: ClassReaders) -> None:
        self._setup, self._pack, self._readers = setup, pack, readers
        speeches = [self._speech(side) for side in drawn(SIDES, setup, "order")]
        self._row = (
            self._vote("vote-before", "Vote"),
            *speeches,
            self._reason(),
            self._vote("vote-after", "Vote again"),
        )

    def prompt(self, done: Sequence[Done]) -> Prompt | None:
        """Vote, two speeches, a reason, vote."""
        return self._row[len(done)] if len(done) < len(self._row) else None

    def hear(self, prompt: Prompt, reply: Reply, done: Sequence[Done]) -> Heard:
        """A reason is read for the side that was voted for."""
        if prompt.takes != "text":
            return Heard()
        vote = by_id(done, "vote-before")
        sides: Sequence[Side] = SIDES
        if vote and vote.reply.key == _OPTIONS[_FOR].key:
            sides = ("pro",)
        elif vote and vote.reply.key == _OPTIONS[_AGAINST].key:
            sides = ("anti",)
        heard = [hear_argument(reply.text, side, self._readers)[0] for side in sides]
        # An undecided pupil's reason speaks for the side for which it is understood better.
        return max(heard, key=lambda each: (bool(each.made), each.certainty))

    def debrief(self, done: Sequence[Done]) -> Debrief:
        """In front of the class both votes; on a pupil's screen what only this pupil sees."""
        if self._setup.projector:
            return self._of_the_class(done)
        reason = by_id(done, "reason")
        return Debrief(
            title="Oxford vote",
            lines=(*_moved(done), *(reason.heard.lines if reason else ())),
            ask="Which reason of the other side was the strongest?",
        )

    def _of_the_class(self, done: Sequence[Done]) -> Debrief:
        before, after = by_id(done, "vote-before"), by_id(done, "vote-after")
        ask = "Which reason moved somebody? Nobody has to say who voted what."
        if not (before and after and before.reply.counts and after.reply.counts):
            text = "One of the votes was not counted: nothing can be compared."
            return Debrief(title="Oxford vote", lines=(Line(text=text),), ask=ask)
        names = (name_of(self._pack, "pro"), name_of(self._pack, "anti"), "undecided")
        lines = vote_lines(_ordered(before.reply.counts), _ordered(after.reply.counts), names)
        return Debrief(title="Oxford vote", lines=lines, ask=ask)

    def _vote(self, name: str, title: str) -> Prompt:
        prompt = private_choice(self._setup, self._pack, name, title, _OPTIONS, _VOTING)
        if not self._setup.projector:
            return prompt
        return replace(prompt, takes="counts", private=False, ask=f"Hands up, eyes shut. {HANDS}")

    def _speech(self, side: Side) -> Prompt:
        return Prompt(
            id=f"speech-{side}",
            takes="read",
            title=f"The case: {name_of(self._pack, side)}",
            lines=speech_of(self._pack, side, self._setup.seed, brief=self._setup.projector),
            speaker=part_of(self._pack, side),
            ask="Which of these reasons is the strongest?",
            seconds=share(self._setup, _SPEECH),
        )

    def _reason(self) -> Prompt:
        room = self._setup.projector
        return Prompt(
            id="reason",
            takes="read" if room else "text",
            title="One reason",
            lines=(self._pack.positions.motion,),
            ask="Type one reason, in a sentence with 'because'."
            if room
            else "Give one reason for your view, with 'because'.",
            frame="… because …",
            seconds=share(self._setup, _REASON),
            opinion=True,
        )


def _ordered(counts: Sequence[int]) -> tuple[int, int, int]:
    """Hands in the order of a tally: for, against, undecided."""
    return counts[_FOR], counts[_AGAINST], counts[_UNDECIDED]


def _moved(done: Sequence[Done]) -> tuple[Line, ...]:
    before, after = by_id(done, "vote-before"), by_id(done, "vote-after")
    if not (before and after and before.reply.key and after.reply.key):
        return ()
    if before.reply.key == after.reply.key:
        return (Line(text="Your vote stayed as it was. Only you see this."),)
    return (Line(text="Your vote moved. Only you see this."),)
