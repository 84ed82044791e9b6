"""Putting a reply together within sixty words."""

import re

from msgspec import Struct

REPLY_WORDS = 60
"""The longest reply: more than this is not read on a screen in the midst of a debate."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+")


class Parts(Struct, frozen=True, kw_only=True):
    """What a reply may hold, in the order in which it is said."""

    correction: str = ""
    mend: str = ""
    "That putting it right costs nothing."
    lead: str = ""
    line: str = ""
    also: str = ""
    question: str = ""


def words(text: str) -> int:
    """How many words a text has, as a reader counts them."""
    return len(text.split())


def compose(parts: Parts) -> str:
    """The reply: at most sixty words and one question.

    When all does not fit, what is least missed goes first: how a wrong fact is mended, the mention of
    a further point, the question, the lead. The line itself is cut at the end of a sentence, and only a line that is one
    long sentence is cut inside it.
    """
    kept = {
        name: getattr(parts, name)
        for name in ("correction", "mend", "lead", "line", "also", "question")
    }
    if "?" in kept["line"] + kept["lead"] + kept["correction"] + kept["also"]:
        kept["question"] = ""
    for expendable in ("mend", "also", "question", "lead", "correction"):
        if words(" ".join(kept.values())) <= REPLY_WORDS:
            break
        if expendable == "correction":
            kept["line"] = cut(kept["line"], max(0, REPLY_WORDS - words(kept["correction"])))
        else:
            kept[expendable] = ""
    return cut(" ".join(part for part in kept.values() if part), REPLY_WORDS)


def cut(text: str, limit: int) -> str:
    """A text of at most `limit` words, ended at a sentence where one ends in time."""
    if words(text) <= limit:
        return text
    out = ""
    for sentence in _SENTENCE.split(text):
        longer = f"{out} {sentence}".strip()
        if words(longer) > limit:
            break
        out = longer
    if out:
        return out
    return " ".join(text.split()[: max(limit, 1)]).rstrip(",;:") + "…"


def short_gist(text: str, limit: int = 12) -> str:
    """A claim in at most `limit` words, for a pack that gives no gist."""
    parts = text.split()
    if len(parts) <= limit:
        return text
    return " ".join(parts[:limit]).rstrip(",;:.") + " …"
