"""The content words of a text, as stems."""

from debatebot.text.stopwords import STOPWORDS
from debatebot.text.tokens import tokenise


def stems_of(text: str) -> frozenset[str]:
    """The stems of a text's content words: no stop words, no single letters."""
    return frozenset(
        t.stem
        for t in tokenise(text)
        if t.text not in STOPWORDS and (len(t.text) > 1 or t.text.isdigit())
    )
