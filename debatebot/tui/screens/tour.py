"""The tour: a stance, eight tradeoffs in four beats each, a stance again, the balance sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.reactive import reactive

from debatebot.play.commands import Place
from debatebot.tour import actions
from debatebot.tour.state import TourState
from debatebot.tour.tradeoffs import short
from debatebot.tour.words import CONFIDENCES
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Labelled, Prose
from debatebot.tui.scale import STEPS
from debatebot.tui.screens import balance, beats
from debatebot.tui.screens.asking import Progress
from debatebot.tui.screens.boxed import BoxedScreen
from debatebot.tui.widgets.key_line import Hint, KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.tour import TourPlay
    from debatebot.progress.events import Draft

AIRY_FROM_ROWS = 32
"""From this height on claims stand apart."""
LETTERS = "abcdefghij"
"""Keys that may name a claim: as many as a tradeoff has."""
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


class TourScreen(BoxedScreen):
    """Shows a tour's view and sends what the learner does; it reads and counts nothing."""

    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("stance", "guess", "see", "weigh", "say", "sheet"),
        *(
            Binding(letter, f"key('{letter}')", show=False)
            for letter in LETTERS
            if letter not in ("d",)
        ),
        Binding("left", "nudge(-1)", show=False),
        Binding("right", "nudge(1)", show=False),
    ]

    state: reactive[TourState | None] = reactive(None, init=False)

    def __init__(self, play: TourPlay) -> None:
        super().__init__()
        self.play = play
        self.stance = 0
        "A stance that waits for its confidence."
        self.cursor = 0
        "The step of the scale that the arrow keys are on."
        self.asks_which = False
        "True after `v`: the next digit is a tradeoff's number."

    def compose(self) -> ComposeResult:
        """Head, body, keys; what the body shows follows from the stage."""
        yield Sheet(id="progress")
        with VerticalScroll(classes="page", id="body"):
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
        self.query_one("#upper", Sheet).show(self._upper())
        self.draw_below()

    def _upper(self) -> tuple[Block, ...]:
        view, gap = self.play.view(), () if self.short else (Gap(),)
        match view.stage:
            case "before" | "after":
                return (*self._asked_stance(), *gap)
            case "guess":
                how = "A few words each, Enter after each; an empty Enter looks."
                asked = Labelled(
                    "GUESS",
                    (Prose(safe.cited(view.prompt)), Prose(safe.text(how, "$muted"))),
                    "bold $accent",
                )
                given = tuple(Labelled("", (guess,)) for guess in beats.guesses(view))
                return (*beats.tradeoff(view), *gap, asked, *given, *gap)
            case "see":
                return (*beats.tradeoff(view), *gap, *beats.sides(view, "", self._airy))
            case "weigh":
                weighed = beats.weighing(view, self.cursor)
                sides = beats.sides(view, self.play.state.visit.claim, self._airy)
                return (*beats.tradeoff(view), *gap, *sides, *gap, *weighed)
            case "say":
                sides = beats.claims(view, self.play.state.visit.claim, self._airy)
                return (*beats.tradeoff(view), *gap, *sides, *gap, beats.scale(view, view.value, 0), *gap, *self._saying(), *gap)  # fmt: skip
            case _:
                names = view.side_names
                return balance.sheet_blocks(self.play.sheet(), names, self.named, self.short)

    @property
    def _airy(self) -> bool:
        return self.app.size.height >= AIRY_FROM_ROWS

    def _asked_stance(self) -> tuple[Block, ...]:
        view, gap = self.play.view(), () if self.short else (Gap(),)
        done = self.play.state.weighed
        first = "Before you read a word: where do you stand?"
        asked = first if view.stage == "before" else f"{done} of {view.total} weighed. And now?"
        sure = "How sure are you?   1 unsure   2 fairly sure   3 sure"
        return (
            *gap,
            Prose(safe.cited(view.motion, "bold")),
            *gap,
            Prose(safe.text(asked, "$muted")),
            *gap,
            beats.scale(view, self.stance, self.cursor),
            *((*gap, Prose(safe.text(sure, "$accent"))) if self.stance else ()),
        )

    def _saying(self) -> tuple[Block, ...]:
        view = self.play.view()
        if view.said is not None:
            return (Labelled("SAID", beats.said(view.said), "bold $accent"),)
        asked = f"One sentence to somebody who chose {view.other}:"
        return (Labelled("SAY", (Prose(safe.text(asked)),), "bold $accent"),)

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

    # --- keys -------------------------------------------------------------------------------

    def action_key(self, key: str) -> None:
        """A digit weighs, a letter decides; the rest is the registry's."""
        if len(key) == 1 and key.isdigit() and self.here in ("stance", "weigh", "sheet"):
            self.action_choose(int(key))
        elif self.here == "weigh" and key in LETTERS and self._claims() > LETTERS.index(key):
            self.action_decide(LETTERS.index(key))
        elif self.here == "sheet" and key == "enter":
            self.desk_app.go_home()
        else:
            super().action_key(key)

    def action_choose(self, step: int) -> None:
        """A step of the scale: a stance, how sure of it, a weight; on the sheet a tradeoff."""
        if self.here == "weigh":
            self.act(actions.Weigh(step))
        elif self.here == "sheet":
            if self.asks_which:
                self.action_revisit(step)
        elif not self.stance:
            self.stance = step if step in STEPS else 0
            self.redraw()
        elif 1 <= step <= len(CONFIDENCES):
            self.act(actions.TakeStance(self.stance, step))

    def action_decide(self, number: int) -> None:
        """The claim that decided, by its place."""
        view = self.play.view()
        claims = (*view.gains, *view.costs)
        if self.here == "weigh" and number < len(claims):
            if view.value:
                self.act(actions.Decide(claims[number].id))
            else:
                self.remark("Weigh it first: a number from 1 to 7.")

    def action_nudge(self, by: int) -> None:
        """One step to the left or right on the scale; Enter takes it."""
        if self.here in ("stance", "weigh") and not self.stance:
            at = self.cursor or self.play.view().value * (self.here == "weigh") or 4
            self.cursor = min(max(at + by, STEPS[0]), STEPS[-1])
            self.redraw()

    def action_revisit(self, number: int) -> None:
        """From the sheet back to a tradeoff."""
        if self.here == "sheet":
            self.act(actions.GoTo(number - 1))

    def redraw(self) -> None:
        """Something of the screen's own changed: draw again, keys count once it is seen."""
        self.changed()
        self.draw()

    def _claims(self) -> int:
        view = self.play.view()
        return len(view.gains) + len(view.costs)

    # --- what the learner does --------------------------------------------------------------

    def send(self, text: str) -> None:
        """A guess or a sentence; an empty Enter goes on."""
        if not text.strip():
            self.act(actions.Next())
        elif self.here == "guess":
            self.act(actions.Guess(text))
        else:
            self.act(actions.SayIt(text))

    def command_guess(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self.send(self.box.text)

    def command_tell(self, rest: str = "") -> None:
        """Enter once the sentence is said, or the hint for Enter was clicked."""
        self.send(self.box.text if self.box.display else "")

    def command_look(self, rest: str = "") -> None:
        """Both sides now."""
        self.act(actions.Next())

    def command_onward(self, rest: str = "") -> None:
        """Take the step that the arrows are on, else go on."""
        if self.cursor:
            self.action_choose(self.cursor)
            self.cursor = 0
            self.redraw()
        elif self.stance:
            self.act(actions.TakeStance(self.stance))
        elif self.play.state.stage != "see" or not self._read_on():
            self.act(actions.Next())

    def _read_on(self) -> bool:
        """A page down; False when all of it has been in view."""
        body = self.query_one("#body")
        if body.scroll_y >= body.max_scroll_y:
            return False
        body.scroll_page_down(animate=False)
        return True

    def command_pass(self, rest: str = "") -> None:
        """Pass this beat."""
        self.act(actions.Next())

    def command_weigh(self, rest: str = "") -> None:
        """The hint was clicked: say what to press."""
        self.remark("Press a number from 1 to 7, or click one.")

    def command_decide(self, rest: str = "") -> None:
        """The hint was clicked: say what to press."""
        self.remark("Press the letter of the point that decided, or click it.")

    def command_revisit(self, rest: str = "") -> None:
        """Ask for the number of a tradeoff."""
        self.asks_which = True
        self.remark(f"Which one? 1 to {self.play.view().total}, or click it.")

    def command_crux(self, rest: str = "") -> None:
        """Debate the point on which the view rests."""
        self.desk_app.debate_crux(self.play.sheet())

    def allows(self, name: str) -> bool:
        """Only what would do something now."""
        return name != "crux" or self.play.sheet().crux is not None

    def possible(self) -> tuple[str, ...] | None:
        """Without a crux there is nothing to debate; once a stance is taken, digits say how sure."""
        hidden = {"weigh"} if self.stance else set()
        names = keys.FOOTER.get(self.here, ())
        return tuple(n for n in names if n not in hidden and self.allows(n))

    def command_undo(self, rest: str = "") -> None:
        """Take the last thing back; what was typed stands in the box again."""
        before = self.play.state
        if self.stance or self.cursor:
            self.stance = self.cursor = 0
            self.redraw()
        elif not self.play.take_back():
            self.remark("There is nothing to take back.")
        else:
            self.state = self.play.state
            if typed := _taken_back(before, self.play.state):
                self.box.put(typed)
        self.say_trouble()

    def command_back(self, rest: str = "") -> None:
        """Home; all is kept."""
        self.desk_app.go_home()

    def act(self, action: actions.Action) -> None:
        """Send an action and show what follows."""
        self.state = self.play.act(action)
        self.say_trouble()

    # --- nothing is lost --------------------------------------------------------------------

    def draft_now(self) -> Draft | None:
        """What stood unsent in the box at hand."""
        return self.play.draft()

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent."""
        self.play.save_draft(text, cursor)

    def paragraph_at_hand(self) -> int | None:
        """Where the article speaks of the tradeoff."""
        cites = self.play.view().cites
        return cites[0] if cites else None


def _page(state: TourState | None) -> tuple[int, bool] | None:
    """Beats of one tradeoff share a page."""
    return None if state is None else (state.index, state.stage in ("before", "after", "sheet"))


def _taken_back(before: TourState, after: TourState) -> str:
    """What was typed in the deed that is gone, if the box for it is open again."""
    was, now = before.visits[after.index], after.visit
    if after.stage == "guess" and len(was.guesses) > len(now.guesses):
        return was.guesses[-1].text
    if after.stage == "say" and was.said is not None and now.said is None:
        return was.said.text
    return ""
