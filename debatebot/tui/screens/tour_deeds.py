"""What a learner does on a tour: keys and commands become actions; nothing is read or counted here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from debatebot.tour import actions
from debatebot.tour.state import TourState
from debatebot.tour.words import CONFIDENCES
from debatebot.tui import keys
from debatebot.tui.scale import STEPS
from debatebot.tui.screens.boxed import BoxedScreen, KeepsDrafts

if TYPE_CHECKING:
    from debatebot.play.tour import TourPlay

LETTERS = "abcdefghij"
"""Keys that may name a claim: as many as a tradeoff has."""


class TourDeeds(BoxedScreen):
    """The part of the screen that acts; what it shows follows from `state`."""

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
    play: TourPlay
    state: TourState | None

    def __init__(self) -> None:
        super().__init__()
        self.stance = 0
        "A stance that waits for its confidence."
        self.cursor = 0
        "The step of the scale that the arrow keys are on."
        self.asks_which = False
        "True after `v`: the next digit is a tradeoff's number."

    def draw(self) -> None:
        """Everything, for the stage at hand."""

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

    def command_memo(self, rest: str = "") -> None:
        """A page on where one stands, to go on writing."""
        self.desk_app.open_memo(self.play)

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

    @property
    def drafts(self) -> KeepsDrafts | None:
        """What keeps the words of the step at hand."""
        return self.play

    def paragraph_at_hand(self) -> int | None:
        """Where the article speaks of the tradeoff."""
        cites = self.play.view().cites
        return cites[0] if cites else None


def _taken_back(before: TourState, after: TourState) -> str:
    """What was typed in the deed that is gone, if the box for it is open again."""
    was, now = before.visits[after.index], after.visit
    if after.stage == "guess" and len(was.guesses) > len(now.guesses):
        return was.guesses[-1].text
    if after.stage == "say" and was.said is not None and now.said is None:
        return was.said.text
    return ""
