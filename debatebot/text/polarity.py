"""Which words a negation reaches.

A cue opens a scope; the scope ends with its clause. A cue without content after it (`Marlow does,
Brackton does not`) reaches back over its own clause. Two cues over one word cancel out.
"""

from collections.abc import Sequence

from debatebot.text.clause_words import AUXILIARIES, STOP_AT, SUBJECTS
from debatebot.text.denial_cues import UNHEARD, cue_length
from debatebot.text.denial_reach import reach_back, reach_forward, rest_of_sentence, thing_ends
from debatebot.text.stems import stem

_WHOLE = frozenset("if though that".split())
_OF_ONE_THING = frozenset("without unlike instead rather".split())
"""Cues that set aside the one thing named after them: they do not reach over an `and`."""
_NOT_ONLY = frozenset("only just merely solely simply alone sole".split())
_ENDING = frozenset(stem(w) for w in "stop end halt finish limit confine restrict".split())
"""Verbs that a denial cancels out: what does not stop at the border crosses it."""
_EXISTING = frozenset(
    stem(w) for w in "exist exists apply applies matter matters happen count work hold true case so".split()
)  # fmt: skip


def negated(words: Sequence[str], joins: Sequence[str], content: Sequence[bool]) -> list[bool]:
    """For each word whether an odd number of negations reaches it.

    Args:
        words: folded words, short forms spelled out.
        joins: for each word the marks between it and the word before.
        content: for each word whether it carries content.
    """
    flags = [False] * len(words)
    i = 0
    while i < len(words):
        length = cue_length(words, i)
        if not length:
            i += 1
            continue
        start = i + length
        if words[i] == "not" and words[start : start + 1] == ["because"]:
            # `Not because of the rain`: what it is not because of is denied.
            start += 1
        if words[i] == "non":
            reach = [start] if start < len(words) else []
        else:
            reach = reach_forward(words, joins, start)
            if length > 1 and words[i] == "not" and words[start - 1] in _WHOLE:
                # `It is not as if there were no rain`: what follows is denied with its own denials.
                reach = rest_of_sentence(joins, start)
            if words[i] == "none" and words[start : start + 1] == ["of"]:
                rest = rest_of_sentence(joins, start)
                clause = {words[k] for k in rest} & (SUBJECTS | AUXILIARIES | STOP_AT)
                reach = reach if clause else rest
            if words[i] in ("except", "excluding"):
                reach = rest_of_sentence(joins, start)
            if words[i] in _OF_ONE_THING or tuple(words[i : i + 2]) == ("with", "out"):
                end = next((k for k in reach if k > start and thing_ends(words, k)), None)
                reach = [k for k in reach if end is None or k < end]
        follows = words[start : start + 2]
        if words[i] == "not" and _only_follows(follows):
            # `not only the mayor`: what is denied is the `only`, not what follows it.
            reach = [k for k in reach if words[k] in _NOT_ONLY]
        else:
            told = [k for k in reach if content[k]]
            if words[i] == "not" and told and stem(words[told[0]]) in _ENDING:
                reach = told[:1]
            if words[i] == "not" and len(reach) > 1 and words[reach[-1]] in _NOT_ONLY:
                # `It isn't a danger only`: what is denied is the `only`.
                reach = reach[-1:]
            if (
                words[i] in ("not", "never", "neither")
                and (not told or all(stem(words[k]) in _EXISTING for k in told))
            ) or words[i] in UNHEARD:
                reach += reach_back(words, joins, i)
            elif (
                (words[i] == "nothing" or words[start - 1] == "all")
                and not told
                and i
                and content[i - 1]
                and not joins[i]
            ):
                # `They paid nothing`: the verb before it is what is denied.
                reach.append(i - 1)
        for k in reach:
            flags[k] = not flags[k]
        i = start
    return flags


def _only_follows(words: Sequence[str]) -> bool:
    """`not only`, `not the only`, `not so much only`."""
    return bool(words) and (
        words[0] in _NOT_ONLY or (words[0] in ("the", "a", "so") and words[-1] in _NOT_ONLY)
    )
