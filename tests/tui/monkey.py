"""A monkey at the keyboard: random keys, clicks, pastes and sizes on every screen, hostile text in hand.

python -m tests.tui.monkey                 10,000 steps on every screen
python -m tests.tui.monkey --steps 500 --only debate
"""

import argparse
import asyncio
import os
import tempfile
import time
from datetime import UTC, datetime
from random import Random
from typing import Any

from msgspec import Struct
from textual import events
from textual.keys import REPLACED_KEYS

from debatebot.play import newcomer
from debatebot.play.commands import COMMANDS
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
from debatebot.tui.app import DebatebotApp
from tests.shipped import shipped
from tests.tui.drawn import pictures
from tests.tui.driving import Driven

HOSTILE = (
    "[/]", "[@click=app.quit]x[/]", "[b unclosed", "\x1b]0;owned\x07\x1b[2J", "\x1b[31mred",
    "\u202egnp.\u202c", "👩‍👩‍👧 日本語 é́́́́́́́́́́́", "a\u200bb\ufeffc", "NUL\x00byte", "$primary {x} %s",
    "because china hacks everyone, so better together", "/hint", "/nonsense", "3", "x" * 5000,
    "\n\n\t\r\n", "\U0001f1f3\U0001f1ff" * 40, "1,5 of 2½ million",
)  # fmt: skip
"""What stands on the clipboard."""
EDITING = (
    "enter enter enter space backspace tab shift+tab up down left right home end pageup pagedown escape "
    "ctrl+a ctrl+k ctrl+u ctrl+w ctrl+v ctrl+z delete f1"
).split()
_CHARACTERS = {"space": " ", "slash": "/", "question_mark": "?", "comma": ",", "plus": "+"}
_FRAME = 0.006
"""Seconds between two things."""
LEAVES = frozenset({"ctrl+q", "f10", "ctrl+c", "ctrl+p"})
"""Keys that end the program, or open what is not ours; each has tests of its own."""
SIZES = ((80, 24), (120, 40), (40, 15), (40, 12), (20, 5), (300, 100), (60, 20), (100, 31))
AWAY = 100
"""Steps after which the monkey is put back on the screen that it is to try."""
WHEN = datetime(2026, 11, 2, 9, tzinfo=UTC)


class Tried(Struct, frozen=True, kw_only=True):
    """What a monkey did on one screen."""

    screen: str
    steps: int
    seen: tuple[str, ...]
    "The kinds of screens that it came to."


def scenes() -> dict[str, Any]:
    """Every screen that is drawn for the documentation: how it is reached, and the topic it needs."""
    found: dict[str, Any] = pictures().SCREENS
    return found


async def tried(name: str, steps: int, seed: int) -> Tried:
    """Let the monkey at one screen; what breaks is raised with the steps that led there.

    Args:
        name: of the scene.
        steps: how many things it does.
        seed: the same seed does the same things.
    """
    act, topic = scenes()[name]
    chance, seen, done = Random(f"{name} {seed}"), set[str](), 0
    steps_taken: list[str] = []
    try:
        while done < steps:
            app = _app(name, topic)
            async with app.run_test(size=(80, 24)) as pilot:
                await pilot.pause()
                act(app)
                await pilot.pause()
                for _ in range(min(AWAY, steps - done)):
                    steps_taken.append(await _step(app, pilot, chance))
                    done += 1
                    seen.add(type(app.screen).__name__)
                    if not app.is_running or app.return_value is not None:
                        break
                _nothing_escaped(app)
    except Exception as problem:
        problem.add_note(f"{name}, seed {seed}: … {' | '.join(steps_taken[-12:])}")
        raise
    return Tried(screen=name, steps=done, seen=tuple(sorted(seen)))


def _app(name: str, topic: str) -> DebatebotApp:
    desk = Desk(shipped(), Opened(MemoryStore()), "me", lambda: WHEN)
    if not name.startswith("first-run"):
        desk.set_setting(newcomer.SEEN, "yes")
    return DebatebotApp(desk, QuizAsk(topic=topic, seed=1, count=99) if topic else None)


async def _step(app: DebatebotApp, pilot: Driven, chance: Random) -> str:
    """One thing that a monkey does."""
    dice = chance.random()
    if dice < 0.12:
        text = HOSTILE[int(chance.random() * len(HOSTILE))]
        app.screen.post_message(events.Paste(text))
        if app.screen.focused is not None:
            app.screen.focused.post_message(events.Paste(text))
        await _settled(app)
        return f"paste {text[:20]!r}"
    if dice < 0.22:
        width, height = app.size
        at = (int(chance.random() * width), int(chance.random() * height))
        for kind in (events.MouseDown, events.MouseUp):
            app.post_message(kind(None, *at, 0, 0, 1, False, False, False, *at))
        await _settled(app)
        return f"click {at}"
    if dice < 0.26:
        size = SIZES[int(chance.random() * len(SIZES))]
        await pilot.resize_terminal(*size)
        return f"size {size}"
    keys = _KEYS if dice < 0.6 else EDITING
    key = keys[int(chance.random() * len(keys))]
    _press(app, key)
    await _settled(app)
    return key


def _press(app: DebatebotApp, key: str) -> None:
    """A key as a terminal sends it."""
    name = REPLACED_KEYS.get(key, key)
    char = key if len(key) == 1 else _CHARACTERS.get(name)
    if app._driver is not None:
        app._driver.send_message(events.Key(key, char))


async def _settled(app: DebatebotApp) -> None:
    """Let what was done be worked on and drawn; a monkey does not wait for more."""
    for _ in range(12):
        await asyncio.sleep(0)
    await asyncio.sleep(_FRAME)


def _keys() -> list[str]:
    own = {key for command in COMMANDS for key in command.key.split(",") if key}
    letters = set("abcdefghijklmnopqrstuvwxyz0123456789")
    return sorted((own | letters) - LEAVES)


_KEYS = _keys()


def _nothing_escaped(app: DebatebotApp) -> None:
    """No control character of anybody's text is on the screen."""
    for row in app.screen._compositor.render_strips():
        shown = "".join(segment.text for segment in row if not segment.control)
        if any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in shown):
            raise AssertionError(f"a control character on screen: {shown!r}")


def main() -> None:
    """Every screen, one after the other."""
    ask = argparse.ArgumentParser(prog="python -m tests.tui.monkey")
    ask.add_argument("--steps", type=int, default=10_000)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--only", default="")
    asked = ask.parse_args()
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # whatever the monkey exports
        for name in scenes():
            if asked.only in name:
                began = time.monotonic()
                found = asyncio.run(tried(name, asked.steps, asked.seed))
                total += found.steps
                took = time.monotonic() - began
                print(
                    f"{name:<24} {found.steps:>6} steps {took:6.1f} s  {', '.join(found.seen)}",
                    flush=True,
                )
    print(f"{total} steps")


if __name__ == "__main__":
    main()
