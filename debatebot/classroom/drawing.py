"""Teams drawn by the seed: no names are looked at, and no team is larger than another by more than one."""

from collections.abc import Sequence
from random import Random

from msgspec import Struct

from debatebot.text.sanitise import one_line

NAMES = ("Team Pine", "Team Oak", "Team Elm")
_LONGEST = 40
"""Characters of an alias that are shown."""
LEAST, MOST = 2, 3
"""Two teams argue; a third one judges."""


class Team(Struct, frozen=True, kw_only=True):
    """One team."""

    name: str
    members: tuple[str, ...] = ()
    "In the order in which they type; empty without a roster."

    def at_the_keyboard(self, turn: int) -> str:
        """Whose turn it is to type; empty without a roster.

        Args:
            turn: which turn of the team, from 0.
        """
        return self.members[turn % len(self.members)] if self.members else ""


def teams_of(roster: Sequence[str], count: int, seed: int) -> tuple[Team, ...]:
    """The teams of a class.

    Args:
        roster: aliases; everybody with one is in one team.
        count: how many teams, 2 or 3; other numbers are taken for the nearest of them.
        seed: decides who is where.
    """
    count = min(max(count, LEAST), MOST)
    chance = Random(f"teams {seed}")
    aliases = [one_line(alias, _LONGEST) for alias in roster]
    order = sorted(filter(None, aliases), key=lambda _: chance.random())
    return tuple(
        Team(name=name, members=tuple(order[place::count]))
        for place, name in enumerate(NAMES[:count])
    )
