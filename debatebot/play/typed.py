"""Commands that are typed: slash words in a text box, bare words at a prompt."""

from msgspec import Struct

from debatebot.pack.problems import nearest
from debatebot.play.command import Command, Place
from debatebot.play.commands import COMMANDS, at
from debatebot.text.sanitise import one_line

_SHOWN = 30
_MEANT: dict[str, tuple[str, str]] = {
    "quit": ("/quit", "to leave"),
    "exit": ("/quit", "to leave"),
    "help": ("/help", "to see what can be done here"),
    "home": ("/home", "to go home"),
    "hint": ("/hint", "for a hint"),
    "undo": ("/undo", "to take back what you did last"),
}
"""What people type alone when they want out, or are lost, and the word that does it."""
_SENT: frozenset[Place] = frozenset({"question", "guess", "say", "turn", "steelman"})
"""Places where a line without a slash is an answer or a turn, and is read or marked."""
_ALONE: dict[Place, frozenset[str]] = {
    "reply": frozenset({"skip", "pass", "back", "help", "quit", "exit"})
}
"""Words that are commands when they stand alone: in a round for a class they are never a sentence."""


class Said(Struct, frozen=True):
    """A command, and what was typed after it."""

    command: Command
    rest: str = ""


class Refused(Struct, frozen=True):
    """No command of this place; `message` names the nearest."""

    message: str


def read_slash(text: str, place: Place) -> Said | Refused | None:
    """What was typed in a text box: a command, an unknown one, or None for an answer.

    Whatever begins with a slash is never an answer. Neither is a cry for the way out, alone on its
    line: it is not marked, and told how to be one. In a round for a class a few words more are
    commands when they stand alone.
    """
    line = text.strip()
    if place in _SENT and line.casefold() in _MEANT:
        word, what = _MEANT[line.casefold()]
        if any(command.slash == word for command in at(place)):
            stopped = f"with a full stop behind it, '{line}' is your answer."
            return Refused(f"Type {word} {what}; {stopped}")
    if line.casefold() in _ALONE.get(place, ()):
        return read_word(line, place)
    if not line.startswith("/"):
        return None
    word, _, rest = line.partition(" ")
    for command in at(place):
        if command.slash == word.casefold():
            return Said(command, rest.strip())
    known = [command.slash for command in at(place) if command.slash]
    if any(command.slash == word.casefold() for command in COMMANDS):
        return Refused(f"'{_shown(word)}' does nothing here. {_try(known)}")
    near = nearest(word, known)
    hint = f"Did you mean '{near}'?" if near else _try(known)
    return Refused(f"There is no '{_shown(word)}'. {hint}")


def read_word(text: str, place: Place, allowed: tuple[str, ...] | None = None) -> Said | Refused:
    """What was typed at a prompt for commands: a bare word, a slash word or a key.

    Args:
        text: the line.
        place: where the learner is.
        allowed: names of the commands possible now; without it all of the place.
    """
    word, _, rest = text.strip().partition(" ")
    word = word.casefold().removeprefix("/")
    if not word and allowed is None and place == "home":
        return Refused("Type a word; 'help' lists what can be done here.")
    here = [
        command
        for command in COMMANDS
        if "anywhere" in command.where
        or (command.name in allowed if allowed is not None else place in command.where)
    ]
    for command in here:
        if word in (command.name, *command.also) or (word and word in command.key.split(",")):
            return Said(command, rest.strip())
    near = nearest(word, [command.name for command in here]) if len(word) > 1 else None
    hint = f"Did you mean '{near}'?" if near else "'help' lists what can be done here."
    return Refused(f"There is no '{_shown(word)}' here. {hint}")


def _shown(word: str) -> str:
    return one_line(word, _SHOWN)


def _try(known: list[str]) -> str:
    return f"Here you can type {', '.join(known)}."
