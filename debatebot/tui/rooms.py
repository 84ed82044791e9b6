"""Ways into tours and debates: what the app's doors, palette and screens lead through."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from debatebot.play.asks import RoundAsk, TourAsk

if TYPE_CHECKING:
    from debatebot.play.debate import DebateAsk, DebatePlay
    from debatebot.play.looked_at import LookedAt
    from debatebot.play.tour import TourPlay
    from debatebot.play.unfinished import Unfinished
    from debatebot.tour.sheet import Sheet
    from debatebot.tui.app import DebatebotApp


class TalkRooms:
    """The part of the app that opens tours and debates."""

    @property
    def _app(self) -> DebatebotApp:
        return cast("DebatebotApp", self)

    # --- tours ------------------------------------------------------------------------------

    def command_tour(self, rest: str = "") -> None:
        """Walk through the tradeoffs; when a tour is unfinished, ask whether to go on."""
        self.go_on_or("tour", self.start_tour)

    def start_tour(self) -> None:
        """A new tour."""
        self._open_tour(self._app.desk.talks.begin_tour())

    def resume_tour(self, session: str) -> None:
        """Go on with a tour where it was left."""
        try:
            play = self._app.desk.talks.resume_tour(session)
        except LookupError:
            self._app.say("That tour is not in this pack any more; what you said is kept.")
        else:
            self._open_tour(play)

    def _open_tour(self, play: TourPlay) -> None:
        from debatebot.tui.screens.tour import TourScreen

        self._app.open_screen(TourScreen(play))

    def command_first(self, rest: str = "") -> None:
        """The first five minutes once more, above home."""
        from debatebot.tui.screens.first_run import FirstRunScreen

        self._app.go_home()
        self._app.desk.talks.ask_first_run_again()
        self._app.open_screen(FirstRunScreen())

    # --- debates ----------------------------------------------------------------------------

    def command_debate(self, rest: str = "") -> None:
        """Argue with an opponent; when a round is unfinished, ask whether to go on."""
        self.go_on_or("debate", self.set_up_debate)

    def set_up_debate(self) -> None:
        """One key starts a spark on the side one leans to; more stands behind another."""
        from debatebot.tui.screens.setup import SetupScreen

        app, offered = self._app, RoundAsk()
        app.run_worker(app.desk.talks.warm, thread=True, exit_on_error=False, group="warm")

        def answered(ask: RoundAsk | None) -> None:
            if ask is not None:
                self.start_round(ask)

        app.push_screen(
            SetupScreen(app.desk.pack, offered, lambda ask: app.desk.talks.settle(ask)[1]), answered
        )

    def start_round(self, ask: RoundAsk) -> None:
        """Begin the round that was asked for: to argue, to watch, or to state the other side."""
        if ask.people > 1:
            self._app.start_duel(ask)
            return
        if ask.way == "watch":
            self._app.start_watching(ask)
            return
        if ask.way == "steelman":
            self._app.start_stating(ask)
            return
        settled, taken = self._app.desk.talks.settle(ask)
        self.start_debate(settled, taken.how)

    def start_debate(self, ask: DebateAsk, how: str = "") -> None:
        """Begin a round once the readers are there."""
        self.when_warm(lambda: self.open_debate(self._app.desk.talks.begin_debate(ask), how))

    def resume_debate(self, session: str) -> None:
        """Go on with a round where it was left."""

        def resume() -> None:
            try:
                play = self._app.desk.talks.resume_debate(session)
            except LookupError:
                self._app.say("That round is not in this pack any more; what you said is kept.")
            else:
                self.open_debate(play)

        self.when_warm(resume)

    def debate_again(self, play: DebatePlay, *, swap: bool) -> None:
        """Another round like this one, on the same side or the other."""
        self._app.go_home()
        how = "the other side now" if swap else "the same side again"
        self.start_debate(play.another(swap=swap), how)

    def debate_crux(self, sheet: Sheet) -> None:
        """A round about the point on which the weights rest, and nothing else."""
        crux = sheet.crux
        if crux is None:
            return

        def begin() -> None:
            self._app.go_home()
            self.start_debate(*self._app.desk.talks.crux_round(crux))

        self.when_warm(begin)

    def open_debate(self, play: DebatePlay, how: str = "") -> None:
        """Show a round, begun or gone on with."""
        from debatebot.tui.screens.debate import DebateScreen

        self._app.open_screen(DebateScreen(play, how))

    def export_round(self, play: LookedAt, name: str = "") -> None:
        """Write a round as Markdown or JSON to a file that is not there yet; ask for its name."""
        self._app.write_page(f"{play.session}.md", play.page, "the round", name)

    # --- both -------------------------------------------------------------------------------

    def open_asked(self, ask: TourAsk | RoundAsk) -> None:
        """What the command line asked for; a bare wish goes on where another was left."""
        if isinstance(ask, TourAsk):
            self.go_on_or("tour", self.start_tour)
        elif ask.bare:
            self.go_on_or(ask.way, lambda: self.start_round(ask))
        else:
            self.start_round(ask)

    def command_resume(self, rest: str = "") -> None:
        """Go on with what is unfinished."""
        left = self.left_open(rest.strip().casefold())
        if left is None:
            self._app.say("Nothing is unfinished.")
        else:
            self.resume(left)

    def resume(self, place: Unfinished) -> None:
        """Go on with whatever was left."""
        {
            "quiz": self._app.resume_quiz,
            "today": self._app.resume_today,
            "exam": self._app.resume_exam,
            "tour": self.resume_tour,
            "debate": self.resume_debate,
            "duel": self._app.resume_duel,
            "watch": self._app.resume_watch,
            "judge": self._app.resume_judge,
            "steelman": self._app.resume_steelman,
            "warmup": self._app.resume_warmup,
        }[place.kind](place.session)

    def left_open(self, kind: str = "") -> Unfinished | None:
        """The session that can be gone on with, of this kind or of any."""
        found = (p for p in self._app.desk.home().unfinished if kind in ("", p.kind))
        return next(found, None)

    def go_on_or(self, kind: str, begin: Callable[[], None]) -> None:
        """When a session of this kind is unfinished, ask whether to go on; else begin one."""
        from debatebot.tui.screens.go_on import GO_ON, GoOnScreen

        left = self.left_open(kind)
        if left is None and kind == "tour":
            left = self._app.desk.talks.sheet_left()
        if left is None:
            begin()
            return

        def answered(answer: str | None) -> None:
            if answer == GO_ON:
                self.resume(left)
            elif answer is not None:
                begin()

        self._app.push_screen(GoOnScreen(left), answered)

    def when_warm(self, then: Callable[[], None]) -> None:
        """Do something that needs the readers; they are built beside the screen, not in its way."""

        async def soon() -> None:
            await asyncio.to_thread(self._app.desk.talks.warm)
            then()

        self._app.run_worker(soon(), group="opening", exclusive=True)
