"""A pack under trial: texts read with it as it is on disk and with what is not written yet."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from debatebot.authoring.adding import with_addition
from debatebot.authoring.additions import Addition
from debatebot.authoring.pack_files import PackFiles
from debatebot.authoring.rivals import Rival, all_claims, other_questions
from debatebot.authoring.trial_changes import Changes, GoOn, Looked, changes, look, takes_a_while
from debatebot.authoring.trial_readers import TrialReaders
from debatebot.debate.reading import Reading
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack, Side
from debatebot.progress.events import Record


class Trial:
    """The pack in a folder, and what an author adds to it."""

    def __init__(self, folder: Path, records: Callable[[], Iterable[Record]]) -> None:
        """Read the pack.

        Args:
            folder: where it lies.
            records: fetches the learner's history, when it is first needed.

        Raises:
            PackProblems: with every error of the pack.
        """
        self._files = PackFiles(folder)
        self._fetch = records
        self._readers: TrialReaders | None = None
        "Reads by `tried`, once something was read."
        self._plain: TrialReaders | None = None
        "Reads by the pack as it is on disk."
        self._looked: Looked | None = None
        self._seen = self.pack
        "The pack that `_looked` was read with."
        self.tried = self.pack
        "The pack with what is under trial."
        self.pending: tuple[Addition, ...] = ()
        "What is under trial and not written."
        self.written = 0
        "How many additions stand in the files that were not there before."

    @property
    def pack(self) -> Pack:
        """The pack as it is on disk."""
        return self._files.pack

    # --- reading ----------------------------------------------------------------------------

    def grade(self, question: str, answer: str) -> Verdict:
        """The mark of an answer.

        Raises:
            UnknownQuestion: there is no such question.
        """
        return self._read_by().grade(question, answer)

    def read_turn(self, side: Side, text: str) -> Reading:
        """How a turn is read."""
        return self._read_by().read(text, side)

    def rivals(self, question: str, answer: str) -> tuple[Rival, ...]:
        """What the answer would earn at other questions."""
        return other_questions(self.tried, self._read_by(), question, answer)

    def claims(self, reading: Reading) -> tuple[Rival, ...]:
        """Every claim's score in the reading of a turn."""
        return all_claims(self.tried, reading)

    @property
    def is_warm(self) -> bool:
        """Whether the next answer is read at once."""
        return self._readers is not None

    def warm(self) -> None:
        """Build what reads now; it may be called from another thread."""
        self._read_by().warm()

    def _read_by(self) -> TrialReaders:
        if self._readers is None:
            anew = any(added.reads_anew for added in self.pending)
            self._readers = TrialReaders(self.tried) if anew else self._read_plain()
        return self._readers

    def _read_plain(self) -> TrialReaders:
        if self._plain is None:
            self._plain = TrialReaders(self.pack)
        return self._plain

    # --- under trial ------------------------------------------------------------------------

    def add(self, added: Addition) -> None:
        """Read on with one more addition."""
        self.pending = (*self.pending, added)
        self.tried = with_addition(self.tried, added)
        if added.reads_anew:  # what only measures is read by nobody
            self._readers = None

    def drop(self) -> None:
        """Read on with the pack as it is on disk."""
        self._turn_to(())

    def changes(self) -> Changes:
        """What all that is under trial changes together, beside the pack as it is on disk."""
        return self.looking()(lambda: True)

    @property
    def takes_a_while(self) -> bool:
        """Whether the first look at what would change is worth a word beforehand."""
        return self._looked is None and takes_a_while(self.pack)

    def looking(self) -> Callable[[GoOn], Changes]:
        """What finds the changes of now; it may be called from another thread.

        It asks before each text whether to go on, and raises `Stopped` when not.
        """
        if not any(added.reads_anew for added in self.pending):
            return lambda go_on: Changes()
        by, plain = self._read_by(), self._read_plain()
        return partial(self._changes, self.pack, by, plain, self._looked)

    def _changes(
        self,
        pack: Pack,
        by: TrialReaders,
        plain: TrialReaders,
        looked: Looked | None,
        go_on: GoOn,
    ) -> Changes:
        known = looked or look(pack, tuple(self._fetch()), plain, go_on)
        if self._seen is pack:
            self._looked = known
        return changes(known, by, go_on)

    # --- on disk ----------------------------------------------------------------------------

    def write(self) -> tuple[tuple[Addition, str], ...]:
        """Write all that is under trial; gives each with its place.

        What was written before something could not be stays written; the rest stays under trial.

        Raises:
            Changed: a file is not as it was read; the pack has been read again.
            NotSaved: it can't be written, with the line to paste.
            PackProblems: a file was changed, and can't be used as it is.
        """
        done = []
        pending = self.pending
        try:
            for number, added in enumerate(self.pending):
                done.append((added, self._files.add(added)))
                self.written += 1
                pending = self.pending[number + 1 :]
        finally:
            self._turn_to(pending)
        return tuple(done)

    def take_back(self) -> str:
        """Take the last addition out of its file again; returns what it was.

        Raises:
            Changed, NotSaved, PackProblems: as `write`.
        """
        try:
            what = self._files.take_back()
            self.written -= 1
        finally:
            self._turn_to(self.pending)
        return what

    def read_again(self) -> bool:
        """Read what another program has changed meanwhile; True when there was something.

        Raises:
            PackProblems: the pack can't be used as it is now; what was read before holds.
        """
        if not self._files.read_again():
            return False
        self._turn_to(self.pending)
        return True

    def _turn_to(self, pending: tuple[Addition, ...]) -> None:
        """Begin again from the pack on disk, with what of these still fits into it."""
        if self._seen is not self.pack:
            same = _reads_alike(self.tried, self.pack)
            self._plain = self._readers if same else None
            self._looked, self._seen = None, self.pack
        self.tried, self.pending, self._readers = self.pack, (), None
        for added in pending:
            if _fits(self.tried, added):
                self.add(added)


def _reads_alike(one: Pack, other: Pack) -> bool:
    """Whether two packs say the same, so that what reads by one reads by the other."""
    return one.questions_file == other.questions_file and one.positions == other.positions


def _fits(pack: Pack, added: Addition) -> bool:
    """Whether what an addition goes into is still there."""
    if added.kind == "golden":
        return all(pack.claim(name) is not None for name in added.claims)
    if added.kind == "claim":
        return pack.claim(added.of) is not None
    question = pack.question(added.of)
    points = () if question is None else (*(p.id for p in question.points), "accept", "")
    return added.point in points
