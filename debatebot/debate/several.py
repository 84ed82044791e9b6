"""A second claim in one turn: said in a part of its own, in words that the first left over."""

import re
from collections.abc import Sequence

from debatebot.matching.claims import ClaimIndex
from debatebot.matching.decision import Thresholds
from debatebot.matching.fits import said_itself
from debatebot.matching.ranking import Ranking, rank, stretch
from debatebot.pack.models import Side
from debatebot.text.reading import Word

_JOINTS = re.compile(
    r"[.;!?]+\s+|,\s+|\s[–—-]\s|:\s|\s+(?:and|so|because|since|which|while|plus|also|but)\s+",
    re.IGNORECASE,
)

_MOST_JOINTS = 8
"""Places at which a turn is cut in two; a longer one is cut at the ends of sentences."""


def second_claim(
    index: ClaimIndex,
    text: str,
    words: Sequence[Word],
    every: Sequence[Word],
    first: Ranking,
    prior: float,
    table: Thresholds,
) -> str | None:
    """The other claim of a turn that makes two, or None.

    It must be what the words speak for that the first claim does not say itself, and what a part
    of its own speaks for, while the rest speaks for the first.

    Args:
        index: the pack's claims.
        text: the raw turn.
        words: its content words that the speaker stands for.
        every: all its words, the small ones too.
        first: how the whole turn was ranked.
        prior: what claims of the same side are given in advance.
        table: the numbers that decide.
    """
    if first.best is None:
        return None
    one, side = first.best.fit.claim, first.best.side
    fit = next(fit for fit in index.fits(words) if fit.claim == one)
    said = said_itself(words, fit)
    left = [word for place, word in enumerate(words) if place not in said]
    whole = [stretch(text, 0, len(text))]
    rest = rank(index, left, side, prior, clauses=whole, table=table)
    if not _clear(rest, side, table.second_left, table):
        return None
    for joint in _joints(text):
        parts = (
            [word for word in words if word.end <= joint.start()],
            [word for word in words if word.start >= joint.end()],
        )
        halves = (stretch(text, 0, joint.start()), stretch(text, joint.end(), len(text)))
        ranked = [
            rank(
                index,
                part,
                side,
                prior,
                clauses=[half],
                text=text[half.start : half.end],
                said=[word for word in every if half.start <= word.start < half.end],
                table=table,
            )
            for part, half in zip(parts, halves, strict=True)
        ]
        best = [found.best.fit.claim if found.best else "" for found in ranked]
        if one in best and best[0] != best[1]:
            other = 1 - best.index(one)
            same = rest.best is not None and rest.best.fit.claim == best[other]
            clear = _clear(ranked[other], side, table.second, table)
            if same and clear and _says_more_than_names(parts[other], ranked[other]):
                return best[other]
    return None


def _clear(ranking: Ranking, side: Side, sure: float, table: Thresholds) -> bool:
    best, signals = ranking.best, ranking.signals
    return (
        best is not None
        and best.side == side
        and ranking.certainty >= sure
        and signals.lead >= table.near
        and signals.words >= table.second_words
    )


def _says_more_than_names(words: Sequence[Word], ranking: Ranking) -> bool:
    """Whether the best claim says a word of the part itself: a country alone makes no point."""
    said = said_itself(words, ranking.best.fit) if ranking.best else []
    return any(words[place].kind == "word" for place in said)


def _joints(text: str) -> list[re.Match[str]]:
    """Where a turn may pass from one claim to the next; the ends of sentences first."""
    joints = sorted(_JOINTS.finditer(text), key=lambda j: (j.group()[0] not in ".;!?", j.start()))
    return joints[:_MOST_JOINTS]
