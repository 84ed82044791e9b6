"""Raw text to words that know where they stood.

Every later step works on tokens, so that a verdict can mark the learner's own characters.
"""

import re
import unicodedata
from functools import lru_cache

from msgspec import Struct

from debatebot.text.stems import stem

_INSIDE = "[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]"
"""What may stand inside a word without ending it: combining accents, soft and zero-width marks."""
_WORD = re.compile(
    r"(?<![\d.])\d{1,2}(?=\.\d{1,2}\.\d{2,4}(?![\d.]))"  # the day of 19.7.2021
    r"|(?<=\d\.)\d{1,2}(?=\.\d{2,4}(?![\d.]))"  # its month
    r"|\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?"  # 1,000,000.5  1 000 000
    r"|(?<!\w)\d+[oOlI][\doOlI]*\d(?!\w)"  # 19o8: letters that look like figures
    r"|\d++(?:[.,]\d++)?+(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH])?(?![^\W\d_])"  # 3.5  3,5  19th
    r"|\d++(?:[.,]\d++)?+(?=[^\W\d_])"  # the digits of 4.2M: its letters follow as a word
    r"|(?:[^\W\d_]\.){2,}"  # U.S.  U.N.
    r"|\b[wW]/o(?!\w)|\b[wW]/"  # without, with
    rf"|(?:[^\W_]{_INSIDE}*)+(?:['’ʼ`´](?:[^\W\d_]{_INSIDE}*)+)*"  # words, with apostrophes
    r"|[%$€£&°]",
    re.UNICODE,
)
_APOSTROPHES = str.maketrans("’ʼ`´", "''''")
_LOOKALIKES = str.maketrans("oli", "011")
_UNACCENTED = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "ı": "i", "đ": "d"}
)


class Token(Struct, frozen=True):
    """One word of a text."""

    text: str
    "Lower case, without accents, dots of initials or possessive endings."
    stem: str
    start: int
    end: int
    "Where it stood: code points of the raw text, end exclusive."


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """One word in the form in which words are compared.

    Compatibility forms, case, accents and typographic quotes are folded away, dots of initials
    dropped (`U.S.` is `us`), and a possessive ending removed (`China's` is `china`).
    """
    if word.isascii():
        word = word.translate(_APOSTROPHES).casefold()
    else:
        word = unicodedata.normalize("NFKC", word).translate(_APOSTROPHES).casefold()
        word = word.translate(_UNACCENTED)
        word = "".join(
            c
            for c in unicodedata.normalize("NFD", word)
            if not unicodedata.combining(c) and unicodedata.category(c) != "Cf"
        )
    if word[:1].isdigit() and word[-1:].isdigit():
        word = word.translate(_LOOKALIKES)
    if "." in word and not any(c.isdigit() for c in word):
        word = word.replace(".", "")
    for ending in ("'s", "s'"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + ("s" if ending == "s'" else "")
    return word


def tokenise(raw: str) -> tuple[Token, ...]:
    """The words and numbers of a text, in order, hyphens and slashes taken as spaces.

    A number keeps its separators (`1,000`, `3,5`); a unit glued to it is a token of its own.

    Args:
        raw: any text, of any length; cap it first (`sanitise.one_line`).
    """
    tokens = []
    for match in _WORD.finditer(raw):
        text = fold(match.group())
        if text:
            tokens.append(Token(text, stem(text), match.start(), match.end()))
    return tuple(tokens)
