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


class Strangeness(Struct, frozen=True):
    """How likely a turn is about something else: a logistic model.

    Fitted on labelled turns of sixteen subjects, with turns of other subjects and small talk; on
    subjects held out it finds four of five pieces of small talk, and takes two arguments in a
    hundred for such.
    """

    bias: float = 7.41
    subject: float = -6.5
    "Nearness in meaning to all claims together, from -1 to 1."
    certain: float = -2.9
    "How sure the best claim is."
    length: float = -2.3
    "Logarithm of its words: small talk is short."
    chat: float = 2.6
    "Whether it has a turn of small talk."
    named: float = -1.4
    "Whether it names what the pack explains. Not fitted: few packs explain names."
    at: float = 0.85
    "From here on it is taken for small talk."


STRANGENESS = Strangeness()


def is_off_topic(
    index: ClaimIndex,
    text: str,
    words: Sequence[Word],
    sure: float,
    *,
    named: bool = False,
    table: Strangeness = STRANGENESS,
) -> bool:
    """Whether a turn without a clear claim leaves the subject altogether.

    Args:
        index: the pack's claims.
        text: the raw turn.
        words: all its words, the small ones too.
        sure: how certain its best claim is.
        named: whether it names what the pack's glossary explains.
        table: the numbers of the model.
    """
    x = (
        table.bias
        + table.subject * index.near_subject(words)
        + table.certain * sure
        + table.length * math.log(max(1, len(text.split())))
        + table.named * named
        + table.chat * bool(_CHAT.search(text.replace("’", "'")))
    )
    return 1 / (1 + math.exp(-x)) >= table.at
