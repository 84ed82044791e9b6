"""Whether a turn is the article's own text instead of the learner's."""

from collections.abc import Collection

from debatebot.pack.prints import overlaps

QUOTE_WORDS = 12
"""A quotation of so many words, with a reason of one's own, is evidence and no paste."""

MOSTLY = 0.6
"""Share of a turn's words from which on it counts as pasted."""


def pasted(text: str, prints: Collection[str]) -> bool:
    """Whether most of a text is pasted from the article; short quotations are not."""
    if not prints:
        return False
    copied = sum(overlap.words for overlap in overlaps(text, prints))
    return copied > QUOTE_WORDS and copied >= MOSTLY * len(text.split())
