"""Why a turn was read as it was: the rule that decided, and the words that led there."""

from collections.abc import Sequence

from debatebot.debate.clauses import Clause
from debatebot.debate.reading import LedBy, Tier, Trace
from debatebot.matching.ranking import Ranking
from debatebot.text.reading import Word


def trace_of(
    text: str, tier: Tier, ranking: Ranking, parts: Sequence[Clause], words: Sequence[Word]
) -> Trace:
    """The trace of a reading, for whoever asks why."""
    places = ranking.places
    return Trace(
        rule=f"{tier}: certainty {ranking.certainty:.2f}, lead {ranking.signals.lead:.2f}, "
        f"{ranking.signals.words} of {len(words)} words met",
        best=places[0].fit.claim if places else "",
        runner_up=places[1].fit.claim if len(places) > 1 else "",
        margin=round(ranking.signals.lead, 4),
        clauses=tuple(f"{part.role}: {text[part.start : part.end].strip()}" for part in parts),
        repaired=tuple((text[w.start : w.end], w.text) for w in words if w.repaired),
        signals=ranking.signals,
    )


def led_by(words: Sequence[Word], ranking: Ranking, made: Sequence[str]) -> tuple[LedBy, ...]:
    """The words that met the claims read, where they stand in the turn."""
    spans = [
        LedBy(words[met.word].start, words[met.word].end, place.fit.claim, met.by)
        for place in ranking.places
        if place.fit.claim in made
        for met in place.fit.met
    ]
    return tuple(sorted(spans, key=lambda span: (span.start, span.claim)))
