"""What can be done in a round of a warm-up: each deed is an action that bears its time."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.classroom import actions
from debatebot.classroom.state import ClassState, Reply


class WarmupActs(ABC):
    """Deeds of a round; whoever has them takes actions and tells the time that has passed."""

    @abstractmethod
    def act(self, action: actions.Action) -> ClassState:
        """Take an action; a refused one returns the very same state."""

    @abstractmethod
    def spent(self) -> int:
        """Seconds of the round that have passed, pauses left out."""

    def start(self) -> ClassState:
        """Leave the explanation."""
        return self.act(actions.Start(self.spent()))

    def reply(
        self, text: str = "", key: str = "", counts: Sequence[int] = (), at: str = ""
    ) -> ClassState:
        """Reply to the prompt at hand.

        Args:
            text, key, counts: the reply, by what the prompt takes.
            at: id of the prompt that was on screen; one that has gone takes no reply.
        """
        reply = Reply(text=text, key=key, counts=tuple(counts), seconds=self.spent())
        return self.act(actions.Answer(reply, at))

    def hand_in(self, reply: Reply) -> ClassState:
        """Reply with a whole reply, as made-up pupils do."""
        if reply.passed:
            return self.pass_on()
        return self.act(actions.Answer(replace(reply, seconds=self.spent())))

    def pass_on(self) -> ClassState:
        """Go on without a reply."""
        return self.act(actions.PassOn(self.spent()))

    def back(self) -> ClassState:
        """Take the newest reply back."""
        return self.act(actions.StepBack(self.spent()))

    def extend(self) -> ClassState:
        """One minute more."""
        return self.act(actions.Extend())

    def hide(self) -> ClassState:
        """Hide the scores, or show them."""
        return self.act(actions.HideScores())

    def switch_clock(self) -> ClassState:
        """Put the clock away, or bring it back."""
        return self.act(actions.SwitchClock())

    def end(self) -> ClassState:
        """Go to the debrief now."""
        return self.act(actions.EndRun(self.spent()))
