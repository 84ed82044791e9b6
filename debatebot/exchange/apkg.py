"""Questions as an Anki package, written by Anki itself in a collection that lasts a moment."""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from debatebot.exchange.anki_fields import FIELDS, NOTETYPE
from debatebot.exchange.anki_write import Note, deck_of, notes
from debatebot.exchange.extras import need
from debatebot.exchange.losses import Loss
from debatebot.pack.models import Pack, Question

_NOTETYPE_ID = 1735689600001
"""The same in every package: only so Anki knows a later one to be about the same notes. Likewise
the ids of its fields and its card."""
_FIELD_ID = 7100000001
_CARD_ID = 7200000001
_FRONT = """\
<div class="ask">{{Front}}</div>
{{#Quoted}}<blockquote>{{Quoted}}</blockquote>{{/Quoted}}
{{#Options}}{{Options}}{{/Options}}
{{^Points}}{{type:Back}}{{/Points}}
{{#Hints}}<details><summary>Hints</summary>{{Hints}}</details>{{/Hints}}
"""
_BACK = """\
{{FrontSide}}
<hr id="answer">
<div class="answer">{{Back}}</div>
{{#Also}}<p>Also:</p>{{Also}}{{/Also}}
{{#Points}}<p>Points:</p>{{Points}}{{/Points}}
{{#Explanation}}<p>{{Explanation}}</p>{{/Explanation}}
{{#Not}}<details><summary>Not</summary>{{Not}}</details>{{/Not}}
"""
_STYLE = """\
.card { font-family: sans-serif; font-size: 18px; max-width: 40em; margin: 1em auto; }
.ask, .answer { font-weight: bold; }
"""


def write_apkg(pack: Pack, questions: Iterable[Question]) -> tuple[bytes, tuple[Loss, ...]]:
    """An `.apkg` with a note for each question, and what the notes cannot hold.

    Args:
        pack: where they come from.
        questions: what to write, in this order.

    Raises:
        ExtraMissing: the package `anki` is not installed.
    """
    anki = need("anki.collection", "anki", "An Anki package")
    losses: list[Loss] = []
    with TemporaryDirectory(prefix="debatebot-anki-") as folder:
        path = Path(folder) / "pack.apkg"
        collection = anki.Collection(str(Path(folder) / "collection.anki2"))
        try:
            deck = _fill(collection, pack, notes(pack, questions, losses))
            collection.export_anki_package(
                out_path=str(path),
                options=anki.ExportAnkiPackageOptions(
                    with_scheduling=False, with_deck_configs=False, with_media=False, legacy=True
                ),
                limit=anki.DeckIdLimit(deck),
            )
        finally:
            collection.close()
        return path.read_bytes(), tuple(losses)


def _fill(collection: Any, pack: Pack, found: Iterable[Note]) -> int:
    """Put the notes into a deck of their own; gives the deck's id."""
    kind = _notetype(collection)
    deck: int = collection.decks.id(deck_of(pack))
    for one in found:
        note = collection.new_note(kind)
        note.guid = one.guid
        note.fields = list(one.fields)
        note.tags = list(one.tags)
        collection.add_note(note, deck)
    return deck


def _notetype(collection: Any) -> Any:
    models = collection.models
    kind = models.new(NOTETYPE)
    for number, name in enumerate(FIELDS):
        field = models.new_field(name) | {"id": _FIELD_ID + number, "ord": number}
        models.add_field(kind, field)
    card = models.new_template("Question") | {"id": _CARD_ID, "qfmt": _FRONT, "afmt": _BACK}
    models.add_template(kind, card)
    kind |= {"id": _NOTETYPE_ID, "css": _STYLE}
    # Adding it the usual way would give it an id of the moment.
    models.update(kind, preserve_usn=True, skip_checks=True)
    return models.get(_NOTETYPE_ID)
