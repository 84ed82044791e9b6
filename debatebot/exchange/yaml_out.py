"""Questions as YAML that `check` passes: every text in quotes, only what is said written."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from msgspec import NODEFAULT, Struct, structs

from debatebot.exchange.gift_numbers import plain_number
from debatebot.pack.models import Question
from debatebot.text.sanitise import one_line

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n"}

POSITIONS_TEXT = """\
# Without a motion and a claim on each side there is no debate. Put yours in the place of these.
motion: "What the article proposes should be done."
sides:
  pro: {name: "For"}
  anti: {name: "Against"}
claims:
  - id: "for-1"
    side: pro
    says: "Write here the strongest reason for it."
    phrasings: []
  - id: "against-1"
    side: anti
    says: "Write here the strongest reason against it."
    phrasings: []
attacks:
  - {from: "against-1", to: "for-1"}
  - {from: "for-1", to: "against-1"}
"""
"""The least that makes a pack of questions whole."""


def yaml_text(text: str) -> str:
    """A text as YAML in double quotes, in one line."""
    return f'"{"".join(map(_letter, text))}"'


def _letter(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    return letter if letter.isprintable() else f"\\U{ord(letter):08x}"


def questions_yaml(
    questions: Sequence[Question], origin: str, article: tuple[str, str] | None
) -> tuple[str, tuple[int, ...]]:
    """A questions file, and the line in which each question begins.

    Args:
        questions: what to write.
        origin: the file that they come from, for the comment at the top.
        article: id and title of the article; None for questions to paste into a pack.
    """
    lines = [f"# Imported from {one_line(origin)}."]
    if article is not None:
        name, title = article
        lines += ["article:", f"  id: {yaml_text(name)}", f"  title: {yaml_text(title)}"]
    else:
        lines.append("# Put these under 'questions:' in questions.yaml.")
    lines.append("questions:")
    starts = []
    for question in questions:
        starts.append(len(lines) + 1)
        entry = list(_fields(question))
        lines += [f"  {'- ' if n == 0 else '  '}{line}" for n, line in enumerate(entry)]
    return "\n".join(lines) + "\n", tuple(starts)


def fields_in_line(question: Question) -> tuple[tuple[str, str], ...]:
    """What a question says, each key with its value as it stands in YAML on one line."""
    return tuple((key, _in_line(value)) for key, value in _said(question))


def _in_line(value: Any) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_in_line, value))}]"
    if isinstance(value, Struct):
        return f"{{{', '.join(f'{key}: {_in_line(inner)}' for key, inner in _said(value))}}}"
    return _scalar(value)


def _said(part: Struct) -> Iterator[tuple[str, Any]]:
    for field in structs.fields(part):
        value = getattr(part, field.name)
        if field.default is NODEFAULT or value != field.default:
            yield field.encode_name, value


def _fields(part: Struct) -> Iterator[str]:
    for key, value in _said(part):
        yield from _entry(key, value)


def _entry(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        yield f"{key}:"
        yield from (f"  {line}" for line in _items(value))
    elif isinstance(value, Struct):
        yield f"{key}:"
        yield from (f"  {line}" for line in _fields(value))
    else:
        yield f"{key}: {_scalar(value)}"


def _items(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, Struct):
            for number, line in enumerate(_fields(value)):
                yield f"{'- ' if number == 0 else '  '}{line}"
        else:
            yield f"- {_scalar(value)}"


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return plain_number(value)
    return str(value) if isinstance(value, int) else yaml_text(value)
