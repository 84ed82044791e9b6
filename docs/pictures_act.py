"""What a picture is made of: something done in the app, and a size."""

from collections.abc import Callable

from debatebot.tui.app import DebatebotApp

Act = Callable[[DebatebotApp], None]


SMALL, LARGE, NARROW = (80, 24), (120, 40), (40, 15)


NEWCOMER = "first-run"
"""How the names of pictures begin that somebody new sees."""
