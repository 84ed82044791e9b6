"""Talk that has nothing to do with the motion, told from a new argument about it."""

import math
import re
from collections.abc import Sequence

from msgspec import Struct

from debatebot.matching.claims import ClaimIndex
from debatebot.text.reading import Word

_CHAT = re.compile(
    r"\b(?:(?:has|have|does|did|is) any(?:one|body)\b|any(?:one|body) (?:seen|know|want|up for|got|else)\b"
    r"|i (?:went|ate|had|watched|saw|bought|got|played|listened|forgot|lost|left)\b(?! (?:to (?:see|stop|say)|that|how|it when))"
    r"|my (?:favou?rite|birthday)\b"
    r"|(?:is|are|was|were) (?:so |just |really |absolutely |the )?(?:amazing|awesome|gorgeous|delicious|lovely|boring|hilarious|cute|yummy|tasty|beautiful|best|on (?:another|a different|a whole other) level)\b"
    r"|used to (?:be|cost|have|like)|yesterday|tonight|last (?:night|weekend|week|spring|summer|autumn|winter|monday|friday)"
    r"|due (?:on |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|highly recommend|what(?:'s| is) for (?:lunch|dinner)|happy birthday|good (?:morning|evening|afternoon|night)|how are you|nice weather|the weather|can'?t wait|so (?:hungry|tired|bored)|for (?:lunch|dinner|breakfast)"
    r"|i(?:'ve| have)(?: got)? (?:a|an|my) (?:\w+ ){0,2}(?:test|exam|appointment|practice|party|date)\b"
    r"|(?:match|game|movie|film|concert|party|song|episode)\b[^.!?]{0,25} (?:was|were)\b"
    r"|best \w+ (?:in town|around here|i ever))",
    re.IGNORECASE,
)
_DISPUTES = re.compile(r"n['’]t\b|\b(?:not|no|never|but|why)\b|[?]", re.IGNORECASE)
_TAKES_SIDES = re.compile(
    r"n['’]t\b|\b(?:not|no|never|but|like|all|every|why|they|we|just)\b|[?]", re.IGNORECASE
)
"""Words of dispute: whoever uses them may argue in words that no claim knows."""
_ALIEN_SHARE = 0.9
"""Share of a turn's weight that no claim of the pack explains, above which it speaks of something
else; a new argument about the motion still shares its field."""


class Strangeness(Struct, frozen=True):
    """How likely a turn that speaks for no claim is about something else: a logistic model.

    Fitted on labelled turns of fifteen subjects and small talk; on subjects held out it finds two of
    three pieces of small talk, and takes one argument in a hundred for such.
    """

    bias: float = 5.96
    subject: float = -2.2
    "Nearness in meaning to all claims together, 0 to `most_subject`."
    most_subject: float = 0.4
    known: float = -2.7
    "Share of it that the pack has words for."
    certain: float = -3.2
    "How sure the best claim is."
    unexplained: float = -1.5
    "Share of it that speaks for no claim. It counts for the turn: what the pack never heard of is often a picture for its subject, and small talk is made of everyday words."
    length: float = -3.15
    "Logarithm of its content words: small talk is short."
    disputes: float = -1.2
    at: float = 0.5
    "From here on it is taken for small talk."


STRANGENESS = Strangeness()


def is_off_topic(
    index: ClaimIndex,
    text: str,
    words: Sequence[Word],
    *,
    gives_reason: bool,
    unread: bool,
    sure: float,
) -> bool:
    """Whether a turn without a clear claim leaves the subject altogether.

    Args:
        index: the pack's claims.
        text: the raw turn.
        words: its content words.
        gives_reason: whether it reasons at all; who reasons is arguing.
        unread: whether no claim is near enough to be read.
        sure: how certain its best claim is.
    """
    if gives_reason:
        return False
    if _CHAT.search(text.replace("’", "'")):
        return True
    disputes = bool(_DISPUTES.search(text))
    if unread and _strange(index, words, sure, disputes) >= STRANGENESS.at:
        return True
    if disputes:
        return False
    if _TAKES_SIDES.search(text):
        return False
    whole = index.telling(words)
    return whole > 0 and index.unexplained(words) / whole > _ALIEN_SHARE


def _strange(
    index: ClaimIndex,
    words: Sequence[Word],
    sure: float,
    disputes: bool,
    table: Strangeness = STRANGENESS,
) -> float:
    """How likely a turn without a reason is about something else, 0 to 1."""
    whole = index.telling(words)
    if whole <= 0:
        return 0.0
    x = (
        table.bias
        + table.subject * min(table.most_subject, max(0.0, index.near_subject(words)))
        + table.known * index.known(words)
        + table.certain * sure
        + table.unexplained * index.unexplained(words) / whole
        + table.length * math.log(len(words))
        + table.disputes * disputes
    )
    return 1 / (1 + math.exp(-x))
