"""Questions that the pack itself answers: where something stands, and what a word means."""

import re

from debatebot.debate.state import Round
from debatebot.debate.tools import Tools
from debatebot.text.content import stems_of

_PLACE = re.compile(
    r"\b(where (?:is|does|do|did|in)|which (?:paragraph|part|page|source)|what paragraph|source\?"
    r"|says who|who says|where'?s that|cite|reference|in the (?:article|text))\b",
    re.IGNORECASE,
)
_MEANING = re.compile(
    r"\b(what(?:'s| is| are| does)|define|meaning of|stand for|mean(?:s|t)?)\b", re.IGNORECASE
)


def wants_the_place(text: str) -> bool:
    """Whether a question asks where in the article something stands."""
    return bool(_PLACE.search(text))


def place_of_last(round_: Round, tools: Tools) -> str:
    """Where the part's newest claim stands, as a sentence; empty when there is none."""
    for node in reversed(round_.nodes("bot")):
        claim = tools.claims.get(node.claim)
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
