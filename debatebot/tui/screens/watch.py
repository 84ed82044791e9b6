"""A round of the app against itself: one key lets the next speaker speak; then comes a ballot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding

from debatebot.play.command import Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Prose
from debatebot.tui.screens.round_pane import SHEET, WIDE_FROM, RoundPane
from debatebot.tui.widgets.key_line import Hint, KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.watching import WatchPlay

AT_THE_END = frozenset({"judge", "again", "swap", "export"})
"""Commands of a round that was watched to its end."""


class WatchScreen(RoundPane):
    """Shows a watched round as far as it has gone; it plays nothing itself."""

    CSS_PATH = [SHEET, Path(__file__).with_name("watch.tcss")]  # noqa: RUF012 - as the base class
    AUTO_FOCUS = "#body"
    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("watch"),
        Binding("pageup", "page(-1)", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
    ]
    place: ClassVar[Place] = "watch"

    def __init__(self, play: WatchPlay) -> None:
        super().__init__()
        self.play = play
        self._view = play.view()
        self._ballot_shown = False

    def compose(self) -> ComposeResult:
        """Head, conversation and flow, where it is, keys."""
        yield Sheet(id="head")
        yield from self.middle()
        yield Sheet(id="count")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show where it is."""
        self.draw()
        self.to_newest()

    def draw(self) -> None:
        """Everything."""
        self.query_one("#head", Sheet).show(self._head())
        self.draw_round()
        self.query_one("#count", Sheet).show((self._count(),))
        self.show_keys()

    def _head(self) -> tuple[Block, ...]:
        view = self._view
        turn = safe.text(f"turn {view.number} of {view.total}", "$muted")
        opens = safe.text(f"{view.me}: {view.mine}", "bold $accent")
        if self.app.size.width < WIDE_FROM:
            return (Ends(opens, turn),)
        sides = safe.join(opens, safe.text(f"   {view.part}: {view.theirs}", "bold $secondary"))
        return (Prose(safe.cited(f"Motion: {view.motion}", "bold")), Ends(sides, turn))

    def opening(self) -> tuple[Block, ...]:
        """Who debates, and how one watches; the first turn takes its place."""
        view = self._view
        if view.lines:
            return ()
        how = "Enter lets them speak, turn by turn; e shows it all at once."
        if self.play.judge_wanted:
            how += " After the last turn you fill in the ballot before ours is shown."
        return (
            Prose(safe.text("The app debates itself, to be watched.", "bold")),
            Gap(),
            Prose(safe.text(f"{view.me} opens for '{view.mine}', {view.part} answers for "
                            f"'{view.theirs}'. Both play a part.")),
            Gap(),
            Prose(safe.text(how, "$muted")),
        )  # fmt: skip

    def _count(self) -> Block:
        if not self.play.over:
            return Prose(safe.text(self._view.phase or "Not begun yet", "$muted"))
        if self._judged:
            said = "The round is over. Enter shows our ballot; j shows yours beside it."
        elif self._judges_first:
            said = "The round is over. Enter fills in your own ballot before ours is shown."
        elif self._ballot_shown:
            said = "The round is over. Enter shows the ballot."
        else:
            said = "The round is over. Enter shows our ballot; j lets you fill it in first."
        return Prose(safe.text(said, "$accent"))

    @property
    def _judges_first(self) -> bool:
        """Whether the learner's own ballot comes first and is not handed in yet."""
        return self.play.judge_wanted and not self._judged

    @property
    def _judged(self) -> bool:
        """Whether the learner's own ballot is handed in."""
        return self.play.over and self.desk_app.judged(self.play)

    def key_hints(self) -> tuple[Hint, ...]:
        """At the end, Enter leads to a ballot."""
        shown = super().key_hints()
        return (Hint("Enter", "ballot", "step"), *shown) if self.play.over else shown

    def possible(self) -> tuple[str, ...]:
        """What would do something now."""
        hidden = {"flow"} if self.wide else set[str]()
        if self.play.over:
            hidden |= {"step"}
        return tuple(n for n in keys.FOOTER["watch"] if n not in hidden and self.allows(n))

    def allows(self, name: str) -> bool:
        """Only what would do something now."""
        if name == "finish":
            return not self.play.over
        if name == "judge":
            return self.play.over and (self._judged or not self._ballot_shown)
        return name not in AT_THE_END or self.play.over

    def admits(self, event: events.Key) -> bool:
        """A key that is held shows one turn: the last one would lead on to a ballot unasked."""
        if event.key in ("enter", "space"):
            return self.steady.alone(event.key, event.time)
        return super().admits(event)

    def command_step(self, rest: str = "") -> None:
        """The next turn; after the last one, a ballot."""
        if not self.play.over:
            self._show_more(self.play.step)
            self.to_newest()
        elif self._judges_first:
            self.command_judge()
        else:
            self.command_ballot()

    def command_finish(self, rest: str = "") -> None:
        """The rest at once; one reads on where one was."""
        self._show_more(self.play.finish)

    def _show_more(self, more: Callable[[], bool]) -> None:
        self._before = self._view.flow
        more()
        self.changed()
        self._view = self.play.view()
        self.draw()
        if self.desk_app.desk.trouble:
            self.desk_app.say(self.desk_app.desk.trouble)

    def command_ballot(self, rest: str = "") -> None:
        """Our ballot of whoever opened."""
        from debatebot.tui.screens.watched_ballot import WatchedBallotScreen

        self._ballot_shown = True
        self.desk_app.open_screen(WatchedBallotScreen(self.play))

    def command_judge(self, rest: str = "") -> None:
        """The learner's own ballot, before ours."""
        self.desk_app.open_judging(self.play)

    def command_said(self, rest: str = "") -> None:
        """Back to the first turn."""
        self.to_first()

    def command_flow(self, rest: str = "") -> None:
        """The flow in the place of the conversation; beside it, it is there already."""
        if not self.wide:
            self.shows_flow = not self.shows_flow

    def command_again(self, rest: str = "") -> None:
        """Another round, opened by the same side."""
        self.desk_app.watch_again(self.play, swap=False)

    def command_swap(self, rest: str = "") -> None:
        """Another round, opened by the other side."""
        self.desk_app.watch_again(self.play, swap=True)

    def command_export(self, rest: str = "") -> None:
        """Write the round as a page."""
        self.desk_app.export_round(self.play, rest)

    def command_back(self, rest: str = "") -> None:
        """From the flow to the conversation, from there home; how far one was is kept."""
        if self.shows_flow and not self.wide:
            self.shows_flow = False
        else:
            self.desk_app.go_home()

    def on_screen_resume(self) -> None:
        """Back from a ballot: what Enter does next may have changed."""
        super().on_screen_resume()
        if self.query("#entries"):
            self._view = self.play.view()
            self.draw()
