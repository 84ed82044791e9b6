"""All that a front end holds: a pack, a learner's journal, and the way into every session."""

from pathlib import Path
from typing import TYPE_CHECKING

from debatebot.pack.kept import read_kept
from debatebot.pack.locate import PACKS
from debatebot.pack.models import Pack
from debatebot.play.history import History
from debatebot.play.home import Home, home
from debatebot.play.journal import Clock, Journal
from debatebot.play.marker import Marker
from debatebot.play.packs import folders
from debatebot.play.quiz import QuizPlay
from debatebot.play.quiz_ask import QuizAsk
from debatebot.play.quiz_room import QuizRoom
from debatebot.play.readers import Readers
from debatebot.play.study import Study
from debatebot.play.talks import Talks
from debatebot.progress.days import days_of
from debatebot.progress.events import Setting
from debatebot.progress.last_pack import keep_last_pack
from debatebot.progress.place import Opened, data_folder, open_store, shelf
from debatebot.quiz.session import Grades
from debatebot.text.sanitise import one_line

if TYPE_CHECKING:
    from debatebot.play.brief import Brief
    from debatebot.play.exam import ExamPlay
    from debatebot.play.packs import PackLine
    from debatebot.play.standing import Standing
    from debatebot.play.warmups import Warmups

_OTHER_FILE = "/save FILE keeps what you do elsewhere; 'data restore FILE' brings it back."
_WAY_OUT = "It stays here; make room and use /save, or /save FILE to keep it elsewhere."


class Desk:
    """A learner at work on a pack."""

    def __init__(
        self,
        pack: Pack,
        opened: Opened,
        learner: str,
        clock: Clock,
        grader: Grades | None = None,
        packs: Path | None = None,
    ) -> None:
        """Sit down.

        Args:
            pack: the content.
            opened: the store, and a notice when it keeps nothing.
            learner: whose progress it is.
            clock: tells the time.
            grader: reads answers; without it the pack's own, built when it is first needed.
            packs: the folder of packs that are installed by name; None when there is none.

        Raises:
            DataUnusable: what is stored cannot be read.
        """
        self.learner = one_line(learner)
        self.notice = opened.notice
        self._keeps = opened.keeps
        self._clock = clock
        self._packs = packs
        self.journal = Journal(
            opened.store, self.learner, pack.id, pack.content_hash, clock, keeps=opened.keeps
        )
        self._take_up(pack, grader)

    def _take_up(self, pack: Pack, grader: Grades | None = None) -> None:
        self.pack = pack
        self._readers = Readers(pack)
        self._grader = grader or self._readers
        self.history = History(pack, self.journal)
        marker = Marker(pack, self._grader, lambda: self._readers.tools())
        self.study = Study(pack, marker, self.journal, self.history, self._clock)
        self._quizzes = QuizRoom(pack, marker, self.journal, self.history, self.study)

    def open_pack(self, pack: Pack) -> None:
        """Go on with another pack, or with this one as it reads now; sessions must be closed."""
        self.history.keep()
        self.journal.turn_to(pack.id, pack.content_hash)
        self._take_up(pack)

    def pack_lines(self) -> "tuple[PackLine, ...]":
        """Every pack that can be chosen; they are read, which may take a while the first time."""
        from debatebot.play.packs import pack_lines

        return pack_lines(self._packs, self.pack.folder, shelf())

    def choose_pack(self, line: "PackLine") -> None:
        """Open a pack of the chooser, and again at the next start.

        Raises:
            PackProblems: it can't be used; all goes on with the one that is open.
        """
        self.open_pack(read_kept(line.folder, shelf()))
        if self._packs is not None and self._keeps:
            folder = "" if line.shipped else str(line.folder)
            keep_last_pack(self._packs.parent, self.learner, folder)

    @property
    def talks(self) -> Talks:
        """The way into tours and debates."""
        return Talks(self.pack, self._readers, self.journal, self.history)

    @property
    def warmups(self) -> "Warmups":
        """The way into warm-ups."""
        from debatebot.play.warmups import Warmups

        return Warmups(self.pack, self._readers, self.journal)

    def warm(self) -> None:
        """Read the history and build the reader now; it may be called from another thread."""
        self.journal.read()
        if self._grader is self._readers:
            self._readers.warm()

    @property
    def trouble(self) -> str:
        """A sentence while something is not on disk, else empty."""
        return f"{self.journal.trouble} {_WAY_OUT}" if self.journal.trouble else ""

    def save(self, elsewhere: str = "") -> str:
        """Try again to write what is not on disk yet; returns a sentence that says how it went.

        Args:
            elsewhere: a file to write it to instead, as JSON lines.
        """
        if self.journal.save_again() and self._keeps:
            return "All is on disk."
        if not elsewhere.strip():
            return self.trouble or f"{self.notice} {_OTHER_FILE}"
        path = Path(elsewhere.strip()).expanduser()
        try:
            count = self.journal.save_elsewhere(path)
        except (OSError, ValueError):
            return f"{one_line(elsewhere)} cannot be written either."
        return f"Kept in {one_line(str(path))}: {count} event{'' if count == 1 else 's'}."

    def home(self) -> Home:
        """Home as it stands, with what another window has done meanwhile."""
        self.journal.refresh()
        return home(
            self.pack,
            self.history.folds(),
            self.study.line(count=False),
            self.notice,
            len(folders(self._packs, self.pack.folder)) if self._packs is not None else 1,
        )

    def standing(self) -> "Standing":
        """The numbers of the statistics screen."""
        from debatebot.play.standing import standing  # it reads words, which home does not

        return standing(self.pack, self.journal.records, self._clock())

    def brief(self) -> "Brief":
        """The learner's own best sentences."""
        from debatebot.play.brief import brief

        days = days_of(self.history.settings())
        return brief(self.pack, self.journal.records, self._readers, days)

    def begin_quiz(self, ask: QuizAsk) -> QuizPlay:
        """Begin a quiz.

        Raises:
            UnknownTopic, NothingToAsk: each with a `message` to show.
        """
        return self._quizzes.begin(ask)

    def check_quiz(self, ask: QuizAsk) -> None:
        """See whether there is such a quiz, without beginning it.

        Raises:
            UnknownTopic, NothingToAsk: as `begin_quiz`.
        """
        self._quizzes.chosen(ask)

    def resume_quiz(self, session: str) -> QuizPlay:
        """Go on with a quiz where it was.

        Raises:
            LookupError: there is no such session, or a question of it has left the pack.
        """
        return self._quizzes.resume(session)

    def begin_exam(self, ask: QuizAsk) -> "ExamPlay":
        """Begin an exam.

        Raises:
            UnknownTopic, NothingToAsk: each with a `message` to show.
        """
        return self.study.begin_exam(self._quizzes.chosen(ask))

    def setting(self, name: str, default: str = "") -> str:
        """A preference."""
        return self.history.settings().get(name, default)

    def set_setting(self, name: str, value: str) -> None:
        """Keep a preference, if it is a new one."""
        if self.setting(name) != value:
            self.journal.append((Setting(name=name, value=value),))

    def farewell(self) -> str:
        """What to say on leaving: whether all is kept, and what can be gone on with."""
        kept = "" if self.journal.save_again() else f"Not all is kept. {self.journal.trouble}"
        kept = kept or self.notice or "All kept."
        left = [each.sentence for each in self.home().unfinished]
        if self.talks.first_run_due and self.talks.first_run_begun:
            left = ["You were in the first run."]
        ahead = self.study.farewell() if not left else ""
        return " ".join(part for part in (kept, *left, ahead) if part)

    def close(self) -> None:
        """Keep what is counted for the next start, and let go of files."""
        self.history.keep()
        self.journal.close()


def open_desk(pack: Pack, data: str | None, learner: str, clock: Clock) -> Desk:
    """Open a learner's progress and sit down with a pack.

    Args:
        pack: the content.
        data: what `--data` or `DEBATEBOT_DATA` says, or None.
        learner: whose progress it is.
        clock: tells the time, in UTC.

    Raises:
        DataUnusable: data cannot be read, or a folder that was asked for cannot be written to.
    """
    packs = data_folder(data) / PACKS
    return Desk(pack, open_store(data, one_line(learner)), learner, clock, packs=packs)
