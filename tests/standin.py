"""Readers for tests of what stands above reading: plain containment and shared words."""

import re

from debatebot.debate.reading import Context, LedBy, Ranked, Reading, Tier
from debatebot.debate.tools import Tools
from debatebot.grading.verdict import Span, Verdict, VerdictName
from debatebot.pack.models import Pack, Question, Side
from debatebot.play.readers import Readers


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


class StandInTurnReader:
    """Reads a turn by the words that it shares with what claims say: no reading of meaning."""

    SURE = 0.75
    READ = 0.4

    def __init__(self, pack: Pack) -> None:
        self._claims = {claim.id: claim for claim in pack.positions.claims}

    def share(self, text: str, claim: str) -> float:
        """Share of a claim's longer words that stand in a text."""
        known = self._claims[claim]
        wanted = _long_words(known.gist or known.says)
        return len(wanted & _long_words(text)) / max(1, len(wanted))

    def read(self, text: str, side: Side, context: Context | None = None) -> Reading:
        """The best claim when enough of it is said; sure when most of it is."""
        scores = {claim: self.share(text, claim) for claim in self._claims}
        order = sorted(scores, key=lambda claim: (-scores[claim], claim))
        best = order[0]
        made = (best,) if scores[best] >= self.READ else ()
        tier: Tier = "accept" if scores[best] >= self.SURE else "read" if made else "new"
        return Reading(
            intent="argument" if text.strip() else "empty",
            tier=tier,
            made=made,
            granted=(),
            denied=(),
            ranked=tuple(Ranked(c, self._claims[c].side, scores[c]) for c in order[:5]),
            side=side,
            slips=(),
            reason="",
            certainty=0.9,
            words=tuple(
                LedBy(found.start(), found.end(), best, found.group())
                for found in _LONG.finditer(text)
                if made and found.group().casefold() in _long_words(self._claims[best].says)
            ),
        )


class StandInReaders(Readers):
    """Readers of a pack for tests of what stands above reading."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack)
        self._reader = StandInTurnReader(pack)
        self._made = Tools(pack, self._reader)

    def tools(self) -> Tools:
        """What a debate needs."""
        return self._made

    def named(self, text: str, among: tuple[str, ...]) -> tuple[str, ...]:
        """The claims of which enough is said."""
        return tuple(c for c in among if self._reader.share(text, c) >= self._reader.READ)


_LONG = re.compile(r"[A-Za-z]{4,}")


def _long_words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _LONG.findall(text))
