"""What a round has to say at each step; every round is one such script."""

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from debatebot.classroom.state import Debrief, Done, Heard, Prompt, Reply, Setup
from debatebot.pack.models import Pack

if TYPE_CHECKING:  # a round opens without any reader
    from debatebot.debate.tools import Tools
    from debatebot.debate.view import DebateView
    from debatebot.grading.verdict import Verdict

MORE_TIME = 60
"""Seconds that *one minute more* adds."""


class ClassReaders(Protocol):
    """What reads the replies; it is built when the first reply comes, so that a round opens fast."""

    def tools(self) -> "Tools":
        """What reads arguments."""
        ...

    def grade(self, question_id: str, answer: str) -> "Verdict":
        """The mark of an answer to a question."""
        ...

    def gives_reason(self, text: str) -> bool:
        """Whether a text gives a reason for what it says."""
        ...


class Script(Protocol):
    """A round as three pure functions of what was done so far."""

    def prompt(self, done: Sequence[Done]) -> Prompt | None:
        """What is asked next; None when the round has run. The first one needs no reader."""
        ...

    def hear(self, prompt: Prompt, reply: Reply, done: Sequence[Done]) -> Heard:
        """What a reply was understood as. A reply that passes is never handed here."""
        ...

    def debrief(self, done: Sequence[Done]) -> Debrief:
        """What is said at the end, whenever that comes."""
        ...


@runtime_checkable
class Debated(Protocol):
    """A script whose round is a debate, with a flow to draw."""

    def view(self, done: Sequence[Done]) -> "DebateView | None":
        """The debate as it stands; None before the first turn."""
        ...


def script_of(setup: Setup, pack: Pack, readers: ClassReaders) -> Script:
    """The script of a round.

    Args:
        setup: which round, and its seed.
        pack: whose claims, facts and questions it uses.
        readers: what reads the replies.

    Raises:
        RoundNotPossible: the pack lacks what this round needs; its `message` says what.
    """
    module = import_module(f"debatebot.classroom.scripts.{setup.round}")
    made: Script = getattr(module, setup.round.capitalize())(setup, pack, readers)
    return made
