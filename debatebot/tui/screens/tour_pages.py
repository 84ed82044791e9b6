"""The pages of a tour as blocks: where one stands, each beat of a tradeoff, the balance sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from debatebot.tour.state import TourState
from debatebot.tour.view import TourView
from debatebot.tui import safe
from debatebot.tui.paper import Block, Gap, Labelled, Prose
from debatebot.tui.screens import balance, beats

if TYPE_CHECKING:
    from debatebot.play.tour import TourPlay


class Looks(Struct, frozen=True, kw_only=True):
    """What of the screen itself changes a page."""

    stance: int
    "A stance that waits for its confidence."
    cursor: int
    "The step of the scale that the arrow keys are on."
    short: bool
    "Leave out what only makes room."
    airy: bool
    "Whether claims stand apart."
    named: balance.Named
    "Says a claim in short."


def upper(play: TourPlay, looks: Looks) -> tuple[Block, ...]:
    """What stands above the box, for the stage at hand."""
    view, state, gap = play.view(), play.state, () if looks.short else (Gap(),)
    match view.stage:
        case "before" | "after":
            return (*stance(view, state, looks), *gap)
        case "guess":
            return (*beats.tradeoff(view), *gap, *_guessing(view), *gap)
        case "see":
            return (*beats.tradeoff(view), *gap, *beats.sides(view, "", looks.airy))
        case "weigh":
            weighed = beats.weighing(view, looks.cursor)
            sides = beats.sides(view, state.visit.claim, looks.airy)
            return (*beats.tradeoff(view), *gap, *sides, *gap, *weighed)
        case "say":
            sides = beats.claims(view, state.visit.claim, looks.airy)
            weight = beats.scale(view, view.value, 0)
            return (*beats.tradeoff(view), *gap, *sides, *gap, weight, *gap, *_saying(view), *gap)
        case _:
            return balance.sheet_blocks(play.sheet(), view.side_names, looks.named, looks.short)


def stance(view: TourView, state: TourState, looks: Looks) -> tuple[Block, ...]:
    """The question where one stands, before the first and after the last tradeoff."""
    gap = () if looks.short else (Gap(),)
    first = "Before you read a word: where do you stand?"
    weighed = f"{state.weighed} of {view.total} weighed. And now?"
    sure = "How sure are you?   1 unsure   2 fairly sure   3 sure"
    return (
        *gap,
        Prose(safe.cited(view.motion, "bold")),
        *gap,
        Prose(safe.text(first if view.stage == "before" else weighed, "$muted")),
        *gap,
        beats.scale(view, looks.stance, looks.cursor),
        *((*gap, Prose(safe.text(sure, "$accent"))) if looks.stance else ()),
    )


def _guessing(view: TourView) -> tuple[Block, ...]:
    how = "A few words each, Enter after each; an empty Enter looks."
    asked = (Prose(safe.cited(view.prompt)), Prose(safe.text(how, "$muted")))
    given = tuple(Labelled("", (guess,)) for guess in beats.guesses(view))
    return (Labelled("GUESS", asked, "bold $accent"), *given)


def _saying(view: TourView) -> tuple[Block, ...]:
    if view.said is not None:
        return (Labelled("SAID", beats.said(view.said), "bold $accent"),)
    asked = f"One sentence to somebody who chose {view.other}:"
    return (Labelled("SAY", (Prose(safe.text(asked)),), "bold $accent"),)
