"""A second claim in one turn: said in a part of its own, as surely as the first in its part."""

import re
from collections.abc import Sequence

from debatebot.matching.claims import ClaimIndex
from debatebot.matching.decision import Thresholds
from debatebot.matching.ranking import Ranking, rank
from debatebot.pack.models import Side
from debatebot.text.reading import Word

_JOINTS = re.compile(
    r"[.;!?]+\s+|,\s+|\s[–—-]\s|:\s|\s+(?:and|so|because|since|which|while|plus|also|but)\s+",
    re.IGNORECASE,
)

_MOST_JOINTS = 8
"""Places at which a turn is cut in two; a longer one is cut at the ends of sentences."""


def second_claim(
    index: ClaimIndex, text: str, words: Sequence[Word], first: Ranking, table: Thresholds
) -> str | None:
    """The other claim of a turn that makes two, or None.

    Args:
        index: the pack's claims.
        text: the raw turn.
        words: its content words that the speaker stands for.
        first: how the whole turn was ranked.
        table: the numbers that decide.
    """
    if first.best is None:
        return None
    side = first.best.side
    found: list[tuple[float, str]] = []
    for joint in _joints(text):
        before = [word for word in words if word.end <= joint.start()]
        after = [word for word in words if word.start >= joint.end()]
        parts = [_clear_claim(index, part, side, table) for part in (before, after)]
        if None in parts:
            continue
        (sure, one), (sure_too, other) = (part for part in parts if part is not None)
        if one != other and first.best.fit.claim in (one, other):
            second = other if one == first.best.fit.claim else one
            found.append((-min(sure, sure_too), second))
    return min(found)[1] if found else None


def _joints(text: str) -> list[re.Match[str]]:
    """Where a turn may pass from one claim to the next; the ends of sentences first."""
    joints = sorted(_JOINTS.finditer(text), key=lambda j: (j.group()[0] not in ".;!?", j.start()))
    return joints[:_MOST_JOINTS]


def _clear_claim(
    index: ClaimIndex, words: Sequence[Word], side: Side, table: Thresholds
) -> tuple[float, str] | None:
    if len(words) < table.second_words:
        return None
    ranking = rank(index, words, side, prior=1.0, table=table)
    best, signals = ranking.best, ranking.signals
    if best is None or best.side != side or ranking.certainty < table.second:
        return None
    if signals.words < table.second_words or signals.mass < table.second_mass:
        return None
    return ranking.certainty, best.fit.claim
