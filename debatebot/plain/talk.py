"""How plain mode speaks and listens; the command line brings the real terminal or pipe."""

from collections.abc import Callable

from msgspec import Struct

from debatebot.play.command import Place
from debatebot.play.typed import Refused, Said, read_word


class Talk(Struct, frozen=True):
    """A way to say a line, and to ask for one."""

    say: Callable[[str], None]
    ask: Callable[[str], str]
    """Shows a prompt and returns what was typed.

    Raises:
        EOFError: there is no more input.
    """

    def say_all(self, lines: tuple[str, ...] | list[str]) -> None:
        """Say several lines."""
        for line in lines:
            self.say(line)

    def command(self, place: Place, allowed: tuple[str, ...] | None = None) -> Said:
        """Ask until a command of this place is typed."""
        while True:
            said = read_word(self.ask("> "), place, allowed)
            if isinstance(said, Said):
                return said
            self.refuse(said)

    def refuse(self, refused: Refused) -> None:
        """Say why a word was not taken."""
        self.say(refused.message)


class Leave(Exception):
    """The learner wants to leave the program."""


class GoHome(Exception):
    """The learner wants to go home."""
