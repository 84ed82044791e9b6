"""Imported questions as a pack: checked before anything is written, and never over a file."""

from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from msgspec import Struct

from debatebot.exchange.ids import id_of_text
from debatebot.exchange.losses import Brought, Loss
from debatebot.exchange.yaml_out import POSITIONS_TEXT, questions_yaml
from debatebot.pack.models import Question
from debatebot.pack.problems import PackProblems, Problem, quoted
from debatebot.pack.reader import examine, read_pack
from debatebot.pack.version import POSITIONS, QUESTIONS
from debatebot.text.sanitise import one_line

STDIN = "standard input"
"""The name of what comes from no file."""
_MOST_NAMES = 1000
_KNOWN = "the pack has a question of this id already"


class Placed(Struct, frozen=True):
    """What was written."""

    files: tuple[Path, ...]
    whole: bool
    "Whether it is a pack that opens; else questions to paste into one."
    losses: tuple[Loss, ...] = ()


def whole_yaml(brought: Brought, name: str) -> str:
    """The questions as a whole questions file that `check` passes.

    Args:
        brought: the questions.
        name: the file that they come from; it names the article where the file gives no title.

    Raises:
        PackProblems: with the line of that file, when they cannot be a pack.
    """
    text, starts = questions_yaml(brought.questions, PurePath(name).name, _article(brought, name))
    with TemporaryDirectory(prefix="debatebot-import-") as folder:
        place = Path(folder)
        (place / QUESTIONS).write_text(text, encoding="utf-8", newline="\n")
        (place / POSITIONS).write_text(POSITIONS_TEXT, encoding="utf-8", newline="\n")
        errors = examine(place).errors
    if errors:
        raise PackProblems(_moved(problem, name, brought, starts) for problem in errors)
    return text


def _article(brought: Brought, name: str) -> tuple[str, str]:
    title = brought.title or _stem(name)
    return id_of_text(title), title


def _stem(name: str) -> str:
    return "imported" if name == STDIN else one_line(PurePath(name).stem) or "imported"


def _moved(problem: Problem, name: str, brought: Brought, starts: tuple[int, ...]) -> Problem:
    """A problem of the YAML with its place in the file that was imported."""
    number = sum(start <= problem.line for start in starts) - 1
    if number < 0:
        return Problem(name, 1, 1, problem.message, "error", problem.rule)
    question = brought.questions[number]
    message = f"question {quoted(question.id)}: {problem.message}"
    return Problem(name, brought.lines[number], 1, message, "error", problem.rule)


def new_to(brought: Brought, folder: Path) -> tuple[tuple[Question, ...], tuple[Loss, ...]]:
    """The questions that the pack of a folder lacks, and a line for each that it has by its id.

    Raises:
        FileNotFoundError: there is no pack.
        PackProblems: it has errors.
    """
    if not (folder / QUESTIONS).exists():
        raise FileNotFoundError(2, "there is no pack", str(folder))
    known = {question.id for question in read_pack(folder).questions}
    again = tuple(Loss(q.id, _KNOWN) for q in brought.questions if q.id in known)
    return tuple(q for q in brought.questions if q.id not in known), again


def place_into(brought: Brought, name: str, folder: Path) -> Placed:
    """Write the questions into a folder: a pack where there is none, else a file beside it.

    Args:
        brought: the questions.
        name: the file that they come from.
        folder: where to write; it is made when it is not there.

    Raises:
        PackProblems: when they cannot be a pack; nothing is written then.
        OSError: when the folder or a file in it cannot be written.
    """
    text = whole_yaml(brought, name)
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / QUESTIONS).exists():
        files = [folder / QUESTIONS]
        _write_new(files[0], text)
        if not (folder / POSITIONS).exists():
            files.append(folder / POSITIONS)
            _write_new(files[1], POSITIONS_TEXT)
        return Placed(tuple(files), whole=True)
    listed, _ = questions_yaml(brought.questions, PurePath(name).name, None)
    losses = tuple(_known_already(brought, folder))
    stem = id_of_text(_stem(name))
    for number in range(1, _MOST_NAMES):
        ending = f"-{number}" if number > 1 else ""
        path = folder / f"imported-{stem}{ending}.yaml"
        try:
            _write_new(path, listed)
        except FileExistsError:
            continue
        return Placed((path,), whole=False, losses=losses)
    raise FileExistsError(17, "too many files of this name are there already", str(folder))


def _known_already(brought: Brought, folder: Path) -> list[Loss]:
    try:
        known = {question.id for question in read_pack(folder).questions}
    except PackProblems:
        return []
    return [Loss(q.id, _KNOWN) for q in brought.questions if q.id in known]


def _write_new(path: Path, text: str) -> None:
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
