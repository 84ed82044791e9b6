"""Today: a short quiz of what is due, then one tradeoff; stopping after any item is a day done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from debatebot.play.command import Place
from debatebot.play.today import is_through
from debatebot.tour.state import TourState
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens import ending
from debatebot.tui.screens.quiz import QuizScreen
from debatebot.tui.screens.tour import TourScreen

if TYPE_CHECKING:
    from debatebot.play.today import TodayPlay
    from debatebot.play.tour import TourPlay


class TodayScreen(QuizScreen):
    """The quiz of a Today, with an end of its own."""

    BINDINGS = keys.bindings("today")

    def __init__(self, today: TodayPlay) -> None:
        super().__init__(today.quiz)
        self._today = today

    @property
    def here(self) -> Place:
        """The end of Today is a place of its own while its tradeoff is open."""
        place = super().here
        return "today" if place == "summary" and self._today.open_tradeoff else place

    def on_screen_resume(self) -> None:
        """Back from the tradeoff: the end says what is left."""
        super().on_screen_resume()
        if self.state is not None and self.query("#question"):
            self._draw()

    def end_blocks(self, short: bool) -> tuple[Block, ...]:
        """What came of the day, and what is left of it."""
        study = self.desk_app.desk.study
        end = self._today.end(study.tomorrow(), study.slipping())
        gap = () if short else (Gap(),)
        said = [
            Prose(safe.cited(line, "bold $primary" if n == 0 else ""))
            for n, line in enumerate(end.lines)
        ]
        rows = tuple(ending.Row(row) for row in self.play.summary().rows)
        left = (
            (
                Prose(safe.text("One tradeoff is left, ninety seconds:", "$muted")),
                Prose(safe.cited(end.tradeoff, "bold"), safe.text("▸ ", "bold $accent")),
                Prose(safe.text("Enter opens it. Leaving now is a whole day done.", "$muted")),
            )
            if end.tradeoff
            else ()
        )
        return (*said[:1], *gap, *rows, *(gap if rows else ()), *said[1:], *gap, *left)

    def command_tradeoff(self, rest: str = "") -> None:
        """On to the tradeoff of the day."""
        desk = self.desk_app.desk
        tour = desk.study.tradeoff_tour(self._today, desk.talks)
        self.desk_app.open_screen(OneTradeoffScreen(tour, self._today.place))


class OneTradeoffScreen(TourScreen):
    """The tour for one tradeoff: it closes where the next one would begin."""

    def __init__(self, play: TourPlay, place: int) -> None:
        super().__init__(play)
        self._place = place

    def watch_state(self, before: TourState | None, state: TourState) -> None:
        """Leave when the tradeoff is through."""
        if state.stage != "before" and is_through(state, self._place):
            self.keep()
            self.desk_app.command_back()
        else:
            super().watch_state(before, state)
