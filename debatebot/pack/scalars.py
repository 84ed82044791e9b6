"""Single values: text, numbers, true and false, one of a few words. As written, or refused."""

import re
from collections.abc import Sequence
from typing import Any

from debatebot.pack.problems import did_you_mean, quoted
from debatebot.pack.reading import BROKEN, Reading
from debatebot.pack.surprises import surprise, yaml_type
from debatebot.pack.tree import Node, Scalar

_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,2})?\Z")
_NUMBER_CHARACTERS = 20
_BLANK = (" ", "\t")
_COMMENT = re.compile(r"[ \t]+(#[^\n]*)")
_GROUPED = re.compile(r",[0-9]{3}(?![0-9])")
_TRUE = frozenset({"true", "yes", "on"})
_FLOATS = "a number in plain digits, as 2.5, without quotes, commas or words"
_INTEGERS = "a whole number in plain digits, as 3, without quotes"


def text(node: Node, reading: Reading) -> Any:
    """A text as written, without white space around it, with a warning if part of it may be lost."""
    value = word(node, reading)
    if value is not BROKEN and type(node) is Scalar and node.plain:
        _warn_of_losses(node, reading)
    return value


def word(node: Node, reading: Reading) -> Any:
    """A text that cannot hold spaces, as written, or `BROKEN` with the problem noted."""
    if type(node) is not Scalar:
        return reading.wrong_shape(node, "not-text", "a text")
    value = node.value
    if not node.plain:
        return value.strip()
    if not value:
        return reading.refuse(node, "no-value", 'no value stands here; an empty text is ""')
    if read_as := surprise(value):
        return reading.refuse(
            node,
            "surprising-value",
            f"without quotes YAML reads {quoted(value)} as {read_as}; "
            f'put it in quotes: "{_shown(value)}"',
        )
    return value


def _shown(value: str) -> str:
    return quoted(value)[1:-1]


def _warn_of_losses(node: Scalar, reading: Reading) -> None:
    """Characters beside an unquoted text that its author may have meant to be part of it."""
    text, end = reading.text, node.end.index
    if text[end : end + 1] in _BLANK and (comment := _COMMENT.match(text, end)):
        place = node.end.line + 1, node.end.column + comment.start(1) - end + 1
        message = f"{quoted(comment.group(1))} is a comment, no part of the text before it; "
        hint = "put the text in quotes, or the comment on a line of its own"
        reading.findings.add(place, "lost-comment", message + hint, "warning")
    if node.value[-1].isdigit() and _GROUPED.match(text, end):
        message = "the comma ends this value; a number with commas has to stand in quotes here"
        reading.findings.add(node.place, "split-number", message, "warning")
    if node.end.line > node.start.line:
        _warn_of_swallowed_items(node, reading)


def _warn_of_swallowed_items(node: Scalar, reading: Reading) -> None:
    written = reading.text[node.start.index : node.end.index]
    for number, line in enumerate(written.split("\n")[1:], node.place[0] + 1):
        if line.lstrip().startswith("- "):
            place = number, len(line) - len(line.lstrip()) + 1
            message = "this goes on with the text above and begins no item; check the indentation"
            reading.findings.add(place, "swallowed-item", message, "warning")
            return


def integer(node: Node, reading: Reading) -> Any:
    """A whole number in plain digits."""
    if _is_plain(node, _WHOLE):
        return int(node.value)  # type: ignore[union-attr]
    return reading.wrong_shape(node, "not-number", _INTEGERS, _in_digits(node, _WHOLE))


def decimal(node: Node, reading: Reading) -> Any:
    """A finite number in plain digits."""
    if _is_plain(node, _DECIMAL):
        return float(node.value)  # type: ignore[union-attr]
    return reading.wrong_shape(node, "not-number", _FLOATS, _in_digits(node, _DECIMAL))


def _in_digits(node: Node, pattern: re.Pattern[str]) -> str:
    """A clause with the digits of a number that is written otherwise, when it is all that stands there."""
    if type(node) is not Scalar or len(node.value) > _NUMBER_CHARACTERS:
        return ""
    from debatebot.text.numbers import figures
    from debatebot.text.tokens import tokenise

    words = [token.text for token in tokenise(node.value)]
    found = figures(words)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(words)):
        return ""
    shown = f"{found[0].value:.15g}"
    return f"; write {shown}" if pattern.match(shown) else ""


def _is_plain(node: Node, pattern: re.Pattern[str]) -> bool:
    return (
        type(node) is Scalar
        and node.plain
        and len(node.value) <= _NUMBER_CHARACTERS
        and pattern.match(node.value) is not None
    )


def truth(node: Node, reading: Reading) -> Any:
    """True or false."""
    if type(node) is Scalar and node.plain and yaml_type(node.value) == "bool":
        return node.value.lower() in _TRUE
    return reading.wrong_shape(node, "not-true-or-false", "true or false, without quotes")


def one_of(node: Node, reading: Reading, choices: Sequence[str]) -> Any:
    """One of a few words."""
    if type(node) is Scalar and node.value in choices:
        return node.value
    listed = ", ".join(choices)
    if type(node) is not Scalar:
        return reading.wrong_shape(node, "one-of", f"one of {listed}")
    hint = did_you_mean(node.value, choices)
    message = (
        f"{quoted(node.value)} is none of {listed}{hint}" if node.value else f"one of {listed}"
    )
    return reading.refuse(node, "one-of", message)


def is_null(node: Node) -> bool:
    """Whether the node says explicitly that there is nothing."""
    return type(node) is Scalar and node.plain and yaml_type(node.value) == "null"
