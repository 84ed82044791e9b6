"""The numbers of an answer as a whole: what it has in common with points and with other matters,
word by word and by where it points."""

import math
from collections.abc import Sequence

from msgspec import Struct

from debatebot.grading.answer import Answer
from debatebot.grading.weighing.surroundings import (
    Direction,
    Said,
    Surroundings,
    Weights,
    added,
    cosine,
    in_common,
    pointing,
    spoken,
)
from debatebot.text.reading import Word

_WINDOWS = 7
"""Parts of an answer that are looked at: the whole and its first clauses."""


class Part(Struct, frozen=True):
    """A clause of an answer, or the whole."""

    direction: Direction
    words: Weights
    total: float


def point_wholes(around: Surroundings, parts: Sequence[Part]) -> list[dict[str, float]]:
    """For each point how near the whole answer and its nearest clause are.

    Args:
        around: what the answer is seen beside.
        parts: its parts, the whole first.
    """
    whole = parts[0]
    elsewhere = _farthest(around.elsewhere, whole.direction)
    like = around.elsewhere_words.likest(whole.words, whole.total)
    found = [_nearness(parts, said) for said in around.points]
    for n, numbers in enumerate(found):
        others = [o for k, o in enumerate(found) if k != n]
        numbers["t_lead"] = numbers["t_best"] - max((o["t_best"] for o in others), default=0.0)
        numbers["f_lead"] = numbers["f_best"] - max((o["f_best"] for o in others), default=0.0)
        numbers["else_lead_t"] = numbers["t_best"] - elsewhere
        numbers["else_lead_f"] = numbers["f_best"] - like
        numbers["else_t"], numbers["else_f"] = elsewhere, like
    return found


def answer_wholes(answer: Answer, around: Surroundings, whole: Part) -> dict[str, float]:
    """What the whole answer has in common with accepted answers and claims, and how it is put."""
    every = [w for u in answer.units for w in u.content]
    content = [w for w in every if around.knows(w)]
    count = max(1, len(content))
    return {
        "claim_t": _farthest(around.claims, whole.direction),
        "claim_f": around.claims_words.likest(whole.words, whole.total),
        "acc_t": max((cosine(whole.direction, s.direction) for s in around.accepted), default=0.0),
        "acc_f": max(
            (in_common(s, whole.words, whole.total) for s in around.accepted), default=0.0
        ),
        "acc_c": max((_covered(whole, s) for s in around.accepted), default=0.0),
        "asked_share": sum(w.family in answer.key.asked for w in content) / count,
        "n_words": math.log1p(len(content)),
        "n_units": math.log1p(sum(any(map(around.knows, u.content)) for u in answer.units)),
        "unknown": (len(every) - len(content)) / max(1, len(every)),
        "repaired": sum(w.repaired for w in content) / count,
        "pointless": float(answer.key.pointless),
    }


def parts_of(answer: Answer, around: Surroundings) -> list[Part]:
    """The whole of an answer and its first clauses."""
    weigh = around.weight
    known = (tuple(filter(around.knows, u.content)) for u in answer.units)
    clauses = [clause for clause in known if clause]
    sums = [added((w.text, weigh(w)) for w in spoken(clause)) for clause in clauses]
    whole = [sum(column) for column in zip(*(s for s in sums if s), strict=True)]
    parts = [_part(around, [w for clause in clauses for w in clause], whole)]
    if len(clauses) > 1:
        pairs = list(zip(clauses, sums, strict=True))[: _WINDOWS - 1]
        parts += [_part(around, clause, total) for clause, total in pairs]
    return parts


def _part(around: Surroundings, words: Sequence[Word], total: Sequence[float]) -> Part:
    weights = {w.family: around.weight(w) for w in words}
    return Part(pointing(total), weights, sum(weights.values()))


def _nearness(parts: Sequence[Part], phrasings: Sequence[Said]) -> dict[str, float]:
    pointed = [
        max((cosine(p.direction, s.direction) for s in phrasings), default=0.0) for p in parts
    ]
    like = [max((in_common(s, p.words, p.total) for s in phrasings), default=0.0) for p in parts]
    return {
        "t_whole": pointed[0], "t_best": max(pointed), "f_whole": like[0], "f_best": max(like),
    }  # fmt: skip


def _farthest(directions: Sequence[Direction], whole: Direction) -> float:
    return max((cosine(whole, d) for d in directions), default=0.0)


def _covered(whole: Part, said: Said) -> float:
    there = sum(weight for family, weight in said.words.items() if family in whole.words)
    return there / (said.total or 1.0)
