"""Ways into rounds that follow another one, and into those of two people at one keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from debatebot.play.asks import RoundAsk

if TYPE_CHECKING:
    from debatebot.play.debate import DebatePlay
    from debatebot.play.duel import DuelPlay
    from debatebot.play.duel_recall import DuelAsk
    from debatebot.play.looked_at import LookedAt
    from debatebot.play.looks import Branch
    from debatebot.tui.app import DebatebotApp


class PairRooms:
    """The part of the app that opens these."""

    @property
    def _here(self) -> DebatebotApp:
        return cast("DebatebotApp", self)

    def argue_other_side(self, play: DebatePlay) -> None:
        """The second round of a debate on both sides."""
        self._here.go_home()
        talks = self._here.desk.talks
        self._here.when_warm(
            lambda: self._here.open_debate(talks.begin_other_side(play), "the other side now")
        )

    def play_on(self, play: DebatePlay, turn: int, text: str) -> None:
        """A round that leaves another one at a turn."""
        self._here.go_home()
        self._here.open_debate(self._here.desk.talks.play_on(play, turn, text))

    def open_branch(self, play: LookedAt, branch: Branch) -> None:
        """A turn said another way, beside the round as it was played."""
        from debatebot.tui.screens.rewound import RewoundScreen

        self._here.open_screen(RewoundScreen(play, branch))

    # --- two people ---------------------------------------------------------------------------

    def start_duel(self, ask: RoundAsk) -> None:
        """Begin a round of two people."""
        self._here.when_warm(lambda: self.begin_duel(self._here.desk.talks.settle_duel(ask)))

    def begin_duel(self, ask: DuelAsk) -> None:
        """Begin the round of two people that was settled."""
        self._open_duel(self._here.desk.talks.begin_duel(ask))

    def duel_again(self, play: DuelPlay, *, swap: bool) -> None:
        """Another round of the same two; swapped, the other side speaks first."""
        self._here.go_home()
        self.begin_duel(play.another(swap=swap))

    def resume_duel(self, session: str) -> None:
        """Go on with a round of two people."""

        def resume() -> None:
            try:
                play = self._here.desk.talks.resume_duel(session)
            except LookupError:
                self._here.say("That round is not in this pack any more; what was said is kept.")
            else:
                self._open_duel(play)

        self._here.when_warm(resume)

    def _open_duel(self, play: DuelPlay) -> None:
        from debatebot.tui.screens.duel import DuelScreen

        self._here.open_screen(DuelScreen(play))

    def export_duel(self, play: DuelPlay, name: str = "") -> None:
        """Write a round of two people to a file that is not there yet; ask for its name."""
        self._here.write_page(f"{play.session}.md", play.page, "the round", name)
