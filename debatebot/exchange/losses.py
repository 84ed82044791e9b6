"""What a conversion gives, and what did not survive it: one line for each question."""

from collections.abc import Collection, Iterable, Iterator

from msgspec import NODEFAULT, Struct, structs

from debatebot.pack.models import Question
from debatebot.text.sanitise import one_line

_WORDS = {
    "of": "owners",
    "asks": "other wordings of the question",
    "points": "its points",
    "need": "how many points are needed",
    "topic": "topic",
    "section": "section",
    "basis": "basis",
    "cite": "paragraphs",
    "sources": "sources",
    "dated": "that it may have changed",
    "uses": "that it uses a fact",
    "reject": "wrong answers and their feedback",
    "number": "its number",
    "date": "its date",
    "later": "what has changed since",
    "explain": "explanation",
    "source_note": "note on the source",
    "strict": "how exactly it is read",
    "samples": "sample answers",
}
"""Fields whose name alone would say too little."""
_SHOWN = 120
"""Characters of a text that are quoted in a line."""


class Loss(Struct, frozen=True, order=True):
    """Something that did not survive."""

    where: str
    "The id of the question, or the line of the file."
    what: str

    def __str__(self) -> str:
        """One line."""
        return f"{one_line(self.where)}: {one_line(self.what)}"


class Brought(Struct, frozen=True):
    """What was read from a file of another format."""

    questions: tuple[Question, ...]
    losses: tuple[Loss, ...] = ()
    lines: tuple[int, ...] = ()
    "The line of the file in which each of the questions begins."
    title: str = ""
    "What the file calls them all, where it says so."


class Written(Struct, frozen=True):
    """A pack's questions in another format."""

    text: str
    losses: tuple[Loss, ...] = ()


def quote(text: str) -> str:
    """A text in quotes, short enough for a line."""
    shown = one_line(text, _SHOWN)
    return f"'{shown}'" if shown == " ".join(text.split()) else f"'{shown}…'"


def at_line(line: int) -> str:
    """How a place in a file is called where there is no id yet."""
    return f"line {line}"


def left_out(
    question: Question,
    carried: Collection[str],
    of_points: Collection[str] = ("phrasings",),
    also: Iterable[str] = (),
) -> Iterator[Loss]:
    """One line with all that a question says and a format cannot.

    Args:
        question: the question.
        carried: names of the fields that the format holds.
        of_points: names of the fields of points that it holds, where it holds points.
        also: what else is left out, in words.
    """
    gone = [
        *also,
        *(
            _said(name, value)
            for name, value in _set_fields(question)
            if name not in carried and name not in ("id", "kind")
        ),
    ]
    if "points" in carried:
        fields = [name for point in question.points for name, _ in _set_fields(point)]
        lost = sorted({name for name in fields if name != "id" and name not in of_points})
        gone += [f"{_WORDS.get(name, name)} of its points" for name in lost]
    if gone:
        yield Loss(question.id, f"left out: {', '.join(gone)}")


def _set_fields(part: Struct) -> Iterable[tuple[str, object]]:
    for field in structs.fields(part):
        value = getattr(part, field.name)
        if field.default is NODEFAULT or value != field.default:
            yield field.name, value


def _said(name: str, value: object) -> str:
    words = _WORDS.get(name, name)
    counted = isinstance(value, tuple) and name not in ("cite", "sources")
    return f"{words} ({len(value)})" if counted and isinstance(value, tuple) else words
