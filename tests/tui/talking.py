"""What tests of tours, debates and the first run share: opening them, and saying things there."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic

from debatebot.pack.models import Side
from debatebot.play.asks import RoundAsk
from debatebot.play.desk import Desk
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.boxed import BoxedScreen
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.first_run import FirstRunScreen
from debatebot.tui.screens.tour import TourScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.play.desks import in_memory, in_town
from tests.tui.driving import Driven, opened, until


@asynccontextmanager
async def touring(
    desk: Desk | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[DebatebotApp, Driven, TourScreen]]:
    """The app at the beginning of a tour."""
    async with opened(desk or in_town(), size) as (app, pilot):
        app.start_tour()
        await until(pilot, lambda: on(app, TourScreen), "a tour")
        yield app, pilot, tour_of(app)


@asynccontextmanager
async def debating(
    desk: Desk | None = None, size: tuple[int, int] = (80, 24), side: Side = "pro"
) -> AsyncIterator[tuple[DebatebotApp, Driven, DebateScreen]]:
    """The app at the beginning of a spark."""
    async with opened(desk or in_town(), size) as (app, pilot):
        app.start_round(RoundAsk(side=side, seed=3))
        await until(pilot, lambda: on(app, DebateScreen), "a debate")
        yield app, pilot, debate_of(app)


@asynccontextmanager
async def arriving(
    desk: Desk | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[DebatebotApp, Driven, FirstRunScreen]]:
    """The app as a newcomer meets it."""
    app = DebatebotApp(desk or in_memory())
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        yield app, pilot, first_run_of(app)


def on(app: DebatebotApp, kind: type[TourScreen] | type[DebateScreen]) -> bool:
    """Whether such a screen is on top, and drawn."""
    return isinstance(app.screen, kind) and app.screen.state is not None


def tour_of(app: DebatebotApp) -> TourScreen:
    """The tour on screen."""
    assert isinstance(app.screen, TourScreen)
    return app.screen


def debate_of(app: DebatebotApp) -> DebateScreen:
    """The debate on screen."""
    assert isinstance(app.screen, DebateScreen)
    return app.screen


def first_run_of(app: DebatebotApp) -> FirstRunScreen:
    """The first run on screen."""
    assert isinstance(app.screen, FirstRunScreen)
    return app.screen


async def say(pilot: Driven, screen: BoxedScreen, text: str) -> None:
    """Put words into the box and press Enter on them."""
    screen.box.put(text)
    screen.box.post_message(AnswerBox.Sent(text))
    await pilot.pause()


async def press(pilot: Driven, screen: BoxedScreen, *keys: str) -> None:
    """Press each key once what it acts on has been drawn."""
    for key in keys:
        await until(pilot, lambda: screen.steady.letter(monotonic()), "drawn")
        await pilot.press(key)
