"""The packs that can be opened: the shipped one, those installed beside it, the one that is open."""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from debatebot.pack.kept import read_kept
from debatebot.pack.locate import find_pack, installed
from debatebot.pack.models import Pack
from debatebot.pack.problems import PackProblems, nearest
from debatebot.pack.size import counted
from debatebot.text.sanitise import one_line

SHIPPED = "shipped"
"""What the pack that comes with the program is called in the chooser."""


class PackLine(Struct, frozen=True, kw_only=True):
    """One pack to choose."""

    name: str
    folder: Path
    title: str = ""
    id: str = ""
    what: str = ""
    "How much is in it."
    here: bool = False
    "Whether it is the one that is open."
    problem: str = ""
    "Why it can't be opened, and what lists all that is wrong."
    shared: str = ""
    "That another pack has the same id."

    @property
    def shipped(self) -> bool:
        """Whether it is the one that comes with the program, which opens when none was chosen."""
        return self.name == SHIPPED

    @property
    def sentence(self) -> str:
        """What there is to know of it beside its title, as one sentence."""
        return self.problem or self.shared or f"{self.what}{', open now' if self.here else ''}."


class NoSuchPack(Exception):
    """No pack has this name or number; `message` names the nearest."""

    def __init__(self, words: str, names: Iterable[str]) -> None:
        known = list(names)
        near = nearest(words, known)
        hint = f"Did you mean '{near}'?" if near else f"There are: {', '.join(known)}."
        self.message = f"There is no pack '{one_line(words, 40)}'. {hint}"
        super().__init__(self.message)


def folders(packs: Path | None, here: str) -> tuple[tuple[str, Path], ...]:
    """Every pack by name and folder, each once; what is in them is not looked at.

    Args:
        packs: the folder of installed packs, or None.
        here: the folder of the pack that is open; empty when it has none.
    """
    found: dict[Path, str] = {}
    with suppress(PackProblems):  # a program without its own pack has those that are installed
        found[find_pack(None).resolve()] = SHIPPED
    for folder in installed(packs):
        found.setdefault(folder.resolve(), one_line(folder.name))
    if here:
        found.setdefault(Path(here).resolve(), one_line(Path(here).resolve().name))
    return tuple((name, folder) for folder, name in found.items())


def pack_lines(packs: Path | None, here: str, shelf: Path) -> tuple[PackLine, ...]:
    """Every pack, read as far as it goes; a broken one says what is wrong and stops nothing.

    Args:
        packs: the folder of installed packs, or None.
        here: the folder of the pack that is open.
        shelf: where packs that were read before are kept ready.
    """
    open_now = Path(here).resolve() if here else None
    lines = [_line(name, folder, open_now, shelf) for name, folder in folders(packs, here)]
    ids = Counter(line.id for line in lines if line.id)
    return tuple(
        replace(line, shared=_shared(line, lines)) if ids[line.id] > 1 else line for line in lines
    )


def _line(name: str, folder: Path, here: Path | None, shelf: Path) -> PackLine:
    try:
        pack = read_kept(folder, shelf)
    except PackProblems as found:
        return PackLine(name=name, folder=folder, here=folder == here, problem=_told(folder, found))
    return PackLine(
        name=name,
        folder=folder,
        title=one_line(pack.article.title),
        id=pack.id,
        what=_size(pack),
        here=folder == here,
    )


def _size(pack: Pack) -> str:
    claims = len(pack.positions.claims)
    return f"{counted(len(pack.questions), 'question')}, {counted(claims, 'claim')}"


def _told(folder: Path, found: PackProblems) -> str:
    first = found.problems[0]
    more = len(found.problems) - 1
    also = f" and {more} more" if more else ""
    where = f"{Path(first.file).name}:{first.line}:{first.column}"
    return (
        f"It can't be opened: {where}: {first.message}{also}. "
        f"All of it: debatebot check '{one_line(str(folder))}'"
    )


def _shared(line: PackLine, lines: Iterable[PackLine]) -> str:
    others = [f"'{each.name}'" for each in lines if each.id == line.id and each is not line]
    return (
        f"Its id, {one_line(line.id)}, is also that of {', '.join(others)}: their progress counts "
        "as one. Give one of them another article id."
    )


def chosen(lines: tuple[PackLine, ...], words: str) -> PackLine:
    """The pack that a number, counted from 1, or a name stands for.

    Raises:
        NoSuchPack: there is none.
    """
    wanted = words.strip()
    if wanted.isascii() and wanted.isdigit() and 1 <= int(wanted[:4]) <= len(lines):
        return lines[int(wanted[:4]) - 1]
    for line in lines:
        if wanted.casefold() in (line.name.casefold(), line.id.casefold(), line.title.casefold()):
            return line
    raise NoSuchPack(wanted, [line.name for line in lines])
