"""What tests of a format share: its text read as questions, and what got lost."""

from collections.abc import Callable

from debatebot.exchange.losses import Brought
from debatebot.pack.models import Question


class Reading:
    """Reads texts of one format as if they were files."""

    def __init__(self, name: str, read: Callable[[str, bytes], Brought]) -> None:
        self._name, self._read = name, read

    def read(self, text: str) -> Brought:
        """Everything that a text brings."""
        return self._read(self._name, text.encode())

    def one(self, text: str) -> Question:
        """The one question of a text."""
        (question,) = self.read(text).questions
        return question

    def losses(self, text: str) -> list[str]:
        """What did not survive, a line each."""
        return [str(loss) for loss in self.read(text).losses]
