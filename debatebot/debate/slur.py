"""Insults aimed at a whole people: to be answered otherwise than a rude word or an argument.

What is said of a government, a leader or an army is argument, however harsh. Only the names of
peoples are looked for, from the table of countries, and a few groups of people.
"""

import re
from functools import lru_cache

from debatebot.text.aliases import NAMES

_GROUPS = (
    "muslims jews christians hindus buddhists arabs asians africans europeans immigrants migrants "
    "foreigners refugees women gays blacks whites gypsies"
).split()
_PEOPLE_ENDS = re.compile(
    r"(?:ese|sh|ch|an|ans|men|is|i|eks?|urks|oles|edes?|anes?|inns?|echs?|[rs]bs?|ats|ots|os?"
    r"|ais|khs?|eks|nders?|wis|ssies|rits|itons?|ss)$"
)
_LONGEST = 2
"""Words of a people's name: longer names are those of organisations."""
_VILE = (
    r"(?:evil|vile|stupid|dumb|idiots?|morons?|fools|dirty|filthy|disgusting|rats|pigs|dogs|animals|monkeys|vermin"
    r"|cockroaches|insects|parasites|savages|barbarians|subhumans?|inferior|scum|trash|garbage|criminals"
    r"|thieves|rapists|murderers|killers|terrorists|liars|cheats|cheaters|crooks|lazy|ugly|greedy|sneaky"
    r"|cowards|losers|worthless|primitive|uncivili[sz]ed|monsters|demons|devils)"
)
_ADVERB = r"(?:(?:all|just|so|really|such|very|simply|always|nothing but|a bunch of|bunch of|basically|pure|born|fucking|bloody|damn)\s+)*"
_PERSONS = r"(?:\s+(?:people|ppl|folks?|guys|men|women|citizens|race|nation))?"
_OPENS = (
    r"(?:^|[.!?;,:]\s*|\b(?:because|cause|cos|cuz|coz|since|and|but|that|think|say|know|so|as)\s+)"
)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    peoples = {
        " ".join(run) for _, run in NAMES if len(run) <= _LONGEST and _PEOPLE_ENDS.search(run[-1])
    }
    names = "|".join(sorted(peoples | set(_GROUPS), key=lambda name: (-len(name), name)))
    people = rf"(?:(?:all|most|these|those|the|every|you|us|them)\s+)*(?:of the\s+)?(?:{names}){_PERSONS}"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"{_OPENS}{people}\s+(?:are|r|were)\s+{_ADVERB}{_VILE}\b(?!\s+(?:to|for|if|when|about|not)\b)",
            rf"\b(?:i|we)\s+(?:really\s+|fucking\s+)?(?:hate|despise|loathe|can'?t stand)\s+{people}\s*(?:$|[.!?,;])",
            rf"\b(?:kill|nuke|shoot|gas|exterminate|deport)\s+(?:all|every|each)\s+(?:of\s+)?{people}",
        )
    )


def is_slur(text: str) -> bool:
    """Whether a text insults a people, a faith or another group of people as such."""
    text = text.replace("’", "'").strip()
    return any(pattern.search(text) for pattern in _patterns())
