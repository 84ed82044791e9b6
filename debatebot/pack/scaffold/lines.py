"""Text as YAML takes it: quoted values, comments, ids."""

import re
import unicodedata

from debatebot.text.sanitise import one_line

_ID_CHARACTERS = 40
_COMMENT_CHARACTERS = 100
_NO_WORD = re.compile(r"[^a-z0-9]+")
_UNSAID = re.compile("[\u2028\u2029\ufffe\uffff]")


def quoted(text: str) -> str:
    """A value in double quotes, on one line."""
    plain = _UNSAID.sub(" ", one_line(text)).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'


def comment(text: str) -> str:
    """What may stand behind a `#`: one line, not too long."""
    return _UNSAID.sub(" ", one_line(text, _COMMENT_CHARACTERS)).strip()


def slug(text: str, otherwise: str) -> str:
    """An id made of a text: small letters, digits and hyphens.

    Args:
        text: any text.
        otherwise: the id of a text that holds no letter or digit to make one of.
    """
    folded = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return _NO_WORD.sub("-", plain)[:_ID_CHARACTERS].strip("-") or otherwise
