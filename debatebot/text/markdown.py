"""Text as Markdown that stays text: what people typed never becomes markup."""

import re

_SPECIAL = str.maketrans({c: f"\\{c}" for c in "\\`*_[]<>#|"})


def plain(text: str) -> str:
    """One line of text with Markdown's signs escaped."""
    return " ".join(text.split()).translate(_SPECIAL)


def shown(line: str) -> str:
    """A line of Markdown as it reads: no signs of emphasis, what `plain` has escaped bare again."""
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub("", line))


_EMPHASIS = re.compile(r"(?<!\\)\*")
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>#|])")
