"""Talk that has nothing to do with the motion, told from a new argument about it."""

import re
from collections.abc import Sequence

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
_KNOWN, _NEAR = 0.3, 0.02
"""A turn of which the pack has words for so little, and that is so far from its subject in meaning,
is about something else: about one argument in a hundred looks so, and every third piece of small talk."""


def is_off_topic(
    index: ClaimIndex, text: str, words: Sequence[Word], *, gives_reason: bool, unread: bool
) -> bool:
    """Whether a turn without a clear claim leaves the subject altogether.

    Args:
        index: the pack's claims.
        text: the raw turn.
        words: its content words.
        gives_reason: whether it reasons at all; who reasons is arguing.
        unread: whether no claim is near enough even to be asked about.
    """
    if gives_reason:
        return False
    if _CHAT.search(text.replace("’", "'")):
        return True
    if _DISPUTES.search(text):
        return False
    if unread and index.known(words) <= _KNOWN and index.near_subject(words) < _NEAR:
        return True
    if _TAKES_SIDES.search(text):
        return False
    whole = index.telling(words)
    return whole > 0 and index.unexplained(words) / whole > _ALIEN_SHARE
