"""The two files of a pack, each read by itself."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from debatebot.pack.compose import compose
from debatebot.pack.fill import fill
from debatebot.pack.models import Pack, PositionsFile, QuestionsFile
from debatebot.pack.paused import collector_paused
from debatebot.pack.problems import Findings
from debatebot.pack.reading import Reading
from debatebot.pack.source import read_source, to_source
from debatebot.pack.version import POSITIONS, QUESTIONS, content_hash


class FileRead(Struct):
    """What came of reading one file; `model` is None when nothing could be made of it."""

    findings: Findings
    data: bytes = b""
    reading: Reading | None = None
    model: Any = None


def read_files(
    folder: Path, unsaved: Mapping[str, bytes] | None = None
) -> tuple[FileRead, FileRead]:
    """Both files of a pack; their problems are in the `findings` of each.

    Args:
        folder: where they lie.
        unsaved: by a file's name the bytes to read in its place.
    """
    known = unsaved or {}
    with collector_paused():
        questions = read_file(folder / QUESTIONS, QuestionsFile, known.get(QUESTIONS))
        positions = read_file(folder / POSITIONS, PositionsFile, known.get(POSITIONS))
    return questions, positions


def read_file(path: Path, model: type[Struct], data: bytes | None = None) -> FileRead:
    """One file as a model, as far as it goes; with `data` that is read and not the disk."""
    findings = Findings(str(path))
    source = read_source(path, findings) if data is None else to_source(data, findings)
    if source is None:
        return FileRead(findings)
    node = compose(source, findings)
    reading = Reading(source, findings)
    if node is None:
        if not findings.has_errors:
            findings.add(
                (1, 1),
                "empty-file",
                f"{path.name} is empty; 'debatebot new DIR' writes one to start from",
            )
        return FileRead(findings, source.data, reading)
    filled = fill(model, node, reading)
    return FileRead(findings, source.data, reading, filled if reading.holds(filled) else None)


def to_pack(folder: Path, questions: FileRead, positions: FileRead) -> Pack:
    """Join two files that have no errors."""
    return Pack(
        questions_file=questions.model,
        positions=positions.model,
        content_hash=content_hash(questions.data, positions.data),
        folder=str(folder),
    )
