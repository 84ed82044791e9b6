"""Help: what can be done here, then everywhere, all from the one registry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from debatebot.play import commands
from debatebot.play.command import Command, Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Labelled, Prose, Rule
from debatebot.tui.screens.leaf import LeafScreen

TITLES: dict[Place, str] = {
    "home": "At home",
    "question": "While a question is asked",
    "earned": "After the mark",
    "answered": "With the answer",
    "summary": "At the end of a quiz",
    "stance": "Where you stand",
    "guess": "On a tour: guess",
    "see": "On a tour: both sides",
    "weigh": "On a tour: weigh",
    "say": "On a tour: one sentence",
    "sheet": "On the balance sheet",
    "turn": "In a debate",
    "ballot": "On the ballot",
    "rewound": "On a turn said another way",
    "watch": "While watching a round",
    "judge": "While you fill in a ballot",
    "judged": "With both ballots",
    "steelman": "While you state the other side",
    "steelmanned": "With what you stated",
    "warmups": "Before a warm-up",
    "warmup": "In a warm-up, by keys",
    "reply": "In a warm-up, where words are typed",
    "testing": "With test answers of your own",
    "page": "On the page of a paragraph",
    "search": "While searching",
    "try": "While you try a pack",
    "anywhere": "Anywhere",
}
"""The places that help lists, in this order after the one it was called from."""


class HelpScreen(LeafScreen):
    """All commands, those of the place it was called from first."""

    BINDINGS = keys.bindings("help")
    place: ClassVar[Place] = "help"

    def __init__(self, called_from: Place) -> None:
        super().__init__()
        self._from = called_from

    def allows(self, name: str) -> bool:
        """The first run once more, unless it is at hand."""
        return name != "first" or not self.desk_app.desk.talks.first_run_due

    def possible(self) -> Iterable[str]:
        """The first run only where it is not at hand anyway."""
        return tuple(name for name in keys.FOOTER["help"] if self.allows(name))

    def blocks(self) -> Iterable[Block]:
        """A line for each command, by place."""
        yield Prose(safe.text("Help", "bold $primary"))
        yield Prose(
            safe.text(
                "In a text box, type the words that start with a slash; anywhere else, press the "
                "key. Everything works by mouse too. Nothing typed is lost, wherever you go.",
                "$muted",
            )
        )
        for place in dict.fromkeys((self._from, *TITLES)):
            if place in TITLES:
                yield Gap()
                yield Rule(TITLES[place])
                yield from (_line(command, place) for command in commands.own(place))


def _line(command: Command, place: Place) -> Block:
    typed = place in keys.TYPED
    ways = [] if typed else keys.ways(command)
    if typed and command.key == "enter":
        ways = [keys.shown(command.key)]
    if command.slash and (typed or place in ("earned", "anywhere")):
        ways.append(command.slash)
    return Labelled(
        " ".join(ways) or command.word, (Prose(safe.text(command.help)),), "bold $accent"
    )
