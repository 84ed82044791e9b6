"""The ballot: a number, one good thing, the dearest mistake; below them every award."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from debatebot.debate import actions
from debatebot.play.command import Place
from debatebot.play.looks import total_line
from debatebot.tui import keys
from debatebot.tui.paper import Block, Gap, Rule
from debatebot.tui.screens.after import AfterRound
from debatebot.tui.screens.awards import ledger, top
from debatebot.tui.screens.compared import compared_blocks
from debatebot.tui.screens.leaf import LeafScreen
from debatebot.tui.screens.looking import LooksAgain
from debatebot.tui.widgets.key_line import Hint

if TYPE_CHECKING:
    from debatebot.play.debate import DebatePlay
    from debatebot.play.watching import AnyRound

OF_A_FINISHED_ROUND = frozenset(
    {"again", "swap", "export", "rewind", "dispute", "card", "steelman"}
)


class BallotSheet(LooksAgain, LeafScreen):
    """Shows a round's ballot; whose round it is says what more can be done with it."""

    BINDINGS = keys.bindings("ballot")
    place: ClassVar[Place] = "ballot"

    play: AnyRound

    def __init__(self, play: AnyRound) -> None:
        super().__init__()
        self.play = play
        self._looks_shown = 0

    def blocks(self) -> Iterable[Block]:
        """The top half, then the ledger."""
        self._looks_shown = len(self.play.looks)
        return (*top(self.play), *ledger(self.play))

    def allows(self, name: str) -> bool:
        """Rounds that are not over are gone on with first; what is shown is not judged blind."""
        if name == "judge":
            return self.play.state.round.over and self.desk_app.judged(self.play)
        if name in ("both", "stance"):
            return False
        return name not in OF_A_FINISHED_ROUND or self.play.state.round.over

    def possible(self) -> tuple[str, ...]:
        """What would do something now."""
        return tuple(name for name in keys.FOOTER["ballot"] if self.allows(name))

    def key_hints(self) -> tuple[Hint, ...]:
        """The keys of the place, with the one that leads home."""
        shown = super().key_hints()
        return shown if not self.play.state.round.over else tuple(
            Hint(hint.key, "round", hint.command) if hint.command == "back" else hint
            for hint in shown
        )  # fmt: skip

    def command_ledger(self, rest: str = "") -> None:
        """Down to the awards."""
        self.query_one("#body").scroll_to(y=len(_rows(self)), animate=False)

    def command_flow(self, rest: str = "") -> None:
        """The flow of the round."""
        from debatebot.tui.screens.flow import FlowScreen

        self.desk_app.open_screen(FlowScreen(self.play))

    def command_judge(self, rest: str = "") -> None:
        """The learner's own ballot beside ours."""
        self.desk_app.open_judging(self.play)

    def looked_again(self) -> None:
        """Show the ballot as it is amended."""
        self.show_again()

    def on_screen_resume(self) -> None:
        """A turn may have been said another way since."""
        super().on_screen_resume()
        if len(self.play.looks) != self._looks_shown:
            self.show_again()


class BallotScreen(AfterRound, BallotSheet):
    """The ballot of a round of the learner's own, finished or as it stands."""

    play: DebatePlay

    def __init__(self, play: DebatePlay) -> None:
        super().__init__(play)
        self.play = play

    def blocks(self) -> Iterable[Block]:
        """The ballot; of a round that leaves another one, both beside each other."""
        branch = self.play.compared() if self.play.state.round.over else None
        if branch is None:
            return super().blocks()
        return (
            *super().blocks(),
            Gap(),
            Rule(total_line(branch)),
            *compared_blocks(branch.comparison),
        )

    def allows(self, name: str) -> bool:
        """A debate on both sides goes on from here; a stance is taken once it is over."""
        if name in ("both", "stance"):
            return self.play.state.round.over and (name == "stance" or self.play.part > 0)
        return super().allows(name)

    def command_again(self, rest: str = "") -> None:
        """Another round on the same side."""
        self.desk_app.debate_again(self.play, swap=False)

    def command_swap(self, rest: str = "") -> None:
        """Another round on the other side."""
        self.desk_app.debate_again(self.play, swap=True)

    def command_export(self, rest: str = "") -> None:
        """Write the round as a page of Markdown, or as JSON."""
        self.desk_app.export_round(self.play)

    def command_undo(self, rest: str = "") -> None:
        """Take back what was done last with the round, else the last turn, to say it again."""
        deeds = self.play.deeds()
        self.play.act(actions.TakeBack())
        if self.play.deeds() != deeds:
            self.show_again()
        else:
            self.desk_app.command_back()


def _rows(screen: BallotSheet) -> list[object]:
    """The rows above the ledger."""
    from debatebot.tui.paper import lay_out

    return [*lay_out(top(screen.play), screen.query_one("#sheet").size.width)]
