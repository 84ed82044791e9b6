"""Where a first run stands, as a screen sees it: its step, what is asked, and what is unsent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from debatebot.play.command import Place
from debatebot.tui.screens import first_keys
from debatebot.tui.screens.boxed import BoxedScreen, KeepsDrafts

if TYPE_CHECKING:
    from debatebot.play.first_run import FirstRun


class FirstStanding(BoxedScreen):
    """The part of the screen that knows the run."""

    def __init__(self) -> None:
        super().__init__()
        self.run_: FirstRun | None = None
        "None until something is done, and while the readers of one to go on with are built."
        self.cursor = 0

    @property
    def _begun(self) -> bool:
        return self.run_ is None and self.desk_app.desk.talks.first_run_begun

    @property
    def stage(self) -> str:
        """What is to be done now."""
        return self.run_.stage if self.run_ is not None else "stance"

    @property
    def here(self) -> Place:
        """The stage, as a place of the registry."""
        if self.stage != "fact":
            return first_keys.PLACES[self.stage]
        return "question" if self._asked or self._earned else "answered"

    @property
    def _phase(self) -> str:
        quiz = self.run_.quiz if self.run_ is not None else None
        return quiz.state.phase if quiz is not None else ""

    @property
    def _asked(self) -> bool:
        return self._phase == "asked"

    @property
    def _earned(self) -> bool:
        return self._phase == "earned"

    @property
    def _weighed(self) -> bool:
        return self.run_ is not None and bool(self.run_.tour.state.visit.value)

    # --- nothing is lost --------------------------------------------------------------------

    @property
    def drafts(self) -> KeepsDrafts | None:
        """What keeps the words of the step at hand."""
        return self.run_

    def paragraph_at_hand(self) -> int | None:
        """Where the article speaks of what is on screen; of a question only once it is marked."""
        run = self.run_
        if run is None:
            return None
        if self.stage == "fact" and run.quiz is not None:
            feedback = run.quiz.feedback()
            return feedback.cites[0] if feedback is not None and feedback.cites else None
        cites = run.tour.view().cites
        return cites[0] if cites else None
