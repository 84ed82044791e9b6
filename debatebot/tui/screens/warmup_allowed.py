"""What would do something now in a round of a warm-up, and what the footer says of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.reactive import reactive

from debatebot.classroom.state import ClassState, Prompt
from debatebot.play.command import Place
from debatebot.tui import keys
from debatebot.tui.screens.boxed import BoxedScreen
from debatebot.tui.widgets.key_line import Hint

if TYPE_CHECKING:
    from debatebot.play.warmup import WarmupPlay
    from debatebot.play.warmup_ask import WarmupAsk

IN_A_RUN = frozenset({"passon", "endnow"})
AT_THE_END = frozenset({"another", "write"})
ON_THE_CLOCK = frozenset({"pause", "more"})
TYPED = frozenset({"text", "counts"})
"""What a prompt takes by the box."""


class WarmupAllowed(BoxedScreen):
    """The part of a round's screen that knows what would do something now."""

    state: reactive[ClassState | None] = reactive(None, init=False)

    def __init__(self, play: WarmupPlay, ahead: Sequence[WarmupAsk] = ()) -> None:
        """Take a round up.

        Args:
            play: the round, begun or gone on with.
            ahead: the rounds that follow it in a plan.
        """
        super().__init__()
        self.box.display = False
        self.play, self.ahead = play, tuple(ahead)
        self.large = play.setup.projector
        "Whether it is shown for the back of a room."
        self.shows_flow = False
        "Whether the flow stands in the place of what is asked, on a narrow screen."
        self.telling = False
        "Whether only what was heard is shown, for want of room, until somebody goes on."
        self.told = False
        "Whether that was read."

    @property
    def here(self) -> Place:
        """With a box, or by keys."""
        return "reply" if self.box.display else "warmup"

    @property
    def prompt(self) -> Prompt | None:
        """What is asked now."""
        return self.play.state.prompt

    def _is_command(self, key: str) -> bool:
        """A key that chooses is none, even if it is a command elsewhere."""
        offered = self.prompt.options if self.prompt and self.prompt.takes == "key" else ()
        return key not in [option.key for option in offered] and super()._is_command(key)

    def allows(self, name: str) -> bool:
        """Only what would do something now."""
        state, prompt = self.play.state, self.prompt
        if name in IN_A_RUN:
            return state.stage == "run" and not self.telling
        if name in AT_THE_END:
            return state.stage == "debrief"
        if name == "flow":
            return self.play.view() is not None
        if name in ON_THE_CLOCK:
            return self.play.time() is not None
        if name == "clock":
            return prompt is not None and prompt.seconds > 0
        if name == "goon":
            return self.telling or prompt is None or prompt.takes in ("read", "key")
        return name not in ("stepback", "hide") or state.stage != "explain"

    def possible(self) -> tuple[str, ...]:
        """What would do something now."""
        key = self.prompt is not None and self.prompt.takes == "key"
        hidden = {"goon"} if key and not self.telling else set[str]()
        return tuple(n for n in keys.FOOTER[self.here] if n not in hidden and self.allows(n))

    def key_hints(self) -> tuple[Hint, ...]:
        """What Enter does before and after the run."""
        ending = "next round" if self.ahead else "done"
        word = {"explain": "start", "debrief": ending}.get(self.play.state.stage, "")
        return tuple(
            Hint(hint.key, word, hint.command) if word and hint.command == "goon" else hint
            for hint in super().key_hints()
        )


def takes_words(state: ClassState) -> bool:
    """Whether what is asked is answered in the box."""
    return state.prompt is not None and state.prompt.takes in TYPED
