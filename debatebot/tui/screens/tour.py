"""The tour: a stance, eight tradeoffs in four beats each, a stance again, the balance sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.events import Resize
from textual.reactive import reactive

from debatebot.play.command import Place
from debatebot.tour.state import TourState
from debatebot.tour.tradeoffs import short
from debatebot.tui import safe
from debatebot.tui.paper import Prose
from debatebot.tui.screens.asking import Progress
from debatebot.tui.screens.tour_deeds import TourDeeds
from debatebot.tui.screens.tour_pages import Looks, upper
from debatebot.tui.widgets.body import Body
from debatebot.tui.widgets.key_line import Hint, KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.tour import TourPlay

AIRY_FROM_ROWS = 32
"""From this height on claims stand apart."""
PLACES: dict[str, Place] = {"before": "stance", "after": "stance"}
"""Stages whose place has another name."""
STAGES = {
    "before": "where you stand",
    "guess": "guess before you look",
    "see": "both sides",
    "weigh": "weigh it",
    "say": "say it",
    "after": "where you stand now",
    "sheet": "balance sheet",
}
"""What the head of the screen calls a stage."""


class TourScreen(TourDeeds):
    """Shows a tour's view; what the learner does is in `TourDeeds`."""

    state: reactive[TourState | None] = reactive(None, init=False)

    def __init__(self, play: TourPlay) -> None:
        super().__init__()
        self.play = play

    def compose(self) -> ComposeResult:
        """Head, body, keys; what the body shows follows from the stage."""
        yield Sheet(id="progress")
        with Body(classes="page", id="body"):
            yield Sheet(id="upper")
            yield self.box
            yield Sheet(id="below")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show where the tour is."""
        warm = self.desk_app.desk.talks.warm
        self.run_worker(warm, thread=True, exit_on_error=False, group="warm")
        self.state = self.play.state

    # --- what is on screen ------------------------------------------------------------------

    @property
    def here(self) -> Place:
        """The stage, as a place of the registry; a sentence that was said is only read."""
        state = self.play.state
        stage = "see" if state.stage == "say" and state.visit.said is not None else state.stage
        return PLACES.get(stage) or stage  # type: ignore[return-value]

    def watch_state(self, before: TourState | None, state: TourState) -> None:
        """Something happened: the box follows the stage, and all is drawn again."""
        self.changed()
        self.note, self.cursor, self.stance, self.asks_which = "", 0, 0, False
        typing = state.stage == "guess" or (state.stage == "say" and state.visit.said is None)
        self.put_back(typing=typing)
        self.draw()
        self.to_newest(_page(before) != _page(state))

    def to_newest(self, is_other_page: bool) -> None:
        """A new page from its top; what was added to the page at hand into view."""
        body = self.query_one("#body")
        if is_other_page or self.play.state.stage == "see":
            body.scroll_home(animate=False)
        if self.state is not None and self.state.stage not in ("see", "sheet"):
            self.call_after_refresh(body.scroll_end, animate=False)

    def draw(self) -> None:
        """Everything, for the stage at hand."""
        view = self.play.view()
        counted = {
            "before": f"{view.total} tradeoffs, each can be passed",
            "after": f"{self.play.state.weighed} of {view.total} weighed",
            "sheet": f"{self.play.state.weighed} of {view.total} weighed",
        }.get(view.stage, f"tradeoff {view.number} of {view.total}")
        number = view.total if view.stage in ("after", "sheet") else view.number
        head = Progress(f"Tour · {STAGES[view.stage]}", number, view.total, counted)
        self.query_one("#progress", Sheet).show((head,))
        self.query_one("#upper", Sheet).show(upper(self.play, self._looks()))
        self.draw_below()

    def _looks(self) -> Looks:
        return Looks(
            stance=self.stance,
            cursor=self.cursor,
            short=self.short,
            airy=self.app.size.height >= AIRY_FROM_ROWS,
            named=self.named,
        )

    def named(self, claim_id: str) -> Content:
        """A claim in short, with its paragraphs."""
        claim = self.desk_app.desk.pack.claim(claim_id)
        if claim is None:
            return safe.text(claim_id)
        places = " ".join(f"¶{n}" for n in claim.cite)
        return safe.cited(f"{short(claim).rstrip('.')} {places}".strip())

    def draw_below(self) -> None:
        """A remark, if there is one, and the keys."""
        note = Prose(safe.cited(self.note, "$warning"), safe.text("! ", "bold $warning"))
        self.query_one("#below", Sheet).show((note,) if self.note else ())
        self.show_keys()

    def key_hints(self) -> tuple[Hint, ...]:
        """From the sheet, Enter leads home."""
        shown = super().key_hints()
        return (Hint("Enter", "home", "home"), *shown) if self.here == "sheet" else shown

    def on_resize(self, event: Resize) -> None:
        """Low screens leave gaps out."""
        if self.state is not None:
            self.draw()
            self.to_newest(False)


def _page(state: TourState | None) -> tuple[int, bool] | None:
    """Beats of one tradeoff share a page."""
    return None if state is None else (state.index, state.stage in ("before", "after", "sheet"))
