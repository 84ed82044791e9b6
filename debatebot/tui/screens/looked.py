"""One question of an exam that has ended: the answer, its mark, and what the article says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from debatebot.play.command import Place
from debatebot.quiz import actions
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens import asking, result
from debatebot.tui.screens.leaf import LeafScreen

if TYPE_CHECKING:
    from debatebot.play.exam import ExamPlay, Look


class LookedScreen(LeafScreen):
    """Both beats at once, with the learner's own mark beside ours."""

    BINDINGS = keys.bindings("looked")
    place: ClassVar[Place] = "looked"

    def __init__(self, play: ExamPlay, number: int) -> None:
        super().__init__()
        self._play, self._number = play, number

    @property
    def _look(self) -> Look | None:
        return self._play.look(self._number)

    def blocks(self) -> Iterable[Block]:
        """The question, the mark and the answer."""
        look = self._look
        if look is None:
            return ()
        unsaid = () if look.feedback.runs else (Prose(safe.text("No answer was given.", "$muted")),)
        return (
            *asking.question(look.view, short=False),
            *unsaid,
            *result.first_beat(look.feedback, short=False),
            *result.second_beat(look.feedback, short=False),
            Gap(),
        )

    def possible(self) -> Iterable[str] | None:
        """What may be said of this answer now."""
        look = self._look
        return ("open", "back", *(look.commands if look is not None else ()))

    def allows(self, name: str) -> bool:
        """Only a mark that would say something else."""
        look = self._look
        if name in ("right", "wrong", "trace", "undo"):
            return look is not None and name in look.commands
        return True

    def command_right(self, rest: str = "") -> None:
        """I was right."""
        self._play.remark(self._number, right=True)
        self.show_again()

    def command_wrong(self, rest: str = "") -> None:
        """I was wrong."""
        self._play.remark(self._number, right=False)
        self.show_again()

    def command_undo(self, rest: str = "") -> None:
        """Take the last own mark back."""
        self._play.act(actions.TakeBack())
        self.show_again()

    def command_next(self, rest: str = "") -> None:
        """Back to the report."""
        self.desk_app.command_back()

    def command_trace(self, rest: str = "") -> None:
        """How the answer was read, step by step."""
        from debatebot.tui.screens.trace import TraceScreen

        look, mark = self._look, self._play.state.sittings[self._number].standing
        if look is not None and mark is not None:
            self.desk_app.open_screen(TraceScreen(look.feedback, mark.verdict.trace))

    def paragraph_at_hand(self) -> int | None:
        """What the question cites."""
        look = self._look
        return look.feedback.cites[0] if look is not None and look.feedback.cites else None
