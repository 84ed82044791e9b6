"""The one place that turns text from people and packs into something a widget shows.

Markup is never read: brackets stay brackets. Whatever could drive the terminal is removed first.
A paragraph sign with its number becomes a link that opens that paragraph.
"""

import re

from textual.content import Content
from textual.style import Style

from debatebot.text.sanitise import clean

CITATION = re.compile(r"¶ ?(\d{1,3})")
EMPTY = Content("")


def text(value: object, style: str | Style = "") -> Content:
    """Literal text, in one style; a style may name theme variables: `bold $accent`."""
    return Content.styled(clean(str(value)), style)


def cited(value: object, style: str | Style = "") -> Content:
    """Literal text in which every ¶ with a number opens that paragraph on a click."""
    content = text(value, style)
    for found in CITATION.finditer(content.plain):
        content = content.stylize("$accent", *found.span())
        content = content.stylize(click(f"app.open_paragraph({int(found[1])})"), *found.span())
    return content


def click(action: str) -> Style:
    """The style of something that runs an action of ours when clicked.

    The action is always written here in the program; data may only fill in a number.
    """
    return Style.from_meta({"@click": action})


def join(*parts: Content | str) -> Content:
    """Pieces one after the other; a bare string is our own wording, taken literally."""
    return Content("").join(
        [part if isinstance(part, Content) else Content(part) for part in parts]
    )


def stack(lines: list[Content]) -> Content:
    """Lines one below the other."""
    return Content("\n").join(lines)


def cells(value: str) -> int:
    """How many columns this text takes, counting wide characters twice."""
    return Content(value).cell_length
