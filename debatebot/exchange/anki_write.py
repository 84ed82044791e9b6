"""Questions to a text file of Anki with its headers, and the rows that an `.apkg` holds as well."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from debatebot.exchange.anki_fields import FIELDS, NOTETYPE, tags_of, to_fields
from debatebot.exchange.ids import guid_of
from debatebot.exchange.losses import Loss, Written
from debatebot.exchange.rows import written
from debatebot.pack.models import Pack, Question

_TAB = "\t"


class Note(Struct, frozen=True):
    """One note of Anki."""

    guid: str
    fields: tuple[str, ...]
    "In the order of `FIELDS`, in HTML."
    tags: tuple[str, ...]


def notes(pack: Pack, questions: Iterable[Question], losses: list[Loss]) -> Iterator[Note]:
    """The notes of some of a pack's questions; what they cannot hold is added to the losses."""
    for question in questions:
        fields = to_fields(question, losses)
        yield Note(
            guid_of(pack.id, question.id),
            tuple(fields[name] for name in FIELDS),
            tuple(tags_of(question)),
        )


def deck_of(pack: Pack) -> str:
    """The deck's name: the article's title, without the signs that would make decks in decks."""
    return " ".join(pack.article.title.replace("::", ":").split()) or pack.id


def write_anki(pack: Pack, questions: Iterable[Question]) -> Written:
    """Questions as a text file that Anki imports, again and again: a guid finds its note.

    Args:
        pack: where they come from.
        questions: what to write, in this order.
    """
    losses: list[Loss] = []
    columns = (*FIELDS, "guid", "tags")
    lines = [
        "#separator:tab",
        "#html:true",
        f"#notetype:{NOTETYPE}",
        f"#deck:{deck_of(pack)}",
        f"#columns:{_TAB.join(columns)}",
        f"#guid column:{len(FIELDS) + 1}",
        f"#tags column:{len(FIELDS) + 2}",
    ]
    for note in notes(pack, questions, losses):
        row = [*note.fields, note.guid, " ".join(note.tags)]
        lines.append(written(row, _TAB, comment="#"))
    return Written("\n".join(lines) + "\n", tuple(losses))
