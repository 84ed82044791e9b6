"""Writing what somebody asked for to a file: never over one that is there."""

from pathlib import Path

from debatebot.cli.exits import Exit, Failure
from debatebot.text.sanitise import one_line


def write_new(name: str, content: bytes) -> None:
    """Write bytes to a file that is not there yet.

    Args:
        name: the file's path; `~` is the home folder.
        content: what to write.

    Raises:
        Failure: exit 2, when it is there already or cannot be written.
    """
    shown = one_line(name)
    try:
        with Path(name).expanduser().open("xb") as file:
            file.write(content)
    except FileExistsError:
        message = f"{shown} is there already and was left as it is; name another file."
        raise Failure(message, Exit.USAGE) from None
    except (OSError, ValueError, RuntimeError) as problem:  # no home folder, a name with a zero
        reason = getattr(problem, "strerror", None) or "this is no name for a file"
        raise Failure(f"{shown} cannot be written: {reason}.", Exit.USAGE) from None
