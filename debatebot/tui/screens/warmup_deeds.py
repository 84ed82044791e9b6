"""What can be done in a round of a warm-up: keys that choose, words that are sent, commands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.reactive import reactive

from debatebot.classroom.state import ClassState, Prompt
from debatebot.play.class_words import read_counts
from debatebot.play.command import Place
from debatebot.progress.events import Draft
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


class WarmupDeeds(BoxedScreen):
    """The part of a round's screen that acts; whoever uses it draws."""

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

    def draw(self) -> None:
        """Show all again."""

    def draw_time(self) -> None:
        """Show the clock again."""

    # --- keys -------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """A key that chooses one of what is offered."""
        if self.typing or self.telling or self.prompt is None or self.prompt.takes != "key":
            return
        found = [o.key for o in self.prompt.options if o.key.casefold() == event.key.casefold()]
        if found:
            event.stop()
            if self.steady.alone(event.key, event.time):
                self._take(self.play.reply(key=found[0], at=self.prompt.id))

    def action_choose(self, place: int) -> None:
        """One of what is offered was clicked."""
        prompt = self.prompt
        if prompt is not None and prompt.takes == "key" and place < len(prompt.options):
            self._take(self.play.reply(key=prompt.options[place].key, at=prompt.id))

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

    def action_page(self, by: int) -> None:
        """Read back or on."""
        body = self.query_one("#body")
        body.scroll_relative(y=by * max(1, body.size.height - 1), animate=False)

    # --- what they do -----------------------------------------------------------------------

    def send(self, text: str) -> None:
        """What is in the box, as what is asked for."""
        prompt = self.prompt
        if prompt is None:
            return
        if not text.strip():
            self.remark("Nothing is typed yet. /skip goes on without it.")
        elif prompt.takes == "counts":
            counts = read_counts(text, "".join(option.key[:1] for option in prompt.options))
            if isinstance(counts, str):
                self.remark(counts)
            else:
                self._take(self.play.reply(counts=counts, at=prompt.id))
        else:
            self._take(self.play.reply(text=text, at=prompt.id))

    def _take(self, state: ClassState) -> None:
        """Show what came of an action."""
        if state is self.state:
            self.remark("That did nothing here.")
        self.state = state
        self.say_trouble()

    def command_reply(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self.send(self.box.text)

    def command_goon(self, rest: str = "") -> None:
        """Begin, go on, or leave."""
        stage, prompt = self.play.state.stage, self.prompt
        if self.telling:
            self._ask_at_last()
        elif stage == "explain":
            self._take(self.play.start())
        elif prompt is None:
            self.leave()
        elif prompt.takes == "read":
            self._take(self.play.reply(at=prompt.id))
        else:
            ways = " ".join(option.key for option in prompt.options)
            self.remark(f"One of the keys {ways}; s goes on without.")

    def _ask_at_last(self) -> None:
        """What was heard is read: show what is asked in its place."""
        self.telling, self.told = False, True
        self.changed()
        self.open_box(takes_words(self.play.state))
        self.draw()

    def leave(self) -> None:
        """The round is over and read."""
        self.desk_app.after_warmup(self.ahead)

    def command_pause(self, rest: str = "") -> None:
        """Stop the clock, or let it go on."""
        self.play.pause()
        self.draw_time()

    def command_time(self, rest: str = "") -> None:
        """Say what is left."""
        time = self.play.time()
        self.remark(time.words() if time is not None else "There is no clock here.")

    def command_more(self, rest: str = "") -> None:
        """One minute more."""
        self._take(self.play.extend())

    def command_passon(self, rest: str = "") -> None:
        """Go on without a reply."""
        self._take(self.play.pass_on())

    def command_stepback(self, rest: str = "") -> None:
        """Take the newest reply back; it stands in the box again."""
        self._take(self.play.back())

    def command_hide(self, rest: str = "") -> None:
        """Hide the scores, or show them."""
        self._take(self.play.hide())

    def command_clock(self, rest: str = "") -> None:
        """Put the clock away, or bring it back."""
        self._take(self.play.switch_clock())

    def command_endnow(self, rest: str = "") -> None:
        """To the end, with what was said so far."""
        self._take(self.play.end())

    def command_big(self, rest: str = "") -> None:
        """Large for the back of the room, or as on a desk."""
        self.large = not self.large
        self.changed()
        self.draw()

    def command_flow(self, rest: str = "") -> None:
        """The flow in the place of what is asked, and back; beside it, it is there already."""
        self.shows_flow = not self.shows_flow
        self.changed()
        self.draw()

    def command_another(self, rest: str = "") -> None:
        """The same kind of round with other content."""
        self.desk_app.another_warmup(self.play)

    def command_write(self, rest: str = "") -> None:
        """Write what came of it to a file."""
        self.desk_app.write_warmup(self.play, rest)

    # --- nothing is lost --------------------------------------------------------------------

    def draft_now(self) -> Draft | None:
        """What stood unsent in the box of this prompt."""
        return self.play.draft()

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent."""
        self.play.save_draft(text, cursor)


def takes_words(state: ClassState) -> bool:
    """Whether what is asked is answered in the box."""
    return state.prompt is not None and state.prompt.takes in TYPED
