"""The command palette, fed by the one registry: what can be done where it was called."""

from __future__ import annotations

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from debatebot.play import commands
from debatebot.play.command import Command
from debatebot.tui import keys
from debatebot.tui.screens.base import DeskScreen

LEFT_OUT = frozenset({"palette", "answer"})
"""Opening the palette from itself, and handing in an answer, which Enter in the box does."""


class RegistryProvider(Provider):
    """Finds commands by name, word and help."""

    async def discover(self) -> Hits:
        """All commands of the place, before anything is typed."""
        for command in self._commands():
            yield DiscoveryHit(_name(command), self._run(command), help=command.help)

    async def search(self, query: str) -> Hits:
        """Commands whose name or help fits what is typed."""
        matcher = self.matcher(query)
        for command in self._commands():
            score = max(matcher.match(_name(command)), matcher.match(command.help) / 2)
            if score > 0:
                shown = matcher.highlight(_name(command))
                yield Hit(score, shown, self._run(command), help=command.help)

    def _commands(self) -> list[Command]:
        screen = self.screen
        if not isinstance(screen, DeskScreen):
            return []
        return [
            command
            for command in commands.at(screen.here)
            if command.name not in LEFT_OUT and screen.allows(command.name)
        ]

    def _run(self, command: Command) -> partial[None]:
        screen = self.screen
        assert isinstance(screen, DeskScreen)
        return partial(screen.run_command, command.name)


def _name(command: Command) -> str:
    way = keys.way_in(command, "anywhere")
    return f"{command.word}  ({way})" if way else command.word
