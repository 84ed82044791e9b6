"""Writing a page to a file that somebody names: never over one that is there."""

from pathlib import Path

from debatebot.text.sanitise import one_line

WRITTEN = "Written to "
"""How the sentence begins when all went well."""


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


def whole_name(name: str) -> str:
    """A file's name with its folder, so that the learner reads where it went."""
    try:
        return str(Path(name.strip()).expanduser().absolute())
    except (OSError, RuntimeError, ValueError):  # no home folder, no current one
        return name
