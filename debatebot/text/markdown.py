"""Text as Markdown that stays text: what people typed never becomes markup."""

_SPECIAL = str.maketrans({c: f"\\{c}" for c in "\\`*_[]<>#|"})


def plain(text: str) -> str:
    """One line of text with Markdown's signs escaped."""
    return " ".join(text.split()).translate(_SPECIAL)
