"""Which words a negation reaches, and which words are opposites of each other.

A cue opens a scope; the scope ends with its clause. A cue without content after it (`Marlow does,
Brackton does not`) reaches back over its own clause. Two cues over one word cancel out.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from debatebot.text.idle_negation import NEGATIONS
from debatebot.text.stems import stem
from debatebot.text.synonyms import family
from debatebot.text.tables.made import made

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
    ("no", "longer"), ("not", "any", "more"), ("not", "anymore"),
)  # fmt: skip
_PUT_OFF = frozenset(stem(w) for w in "postpone postponed".split())
"""Verbs that deny what is done, where an action follows: `postponed selling it`."""
_LAWS = (("the", "law"), ("the", "rules"))
_UNHEARD = frozenset("unknown unheard".split())
"""What is said behind its subject and denies that anybody has heard of it."""
_WHERE = frozenset("abroad outside there elsewhere beyond to in of by".split())
_SILENT = frozenset("silent mute".split())
_WHOLE = frozenset("if though that".split())
_LINKS = frozenset("of to in on at for with from by without unlike than".split())
_OF_ONE_THING = frozenset("without unlike instead rather".split())
"""Cues that set aside the one thing named after them: they do not reach over an `and`."""
_NOT_ONLY = frozenset("only just merely solely simply alone sole".split())
_STOP_AT = frozenset(
    "but however yet although though because since whereas while so instead then which who "
    "unless if until".split()
)
_IN_CASE = (
    ("by", "the", "time"),
    ("in", "the", "event"),
    ("in", "case", "of"),
    ("in", "the", "case"),
)
_WHEN = frozenset("before after when".split())
"""Words that begin another clause, unless they stand right after a cue (`not before May`)."""
_BEHIND = frozenset("what than as".split())
"""Words that begin a clause which reaches back no further (`it earns what a pool does not`)."""
_ENDING = frozenset(stem(w) for w in "stop end halt finish limit confine restrict".split())
"""Verbs that a denial cancels out: what does not stop at the border crosses it."""
_SUBJECTS = frozenset("it they he she we i you this that these those there its their".split())
_AUXILIARIES = frozenset(
    "is are was were am be has have had does do did will would can could should may might must".split()
)
_BEFORE_DEGREE = _AUXILIARIES | {"not", "never", "get", "got", "become", "became", "feel", "felt"}
_EXISTING = frozenset(
    stem(w) for w in "exist exists apply applies matter matters happen count work hold true case so".split()
)  # fmt: skip
_STRONG = frozenset(".;:!?()—–\n>=→")
_WEAK = frozenset(",")


def _boundary(join: str) -> int:
    """0 none, 1 a comma, 2 the end of a clause or sentence."""
    if not join:
        return 0
    marks = set(join)
    if marks & _STRONG:
        return 2
    return 1 if marks & _WEAK else 0


def _ends_at(words: Sequence[str], joins: Sequence[str], i: int, start: int) -> bool:
    """Whether a scope opened before `start` ends before word `i`."""
    boundary = _boundary(joins[i])
    if boundary == 2 or (words[i] in _STOP_AT and not so_of_degree(words, i)):
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


def so_of_degree(words: Sequence[str], i: int) -> bool:
    """Whether the word at `i` is the `so` of `it is so cold`, which begins no clause."""
    return words[i] == "so" and i > 0 and words[i - 1] in _BEFORE_DEGREE


def _list_goes_on(words: Sequence[str], joins: Sequence[str], i: int) -> bool:
    """After a comma: a list that goes on to its `or` or `nor` without a verb of its own."""
    if words[i] in ("or", "nor"):
        return True
    for k in range(i, min(len(words), i + 6)):
        if words[k] in _SUBJECTS or words[k] in _AUXILIARIES or words[k] in _STOP_AT:
            return False
        if k > i and _boundary(joins[k]) == 2:
            return False
        if words[k] in ("or", "nor"):
            return True
    return False


def _new_clause(words: Sequence[str], joins: Sequence[str], i: int) -> bool:
    """After an `and`: whether a verb or a new subject with its verb follows."""
    for k in range(i, min(len(words), i + 4)):
        if k > i and _boundary(joins[k]):
            return False
        if words[k] in _SUBJECTS or words[k] in _AUXILIARIES:
            return True
        if k == i and words[k].endswith("ed"):
            return True
    return False


def _cue(words: Sequence[str], i: int) -> int:
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
    if words[i] in _UNHEARD:
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
        if words[k] in _STOP_AT or words[k] in _LINKS or words[k] == "and":
            return 0
    return 0


def _too_much(words: Sequence[str], i: int) -> bool:
    """Whether the `to` at `i` is that of `too scared to stay`: what follows does not happen."""
    return i >= 2 and (
        words[i - 2] == "too" or (i >= 3 and words[i - 2] == "to" and words[i - 3] in _AUXILIARIES)
    )


def _of_a_statement(words: Sequence[str], i: int) -> bool:
    """Whether `false` or `wrong` at `i` is said of a statement: `it is false that`, `wrong to say`."""
    follows = words[i + 1] if i + 1 < len(words) else ""
    return follows in ("that", "to", "if", "as", "because", "it", "they", "he", "she")


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
        length = _cue(words, i)
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
            reach = _forward(words, joins, start)
            if length > 1 and words[i] == "not" and words[start - 1] in _WHOLE:
                # `It is not as if there were no rain`: what follows is denied with its own denials.
                reach = _rest_of_sentence(joins, start)
            if words[i] == "none" and words[start : start + 1] == ["of"]:
                rest = _rest_of_sentence(joins, start)
                clause = {words[k] for k in rest} & (_SUBJECTS | _AUXILIARIES | _STOP_AT)
                reach = reach if clause else rest
            if words[i] in ("except", "excluding"):
                reach = _rest_of_sentence(joins, start)
            if words[i] in _OF_ONE_THING:
                end = next((k for k in reach if k > start and _thing_ends(words, k)), None)
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
            if (words[i] in ("not", "never", "neither") and (
                not told or all(stem(words[k]) in _EXISTING for k in told)
            )) or words[i] in _UNHEARD:
                reach += _backward(words, joins, i)
            elif words[i] == "nothing" and not told and i and content[i - 1] and not joins[i]:
                # `They paid nothing`: the verb before it is what is denied.
                reach.append(i - 1)
        for k in reach:
            flags[k] = not flags[k]
        i = start
    return flags


def _thing_ends(words: Sequence[str], k: int) -> bool:
    """Whether the one thing that is set aside ends before word `k`: `without rain | the vines die`."""
    if words[k] in ("and", "&") or words[k] in _AUXILIARIES:
        return True
    opens = words[k] in _SUBJECTS or words[k] in ("the", "a", "an")
    if words[k - 1].endswith("ing") and words[k - 2] in ("of", "than"):
        # `Instead of selling it`: what is done to it belongs to the one thing.
        return False
    return opens and words[k - 1] not in _LINKS


def _rest_of_sentence(joins: Sequence[str], start: int) -> list[int]:
    """An exception names its whole list."""
    end = next((k for k in range(start + 1, len(joins)) if _boundary(joins[k]) == 2), len(joins))
    return list(range(start, end))


def _only_follows(words: Sequence[str]) -> bool:
    """`not only`, `not the only`, `not so much only`."""
    return bool(words) and (
        words[0] in _NOT_ONLY or (words[0] in ("the", "a", "so") and words[-1] in _NOT_ONLY)
    )


def _forward(words: Sequence[str], joins: Sequence[str], start: int) -> list[int]:
    reach = []
    for k in range(start, len(words)):
        if _ends_at(words, joins, k, start) or (
            k > start and _cue(words, k) and words[k] in NEGATIONS
        ):
            break
        reach.append(k)
    return reach


def _backward(words: Sequence[str], joins: Sequence[str], cue: int) -> list[int]:
    reach = []
    for k in range(cue - 1, -1, -1):
        if words[k] in _STOP_AT or words[k] in _BEHIND or words[k] == "and":
            break
        reach.append(k)
        if _boundary(joins[k]):
            break
    return reach


@lru_cache(maxsize=4096)
def opposites_of(word_family: str) -> frozenset[str]:
    """The families that the table of opposites sets against this one."""
    return frozenset((made("opposites").get(word_family) or "").split())


_NOT_TURNED = frozenset(
    "debt habit come vest form tern flam press prove port plement cover play still cuss tend side "
    "tent vent creas dict stanc sight fluenc volv struct spire spect clude quire".split()
)
"""What stands in longer words without being turned round by their beginnings: debt, indebted."""
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "anti", "mis")


@lru_cache(maxsize=65536)
def opposites(one: str, other: str) -> bool:
    """Whether two word families exclude each other: `rise` and `fall`, `legal` and `illegal`."""
    if other in opposites_of(one):
        return True
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if not long.endswith(short):
        return False
    return (
        len(short) >= 4
        and short not in _NOT_TURNED
        and any(long == prefix + short for prefix in _PREFIXES)
    )


_UP = frozenset(
    family(stem(w))
    for w in "more better increase rise grow improve gain up higher stronger longer".split()
)
_DOWN = frozenset(
    family(stem(w)) for w in "less fewer worse decrease fall drop shrink sink dwindle reduce lose down lower weaker cut halve".split()
)  # fmt: skip


def direction(families: Iterable[tuple[str, bool]]) -> int:
    """Where a text points: 1 up, -1 down, 0 nowhere or both.

    Args:
        families: its word families, each with whether it is denied.
    """
    ways = {(1 if f in _UP else -1) * (-1 if no else 1) for f, no in families if f in _UP | _DOWN}
    return next(iter(ways)) if len(ways) == 1 else 0


_GONE = frozenset(
    family(stem(w)) for w in "close shut lose lost leave quit vanish disappear end stop cease "
    "cancel lack miss empty die fail scrap abolish unemployed jobless bankrupt out_of_work".split()
)  # fmt: skip


def tells_of_absence(word_family: str, text: str = "") -> bool:
    """Whether a word says that something is no longer there: `closed` says of a shop what `no` does.

    Args:
        word_family: its family.
        text: the word as it is spelled: `gone` tells it, `go` does not.
    """
    return word_family in _GONE or text == "gone"
