"""Screens kept as text, for a diff to show what changed on them.

python -m tests.tui.scenes      writes them again
"""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

from debatebot.quiz import actions
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.quiz import QuizScreen
from debatebot.tui.screens.trying import TryScreen
from tests.packs import river
from tests.tui.class_scenes import CLASS_SCENES
from tests.tui.classes import class_desk
from tests.tui.driving import Driven, opened, quiz_of, shown, until

FOLDER = Path(__file__).parent / "goldens"

Scene = Callable[[DebatebotApp], None]


def home(app: DebatebotApp) -> None:
    """The doors of somebody new."""


def asked(app: DebatebotApp) -> None:
    """A question with its first hint."""
    quiz_of(app).command_hint()


def earned(app: DebatebotApp) -> None:
    """The first beat."""
    quiz_of(app)._act(actions.Answer("two villages and some trees i think"))


def mended(app: DebatebotApp) -> None:
    """The answer open again, both points lit."""
    earned(app)
    screen = quiz_of(app)
    screen.command_mend()
    screen.box.put("two villages and the salmon.")


def answered(app: DebatebotApp) -> None:
    """The second beat."""
    earned(app)
    quiz_of(app).command_reveal()


def ended(app: DebatebotApp) -> None:
    """The summary."""
    screen = quiz_of(app)
    while screen.here != "summary":
        screen._act(_next(screen))


def _next(screen: QuizScreen) -> actions.Action:
    return actions.Answer("two villages") if screen.here == "question" else actions.GoOn()


def unfinished(app: DebatebotApp) -> None:
    """Home above a quiz left in the middle."""
    answered(app)
    app.go_home()


def page(app: DebatebotApp) -> None:
    """A paragraph."""
    app.action_open_paragraph(3)


def stats(app: DebatebotApp) -> None:
    """Statistics after a quiz."""
    ended(app)
    app.go_home()
    app.command_stats()


def tried(app: DebatebotApp) -> None:
    """An answer tried, with a phrasing that is not written yet."""
    app.command_try("losses")
    screen = app.screen
    assert isinstance(screen, TryScreen)
    screen.trying.read("two villages and the trout")
    screen.trying.add("salmon the trout")
    screen.found(screen.trying.read(screen.trying.text), screen.trying.trial.changes())


def search(app: DebatebotApp) -> None:
    """A search with results."""
    app.command_search("dam")


SCENES: dict[str, tuple[Scene, tuple[int, int], bool]] = {
    "home": (home, (80, 24), False),
    "asked": (asked, (80, 24), True),
    "earned": (earned, (80, 24), True),
    "mended": (mended, (80, 24), True),
    "answered": (answered, (80, 24), True),
    "ended": (ended, (80, 24), True),
    "unfinished": (unfinished, (80, 24), True),
    "page": (page, (80, 24), False),
    "stats": (stats, (80, 24), True),
    "search": (search, (80, 24), False),
    "try": (tried, (80, 24), False),
    "try-small": (tried, (40, 15), False),
    "home-small": (home, (40, 15), False),
    "asked-small": (asked, (40, 15), True),
    "answered-small": (answered, (40, 15), True),
    **{name: (act, size, False) for name, (act, size) in CLASS_SCENES.items()},
}
"""By name: what happens, the size, and whether it starts in a quiz on losses to the river."""


async def seen(name: str) -> str:
    """The screen of a scene, as text."""
    act, size, in_quiz = SCENES[name]
    desk = class_desk(river()) if name in CLASS_SCENES else None
    async with opened(desk, size=size) as (app, pilot):
        if in_quiz:
            app.command_quiz("cost")
            await until(pilot, lambda: quiz_of(app).state is not None)
        act(app)
        await settled(app, pilot)
        return shown(app) + "\n"


async def settled(app: DebatebotApp, pilot: Driven) -> None:
    """Wait until the screen has its last line, and two looks in a row show the same."""
    await until(pilot, lambda: shown(app).endswith("F1 help"))
    before = ""
    while (now := shown(app)) != before:
        before = now
        await pilot.pause(0.05)


def main() -> None:
    """Write every scene again."""
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    FOLDER.mkdir(exist_ok=True)
    for name in SCENES:
        (FOLDER / f"{name}.txt").write_text(asyncio.run(seen(name)), encoding="utf-8")


if __name__ == "__main__":
    main()
