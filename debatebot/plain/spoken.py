"""Words that a screen reader says well: no signs alone, 'paragraph 8' for a pilcrow."""

import re

from debatebot.quiz.words import points_text

_PARAGRAPHS = re.compile(r"¶\s?(?=\d)")
_PERCENT = re.compile(r"(?<=\d)\s?%")
_MINUS = re.compile(r"(?<![\w-])[-\u2212](?=\d)")
_HALF = re.compile(r"(\d+)½")


def spoken(text: str) -> str:
    """A text of a pack or of feedback as it is read aloud."""
    text = _PARAGRAPHS.sub("paragraph ", text)
    text = _MINUS.sub("minus ", _PERCENT.sub(" percent", text))
    return _HALF.sub(r"\1 and a half", text).replace("½", "a half")


def spoken_points(points: float, need: int) -> str:
    """`One and a half of 3 points`; `None of 1 point`."""
    words = spoken(points_text(points, need))
    if points == 0:
        words = words.replace("0 of", "none of", 1)
    return sentence(words)


def sentence(text: str) -> str:
    """A text that begins with a capital and ends with a stop."""
    text = ended(text)
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """A text that ends with a stop, its first letter as it was."""
    text = text.strip()
    return text if not text or text[-1] in ".?!:…" else f"{text}."


def listed(items: tuple[str, ...] | list[str], last: str = "or") -> str:
    """`mend, hint or next`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def paragraphs(cites: tuple[int, ...] | list[int]) -> str:
    """`paragraph 6`; `paragraphs 3, 6 and 9`; empty for none."""
    if not cites:
        return ""
    return f"paragraph{'s' if len(cites) > 1 else ''} {listed([str(n) for n in cites], 'and')}"
