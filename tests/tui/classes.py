"""What tests of warm-ups share: a desk with readers that stand in, a round on screen, replies."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from textual import events

from debatebot.classroom.state import Prompt
from debatebot.pack.models import Pack
from debatebot.play.desk import Desk
from debatebot.play.warmup_ask import WarmupAsk
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore, Store
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.warmup_chooser import ChooserScreen
from debatebot.tui.screens.warmup_round import WarmupScreen
from debatebot.tui.steady import Steady
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.classroom.driving import ClassStandIns, plain_reply
from tests.shipped import shipped
from tests.tui.driving import Driven, opened, until


class Hands:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 0

    def __call__(self) -> datetime:
        """The time."""
        return datetime(2026, 11, 2, 9, tzinfo=UTC) + timedelta(seconds=self.seconds)


def class_desk(
    pack: Pack | None = None, store: Store | None = None, hands: Hands | None = None
) -> Desk:
    """A desk on the shipped pack, with readers that only compare words."""
    pack = pack or shipped()
    desk = Desk(pack, Opened(store or MemoryStore()), "me", hands or Hands())
    desk._readers = ClassStandIns(pack)
    return desk


@asynccontextmanager
async def in_round(
    ask: WarmupAsk, desk: Desk | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[DebatebotApp, Driven, WarmupScreen]]:
    """The app at the explanation of a round."""
    async with opened(desk or class_desk(), size, ask) as (app, pilot):
        await until(pilot, lambda: on_round(app), "a round")
        yield app, pilot, round_of(app)


@asynccontextmanager
async def choosing(
    desk: Desk | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[DebatebotApp, Driven, ChooserScreen]]:
    """The app at the chooser."""
    async with opened(desk or class_desk(), size, WarmupAsk()) as (app, pilot):
        assert isinstance(app.screen, ChooserScreen)
        yield app, pilot, app.screen


def on_round(app: DebatebotApp) -> bool:
    """Whether a round is on top, and drawn."""
    return isinstance(app.screen, WarmupScreen) and app.screen.state is not None


def round_of(app: DebatebotApp) -> WarmupScreen:
    """The round on screen."""
    assert isinstance(app.screen, WarmupScreen)
    return app.screen


async def key(pilot: Driven, screen: WarmupScreen, name: str) -> None:
    """Press a key as somebody does who waits for what is on screen."""
    await until(pilot, lambda: True)
    screen.steady = Steady()
    character = name if len(name) == 1 else {"space": " ", "enter": "\r", "plus": "+"}.get(name)
    pilot.app.post_message(events.Key(name, character))
    await pilot.pause(0)


async def started(pilot: Driven, screen: WarmupScreen) -> None:
    """Leave the explanation."""
    await key(pilot, screen, "enter")
    await until(pilot, lambda: screen.play.state.stage == "run", "begun")


async def reply(pilot: Driven, screen: WarmupScreen, number: int = 0) -> None:
    """Reply to what is asked, by the keyboard."""
    if screen.telling:
        await key(pilot, screen, "enter")
        await until(pilot, lambda: not screen.telling, "what is asked")
    before = len(screen.play.state.done)
    prompt = screen.play.state.prompt
    assert prompt is not None
    said = plain_reply(prompt, number)
    if said is None:
        screen.command_passon()
    elif prompt.takes in ("text", "counts"):
        await send(pilot, screen, said.text or " ".join(map(str, said.counts)))
    else:
        await key(pilot, screen, said.key or "enter")
    await until(pilot, lambda: len(screen.play.state.done) > before, _told(prompt))


async def send(pilot: Driven, screen: WarmupScreen, text: str) -> None:
    """Put words into the box and press Enter on them."""
    screen.box.put(text)
    screen.box.post_message(AnswerBox.Sent(text))
    await pilot.pause(0)


def _told(prompt: Prompt) -> str:
    return f"a reply to {prompt.id}"
