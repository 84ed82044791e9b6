"""Watching a pack's files: each change once, when it is whole, however an editor saves."""

from collections.abc import Callable
from pathlib import Path

from debatebot.authoring.watching import changes
from debatebot.pack.version import POSITIONS, QUESTIONS

Step = Callable[[], object]


def nothing() -> None:
    """Time goes by."""


def told(folder: Path, *steps: Step) -> list[tuple[str, ...]]:
    """What is told while these things happen, one between two looks, and then nothing more."""
    coming = iter((*steps, nothing, nothing))

    def wait() -> bool:
        step = next(coming, None)
        if step is None:
            return False
        step()
        return True

    return list(changes(folder, wait))


def pack(folder: Path) -> Path:
    for name in (QUESTIONS, POSITIONS):
        (folder / name).write_text("a", encoding="utf-8")
    return folder


def writes(path: Path, text: str) -> Step:
    return lambda: path.write_text(text, encoding="utf-8")


def test_nothing_changes(tmp_path: Path) -> None:
    assert told(pack(tmp_path), nothing, nothing) == []


def test_a_change_is_told_once(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    assert told(folder, writes(folder / QUESTIONS, "ab"), nothing, nothing) == [(QUESTIONS,)]


def test_a_file_that_is_being_written_is_waited_for(tmp_path: Path) -> None:
    file = pack(tmp_path) / POSITIONS
    steps = (writes(file, "a" * n) for n in (2, 3, 4))
    assert told(tmp_path, *steps, nothing) == [(POSITIONS,)]


def test_both_files_are_one_change(tmp_path: Path) -> None:
    folder = pack(tmp_path)

    def both() -> None:
        writes(folder / QUESTIONS, "ab")()
        writes(folder / POSITIONS, "ab")()

    assert told(folder, both) == [(QUESTIONS, POSITIONS)]


def test_a_file_gone_for_a_moment_and_back_as_it_was_is_no_change(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    file, aside = folder / QUESTIONS, folder / "aside"
    assert told(folder, lambda: file.rename(aside), lambda: aside.rename(file), nothing) == []


def test_a_file_that_is_gone_is_told_and_so_is_its_return(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    file = folder / QUESTIONS
    steps = (file.unlink, nothing, writes(file, "new"), nothing)
    assert told(folder, *steps) == [(QUESTIONS,), (QUESTIONS,)]


def test_a_file_put_in_the_place_of_another_is_a_change(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    (folder / "new").write_text("b", encoding="utf-8")
    assert told(folder, lambda: (folder / "new").replace(folder / QUESTIONS)) == [(QUESTIONS,)]
