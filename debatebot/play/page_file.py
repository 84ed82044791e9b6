"""Writing a page to a file that somebody names: never over one that is there."""

import os
from pathlib import Path

from debatebot.text.sanitise import one_line

WRITTEN = "Written to "
"""How the sentence begins when all went well."""
_NO_TIME = 946_728_000
"""Noon of 1 January 2000, UTC: what a file says that tells no time; sticks cannot hold 1970."""


def write_new(name: str, page: str | bytes) -> str:
    """Write a page; returns a sentence that says how it went.

    Args:
        name: the file's path; `~` is the home folder.
        page: what to write; text as UTF-8, bytes as they are.
    """
    shown = one_line(name)
    try:
        path = Path(name.strip()).expanduser()
        with path.open("xb") as file:
            file.write(page.encode("utf-8") if isinstance(page, str) else page)
    except FileExistsError:
        return f"{shown} is there already and was left as it is; name another file."
    except IsADirectoryError:
        return f"{shown} is a folder; name a file in it."
    except (OSError, ValueError, RuntimeError) as problem:  # no home folder, a name with a zero
        reason = getattr(problem, "strerror", None) or "this is no name for a file"
        return f"{shown} cannot be written: {reason}."
    return f"{WRITTEN}{shown}."


def write_unnamed(name: str, page: str) -> str:
    """Write a page that must not tell who wrote it; an older one of that name gives way.

    Its times are the same in every such file: a file with a name on it, written in the same
    second, would say whose it is.

    Args:
        name: the file's path, one that only this page can have.
        page: what to write.
    """
    try:
        path = Path(name).expanduser()
        path.write_text(page, "utf-8", newline="\n")
        os.utime(path, (_NO_TIME, _NO_TIME))
    except OSError as problem:
        return f"{one_line(name)} cannot be written: {problem.strerror}."
    return f"{WRITTEN}{one_line(name)}."


def whole_name(name: str) -> str:
    """A file's name with its folder, so that the learner reads where it went."""
    try:
        return str(Path(name.strip()).expanduser().absolute())
    except (OSError, RuntimeError, ValueError):  # no home folder, no current one
        return name
