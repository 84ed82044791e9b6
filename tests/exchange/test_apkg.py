"""An Anki package opens in Anki, and a later one finds the notes of an earlier one."""

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from anki.collection import Collection, ImportAnkiPackageRequest
from msgspec import structs

from debatebot.exchange.anki_fields import FIELDS, to_fields
from debatebot.exchange.anki_write import write_anki
from debatebot.exchange.apkg import write_apkg
from debatebot.exchange.extras import ExtraMissing
from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack
from tests.exchange.questions import FULL, pack_of

PACK = read_pack(find_pack(None))


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    """A learner's collection that knows nothing of us."""
    fresh = Collection(str(tmp_path / "fresh.anki2"))
    yield fresh
    fresh.close()


def bring(collection: Collection, data: bytes, folder: Path) -> Any:
    path = folder / "pack.apkg"
    path.write_bytes(data)
    return collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path))).log


def notes_of(collection: Collection) -> dict[str, Any]:
    found = map(collection.get_note, collection.find_notes(""))
    return {note.guid: note for note in found}


def test_the_shipped_pack_opens_in_anki(collection: Collection, tmp_path: Path) -> None:
    data, losses = write_apkg(PACK, PACK.questions)
    assert len(losses) == len(PACK.questions)
    log = bring(collection, data, tmp_path)
    assert len(log.new) == len(PACK.questions)
    notes = notes_of(collection)
    for question in PACK.questions:
        note = notes[f"debatebot:{PACK.id}/{question.id}"]
        fields = to_fields(question, [])
        assert note.fields == [fields[name] for name in FIELDS]
        assert f"kind::{question.kind}" in note.tags
    assert {deck.name for deck in collection.decks.all_names_and_ids()} >= {PACK.article.title}


def test_a_card_asks_without_the_answer_and_then_shows_it(
    collection: Collection, tmp_path: Path
) -> None:
    pack = pack_of(FULL)
    bring(collection, write_apkg(pack, [FULL])[0], tmp_path)
    (note,) = notes_of(collection).values()
    (card,) = note.cards()
    assert "Why build {it}?<br>Two reasons." in card.question()
    assert "floods" not in card.question()
    assert "It stops floods = good, and it gives light." in card.answer()
    assert "Nobody swims there" in card.answer()


def test_a_later_package_updates_and_so_does_the_text(
    collection: Collection, tmp_path: Path
) -> None:
    bring(collection, write_apkg(pack_of(FULL), [FULL])[0], tmp_path)
    reworded = structs.replace(FULL, ask="Why?")
    # Anki keeps what is newer: a package made within the same second would not be.
    collection.db.execute("update notes set mod = mod - 10")  # type: ignore[union-attr]
    log = bring(collection, write_apkg(pack_of(reworded), [reworded])[0], tmp_path)
    assert (len(log.new), len(log.updated)) == (0, 1)
    (note,) = notes_of(collection).values()
    assert note["Front"] == "Why?"

    text = structs.replace(FULL, accept=("Anew.",))
    path = tmp_path / "pack.txt"
    path.write_text(write_anki(pack_of(text), [text]).text, encoding="utf-8")
    import_text(collection, path)
    (note,) = notes_of(collection).values()
    assert (note["Front"], note["Back"]) == ("Why build {it}?<br>Two reasons.", "Anew.")


def test_the_text_alone_gives_question_and_answer(collection: Collection, tmp_path: Path) -> None:
    path = tmp_path / "pack.txt"
    path.write_text(write_anki(PACK, PACK.questions).text, encoding="utf-8")
    import_text(collection, path)
    notes = notes_of(collection)
    assert len(notes) == len(PACK.questions)
    first = PACK.questions[0]
    note = notes[f"debatebot:{PACK.id}/{first.id}"]
    assert note.note_type()["name"] == "Basic"
    assert (note["Front"], note["Back"]) == (first.ask, first.accept[0])


def import_text(collection: Collection, path: Path) -> None:
    """What Anki's own dialog does with a text file, nothing changed in it."""
    from anki.import_export_pb2 import ImportCsvRequest

    metadata = collection.get_csv_metadata(str(path), None)
    collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata))


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(ExtraMissing) as caught:
        write_apkg(pack_of(FULL), [FULL])
    assert caught.value.message == (
        "An Anki package needs an extra that is not installed here; "
        "this installs it: pip install 'debatebot[anki]'"
    )
