"""The files of a class: read one by one, so that a damaged one takes nothing with it."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from debatebot.classroom.ballots import KIND as BALLOT
from debatebot.classroom.ballots import ClassBallot
from debatebot.classroom.events import Confirm
from debatebot.classroom.report import ClassReport, key_of, report_of
from debatebot.classroom.result import KIND as RESULT
from debatebot.classroom.result import Entry, Result
from debatebot.pack.models import Pack
from debatebot.play.journal import Journal
from debatebot.text.sanitise import clean, one_line

FILE_LIMIT = 4_000_000
"""Bytes of a result file; a long round makes some thousands."""


class ClassFiles(Struct, frozen=True, kw_only=True):
    """What was read, and what could not be."""

    results: tuple[Result, ...] = ()
    ballots: tuple[ClassBallot, ...] = ()
    damaged: tuple[tuple[str, str], ...] = ()
    "Files that could not be read, each with the reason."
    twice: tuple[str, ...] = ()
    "Files that hold what another one holds already; they count once."


def read_files(names: Sequence[str]) -> ClassFiles:
    """Read result files, ballots, and exams that were exported as JSON.

    Args:
        names: the files; a folder stands for the JSON files in it.
    """
    results: dict[bytes, Result] = {}
    ballots: list[ClassBallot] = []
    damaged: list[tuple[str, str]] = []
    twice: list[str] = []
    for path in _paths(names):
        try:
            found = _read(path)
        except ValueError as problem:
            damaged.append((one_line(str(path)), str(problem)))
            continue
        if isinstance(found, ClassBallot):
            ballots.append(found)
            continue
        same = msgspec.json.encode(found)
        if same in results:
            twice.append(one_line(str(path)))
        results.setdefault(same, found)
    return ClassFiles(
        results=tuple(results.values()),
        ballots=tuple(ballots),
        damaged=tuple(damaged),
        twice=tuple(twice),
    )


class ClassDesk:
    """A teacher with the results of a class: confirms marks, and writes the report."""

    def __init__(self, pack: Pack, journal: Journal, files: ClassFiles) -> None:
        self.pack, self.files = pack, files
        self._journal = journal

    @property
    def confirmed(self) -> Mapping[str, float]:
        """The teacher's marks by the key of their entries."""
        events = (record.event for record in self._journal.records)
        return {e.entry: e.score for e in events if isinstance(e, Confirm) and e.entry}

    def report(self) -> ClassReport:
        """The class as it stands now."""
        return report_of(self.pack, self.files.results, self.files.ballots, self.confirmed)

    def confirm(self, key: str, score: float) -> None:
        """Confirm a mark or set another one; ours stays beside it.

        Args:
            key: of the entry.
            score: 0 to 1.

        Raises:
            LookupError: no file has such an entry.
        """
        keys = {key_of(result, entry) for result in self.files.results for entry in result.entries}
        if key not in keys:
            raise LookupError(f"there is no entry {key}")
        self._journal.append((Confirm(entry=key, score=min(1.0, max(0.0, score))),))


class ClassAsk(Struct, frozen=True):
    """The report of a class is wanted."""

    room: ClassDesk


def _paths(names: Sequence[str]) -> list[Path]:
    paths: list[Path] = []
    for name in names:
        path = Path(name).expanduser()
        paths += sorted(path.glob("*.json")) if path.is_dir() else [path]
    return list(dict.fromkeys(paths))


def _read(path: Path) -> Result | ClassBallot:
    """One file.

    Raises:
        ValueError: it cannot be read; its message is a clause that says why.
    """
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise ValueError("no file: reading it could take for ever")
        with path.open("rb") as file:
            raw = file.read(FILE_LIMIT + 1)
    except OSError as problem:
        raise ValueError(problem.strerror or "it cannot be read") from None
    if len(raw) > FILE_LIMIT:
        raise ValueError("it is too long for a result")
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as problem:
        where = f" at line {problem.lineno}" if isinstance(problem, json.JSONDecodeError) else ""
        raise ValueError(f"no JSON{where}; it may have been cut off") from None
    if not isinstance(found, dict):
        raise ValueError("no result: an object is wanted")
    read = _converted(_cleaned(found))
    if isinstance(read, ClassBallot) and not _possible(read):
        raise ValueError("not whole: a vote for what could not be chosen")
    return read


def _converted(found: dict[str, Any]) -> Result | ClassBallot:
    kind = found.get("kind")
    try:
        if kind == RESULT:
            return msgspec.convert(found, Result)
        if kind == BALLOT:
            return msgspec.convert(found, ClassBallot)
        if "exam" in found and "answers" in found:
            return _from_exam(found)
    except msgspec.ValidationError as problem:
        raise ValueError(f"not whole: {problem}") from None
    except (KeyError, TypeError, ValueError) as problem:
        raise ValueError(f"not whole: {problem} is missing or of another kind") from None
    raise ValueError("neither a result of a class nor an exam")


def _possible(ballot: ClassBallot) -> bool:
    """Whether its votes are among its choices."""
    return all(1 <= vote <= len(ballot.choices) for vote in ballot.pair or ())


def _from_exam(found: dict[str, Any]) -> Result:
    """An exam that a learner exported, as a result."""
    entries = [
        Entry(
            prompt=str(answer["number"]),
            title="Exam",
            about=str(answer["question"]),
            text=str(answer["answer"]),
            score=float(answer["score"]),
            certainty=float(answer.get("certainty", 1.0 if answer["certain"] else 0.5)),
            sure=bool(answer["certain"]),
        )
        for answer in found["answers"]
    ]
    typed = [entry.text for entry in entries if entry.text]
    return Result(
        pack=str(found.get("pack", "")),
        content=str(found["content"]),
        code=str(found["exam"]),
        round="exam",
        alias=str(found["learner"]),
        entries=tuple(entries),
        turns=len(typed),
        words=sum(len(text.split()) for text in typed),
    )


def _cleaned(value: Any) -> Any:
    """A file's text with what could drive a terminal taken out."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(each) for each in value]
    if isinstance(value, dict):
        return {clean(str(key)): _cleaned(each) for key, each in value.items()}
    return value
