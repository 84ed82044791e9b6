"""Questions that the pack itself answers: where something stands, and what a word means."""

import re
from collections.abc import Iterable

from debatebot.debate.state import Round
from debatebot.debate.tools import Tools
from debatebot.text.content import stems_of

_PLACE = re.compile(
    r"\b(?:(?:where (?:is|does|do|did|in)|which (?:paragraph|part|page|source)|what paragraph"
    r"|says who|who says|where'?s that|cite|reference|in the (?:article|text))\b|sources?\?)",
    re.IGNORECASE,
)
_MEANING = re.compile(
    r"\b(what(?:'s| is| are| does)|define|meaning of|stand for|mean(?:s|t)?)\b", re.IGNORECASE
)


NAMED_BY = 2
"""Telling words of a claim by which a question speaks of it and not of what was said last."""


def wants_the_place(text: str) -> bool:
    """Whether a question asks where in the article something stands."""
    return bool(_PLACE.search(text))


def place_asked_for(text: str, ranked: Iterable[str], round_: Round, tools: Tools) -> str:
    """Where the claim that a question speaks of stands, else the part's newest, as a sentence.

    Args:
        text: the question.
        ranked: the claims that its words are nearest to, best first.
        round_: the round.
        tools: the pack made ready.
    """
    asked = tools.telling(text)
    named = [c for c in ranked if len(asked & tools.words_of(c)) >= NAMED_BY][:1]
    for known in (*named, *(node.claim for node in reversed(round_.nodes("bot")))):
        claim = tools.claims.get(known)
        if claim is not None and claim.cite:
            places = ", ".join(f"¶{n}" for n in claim.cite)
            how = {"says": "says so", "implies": "implies it", "reasoned": "is what I argue from"}
            return f"{places} {how[claim.basis]}: {tools.gist(claim.id).rstrip('.')}."
    return ""


def meaning_of(text: str, tools: Tools) -> str:
    """What a word of the glossary means, when a question asks for one; else an empty text."""
    if not _MEANING.search(text):
        return ""
    asked = stems_of(text)
    for entry in tools.pack.questions_file.glossary:
        for name in (entry.name, *entry.also):
            stems = stems_of(name)
            if entry.means and stems and stems <= asked and len(asked - stems) <= 2:
                return f"{entry.name}: {entry.means.rstrip('.')}."
    return ""
