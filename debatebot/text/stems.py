"""Word stems, by the English Snowball stemmer in pure Python.

The stemmer is imported directly: the package's factory silently takes another build when one is
installed, and some words then differ, so marks would depend on the machine.
"""

from functools import lru_cache

from debatebot.text.snowball import EnglishStemmer


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one lower-case word; words with digits stand as they are."""
    if not word.isalpha():
        return word
    # A stemmer holds the word at hand, and words are read in more than one thread.
    stemmed: str = EnglishStemmer().stemWord(word)
    if len(stemmed) >= _SPELLED_TWO_WAYS:
        if stemmed.endswith("our"):
            return stemmed[:-2] + "r"
        if stemmed.endswith("is"):
            return stemmed[:-1] + "z"
    return stemmed


_SPELLED_TWO_WAYS = 6
"""Letters from which British and American spellings meet: harbour, harbor; organise, organize."""
