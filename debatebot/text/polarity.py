"""Which words a negation reaches, and which words are opposites of each other.

A cue opens a scope; the scope ends with its clause. A cue without content after it (`Ukraine is,
Taiwan is not`) reaches back over its own clause. Two cues over one word cancel out.
"""

from collections.abc import Sequence
from functools import lru_cache

from debatebot.text.stems import stem
from debatebot.text.synonyms import family

NEGATIONS: frozenset[str] = frozenset(
    "not no never none nobody nothing nowhere neither nor without hardly barely scarcely nope "
    "nah non except excluding".split()
)
"""Words that negate and carry no content of their own."""

_VERBS = frozenset(
    stem(w) for w in "refuse refused refuses refusing fail failed fails lack lacks lacked lacking "
    "deny denies denied decline declined cease ceased lacks reject rejected absence absent "
    "forgot omitted missing unable unwilling wrong false untrue impossible".split()
)  # fmt: skip
_PHRASES: tuple[tuple[str, ...], ...] = (
    ("far", "from"), ("instead", "of"), ("rather", "than"), ("other", "than"), ("apart", "from"),
    ("aside", "from"), ("anything", "but"), ("free", "of"), ("free", "from"), ("as", "opposed", "to"),
    ("in", "place", "of"), ("unlike",), ("except", "for"), ("opposite", "of"),
    ("no", "longer"), ("not", "any", "more"), ("not", "anymore"),
)  # fmt: skip
_NOT_ONLY = frozenset("only just merely solely simply alone sole".split())
_STOP_AT = frozenset(
    "but however yet although though because since whereas while so instead then which who "
    "unless if until".split()
)
_SUBJECTS = frozenset("it they he she we i you this that these those there its their".split())
_AUXILIARIES = frozenset(
    "is are was were am be has have had does do did will would can could should may might must".split()
)
_EXISTING = frozenset(
    stem(w) for w in "exist exists apply applies matter matters happen count work hold true case so".split()
)  # fmt: skip
_STRONG = frozenset(".;:!?()—–\n")
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
    boundary = _boundary(joins[i]) if i > start else 0
    if boundary == 2 or words[i] in _STOP_AT:
        return True
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
    if words[i] in NEGATIONS or stem(words[i]) in _VERBS:
        return 1
    return 0


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
        reach = _forward(words, joins, start)
        follows = words[start : start + 2]
        if words[i] == "not" and set(follows[:2]) & _NOT_ONLY:
            # `not only Russia`: what is denied is the `only`, not what follows it.
            reach = [k for k in reach if words[k] in _NOT_ONLY]
        else:
            told = [k for k in reach if content[k]]
            if words[i] in ("not", "never", "neither") and (
                not told or all(stem(words[k]) in _EXISTING for k in told)
            ):
                reach += _backward(words, joins, i)
        for k in reach:
            flags[k] = not flags[k]
        i = start
    return flags


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
        if words[k] in _STOP_AT or words[k] == "and":
            break
        reach.append(k)
        if _boundary(joins[k]):
            break
    return reach


_OPPOSITES = """
increase decrease; rise fall; grow shrink; raise lower; more less; many few; high low; higher lower;
big small; large small; larger smaller; bigger smaller; most least; strong weak; stronger weaker;
hot cold; warm cool; warmer cooler; open close; open closed; opened closed; on off; start stop;
begin end; start end; first last; before after; early late; earlier later; fast slow; faster slower;
quick slow; rich poor; good bad; better worse; best worst; right wrong; true false; correct incorrect;
love hate; like dislike; win lose; victory defeat; buy sell; give take; lend borrow; accept reject;
accept refuse; allow ban; allow forbid; allow prevent; permit forbid; permit prohibit; allow prohibit;
legal illegal; lawful unlawful; support oppose; favour oppose; for against; pro anti; help hinder;
help harm; agree disagree; approve disapprove; approve reject; trust distrust; safe dangerous;
safe unsafe; peace war; friend enemy; ally enemy; ally rival; partner rival; attack defend;
build destroy; create destroy; include exclude; join leave; enter leave; enter exit; arrive leave;
come go; push pull; up down; above below; over under; top bottom; inside outside; near far;
close far; left right; north south; east west; northern southern; eastern western; same different;
similar different; alike different; equal unequal; easy hard; easy difficult; simple complex;
cheap expensive; cheaper dearer; free paid; full empty; light heavy; light dark; bright dark;
day night; old new; young old; ancient modern; past future; public private; rural urban;
local global; domestic foreign; internal external; import export; upper lower; major minor;
majority minority; all none; always never; everything nothing; everyone nobody; everybody nobody;
possible impossible; likely unlikely; certain uncertain; sure unsure; known unknown; clear unclear;
formal informal; official unofficial; direct indirect; active passive; positive negative;
gain lose; gain loss; profit loss; benefit harm; benefit cost; advantage disadvantage; success failure; succeed fail;
improve worsen; strengthen weaken; widen narrow; lengthen shorten; expand contract; unite divide;
unify divide; reunify separate; reunite separate; reunification separation; unification separation;
join separate; together apart; together separately; connect disconnect; connected separated; separate together;
attract repel; expose hide; reveal hide; show hide; remember forget; teach learn; ask answer;
praise blame; praise criticise; praise criticize; praise condemn; encourage discourage; promote discourage;
promote prevent; protect endanger; protect threaten; defend threaten; keep abandon; maintain abandon; continue stop; continue end;
stay leave; remain leave; permanent temporary; lasting temporary; stable unstable; stabilise destabilise; stabilize destabilize;
stabilizing destabilizing; stabilising destabilising; responsible irresponsible; independent dependent; independence dependence;
freedom slavery; war ceasefire; nuclear conventional; voluntary compulsory; optional compulsory; optional mandatory; voluntary mandatory;
required optional; necessary unnecessary; useful useless; harmful harmless; careful careless; hopeful hopeless;
neutral biased; neutral partisan; sole joint; alone together; individual joint; unilateral joint; unilateral multilateral; single multiple; only several;
maximum minimum; minimum maximum; ceiling floor; dry wet; hard soft; solid liquid; clean dirty; clean polluted;
absorb reflect; freeze melt; rough smooth; thick thin; wide narrow; deep shallow; tall short; long short;
loud quiet; noisy quiet; male female; man woman; men women; boy girl; husband wife; student teacher; pupil teacher; buyer seller;
employer employee; parent child; winner loser; predator prey; guilty innocent; alive dead; birth death; live die; save kill;
visible invisible; relevant irrelevant; aware unaware; willing unwilling; able unable; willing reluctant; eager reluctant;
present absent; presence absence; have lack; optimism pessimism; optimist pessimist; honest dishonest; truth lie;
ready unready; prepared unprepared; tailored uniform; tailored identical; tailored same; shared separate; joint separate; together alone; common rare; frequent rare; frequently rarely;
often rarely; often seldom; popular unpopular; democracy dictatorship; democratic authoritarian; exact approximate;
morning evening; morning afternoon; weekday weekend; weekdays weekends; summer winter; spring autumn;
"""


@lru_cache(maxsize=1)
def _opposite_pairs() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for pair in _OPPOSITES.replace("\n", " ").split(";"):
        if pair.strip():
            one, other = (family(stem(w)) for w in pair.split())
            if one != other:
                table.setdefault(one, set()).add(other)
                table.setdefault(other, set()).add(one)
    return {k: frozenset(v) for k, v in table.items()}


_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "anti", "mis")


@lru_cache(maxsize=65536)
def opposites(one: str, other: str) -> bool:
    """Whether two word families exclude each other: `rise` and `fall`, `legal` and `illegal`."""
    if other in _opposite_pairs().get(one, frozenset()):
        return True
    short, long = sorted((one, other), key=lambda w: (len(w), w))
    return len(short) >= 4 and any(long == prefix + short for prefix in _PREFIXES)


def opposite_words() -> frozenset[str]:
    """Every word of the table of opposites, as it is spelled."""
    return frozenset(_OPPOSITES.replace(";", " ").split())
