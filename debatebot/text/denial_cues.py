"""What opens a denial: single words, turns of several words, and verbs that deny what follows."""

from collections.abc import Sequence

from debatebot.text.clause_words import AUXILIARIES, LINKS, STOP_AT
from debatebot.text.idle_negation import NEGATIONS
from debatebot.text.stems import stem

_VERBS = frozenset(
    stem(w) for w in "refuse refused refuses refusing fail failed fails lack lacks lacked lacking "
    "deny denies denied decline declined cease ceased lacks reject rejected absence absent "
    "avoid avoided avoids avoiding forgot omitted missing unable unwilling wrong false untrue impossible".split()
)  # fmt: skip
_PHRASES: tuple[tuple[str, ...], ...] = (
    ("far", "from"), ("instead", "of"), ("rather", "than"), ("other", "than"), ("apart", "from"),
    ("aside", "from"), ("anything", "but"), ("free", "of"), ("free", "from"), ("as", "opposed", "to"),
    ("in", "place", "of"), ("unlike",), ("except", "for"), ("opposite", "of"),
    ("not", "as", "if"), ("not", "as", "though"), ("not", "that"), ("not", "true", "that"),
    ("with", "out"), ("bugger", "all"), ("sod", "all"), ("naff", "all"), ("no", "longer"), ("not", "any", "more"), ("not", "anymore"),
)  # fmt: skip
_PUT_OFF = frozenset(stem(w) for w in "postpone postponed".split())
"""Verbs that deny what is done, where an action follows: `postponed selling it`."""
_LAWS = (("the", "law"), ("the", "rules"))
UNHEARD = frozenset("unknown unheard".split())
"""What is said behind its subject and denies that anybody has heard of it."""
_WHERE = frozenset("abroad outside there elsewhere beyond to in of by".split())
_SILENT = frozenset("silent mute".split())


def cue_length(words: Sequence[str], i: int) -> int:
    """The length of the cue at `i`, 0 without one."""
    for phrase in _PHRASES:
        if tuple(words[i : i + len(phrase)]) == phrase:
            return len(phrase)
    if words[i].endswith("against") and tuple(words[i + 1 : i + 3]) in _LAWS:
        # What is against the law is not lawful.
        return 2
    kept_off = _kept_from(words, i)
    if kept_off:
        return kept_off
    if stem(words[i]) in _PUT_OFF:
        return int(words[i + 1 : i + 2] != [] and words[i + 1].endswith("ing"))
    if words[i] == "than" and words[i - 1 : i] != ["rather"]:
        return int("rather" in words[max(0, i - 6) : i])
    if words[i] in _SILENT and words[i + 1 : i + 2] and words[i + 1] in ("on", "about"):
        # What a text is silent on is not in it.
        return 2
    if words[i] in ("miss", "misses", "missed"):
        # What is missing is not there; what was missed is.
        return 0
    if words[i] == "to" and _too_much(words, i):
        return 1
    if words[i] in ("false", "wrong") and not _of_a_statement(words, i):
        # A false alarm is an alarm.
        return 0
    if words[i] in UNHEARD:
        # `An unknown buyer` is there; `the wine is unknown abroad` says that nobody has heard of it.
        behind = words[i + 1 : i + 2]
        return int(i > 0 and (not behind or behind[0] in _WHERE))
    if words[i] in NEGATIONS or words[i] == "non" or stem(words[i]) in _VERBS:
        return 1
    return 0


_FORBIDDING = frozenset(stem(w) for w in "forbid forbade forbidden ban prohibit bar".split())
_KEEPING = frozenset(
    stem(w) for w in "stop keep kept prevent hinder deter discourage stopped save".split()
)
_STOPPING = frozenset(stem(w) for w in "stop stopped prevent".split())
"""Those of them that do without a `from`: `stops them selling`, but not `keeps them waiting`."""
_BETWEEN = 3
"""Words that may stand between `forbidden` or `kept` and its `to` or `from`."""


def _kept_from(words: Sequence[str], i: int) -> int:
    """The length of `forbidden to`, `keeps people from`: what follows is not done."""
    forbids, keeps = stem(words[i]) in _FORBIDDING, stem(words[i]) in _KEEPING
    if not forbids and not keeps:
        return 0
    for k in range(i + 1, min(len(words) - 1, i + 2 + _BETWEEN)):
        if words[k] == "from" and words[k + 1].endswith("ing"):
            return k + 1 - i
        if k > i + 1 and words[k].endswith("ing") and stem(words[i]) in _STOPPING:
            return k - i
        if forbids and (words[k] == "to" or words[k].endswith("ing")):
            return k - i + (words[k] == "to")
        if words[k] in STOP_AT or words[k] in LINKS or words[k] == "and":
            return 0
    return 0


def _too_much(words: Sequence[str], i: int) -> bool:
    """Whether the `to` at `i` is that of `too scared to stay`: what follows does not happen."""
    return i >= 2 and (
        words[i - 2] == "too" or (i >= 3 and words[i - 2] == "to" and words[i - 3] in AUXILIARIES)
    )


def _of_a_statement(words: Sequence[str], i: int) -> bool:
    """Whether `false` or `wrong` at `i` is said of a statement: `it is false that`, `wrong to say`."""
    follows = words[i + 1] if i + 1 < len(words) else ""
    return follows in ("that", "to", "if", "as", "because", "it", "they", "he", "she")
