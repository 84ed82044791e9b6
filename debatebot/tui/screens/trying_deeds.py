"""What an author does while a pack is tried: read, add, write, take back; and what goes wrong then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from debatebot.authoring.additions import NotAdded
from debatebot.authoring.pack_files import NotSaved
from debatebot.authoring.trial_changes import Stopped
from debatebot.authoring.trial_lines import (
    READ_AGAIN,
    broken_lines,
    not_saved_lines,
    taken_back_line,
    written_lines,
)
from debatebot.authoring.trying import Read, Trying, subjects_of
from debatebot.pack.problems import PackProblems
from debatebot.tui.screens.boxed import BoxedScreen

if TYPE_CHECKING:
    from debatebot.authoring.additions import Addition
    from debatebot.authoring.trial_changes import Changes

_LISTED = 400
"""Subjects of a pack that a list on screen holds; more are drawn too slowly, and nobody reads them."""
_UNWRITTEN = "Not written yet. /write writes it into the pack, /drop forgets it; Esc again leaves."


class TryDeeds(BoxedScreen):
    """Sends what is done to `Trying`, and keeps what came of it for `draw` to show."""

    def __init__(self, trying: Trying) -> None:
        super().__init__()
        self.trying = trying
        self._read: Read | None = None
        self._changes: Changes | None = None
        "What all under trial changes; None while it is looked for, or nothing is under trial."
        self._told: tuple[str, ...] = ()
        "What was written, or why not."
        self._warned = False
        self._broken = ""
        "What is wrong with the pack on disk, as it was told last."

    def draw(self) -> None:
        """Show all of it again."""

    # --- reading ----------------------------------------------------------------------------

    def send(self, text: str) -> None:
        """Read what was typed; it stays in the box, and what is typed next takes its place."""
        if not text.strip():
            self.remark("Type an answer or a turn, then Enter.")
        elif self.trying.subject is None:
            self.command_subject(text)
        else:
            self._do_it(lambda: self._take(text))

    def command_read(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self.send(self.box.text)

    def _take(self, text: str) -> None:
        self._read = self.trying.read(text)
        self._told = ()

    def command_list(self, rest: str = "") -> None:
        """All that texts can be read against."""
        from debatebot.tui.screens.pick import Entry, PickScreen

        subjects = subjects_of(self.trying.trial.tried)
        entries = [
            Entry(str(number), (), key=str(number), text=f"{subject.id}: {subject.says}")
            for number, subject in enumerate(subjects[:_LISTED], 1)
        ]
        more = f" The first {_LISTED} of {len(subjects):,}; /q ID takes any."
        title = f"What do you want to try?{more if len(subjects) > _LISTED else ''}"

        def picked(names: tuple[str, ...] | None) -> None:
            if names:
                self.command_subject(names[0])

        self.app.push_screen(PickScreen(title, entries), picked)

    def command_subject(self, rest: str = "") -> None:
        """Another question, or the turns of a side."""
        if not rest.strip():
            self.command_list()
            return

        def choose() -> None:
            self.trying.choose(rest)
            self._read, self._told = None, ()

        self._do_it(choose)

    # --- adding -----------------------------------------------------------------------------

    def command_add(self, rest: str = "") -> None:
        """A phrasing under trial."""
        self._add(partial(self.trying.add, rest))

    def command_sample(self, rest: str = "") -> None:
        """A sample under trial."""
        self._add(partial(self.trying.sample, rest))

    def command_reject(self, rest: str = "") -> None:
        """A wrong answer under trial."""
        self._add(partial(self.trying.reject, rest))

    def command_golden(self, rest: str = "") -> None:
        """A golden turn under trial."""
        self._add(partial(self.trying.golden, rest))

    def command_drop(self, rest: str = "") -> None:
        """Nothing is under trial any more."""

        def drop() -> None:
            self.trying.trial.drop()
            self._told = ("Reading with the pack as it is.",)
            self._again()

        self._do_it(drop)

    def command_writein(self, rest: str = "") -> None:
        """What is under trial goes into the files."""

        def write() -> None:
            try:
                self._told = tuple(written_lines(self.trying.trial.write()))
            finally:
                self._taken_up()

        self._do_it(write)

    def command_undo(self, rest: str = "") -> None:
        """The last addition goes out of its file again."""

        def take_back() -> None:
            try:
                self._told = (taken_back_line(self.trying.trial.take_back()),)
            finally:
                self._taken_up()

        self._do_it(take_back)

    def command_back(self, rest: str = "") -> None:
        """Home; what is not written is pointed out once."""
        if self.trying.trial.pending and not self._warned:
            self._warned = True
            self.remark(_UNWRITTEN)
        else:
            self.desk_app.command_back()

    def _add(self, add: Callable[[], object]) -> None:
        def do() -> None:
            add()
            self._warned, self._told = False, ()
            self._again()

        self._do_it(do)

    def _again(self) -> None:
        """The last text is read as it is read now, and what would change is looked for."""
        if self._read is not None and self.trying.text:
            self._read = self.trying.read(self.trying.text)
        self._changes = None
        if self.trying.trial.pending:
            look = self.trying.trial.looking()
            self.run_worker(
                partial(self._look, look, self.trying.trial.pending),
                thread=True,
                exclusive=True,
                exit_on_error=False,
                group="look",
            )

    def _look(
        self, look: Callable[[Callable[[], bool]], Changes], pending: tuple[Addition, ...]
    ) -> None:
        """Beside the screen; it ends when another look begins, or the author leaves."""
        worker = get_current_worker()
        try:
            found = look(lambda: not worker.is_cancelled)
        except Stopped:
            return

        def show() -> None:
            if self.trying.trial.pending == pending:
                self._changes = found
                self.draw()

        self.app.call_from_thread(show)

    def _taken_up(self) -> None:
        """The pack on disk is another one now: the learner's desk works on that."""
        self._again()
        if self.trying.trial.pack.content_hash != self.desk_app.desk.pack.content_hash:
            self.desk_app.desk.open_pack(self.trying.trial.pack)

    # --- what goes wrong --------------------------------------------------------------------

    def _do_it(self, do: Callable[[], None]) -> None:
        """Look at the disk, do something, show what came of it or why it could not be."""
        self._look_at_disk()
        self.note = ""
        try:
            do()
        except NotSaved as problem:
            self._told = tuple(not_saved_lines(problem))
        except NotAdded as problem:
            self._put_back()
            self.remark(problem.message)
            return
        except PackProblems as problems:
            self._told = tuple(broken_lines(problems))
        self._put_back()
        self.draw()

    def _put_back(self) -> None:
        """The last text in the box, all of it chosen: an arrow goes on in it, a letter replaces it."""
        self.box.put(self.trying.text)
        self.box.select_all()

    def _look_at_disk(self) -> None:
        """What an editor has changed meanwhile is read first; that it is broken is told once."""
        try:
            if self.trying.trial.read_again():
                self._taken_up()
                self.desk_app.say(READ_AGAIN)
            self._broken = ""
        except PackProblems as problems:
            if str(problems) != self._broken:
                self.desk_app.say(" ".join(broken_lines(problems)))
            self._broken = str(problems)
