"""How far a denial reaches: forward to the end of its clause, or back over it."""

from collections.abc import Sequence

from debatebot.text.clause_words import (
    AUXILIARIES,
    BEHIND,
    LINKS,
    STOP_AT,
    SUBJECTS,
    boundary_of,
    so_of_degree,
)
from debatebot.text.denial_cues import cue_length
from debatebot.text.idle_negation import NEGATIONS

_IN_CASE = (
    ("by", "the", "time"),
    ("in", "the", "event"),
    ("in", "case", "of"),
    ("in", "the", "case"),
)
_WHEN = frozenset("before after when".split())
"""Words that begin another clause, unless they stand right after a cue (`not before May`)."""


def _ends_at(words: Sequence[str], joins: Sequence[str], i: int, start: int) -> bool:
    """Whether a scope opened before `start` ends before word `i`."""
    boundary = boundary_of(joins[i])
    if boundary == 2 or (words[i] in STOP_AT and not so_of_degree(words, i)):
        return True
    if i > start and (words[i] in _WHEN or tuple(words[i : i + 3]) in _IN_CASE):
        return True
    if i == start:
        # `No, …` and `Taiwan isn't, …`: what follows the mark is another matter.
        return boundary == 1 and words[start - 1] in ("no", "not", "nope", "nah")
    goes_on = (
        words[start - 1] == "to" and "to" in words[i : i + 2] and words[i] in ("to", "and", "or")
    )
    if boundary < 2 and goes_on:
        # `Forbidden to sell, to burn and to build`.
        return False
    if boundary == 1:
        return not _list_goes_on(words, joins, i)
    if words[i] in ("and", "&", "plus") and i > start:
        return _new_clause(words, joins, i + 1)
    return False


def _list_goes_on(words: Sequence[str], joins: Sequence[str], i: int) -> bool:
    """After a comma: a list that goes on to its `or` or `nor` without a verb of its own."""
    if words[i] in ("or", "nor"):
        return True
    for k in range(i, min(len(words), i + 6)):
        if words[k] in SUBJECTS or words[k] in AUXILIARIES or words[k] in STOP_AT:
            return False
        if k > i and boundary_of(joins[k]) == 2:
            return False
        if words[k] in ("or", "nor"):
            return True
    return False


def _new_clause(words: Sequence[str], joins: Sequence[str], i: int) -> bool:
    """After an `and`: whether a verb or a new subject with its verb follows."""
    for k in range(i, min(len(words), i + 4)):
        if k > i and boundary_of(joins[k]):
            return False
        if words[k] in SUBJECTS or words[k] in AUXILIARIES:
            return True
        if k == i and words[k].endswith("ed"):
            return True
    return False


def thing_ends(words: Sequence[str], k: int) -> bool:
    """Whether the one thing that is set aside ends before word `k`: `without rain | the vines die`."""
    if words[k] in ("and", "&") or words[k] in AUXILIARIES:
        return True
    opens = words[k] in SUBJECTS or words[k] in ("the", "a", "an")
    if words[k - 1].endswith("ing") and words[k - 2] in ("of", "than"):
        # `Instead of selling it`: what is done to it belongs to the one thing.
        return False
    return opens and words[k - 1] not in LINKS


def rest_of_sentence(joins: Sequence[str], start: int) -> list[int]:
    """An exception names its whole list."""
    end = next((k for k in range(start + 1, len(joins)) if boundary_of(joins[k]) == 2), len(joins))
    return list(range(start, end))


def reach_forward(words: Sequence[str], joins: Sequence[str], start: int) -> list[int]:
    """The words from `start` to the end of what a cue before it reaches."""
    reach = []
    for k in range(start, len(words)):
        if _ends_at(words, joins, k, start) or (
            k > start and cue_length(words, k) and words[k] in NEGATIONS
        ):
            break
        reach.append(k)
    return reach


def reach_back(words: Sequence[str], joins: Sequence[str], cue: int) -> list[int]:
    """The words before a cue that it reaches back over: those of its own clause."""
    reach = []
    for k in range(cue - 1, -1, -1):
        if words[k] in STOP_AT or words[k] in BEHIND or words[k] == "and":
            break
        reach.append(k)
        if boundary_of(joins[k]):
            break
    return reach
