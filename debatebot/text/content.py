"""The content words of a text, as stems."""

from functools import lru_cache

from debatebot.text.stopwords import STOPWORDS
from debatebot.text.tokens import tokenise


@lru_cache(maxsize=4096)  # the lines of a pack are asked for at every turn of a round
def stems_of(text: str) -> frozenset[str]:
    """The stems of a text's content words: no stop words, no single letters."""
    return frozenset(
        t.stem
        for t in tokenise(text)
        if t.text not in STOPWORDS and (len(t.text) > 1 or t.text.isdigit())
    )
