"""The one registry of commands: it feeds keys, footer, palette, slash words, prompts, help, docs."""

from debatebot.play.command import Command, Place
from debatebot.play.rows_home import ANYWHERE, DOORS, TRIAL
from debatebot.play.rows_study import STUDY
from debatebot.play.rows_talks import ROUNDS, TURNS
from debatebot.play.rows_warmups import WARMUPS
from debatebot.quiz.state import Phase

COMMANDS: tuple[Command, ...] = (
    *STUDY,
    *TURNS,
    *WARMUPS,
    *ROUNDS,
    *DOORS,
    *TRIAL,
    *ANYWHERE,
)
"""In the order in which footers and help show them."""


def by_name(name: str) -> Command:
    """The command with this name.

    Raises:
        KeyError: there is none.
    """
    for command in COMMANDS:
        if command.name == name:
            return command
    raise KeyError(name)


def at(place: Place) -> tuple[Command, ...]:
    """The commands of a place, those that work anywhere last."""
    here = [command for command in COMMANDS if place in command.where]
    return (*here, *(command for command in COMMANDS if "anywhere" in command.where))


def own(place: Place) -> tuple[Command, ...]:
    """The commands of a place alone, first those that name it first: what it is there for."""
    here = [command for command in COMMANDS if place in command.where]
    return tuple(sorted(here, key=lambda command: command.where[0] != place))


def place_of(phase: Phase) -> Place:
    """The place in which a phase of a quiz is."""
    return "question" if phase == "asked" else phase
