"""What can be done in a round of a warm-up: keys that choose, words that are sent, commands."""

from __future__ import annotations

from textual import events

from debatebot.classroom.state import ClassState
from debatebot.play.class_words import read_counts
from debatebot.tui.screens.boxed import KeepsDrafts
from debatebot.tui.screens.warmup_allowed import WarmupAllowed, takes_words


class WarmupDeeds(WarmupAllowed):
    """The part of a round's screen that acts; whoever uses it draws."""

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

    @property
    def drafts(self) -> KeepsDrafts | None:
        """What keeps the words of the prompt at hand."""
        return self.play
