"""What tests of screens share: an app on a desk in memory, its screen as lines, waiting for facts."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any

from textual._compositor import LayoutUpdate
from textual.pilot import Pilot

from debatebot.play import newcomer
from debatebot.play.asks import TryAsk
from debatebot.play.desk import Desk
from debatebot.play.quiz import QuizPlay
from debatebot.play.quiz_ask import QuizAsk
from debatebot.play.warmup_ask import WarmupAsk
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.quiz import QuizScreen
from debatebot.tui.steady import Steady
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.play.desks import in_memory

PATIENCE = 5.0
"""Seconds until a fact that is waited for has to hold, on a busy machine."""

Driven = Pilot[Any]


@asynccontextmanager
async def opened(
    desk: Desk | None = None,
    size: tuple[int, int] = (80, 24),
    ask: QuizAsk | TryAsk | WarmupAsk | None = None,
) -> AsyncIterator[tuple[DebatebotApp, Driven]]:
    """The app on a desk of somebody who is not new here, with its first frame drawn."""
    desk = desk or in_memory()
    desk.set_setting(newcomer.SEEN, "yes")
    app = DebatebotApp(desk, ask)
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        yield app, pilot


@asynccontextmanager
async def quizzing(
    desk: Desk | None = None, size: tuple[int, int] = (80, 24), topic: str = ""
) -> AsyncIterator[tuple[DebatebotApp, Driven, QuizScreen]]:
    """The app in a quiz that is the same each time."""
    ask = QuizAsk(mode="drill", topic=topic, seed=1)
    async with opened(desk, size, ask) as (app, pilot):
        yield app, pilot, quiz_of(app)


def quiz_of(app: DebatebotApp) -> QuizScreen:
    """The quiz on screen."""
    assert isinstance(app.screen, QuizScreen)
    return app.screen


def lines(app: DebatebotApp) -> list[str]:
    """The screen as lines of text, with what lies under a screen that covers a part of it."""
    compositor, below = app.screen._compositor, app._background_screens
    drawn = compositor.render_update(full=True, screen_stack=below)
    assert isinstance(drawn, LayoutUpdate)
    return ["".join(part.text for part in strip).rstrip() for strip in drawn.strips]


def shown(app: DebatebotApp) -> str:
    """The screen as one text."""
    return "\n".join(lines(app))


def _keys_count(pilot: Driven) -> bool:
    """Whether what is on screen has been drawn, so that a key pressed now acts on it."""
    steady = getattr(pilot.app.screen, "steady", None)
    return not isinstance(steady, Steady) or steady.letter(monotonic())


async def until(pilot: Driven, holds: Callable[[], bool], what: str = "") -> None:
    """Wait until a fact holds and keys count; on failure the screen is in the message."""
    end = monotonic() + PATIENCE
    while not (holds() and _keys_count(pilot)):
        if monotonic() > end:
            app = pilot.app
            assert isinstance(app, DebatebotApp)
            raise AssertionError(f"not so in time: {what}\n{shown(app)}")
        await pilot.pause(0.01)


async def answer(pilot: Driven, screen: QuizScreen, text: str) -> None:
    """Put an answer into the box and hand it in."""
    box = screen.query_one(AnswerBox)
    box.put(text)
    box.post_message(AnswerBox.Sent(text))
    await pilot.pause()


def pages(play: QuizPlay) -> str:
    """Where a quiz is, for messages: position and phase."""
    return f"{play.state.position + 1}/{play.state.phase}"


def on(screen: QuizScreen, question: str) -> bool:
    """Whether this question is on screen."""
    view = screen.play.view()
    return view is not None and view.question == question


async def go_to(pilot: Driven, screen: QuizScreen, question: str) -> None:
    """Pass questions until this one is asked."""
    while not on(screen, question):
        screen.run_command("skip" if screen.here == "question" else "next")
        await pilot.pause()
