"""Our ballot of a round of the app against itself: of the side that opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from debatebot.tui.screens.ballot import BallotSheet

if TYPE_CHECKING:
    from debatebot.play.watching import WatchPlay

OF_ONES_OWN = frozenset({"rewind", "card", "undo"})
"""Commands that only make sense for turns that one has said oneself."""


class WatchedBallotScreen(BallotSheet):
    """Shows it; Esc goes back to the round."""

    def __init__(self, play: WatchPlay) -> None:
        super().__init__(play)
        self._watched = play

    def allows(self, name: str) -> bool:
        """Nobody here said a turn of their own."""
        return name not in OF_ONES_OWN and super().allows(name)

    def command_again(self, rest: str = "") -> None:
        """Another round, opened by the same side."""
        self.desk_app.watch_again(self._watched, swap=False)

    def command_swap(self, rest: str = "") -> None:
        """Another round, opened by the other side."""
        self.desk_app.watch_again(self._watched, swap=True)

    def command_export(self, rest: str = "") -> None:
        """Write the round as a page of Markdown."""
        self.desk_app.export_round(self._watched)
