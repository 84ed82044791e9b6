"""What a quiz session is at one moment: frozen data, the same for every front end."""

from typing import Literal, get_args

from msgspec import Struct
from msgspec.structs import replace

from debatebot.event import Event
from debatebot.grading.verdict import Verdict
from debatebot.quiz.events import worth

Mode = Literal["drill", "quick", "learn", "today", "exam"]
MODES: tuple[Mode, ...] = get_args(Mode)
Phase = Literal["asked", "earned", "answered", "summary"]
"""asked: waits for an answer; earned: first beat of feedback; answered: second; summary: over."""


class Item(Struct, frozen=True):
    """One question as this session asks it."""

    question: str
    wording: int = 0
    "0 is `ask`, 1 the first of `asks`."
    hints: int = 0
    "How many hints there are."


class Plan(Struct, frozen=True):
    """What a session set out to ask; fixed when it starts."""

    mode: Mode
    seed: int
    topic: str
    items: tuple[Item, ...]
    clock: int = 0
    "Minutes that an exam may take; 0 for no clock."

    @property
    def sealed(self) -> bool:
        """True for an exam: nothing is shown before the end."""
        return self.mode == "exam"


class Marked(Struct, frozen=True):
    """An answer with its mark."""

    answer: str
    stated: str
    "`guess`, `sure` or empty: how the learner ended the answer."
    verdict: Verdict
    retry: bool
    entry: int
    "Place of the attempt in the session's log."

    @property
    def worth(self) -> tuple[float, bool]:
        """For comparing it with the other mark of its question."""
        return worth(self.verdict.verdict, self.verdict.score)


class Mended(Struct, frozen=True):
    """A bettered answer, kept beside the mark."""

    answer: str
    points: tuple[str, ...]
    score: float


class Sitting(Struct, frozen=True):
    """One question's life in this session."""

    item: Item
    hints: int = 0
    marks: tuple[Marked, ...] = ()
    mends: tuple[Mended, ...] = ()
    retrying: bool = False
    skipped: bool = False
    shown: bool = False
    own_mark: bool | None = None
    "The learner's own: True 'I was right', False 'I was wrong'."
    flagged: bool = False
    sealed: bool = False
    "True in an exam: an answer is final and nothing of it is shown."

    @property
    def standing(self) -> Marked | None:
        """The mark that counts: the better one, so that a free second try costs nothing."""
        return max(self.marks, key=lambda mark: (*mark.worth, mark.entry), default=None)

    @property
    def asked(self) -> bool:
        """True while an answer is waited for."""
        return not self.skipped and (not self.marks or self.retrying)

    @property
    def open_retry(self) -> bool:
        """True when the free second try of a *nearly* is still to be had."""
        first = len(self.marks) == 1 and self.marks[0].verdict.free_retry
        return first and not self.sealed

    @property
    def answered(self) -> bool:
        """True when nothing is left to hide: shown, skipped, or fully right."""
        mark = self.standing
        settled = mark is not None and mark.verdict.verdict in ("correct", "skipped")
        return not self.asked and (self.shown or self.skipped or settled or self.sealed)


def latest_answer(sitting: Sitting | None) -> str:
    """What was last handed in for a question: the newest mend, else the answer that was marked."""
    if sitting is None:
        return ""
    if sitting.mends:
        return sitting.mends[-1].answer
    return sitting.standing.answer if sitting.standing else ""


class Entry(Struct, frozen=True):
    """One line of the session's log."""

    event: Event
    verdict: Verdict | None = None
    "The whole verdict of an attempt, of which the event keeps only the mark."


class QuizState(Struct, frozen=True):
    """A quiz session at one moment."""

    plan: Plan
    sittings: tuple[Sitting, ...]
    position: int = 0
    log: tuple[Entry, ...] = ()
    "What stands: what was taken back is not in it."
    over: bool = False
    "True once the clock has run out."

    @property
    def current(self) -> Sitting | None:
        """The question on screen, or None at the summary."""
        at_end = self.over or self.position >= len(self.sittings)
        return None if at_end else self.sittings[self.position]

    @property
    def phase(self) -> Phase:
        """Where in its life the question on screen is."""
        sitting = self.current
        if sitting is None:
            return "summary"
        if sitting.asked:
            return "asked"
        return "answered" if sitting.answered else "earned"


def looked_at(state: QuizState, place: int) -> QuizState:
    """An exam that has ended, with one of its questions open: all of it may be shown now.

    Args:
        state: the exam at its end.
        place: which question, from 0.
    """
    sitting = state.sittings[place]
    open_now = replace(sitting, shown=True, skipped=not sitting.marks)
    sittings = (*state.sittings[:place], open_now, *state.sittings[place + 1 :])
    return replace(state, sittings=sittings, position=place, over=False)


def opening(plan: Plan) -> QuizState:
    """The state before anything has happened."""
    return QuizState(plan, tuple(Sitting(item, sealed=plan.sealed) for item in plan.items))
