"""Keys of the registry's commands: as bindings, and as hints for the last line."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from debatebot.play import commands
from debatebot.play.command import Command, Place
from debatebot.tui.widgets.key_line import Hint

SHOWN = {
    "enter": "Enter",
    "escape": "Esc",
    "question_mark": "?",
    "slash": "/",
    "left": "←",
    "right": "→",
    "ctrl+p": "^P",
    "comma": ",",
    "plus": "+",
    "space": "Space",
}
"""How keys are written for people; a key that is not here stands as it is."""

FOOTER: dict[Place, tuple[str, ...]] = {
    "home": ("search", "open", "stats", "settings", "marking", "quit"),
    "question": ("answer", "hint", "skip", "open", "undo", "back"),
    "earned": ("reveal", "mend", "retry", "hint", "right", "unknown", "open", "trace", "undo"),
    "answered": ("next", "wrong", "right", "trace", "open", "flag", "undo"),
    "summary": ("next", "learn", "missed", "undo", "stats"),
    "today": ("tradeoff", "learn", "undo", "back"),
    "report": ("inspect", "export", "missed", "undo", "back"),
    "looked": ("right", "wrong", "trace", "open", "undo", "back"),
    "settings": ("set", "back"),
    "stance": ("weigh", "onward", "open", "back"),
    "guess": ("guess", "look", "open", "undo", "back"),
    "see": ("onward", "open", "undo", "back"),
    "weigh": ("weigh", "onward", "open", "undo", "back"),
    "say": ("tell", "pass", "open", "undo", "back"),
    "sheet": ("crux", "memo", "revisit", "undo", "back"),
    "turn": ("speak", "not", "hint", "cards", "flow", "undo", "pass", "back"),
    "flow": ("back", "search"),
    "ballot": ("both", "judge", "again", "rewind", "dispute", "steelman", "export", "card", "back"),
    "rewound": ("rewind", "back"),
    "card": ("back",),
    "watch": ("step", "finish", "flow", "judge", "again", "export", "back"),
    "judge": ("mark", "pass", "undo", "said", "flow", "back"),
    "judged": ("dispute", "ledger", "steelman", "again", "back"),
    "steelman": ("state", "hint", "back"),
    "steelmanned": ("reveal", "restate", "back"),
    "page": ("back", "before", "after", "search"),
    "search": ("back",),
    "stats": ("back", "table", "ballot", "brief", "missed"),
    "brief": ("export", "stats", "back"),
    "memo": ("edit", "export", "undo", "back"),
    "try": ("read", "add", "writein", "list", "undo", "back"),
    "packs": ("back",),
    "help": ("back", "search", "marking", "first"),
    "class": ("confirm", "regrade", "export", "back"),
    "warmups": ("round", "minutes", "rehearse", "sheets", "test", "saying", "back"),
    "warmup": ("goon", "pause", "more", "passon", "stepback", "hide", "another", "write", "back"),
    "testing": ("reply", "nextquestion", "back"),
    "reply": ("reply", "pause", "more", "passon", "stepback", "hide", "back"),
}
"""What the last line names first: what one needs most at a place. Help is added to each."""

WORDS: dict[tuple[Place, str], str] = {
    ("summary", "next"): "home",
    ("page", "before"): "before",
    ("page", "after"): "after",
    ("home", "marking"): "marking",
    ("turn", "not"): "my point",
    ("steelmanned", "reveal"): "what is missing",
    ("judged", "ledger"): "our ballot",
    ("judge", "pass"): "leave it out",
    ("warmup", "back"): "leave",
    ("reply", "back"): "leave",
    ("reply", "more"): "",
    ("reply", "hide"): "",
    ("testing", "nextquestion"): "",
}
"""Where a command's word is said otherwise, because it leads somewhere else from there."""

TYPED: frozenset[Place] = frozenset(
    {"question", "guess", "say", "turn", "judge", "steelman", "search", "reply", "testing", "try"}
)
"""Places where letters go into a box: commands are slash words there."""
LAST = "help"
"""The command that never leaves the line of keys."""


def bindings(*places: Place, typed: bool = False) -> list[BindingType]:
    """One binding for each key that does something in one of these places.

    What it does is looked up when it is pressed, for the place that is then on screen.
    Where letters are typed into a box, single characters are left to it.
    """
    found = dict.fromkeys(
        key
        for place in places
        for command in commands.at(place)
        for key in keys_of(command)
        if not typed or not _is_character(key)
    )
    return [Binding(key, f"key('{key}')", show=False, id=f"key.{key}") for key in found]


def keys_of(command: Command) -> tuple[str, ...]:
    """The keys of a command, the one to show first."""
    return tuple(key for key in command.key.split(",") if key)


def pressed(key: str, place: Place) -> tuple[Command, ...]:
    """The commands that this key stands for in this place; at most one is possible at a time.

    A place's own keys come before those that work anywhere.
    """
    if place in TYPED and _is_character(key):
        return ()
    found = tuple(command for command in commands.at(place) if key in keys_of(command))
    return tuple(command for command in found if place in command.where) or found


def hints(place: Place, allowed: Iterable[str] | None = None) -> tuple[Hint, ...]:
    """Hints for the last line; help comes last.

    Args:
        place: what is on screen.
        allowed: names of the commands possible now; without it all of the place.
    """
    wanted = None if allowed is None else set(allowed)
    found = [
        Hint(way, _word(place, command, way), name)
        for name in FOOTER.get(place, ())
        if wanted is None or name in wanted
        if (way := way_in(command := commands.by_name(name), place))
    ]
    last = commands.by_name(LAST)
    return (*found, Hint(way_in(last, place), last.word, last.name))


def _word(place: Place, command: Command, way: str) -> str:
    """What a command does, in a word or two; a slash word that says it needs no other."""
    word = WORDS.get((place, command.name), command.word)
    return "" if way == f"/{word}" else word


def of_place(place: Place) -> tuple[Command, ...]:
    """The commands of a place itself, without those that work anywhere."""
    return tuple(command for command in commands.at(place) if place in command.where)


def way_in(command: Command, place: Place) -> str:
    """How people get to a command here: its slash word where letters are typed, else its key."""
    usable = [key for key in keys_of(command) if place not in TYPED or not _is_character(key)]
    if not usable:
        return command.slash
    return ways(command)[0] if len(usable) == len(keys_of(command)) else shown(usable[0])


def ways(command: Command) -> list[str]:
    """The keys of a command as people read them; a row of digits by its ends, two arrows as one."""
    own = keys_of(command)
    if set(own) == {"left", "right"}:
        return ["".join(map(shown, own))]
    if len(own) > 1 and all(key.isdigit() for key in own):
        return [f"{own[0]}-{own[-1]}"]
    return [shown(key) for key in own]


def shown(key: str) -> str:
    """A key as people read it."""
    return SHOWN.get(key, key.upper() if key[:1] == "f" and key[1:].isdigit() else key)


def _is_character(key: str) -> bool:
    return len(key) <= 1 or key in ("slash", "question_mark", "comma", "plus", "space")
