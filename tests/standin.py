"""A grader for tests of what stands above grading: plain containment, no reading."""

from debatebot.grading.verdict import Span, Verdict, VerdictName
from debatebot.pack.models import Pack, Question


class StandInGrader:
    """Gives every verdict there is: `idk` is skipped, `almost` nearly, the rest by containment."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.graded = 0

    def grade(self, question_id: str, answer: str) -> Verdict:
        """Mark by whether phrasings stand in the answer."""
        self.graded += 1
        question = self.pack.question(question_id)
        if question is None:
            raise KeyError(question_id)
        words = answer.casefold()
        if words == "idk":
            return _verdict(question, "skipped", 0.0, (), "blank")
        if words == "almost":
            return _verdict(question, "nearly", 0.5, (), "spelling", retry=True)
        if not question.points:
            right = any(accepted.casefold() in words for accepted in question.accept)
            return _verdict(question, "correct" if right else "incorrect", float(right), ())
        found = {
            point.id: Span(at, at + len(phrasing), point.id)
            for point in question.points
            for phrasing in reversed(point.phrasings)
            if (at := words.find(phrasing.casefold())) >= 0
        }
        need = question.need or len(question.points)
        share = min(1.0, len(found) / need)
        name: VerdictName = "correct" if share == 1 else "partial" if share else "incorrect"
        return _verdict(question, name, share, tuple(found.values()))


def _verdict(
    question: Question,
    name: VerdictName,
    score: float,
    spans: tuple[Span, ...],
    reason: str = "",
    retry: bool = False,
) -> Verdict:
    earned = [point.id for point in question.points if any(s.point == point.id for s in spans)]
    return Verdict(
        question=question.id,
        verdict=name,
        score=score,
        certainty=0.9,
        sure=True,
        points=tuple(earned),
        missing=tuple(point.id for point in question.points if point.id not in earned),
        reason=reason,
        note=f"{len(earned)} found.",
        spans=spans,
        need=question.need or max(1, len(question.points)),
        free_retry=retry,
    )
