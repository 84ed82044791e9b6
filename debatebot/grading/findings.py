"""What an answer has of one point."""

from typing import Literal

from msgspec import Struct

from debatebot.grading.match import Match

Status = Literal["earned", "some", "turned", "swapped", "number", "absent"]


class Finding(Struct, frozen=True):
    """What an answer has of one point."""

    point: str
    status: Status
    match: Match
    strength: float
    "How much of what is needed is there: 1 is just enough."
    far: bool = False
    "True when it was earned by words that are near in meaning only."

    @property
    def against(self) -> bool:
        """Whether the answer says something else about this point."""
        return self.status in ("turned", "swapped", "number")
