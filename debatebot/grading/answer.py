"""One answer on its way through the gates: what was read, what was found so far."""

from functools import cached_property

from msgspec import Struct

from debatebot.grading.align import Aligner
from debatebot.grading.findings import Finding
from debatebot.grading.key import Key
from debatebot.grading.match import Match, Met
from debatebot.grading.rivals import Rivals
from debatebot.grading.table import Table
from debatebot.grading.units import Unit, units
from debatebot.grading.verdict import Span, Step, Verdict, VerdictName
from debatebot.grading.weighing.surroundings import Surveyor
from debatebot.matching.lexicon import Lexicon
from debatebot.text.deeds import Deed, deeds
from debatebot.text.reading import Reading, Word


class Outcome(Struct, frozen=True, kw_only=True):
    """What a gate decided; the grader makes a verdict of it."""

    verdict: VerdictName
    reason: str
    note: str
    score: float = 0.0
    certainty: float = 0.8
    points: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


class Weighed(Struct, frozen=True):
    """What the last stage knew of an answer that was read point by point."""

    points: tuple[dict[str, float], ...] = ()
    "The numbers of each point, in the question's order."
    findings: tuple[Finding, ...] = ()
    outcome: Outcome = Outcome(verdict="incorrect", reason="", note="")
    "What the gates made of it."
    sure: float = 0.0
    "How likely the mark given is a teacher's, 0 to 1."


class Answer:
    """The reading of one answer beside its question's key."""

    def __init__(
        self,
        raw: str,
        key: Key,
        aligner: Aligner,
        lexicon: Lexicon,
        table: Table,
        rivals: Rivals,
        surveyor: Surveyor,
    ) -> None:
        self.raw, self.key, self.aligner = raw, key, aligner
        self.rivals, self.surveyor = rivals, surveyor
        self.lexicon, self.table = lexicon, table
        self.reading: Reading = lexicon.read(raw, key.expected)
        self.units: tuple[Unit, ...] = units(self.reading)
        self.met: Met = aligner.meet(self.units, raw)
        self.steps: list[Step] = []
        self.findings: tuple[Finding, ...] = ()
        self.weighed: Weighed = Weighed()

    @property
    def content(self) -> tuple[Word, ...]:
        """The words that carry content."""
        return self.reading.content

    def place_of(self, value: Word) -> int:
        """Where a value stands among the words.

        A value may be a word read anew (a year with its century, a time ago as a year), so it is
        found by its beginning.
        """
        return next(n for n, w in enumerate(self.reading.words) if w.start == value.start)

    @cached_property
    def deeds(self) -> tuple[Deed, ...]:
        """Who does what to whom in it."""
        return deeds(self.reading.words, self.reading.raw)

    def note(self, gate: str, found: str, decided: bool = False) -> None:
        """Add one line to the trace."""
        self.steps.append(Step(gate, found, decided))

    def verdict(self, outcome: Outcome) -> Verdict:
        """The verdict of an outcome, the score's contract kept."""
        question = self.key.question
        score = {"correct": 1.0, "incorrect": 0.0, "skipped": 0.0}.get(
            outcome.verdict, min(0.95, max(0.05, outcome.score))
        )
        if outcome.verdict == "nearly" and outcome.reason == "after-the-article":
            score = 0.0
        certainty = round(min(1.0, max(0.0, outcome.certainty)), 3)
        ids = tuple(p.id for p in self.key.points)
        earned = tuple(i for i in ids if i in outcome.points)
        return Verdict(
            question=question.id,
            verdict=outcome.verdict,
            score=round(score, 3),
            certainty=certainty,
            sure=certainty >= self.table.sure,
            points=earned,
            missing=tuple(i for i in ids if i not in earned),
            reason=outcome.reason,
            note=outcome.note,
            spans=tuple(
                sorted(set(outcome.spans), key=lambda s: (s.start, s.end, s.point, s.mark))
            ),
            trace=tuple(self.steps),
            need=question.needed,
            free_retry=outcome.verdict == "nearly",
        )


def spans_of(match: Match, point: str) -> tuple[Span, ...]:
    """The words of a match as marked stretches of the raw answer."""
    return tuple(
        Span(
            p.typed.start, p.typed.end, point,
            "opposite" if p.turned else "repaired" if p.typed.repaired else "counted",
        )
        for p in match.pairs
    )  # fmt: skip


def said(words: tuple[Word, ...], raw: str, most: int = 6) -> str:
    """Some words of the answer as they were typed, for a note or the trace."""
    return " ".join(dict.fromkeys(raw[w.start : w.end] for w in words[:most]))
