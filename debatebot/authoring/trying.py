"""What an author does with a pack under trial, the same line by line and on screen.

A subject is chosen, a question or the turns of a side; texts are read against it; the last one is
added as this or that; what is under trial is written, dropped, or taken back.
"""

from msgspec import Struct

from debatebot.authoring.additions import (
    ACCEPT,
    Addition,
    NotAdded,
    claim_phrasing,
    golden,
    phrasing,
    reject,
    sample,
)
from debatebot.authoring.rivals import Rival
from debatebot.authoring.trial import Trial
from debatebot.debate.reading import Reading
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack, Question, Side
from debatebot.pack.problems import nearest
from debatebot.text.sanitise import one_line

SIDES: tuple[Side, Side] = ("pro", "anti")
_NUMBER_DIGITS = 6


class Subject(Struct, frozen=True):
    """What texts are read against: a question, or a side whose turns they are."""

    id: str
    says: str
    side: Side | None = None
    "The learner's, for turns; None for a question."


class Read(Struct, frozen=True):
    """How a text was read."""

    subject: Subject
    text: str
    verdict: Verdict | None = None
    "For an answer."
    reading: Reading | None = None
    "For a turn."
    rivals: tuple[Rival, ...] = ()
    "What else it could be taken for, the likeliest first."


def subjects_of(pack: Pack) -> tuple[Subject, ...]:
    """All questions, then the turns of both sides."""
    sides = (
        Subject(side, f"a turn for '{pack.positions.sides[side].name}'", side) for side in SIDES
    )
    return (*(Subject(each.id, each.ask) for each in pack.questions), *sides)


def subject_named(pack: Pack, words: str) -> Subject:
    """The subject with this number or id.

    Raises:
        NotAdded: there is none; the message names the nearest.
    """
    wanted, known = one_line(words), subjects_of(pack)
    if wanted.isascii() and wanted.isdigit() and 1 <= int(wanted[:_NUMBER_DIGITS]) <= len(known):
        return known[int(wanted[:_NUMBER_DIGITS]) - 1]
    for each in known:
        if each.id == wanted:
            return each
    near = nearest(wanted, [each.id for each in known])
    hint = f"Did you mean '{near}'?" if near else "/list shows them all."
    raise NotAdded(f"There is no question '{wanted}' in this pack. {hint}")


class Trying:
    """An author at work on a pack."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self.subject: Subject | None = None
        self.text = ""
        "What was read last; empty at a new subject."

    @property
    def question(self) -> Question | None:
        """The question at hand, as it is under trial."""
        if self.subject is None or self.subject.side is not None:
            return None
        return self.trial.tried.question(self.subject.id)

    @property
    def possible(self) -> tuple[str, ...]:
        """Names of the commands that add something to the subject at hand."""
        if self.subject is None:
            return ()
        return ("add", "golden") if self.subject.side else ("add", "sample", "reject")

    @property
    def possible_now(self) -> tuple[str, ...]:
        """Names of all commands that would do something now, those for any subject too."""
        pending = ("writein", "drop") if self.trial.pending else ()
        undo = ("undo",) if self.trial.written else ()
        return ("read", *self.possible, *pending, *undo, "subject", "list")

    @property
    def names(self) -> tuple[str, ...]:
        """What a phrasing can be added to: the question's points, or the claims of the pack."""
        if (known := self.question) is not None:
            return (*(point.id for point in known.points), ACCEPT)
        return tuple(claim.id for claim in self.trial.tried.positions.claims)

    def choose(self, words: str) -> Subject:
        """Take up a subject by its number or id.

        Raises:
            NotAdded: there is none; the message names the nearest.
        """
        self.subject, self.text = subject_named(self.trial.tried, words), ""
        return self.subject

    def read(self, text: str) -> Read:
        """Read a text against the subject at hand, and against all else.

        Raises:
            NotAdded: no subject was chosen.
        """
        subject = self._subject()
        self.text = text
        if subject.side is not None:
            reading = self.trial.read_turn(subject.side, text)
            return Read(subject, text, reading=reading, rivals=self.trial.claims(reading))
        verdict = self.trial.grade(subject.id, text)
        return Read(subject, text, verdict=verdict, rivals=self.trial.rivals(subject.id, text))

    def _subject(self) -> Subject:
        subject = self.subject
        if subject is None:
            raise NotAdded(
                "Choose a question first: /q and its number or id; /list shows them all."
            )
        if subject.side is None and self.trial.tried.question(subject.id) is None:
            self.subject = None
            raise NotAdded(f"'{subject.id}' is not in the pack any more. /list shows what is.")
        return subject

    # --- adding -----------------------------------------------------------------------------

    def add(self, said: str) -> Addition:
        """Put a phrasing under trial: the name of a point or claim, then the text, else the last one.

        Raises:
            NotAdded: it can't be; the message says why.
        """
        subject = self._subject()
        name, _, rest = said.strip().partition(" ")
        if not name and (known := self.question) is not None and not known.points:
            name = ACCEPT
        if not name:
            raise NotAdded(f"Type /add and one of {', '.join(self.names)}; other words may follow.")
        pack, text = self.trial.tried, self._text(rest, "a phrasing")
        if subject.side is None:
            return self._under_trial(phrasing(pack, subject.id, name, text))
        return self._under_trial(claim_phrasing(pack, name, text))

    def reject(self, said: str) -> Addition:
        """Put the last answer under trial as a wrong one; what is said may be its feedback.

        Raises:
            NotAdded: it can't be; the message says why.
        """
        subject, text = self._subject(), self._text("", "a wrong answer")
        return self._under_trial(reject(self.trial.tried, subject.id, text, _unquoted(said)))

    def sample(self, said: str) -> Addition:
        """Add the last answer, or the words after the mark, to the samples.

        Raises:
            NotAdded: it can't be; the message says why.
        """
        subject = self._subject()
        mark, _, rest = said.strip().partition(" ")
        text = self._text(rest, "a sample")
        return self._under_trial(sample(self.trial.tried, subject.id, text, mark))

    def golden(self, said: str) -> Addition:
        """Add the last turn to the golden turns, with the claims that it makes.

        Raises:
            NotAdded: it can't be; the message says why.
        """
        side = self._subject().side
        text = self._text("", "a golden turn")
        return self._under_trial(golden(self.trial.tried, side or "pro", text, said))

    def _text(self, said: str, what: str) -> str:
        text = _unquoted(said) or self.text
        if not text.strip():
            raise NotAdded(f"Type what is to be {what} first, and Enter.")
        return text

    def _under_trial(self, added: Addition) -> Addition:
        self.trial.add(added)
        return added


def _unquoted(said: str) -> str:
    text = said.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1]
    return text
