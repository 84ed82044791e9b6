"""How a round of a warm-up fits its screen: what is said, how large, and with how much air."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import TYPE_CHECKING

from debatebot.play.class_words import numbers_in
from debatebot.tui.paper import Block, lay_out
from debatebot.tui.screens import warmup_blocks as blocks
from debatebot.tui.screens.warmup_allowed import takes_words
from debatebot.tui.screens.warmup_deeds import WarmupDeeds

if TYPE_CHECKING:
    from debatebot.play.warmup import WarmupPlay
    from debatebot.play.warmup_ask import WarmupAsk

AIRY_FROM_ROWS = 22
"""From this height on there is room for empty lines."""
JOIN_FROM, COMMAND_FROM = 76, 60
"""From these widths on the code stands with what to do with it, and with its whole command."""
FLOW_FROM = 76
"""From this width on the flow of a debate stands beside what is asked."""
SIGN_ROWS = 5
"""Rows of the smallest large sign, with the line under it."""
Halves = tuple[tuple[Block, ...], tuple[Block, ...]]
"""What was heard, and what is asked."""


class WarmupFit(WarmupDeeds):
    """The part of a round's screen that decides what is on it."""

    def __init__(self, play: WarmupPlay, ahead: Sequence[WarmupAsk] = ()) -> None:
        super().__init__(play, ahead)
        self.flowing = False
        "Whether the flow of a debate is on screen."
        self.signed = False
        "Whether there is a clock or a letter as large as the room allows."

    @property
    def airy(self) -> bool:
        """Whether there is room for empty lines."""
        return self.app.size.height >= AIRY_FROM_ROWS

    def arranged(self) -> Halves:
        """What fits: with a large sign and empty lines, without the one, without the other.

        What was heard stands alone, until it is read, where both do not fit at all.
        """
        wanted, must = self._sign_wanted()
        free, width = self.room()
        airs = (False,) if self.letter else (self.airy, False)
        for signed, airy in product((wanted, must), airs):
            halves, self.signed = self._both(airy=airy), signed
            rows = sum(len(lay_out(half, width)) for half in halves)
            if rows <= free - (SIGN_ROWS if signed else 0):
                break
        else:
            if halves[0] and not self.telling:
                self.telling = True
                self.open_box(False)
        return halves

    @property
    def letter(self) -> str:
        """The letter to show, at the end of a round that has one."""
        return self.play.debrief().letter if self.play.state.stage == "debrief" else ""

    def _sign_wanted(self) -> tuple[bool, bool]:
        """Whether a clock or a letter is to be large, and whether it has to be."""
        if self.letter:
            return True, True
        return self.large and self.play.time() is not None, False

    def _both(self, *, airy: bool) -> Halves:
        """What the newest reply was heard as, and what stands below it."""
        state, newest = self.play.state, self.play.newest
        if state.stage == "explain":
            info, notice = self.play.info, self.play.notice
            return (), blocks.explanation(info, self.facts(), notice, airy=airy)
        if state.prompt is None:
            from debatebot.play.warmup_pages import kept_lines

            kept, head = tuple(kept_lines(self.play)), self.play.info.title
            debrief, (free, width) = self.play.debrief(), self.room()
            end: tuple[Block, ...] = ()
            for loose in (airy, False):
                end = blocks.ending(
                    debrief, kept, hidden=state.hidden, airy=airy, loose=loose, head=head
                )
                if len(lay_out(end, width)) <= free:
                    break
            return (), end
        counts = numbers_in(self.box.text) if state.prompt.takes == "counts" else ()
        asked = blocks.asked(state.prompt, counts, airy=airy)
        said = blocks.heard(newest, hidden=state.hidden, shown=state.prompt.lines)
        if self.told:
            return (), tuple(asked)
        if newest is not None and newest.heard.again:
            return (), (*asked, *said)
        return (*said, *blocks.apart(said, airy=airy)), tuple(asked)

    def room(self) -> tuple[int, int]:
        """Rows and columns that there are for what was heard and what is asked, about."""
        size = self.app.size
        head = (1 if self.short else 3) + self.air + self.head_more
        box = (1 if self.short else 3) if takes_words(self.play.state) else 0
        aside = 3 if size.width < COMMAND_FROM else 13 if self.large else 5
        width = size.width if self.large else min(size.width, 100)
        if self.flowing and size.width >= FLOW_FROM:
            width, aside = size.width * 64 // 100, 4
        return size.height - head - box - 1, width - aside

    @property
    def air(self) -> int:
        """Rows left free under it all, on a projector."""
        return int(self.large and not self.short)

    head_more = 0
    "Rows that the head has beside its own."

    def facts(self) -> tuple[str, ...]:
        """How long it takes and how others join, for the explanation."""
        minutes = self.play.setup.minutes
        long = f"{minutes} minute{'' if minutes == 1 else 's'}."
        join = f"The same round on another laptop: debatebot warmup {self.play.code}"
        return (long,) if self.large else (long, join)
