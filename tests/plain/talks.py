"""A talk whose lines are known beforehand, and its transcript."""

from collections.abc import Sequence
from pathlib import Path

from debatebot.plain.app import Ask, run
from debatebot.plain.talk import Talk
from debatebot.play.desk import Desk
from tests.play.desks import at_home, in_memory

TRANSCRIPTS = Path(__file__).parent / "transcripts"
CTRL_C = "^C"


def talk_of(typed: Sequence[str]) -> tuple[Talk, list[str]]:
    """A talk that types these lines and then ends, and the transcript it will leave."""
    lines: list[str] = []
    waiting = iter(typed)

    def ask(prompt: str) -> str:
        line = next(waiting, None)
        if line is None:
            raise EOFError
        if line == CTRL_C:
            raise KeyboardInterrupt
        lines.append(f"{prompt}{line}")
        return line

    return Talk(lines.append, ask), lines


def transcript(*typed: str, desk: Desk | None = None, ask: Ask | None = None) -> tuple[str, Desk]:
    """What is said when these lines are typed."""
    desk = desk or at_home(in_memory())
    talk, lines = talk_of(typed)
    run(desk, talk, ask)
    return "".join(f"{line}\n" for line in lines), desk


def golden(name: str) -> str:
    """A transcript that was read and found good."""
    return (TRANSCRIPTS / f"{name}.txt").read_text("utf-8")
