"""Ways into what stands beside a debate: watching a round, marking one, stating the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from debatebot.play.asks import RoundAsk

if TYPE_CHECKING:
    from debatebot.pack.models import Side
    from debatebot.play.debate import DebatePlay
    from debatebot.play.stating import StatePlay
    from debatebot.play.watching import AnyRound, WatchPlay
    from debatebot.tui.app import DebatebotApp


class RoundRooms:
    """The part of the app that opens these."""

    @property
    def _desk_app(self) -> DebatebotApp:
        return cast("DebatebotApp", self)

    # --- watching -----------------------------------------------------------------------------

    def command_watch(self, rest: str = "") -> None:
        """Watch the app debate itself; when a round was left in the middle, ask whether to go on."""
        self._desk_app.go_on_or("watch", lambda: self.start_watching(RoundAsk(way="watch")))

    def command_judge(self, rest: str = "") -> None:
        """Watch a round, and fill in its ballot before ours is shown."""
        ask = RoundAsk(way="watch", judge=True)
        self._desk_app.go_on_or("watch", lambda: self.start_watching(ask))

    def start_watching(self, ask: RoundAsk) -> None:
        """Begin to watch the round that was asked for."""
        talks = self._desk_app.desk.talks
        self._desk_app.when_warm(lambda: self._open_watch(talks.beside.watch(ask, talks.lean())))

    def resume_watch(self, session: str) -> None:
        """Go on with a watched round where it was."""

        def resume() -> None:
            try:
                play = self._desk_app.desk.talks.beside.watch_on(session)
            except LookupError:
                self._desk_app.say("That round is not in this pack any more.")
            else:
                self._open_watch(play)
                if play.over and (play.judge_wanted or self._begun(play)):
                    self.open_judging(play)

        self._desk_app.when_warm(resume)

    def watch_again(self, play: WatchPlay, *, swap: bool) -> None:
        """The next round like this one, opened by the same side or the other."""
        again = self._desk_app.desk.talks.beside.watch_again(play, swap=swap)
        self._desk_app.go_home()
        self._open_watch(again)

    def _open_watch(self, play: WatchPlay) -> None:
        from debatebot.tui.screens.watch import WatchScreen

        self._desk_app.open_screen(WatchScreen(play))

    def open_ballot(self, play: AnyRound) -> None:
        """Our ballot of a round."""
        from debatebot.play.watching import WatchPlay
        from debatebot.tui.screens.ballot import BallotScreen
        from debatebot.tui.screens.watched_ballot import WatchedBallotScreen

        if isinstance(play, WatchPlay):
            self._desk_app.open_screen(WatchedBallotScreen(play))
        else:
            self._desk_app.open_screen(BallotScreen(play))

    def round_again(self, play: AnyRound) -> None:
        """Another round like this one: watched, or argued on the same side."""
        from debatebot.play.watching import WatchPlay

        if isinstance(play, WatchPlay):
            self.watch_again(play, swap=False)
        else:
            self._desk_app.debate_again(play, swap=False)

    # --- marking ------------------------------------------------------------------------------

    def judges_first(self, play: AnyRound) -> bool:
        """Whether the learner wants to mark this round before they see our ballot."""
        return self._desk_app.desk.talks.beside.judges_first(play.session)

    def judged(self, play: AnyRound) -> bool:
        """Whether the learner has handed their own ballot of this round in."""
        return self._desk_app.desk.talks.beside.judging(play).done

    def toggle_judging(self, play: AnyRound) -> str:
        """Want to mark this round first, or no more; the sentence that says which."""
        return self._desk_app.desk.talks.beside.toggle_judging(play.session)

    def open_judging(self, play: AnyRound) -> None:
        """The learner's own ballot of a round, or both beside each other once it is handed in."""
        from debatebot.tui.screens.judge import JudgeScreen
        from debatebot.tui.screens.judged import JudgedScreen

        judging = self._desk_app.desk.talks.beside.judging(play)
        screen = JudgedScreen(play, judging) if judging.done else JudgeScreen(play, judging)
        self._desk_app.open_screen(screen)

    def _begun(self, play: AnyRound) -> bool:
        """Whether a ballot of the learner's own is begun."""
        return any(
            e.value is not None for e in self._desk_app.desk.talks.beside.judging(play).entries
        )

    def resume_judge(self, session: str) -> None:
        """Go on with the ballot of a debate of one's own."""

        def resume() -> None:
            try:
                play: DebatePlay = self._desk_app.desk.talks.resume_debate(session)
            except LookupError:
                self._desk_app.say(
                    "That round is not in this pack any more; what you said is kept."
                )
            else:
                self._desk_app.open_debate(play)
                self.open_judging(play)

        self._desk_app.when_warm(resume)

    # --- stating ------------------------------------------------------------------------------

    def command_steelman(self, rest: str = "") -> None:
        """State the other side's case; when a statement was left, ask whether to go on."""
        ask = RoundAsk(way="steelman")
        self._desk_app.go_on_or("steelman", lambda: self.start_stating(ask))

    def start_stating(self, ask: RoundAsk) -> None:
        """Begin to state the side that is not the learner's."""
        talks = self._desk_app.desk.talks
        self._desk_app.when_warm(
            lambda: self._open_statement(talks.beside.state(ask, talks.lean()))
        )

    def start_statement(self, side: Side, of: str = "") -> None:
        """Begin to state a side, after a debate in which the app argued it."""
        self._open_statement(self._desk_app.desk.talks.beside.state_side(side, of))

    def resume_steelman(self, session: str) -> None:
        """Go on with a statement where it was."""

        def resume() -> None:
            try:
                play = self._desk_app.desk.talks.beside.state_on(session)
            except LookupError:
                self._desk_app.say("That statement is not in this pack any more.")
            else:
                self._open_statement(play)

        self._desk_app.when_warm(resume)

    def _open_statement(self, play: StatePlay) -> None:
        from debatebot.tui.screens.steelman import SteelmanScreen

        self._desk_app.open_screen(SteelmanScreen(play))
