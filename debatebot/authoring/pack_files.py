"""The two files of a pack on disk, as an author's additions go into them and come out again.

A file is written only when it is still as it was read, and only with what reads as the old pack
and the addition, nothing else.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from debatebot.authoring.adding import place_in, with_addition
from debatebot.authoring.additions import Addition, NotAdded
from debatebot.authoring.splice import NoPlace, line_to_paste, list_place, splice
from debatebot.pack.locate import is_installed_with_us
from debatebot.pack.models import Pack
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import examine
from debatebot.pack.version import POSITIONS, QUESTIONS

CHANGED = (
    "{name} was changed by another program, and is not written over. "
    "The pack is read again as it is now: look at it, then add once more."
)
_SHIPPED = "This pack is part of the installation and would be lost with the next release."


class NotSaved(NotAdded):
    """Nothing was written; `paste` is the line to put in by hand, `where` its place."""

    def __init__(self, message: str, where: str = "", paste: str = "") -> None:
        super().__init__(message)
        self.where, self.paste = where, paste


class Changed(NotSaved):
    """A file on disk is not what was read any more; it has been read again."""


class _Done(Struct, frozen=True):
    """One change of a file that can be taken back."""

    name: str
    before: bytes
    after: bytes
    what: str


class PackFiles:
    """A folder with a pack, its bytes as they were read, and what was done to them since."""

    def __init__(self, folder: Path) -> None:
        """Read both files.

        Raises:
            PackProblems: with every error of both files.
        """
        self.folder = folder
        self._done: list[_Done] = []
        self._bytes: dict[str, bytes] = {}
        self.pack = self._read()

    def _read(self) -> Pack:
        """The pack as it is on disk now."""
        found = _bytes_of(self.folder)
        examined = examine(self.folder, unsaved=found)
        if examined.pack is None:
            raise PackProblems(examined.errors)
        self._bytes = found
        return examined.pack

    @property
    def last(self) -> str:
        """What would be taken back, in a few words; empty when there is nothing."""
        return self._done[-1].what if self._done else ""

    def read_again(self) -> bool:
        """Read what another program has changed; True when there was something.

        Raises:
            PackProblems: as the files are now they can't be used; what was read before holds.
        """
        if _bytes_of(self.folder) == self._bytes:
            return False
        self.pack = self._read()
        self._done.clear()
        return True

    def place_of(self, added: Addition) -> str:
        """Where an addition goes: `file:line:column` of the list, or of what is to hold it."""
        path, _ = place_in(self.pack, added)
        line, column = list_place(self._bytes[added.file], path)
        return f"{self.folder / added.file}:{line}:{column}"

    def add(self, added: Addition) -> str:
        """Write one addition; returns where it stands now, as `file:line`.

        Raises:
            Changed: a file is not as it was read; the pack has been read again.
            NotSaved: it can't be written, with the line to paste.
            PackProblems: a file was changed, and can't be used as it is.
        """
        self._refuse_changed()
        path, item = place_in(self.pack, added)
        paste = line_to_paste(path, item)
        if is_installed_with_us(self.folder):
            raise NotSaved(f"{_SHIPPED} Work on a copy.", self.place_of(added), paste)
        before = self._bytes[added.file]
        try:
            after = splice(before, path, item)
        except NoPlace as none:
            where = f"{self.folder / added.file}:{none.place[0]}:{none.place[1]}"
            raise NotSaved(
                "The list stands in a way that is not edited here.", where, paste
            ) from None
        pack = self._checked(added, after, paste)
        self._write(added.file, before, after, paste, added)
        self._done.append(_Done(added.file, before, after, added.called))
        self._bytes[added.file], self.pack = after, pack
        return f"{self.folder / added.file}:{first_new_line(before, after)}"

    def _checked(self, added: Addition, after: bytes, paste: str) -> Pack:
        """The pack with an addition, read from the bytes that are to be written."""
        examined = examine(self.folder, unsaved=self._bytes | {added.file: after})
        if examined.pack is None:
            said = examined.errors[0].message.rstrip(".")
            raise NotSaved(f"It can't be added: {said}.", self.place_of(added), paste)
        wanted = with_addition(self.pack, added)
        same = examined.pack.questions_file == wanted.questions_file
        if not same or examined.pack.positions != wanted.positions:
            message = "Written there, the file would not read as meant."
            raise NotSaved(message, self.place_of(added), paste)
        return examined.pack

    def take_back(self) -> str:
        """Take back the last addition; returns what it was.

        Raises:
            Changed: a file is not as it was left; the pack has been read again.
            NotSaved: there is nothing to take back, or it can't be written.
            PackProblems: a file was changed, and can't be used as it is.
        """
        if not self._done:
            raise NotSaved("There is nothing to take back: nothing was written here yet.")
        self._refuse_changed()
        last = self._done[-1]
        self._write(last.name, last.after, last.before, "", None)
        self._done.pop()
        self.pack = self._read()
        return last.what

    def _refuse_changed(self) -> None:
        now = _bytes_of(self.folder)
        names = [name for name in (QUESTIONS, POSITIONS) if now.get(name) != self._bytes[name]]
        if names:
            self.read_again()
            raise Changed(CHANGED.format(name=names[0]))

    def _write(
        self, name: str, before: bytes, after: bytes, paste: str, added: Addition | None
    ) -> None:
        """Put bytes in the place of others, all at once, if those are still there."""
        path = self.folder / name
        try:
            replace_file(path, after, lambda now: now == before)
        except FileChanged:
            self.read_again()
            raise Changed(CHANGED.format(name=name)) from None
        except OSError as problem:
            message = f"{name} can't be written: {problem.strerror or problem}."
            where = self.place_of(added) if added is not None else ""
            raise NotSaved(message, where, paste) from None


class FileChanged(Exception):
    """A file does not hold what it should any more."""


def replace_file(path: Path, data: bytes, still: Callable[[bytes], bool]) -> None:
    """Put bytes into a file, all or nothing; links and permissions stay.

    Args:
        path: the file.
        data: what it holds then.
        still: whether what it holds just before may be replaced.

    Raises:
        FileChanged: it may not.
        OSError: it can't be written.
    """
    real = path.resolve()
    if not os.access(real, os.W_OK):
        raise PermissionError(13, "it is not to be written to")
    beside = real.with_name(f".{real.name}.{os.getpid()}")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(real.stat().st_mode & 0o7777)
        if not still(real.read_bytes()):
            raise FileChanged
        beside.replace(real)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _bytes_of(folder: Path) -> dict[str, bytes]:
    """The files as they are on disk, without those that can't be read: reading tells of them."""
    found = {}
    for name in (QUESTIONS, POSITIONS):
        with suppress(OSError):
            found[name] = (folder / name).read_bytes()
    return found


def first_new_line(before: bytes, after: bytes) -> int:
    """The line, counted from 1, on which what was added begins."""
    old, new = before.split(b"\n"), after.split(b"\n")
    pairs = enumerate(zip(old, new, strict=False))
    first = next((number for number, (was, now) in pairs if was != now), len(old))
    while first < len(new) - 1 and not new[first].strip():
        first += 1
    return first + 1
