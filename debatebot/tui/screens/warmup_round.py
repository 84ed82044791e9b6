"""One round of a warm-up: the explanation, what is asked, what was heard, what is said at the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.reactive import reactive
from textual.widgets import TextArea

from debatebot.classroom.state import ClassState, Prompt
from debatebot.play.class_words import example_row, numbers_in, read_counts
from debatebot.play.commands import Place
from debatebot.play.warmup_pages import kept_lines
from debatebot.progress.events import Draft
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Prose
from debatebot.tui.screens import warmup_blocks as blocks
from debatebot.tui.screens.boxed import BoxedScreen
from debatebot.tui.screens.warmup_time import large_style, small_clock, state_line
from debatebot.tui.widgets.big import Big
from debatebot.tui.widgets.key_line import Hint, KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.debate.clock import Time
    from debatebot.play.warmup import WarmupAsk, WarmupPlay

SECOND = 1.0
IN_YOUR_WORDS = "In your own words …"
AIRY_FROM_ROWS = 22
"""From this height on there is room for empty lines."""
JOIN_FROM, COMMAND_FROM = 76, 60
"""From these widths on the code stands with what to do with it, and with its whole command."""
IN_A_RUN = frozenset({"passon", "endnow"})
AT_THE_END = frozenset({"another", "write"})
ON_THE_CLOCK = frozenset({"pause", "more"})
TYPED = frozenset({"text", "counts"})
"""What a prompt takes by the box."""


class WarmupScreen(BoxedScreen):
    """Shows a round and hands over what is typed; it reads and counts nothing."""

    CSS_PATH = Path(__file__).with_name("warmup_round.tcss")
    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("warmup", "reply"),
        Binding("pageup", "page(-1)", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
    ]
    state: reactive[ClassState | None] = reactive(None, init=False)

    def __init__(self, play: WarmupPlay, ahead: Sequence[WarmupAsk] = ()) -> None:
        """Show a round.

        Args:
            play: the round, begun or gone on with.
            ahead: the rounds that follow it in a plan.
        """
        super().__init__()
        self.play, self.ahead = play, tuple(ahead)
        self.large = play.setup.projector
        "Whether it is shown for the back of a room."
        self._rang: tuple[int, int] | None = None
        "The prompt, and its extra time, whose end was rung."

    def compose(self) -> ComposeResult:
        """Head, clock or letter, what is asked, box, a remark, keys."""
        yield Sheet(id="head")
        yield Big(id="sign")
        yield Sheet(id="bell")
        with VerticalScroll(id="body", classes="page"):
            yield Sheet(id="heard")
            yield Sheet(id="asked")
        yield self.box
        yield Sheet(id="below")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show where the round is; what reads the replies is built once that is on screen."""
        self.state = self.play.state
        self.set_interval(SECOND, self.tick)
        self.call_after_refresh(self.desk_app.warm_for_a_class)

    @property
    def here(self) -> Place:
        """With a box, or by keys."""
        return "reply" if self.box.display else "warmup"

    @property
    def prompt(self) -> Prompt | None:
        """What is asked now."""
        return self.play.state.prompt

    @property
    def airy(self) -> bool:
        """Whether there is room for empty lines."""
        return self.app.size.height >= AIRY_FROM_ROWS

    # --- what is on screen ------------------------------------------------------------------

    def watch_state(self, before: ClassState | None, state: ClassState) -> None:
        """The round went on, or is shown another way."""
        if before is None or _place(before) != _place(state):
            self.changed()
            self.note = ""
            self.box.placeholder = _placeholder(state)
            self.put_back(_again(before, state), typing=_takes_words(state))
        self.draw()

    def draw(self) -> None:
        """Everything."""
        self.set_class(self.large, "projector")
        self.draw_time()
        self.query_one("#heard", Sheet).show(self._above())
        self.draw_asked()
        self.draw_below()
        body = self.query_one("#body")
        if self.prompt is None:
            self.call_after_refresh(body.scroll_home, animate=False)
        else:
            self.bring_into_view(self.query_one("#asked"))

    def _head(self, time: Time | None) -> tuple[Block, ...]:
        info, who = self.play.info, self.prompt.who if self.prompt else ""
        width = self.app.size.width
        title = safe.text(info.title.upper() if self.large else info.title, "bold $primary")
        if who:
            title = safe.join(title, "   ", safe.text(who, "bold $accent"))
        if self.large:
            said = safe.text("on each laptop:  " if width >= JOIN_FROM else "", "$muted")
            command = "debatebot warmup " if width >= COMMAND_FROM else ""
            right = safe.join(said, safe.text(f"{command}{self.play.code}", "bold"))
        else:
            right = safe.text(self.play.code if width >= COMMAND_FROM else "", "$muted")
        if time is not None and not self.signed:
            right = safe.join(right, "   ", small_clock(time))
        return (Ends(title, right),)

    @property
    def signed(self) -> bool:
        """Whether there is a clock or a letter as large as the room allows."""
        state = self.play.state
        if state.stage == "debrief":
            return bool(self.play.debrief().letter)
        roomy = not self.short or (state.prompt is not None and state.prompt.takes == "read")
        return self.large and roomy and self.play.time() is not None

    def draw_time(self) -> None:
        """The clock, and the bell when it is over."""
        time, sign = self.play.time(), self.query_one("#sign", Big)
        self.query_one("#head", Sheet).show(self._head(time))
        said = state_line(time)
        bell = self.query_one("#bell", Sheet)
        bell.show((Prose(said),) if said else ())
        bell.display = bool(said) or (self.large and not self.short)
        if self.play.state.stage == "debrief":
            sign.show(self.play.debrief().letter, "bold $accent")
        elif time is not None:
            sign.show(time.shown, large_style(time))
        sign.display = self.signed
        self.set_class(self.signed, "signed")

    def tick(self) -> None:
        """A second has passed; nothing goes on by itself."""
        if not self.is_current or self.play.state.stage != "run":
            return
        time = self.play.time()
        self.draw_time()
        if time is not None and time.over and not time.paused:
            self._ring()

    def _ring(self) -> None:
        """Once for each prompt, and once more for each minute that was added."""
        now = (len(self.play.state.done), self.play.state.extra)
        if self._rang != now:
            self._rang = now
            self.app.bell()

    def _above(self) -> tuple[Block, ...]:
        """What the newest reply was heard as; when the same is asked again it stands below."""
        newest, state = self.play.newest, self.play.state
        if state.stage != "run" or (newest and newest.heard.again):
            return ()
        said = blocks.heard(newest, hidden=state.hidden)
        return (*said, *blocks.apart(said, airy=self.airy))

    def draw_asked(self) -> None:
        """The explanation, what is asked, or what is said at the end."""
        state, newest = self.play.state, self.play.newest
        if state.stage == "explain":
            shown: tuple[Block, ...] = blocks.explanation(
                self.play.info, self.facts(), self.play.notice, airy=self.airy
            )
        elif state.prompt is None:
            shown = tuple(
                blocks.ending(
                    self.play.debrief(),
                    kept_lines(self.play),
                    hidden=state.hidden,
                    airy=self.airy,
                )
            )
        else:
            counts = numbers_in(self.box.text) if state.prompt.takes == "counts" else ()
            said = blocks.asked(state.prompt, counts, airy=self.airy)
            again = newest if newest and newest.heard.again else None
            shown = (*said, *blocks.heard(again, hidden=state.hidden))
        self.query_one("#asked", Sheet).show(shown)

    def facts(self) -> tuple[str, ...]:
        """How long it takes and how others join, for the explanation."""
        minutes = self.play.setup.minutes
        long = f"{minutes} minute{'' if minutes == 1 else 's'}."
        join = f"The same round on another laptop: debatebot warmup {self.play.code}"
        return (long,) if self.large else (long, join)

    def draw_below(self) -> None:
        """A remark under the box."""
        note = Prose(safe.cited(self.note, "$warning"), safe.text("! ", "bold $warning"))
        below = self.query_one("#below", Sheet)
        below.show((note,) if self.note else ())
        below.display = bool(self.note)
        self.show_keys()

    def on_resize(self, event: events.Resize) -> None:
        """Another size, another layout."""
        if self.state is not None and self.query("#below"):
            self.draw()

    @on(TextArea.Changed)
    def _counted(self, event: TextArea.Changed) -> None:
        if self.prompt is not None and self.prompt.takes == "counts":
            self.draw_asked()

    # --- keys -------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """A key that chooses one of what is offered."""
        if self.typing or self.prompt is None or self.prompt.takes != "key":
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
            return state.stage == "run"
        if name in AT_THE_END:
            return state.stage == "debrief"
        if name in ON_THE_CLOCK:
            return self.play.time() is not None
        if name == "clock":
            return prompt is not None and prompt.seconds > 0
        if name == "goon":
            return prompt is None or prompt.takes in ("read", "key")
        return name not in ("stepback", "hide") or state.stage != "explain"

    def possible(self) -> tuple[str, ...]:
        """What would do something now."""
        key = self.prompt is not None and self.prompt.takes == "key"
        hidden = {"goon"} if key else set[str]()
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
        if stage == "explain":
            self._take(self.play.start())
        elif prompt is None:
            self.leave()
        elif prompt.takes == "read":
            self._take(self.play.reply(at=prompt.id))
        else:
            ways = " ".join(option.key for option in prompt.options)
            self.remark(f"One of the keys {ways}; s goes on without.")

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


def _place(state: ClassState) -> tuple[str, int]:
    return (state.stage, len(state.done))


def _takes_words(state: ClassState) -> bool:
    return state.prompt is not None and state.prompt.takes in TYPED


def _placeholder(state: ClassState) -> str:
    """How what is typed may look."""
    prompt = state.prompt
    if prompt is not None and prompt.takes == "counts":
        return example_row(len(prompt.options))
    return prompt.frame if prompt is not None and prompt.frame else IN_YOUR_WORDS


def _again(before: ClassState | None, state: ClassState) -> str:
    """What the box begins with: words that were taken back, or that did not open a gate."""
    if before is not None and len(before.done) > len(state.done):
        taken = before.done[-1]
        return "" if taken.heard.calm else taken.reply.text
    newest = state.done[-1] if state.done else None
    return newest.reply.text if newest and newest.heard.again and not newest.heard.calm else ""
