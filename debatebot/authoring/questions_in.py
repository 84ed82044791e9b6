"""Questions put into a pack's file at the end of its list: all of them or none, all else as it is."""

from collections.abc import Sequence
from pathlib import Path

from debatebot.authoring.pack_files import FileChanged, NotSaved, first_new_line, replace_file
from debatebot.authoring.splice import NoPlace, splice
from debatebot.pack.locate import is_installed_with_us
from debatebot.pack.models import Question
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import examine
from debatebot.pack.version import QUESTIONS

Fields = tuple[tuple[str, str], ...]
"""The keys of a question with their values as they stand in YAML on one line."""


def put_in(folder: Path, questions: Sequence[tuple[Question, Fields]]) -> int:
    """Write questions into the pack of a folder; returns the line on which the first one stands.

    Args:
        folder: of the pack.
        questions: one or more, none of an id that the pack has; each with how it is written.

    Raises:
        NotSaved: nothing was written, and why.
        PackProblems: the pack as it is cannot be read.
    """
    if is_installed_with_us(folder):
        raise NotSaved("The shipped pack would lose it with the next release.")
    path = folder / QUESTIONS
    try:
        before = path.read_bytes()
        was = examine(folder, unsaved={QUESTIONS: before})
        if was.pack is None:
            raise PackProblems(was.errors)
        after = splice(before, ("questions",), *(fields for _, fields in questions))
        found = examine(folder, unsaved={QUESTIONS: after})
        wanted = (*was.pack.questions, *(question for question, _ in questions))
        if found.pack is None or found.pack.questions != wanted:
            raise NotSaved(f"Written there, {QUESTIONS} would not read as meant.")
        replace_file(path, after, lambda now: now == before)
    except NoPlace:
        raise NotSaved("Its list stands in a way that is not edited here.") from None
    except FileChanged:
        raise NotSaved(f"{QUESTIONS} was changed by another program just now.") from None
    except OSError as problem:
        raise NotSaved(f"{QUESTIONS} cannot be written: {problem.strerror or problem}.") from None
    return first_new_line(before, after)
