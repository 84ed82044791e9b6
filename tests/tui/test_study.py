"""Today, exams with their report, the kinds of quiz and settings on screen."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import pytest

from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.exam import ExamScreen, clock_words
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.looked import LookedScreen
from debatebot.tui.screens.modes import ModesScreen
from debatebot.tui.screens.pick import SayAgainScreen
from debatebot.tui.screens.quiz import QuizScreen
from debatebot.tui.screens.report import ReportScreen
from debatebot.tui.screens.settings import SettingsScreen
from debatebot.tui.screens.today import OneTradeoffScreen, TodayScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from debatebot.tui.widgets.choices import Choices
from tests.play.studying import HandClock, seated, through
from tests.tui.driving import Driven, answer, opened, shown, until


@asynccontextmanager
async def examined(
    clock: int = 0, count: int = 3, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[DebatebotApp, Driven, HandClock]]:
    """The app in an exam."""
    desk, hand = seated()
    async with opened(desk, size, QuizAsk("exam", count=count, seed=3, clock=clock)) as (
        app,
        pilot,
    ):
        await until(pilot, lambda: isinstance(app.screen, ExamScreen), "an exam")
        yield app, pilot, hand


def _says(app: DebatebotApp, text: str) -> bool:
    return text in shown(app)


async def hand_in(app: DebatebotApp, pilot: Driven, text: str) -> None:
    screen = app.screen
    assert isinstance(screen, QuizScreen)
    await answer(pilot, screen, text)


async def test_home_opens_on_today() -> None:
    async with opened(seated()[0]) as (app, pilot):
        assert "▸  Today" in shown(app)
        assert "5 minutes: 3 new facts, 1 rebuttal, 1 tradeoff" in shown(app)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, TodayScreen), "Today")
        await until(pilot, lambda: "1 of 4" in shown(app))


async def test_what_is_due_is_counted_after_the_first_frame() -> None:
    store, clock = MemoryStore(), HandClock()
    desk, _ = seated(store, clock)
    through(desk.begin_quiz(QuizAsk("drill", count=2, seed=1)), "nothing")
    clock.days(1)
    again, _ = seated(store, clock)
    assert not again.home().today.counted
    async with opened(again) as (app, pilot):
        await until(pilot, lambda: "2 facts due" in shown(app), "what is due")


async def test_today_to_its_tradeoff_and_home() -> None:
    desk, _ = seated()
    async with opened(desk) as (app, pilot):
        await pilot.press("t")
        await until(pilot, lambda: isinstance(app.screen, TodayScreen), "Today")
        screen = app.screen
        assert isinstance(screen, TodayScreen)
        through(screen.play)
        screen.state = screen.play.state
        await until(pilot, lambda: "One tradeoff is left" in shown(app), "its end")
        assert "Safety for some" in shown(app)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, OneTradeoffScreen), "the tradeoff")
        await pilot.press("4", "2")
        await until(pilot, lambda: isinstance(app.screen, OneTradeoffScreen))
        walk = app.screen
        assert isinstance(walk, OneTradeoffScreen)
        await until(pilot, lambda: walk.play.state.stage == "guess", "the first beat")
        await pilot.press("enter")
        await until(pilot, lambda: walk.play.state.stage == "see", "both sides")
        await pilot.press("enter")
        await until(pilot, lambda: walk.play.state.stage == "weigh", "the scale")
        await pilot.press("5")
        await until(pilot, lambda: walk.play.state.visit.value == 5, "a weight")
        await pilot.press("enter")
        await until(pilot, lambda: walk.play.state.stage == "say", "the sentence")
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is screen, "the end of Today")
        await until(pilot, lambda: "One tradeoff is left" not in shown(app))
        assert screen.here == "summary"
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen), "home")
        await until(pilot, lambda: "✓  Today" in shown(app), "a day done")


async def test_a_miss_in_learn_becomes_a_skip() -> None:
    async with opened(seated()[0], ask=QuizAsk("learn", "cost")) as (app, pilot):
        await hand_in(app, pilot, "wheat")
        await until(pilot, lambda: "did not know" in shown(app), "the key")
        await pilot.press("p")
        await until(pilot, lambda: "– Skipped" in shown(app), "a skip")
        assert "comes back" in shown(app)
        assert "tomorrow" in shown(app)


async def test_an_exam_shows_nothing_until_its_report() -> None:
    async with examined() as (app, pilot, _):
        for number, text in enumerate(("wheat!", "no idea", "spring"), 1):
            await until(pilot, partial(_says, app, f"{number} of 3"), "a question")
            assert "hint" not in shown(app).casefold()
            assert "orrect" not in shown(app)
            await hand_in(app, pilot, text)
        await until(pilot, lambda: isinstance(app.screen, ReportScreen), "the report")
        text = shown(app)
        assert "EXAM  exam-3-3" in text
        assert "'Sure' was right 0 of 1 times." in text
        assert "Do next" in text


async def test_a_row_opens_its_answer_which_can_be_marked_otherwise() -> None:
    async with examined(count=1, size=(80, 40)) as (app, pilot, _):
        await hand_in(app, pilot, "wheat")
        await until(pilot, lambda: isinstance(app.screen, ReportScreen), "the report")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, LookedScreen), "the answer")
        assert "wheat" in shown(app)
        assert "answer" in shown(app)
        await pilot.press("r")
        await until(pilot, lambda: "You marked this right" in shown(app), "an own mark")
        await pilot.press("escape")
        await until(pilot, lambda: "By your own marks" in shown(app), "both scores")
        await pilot.press("u")
        await until(pilot, lambda: "By your own marks" not in shown(app), "one score")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen), "home")


async def test_when_the_time_is_up_what_stands_in_the_box_is_handed_in() -> None:
    async with examined(clock=5) as (app, pilot, hand):
        assert "min left" in shown(app)
        app.screen.query_one(AnswerBox).put("half an answer")
        hand.days(1)
        await until(pilot, lambda: isinstance(app.screen, ReportScreen), "the end")
        screen = app.screen
        assert isinstance(screen, ReportScreen)
        rows = screen.play.report().rows
        assert [row.answer for row in rows] == ["half an answer", "", ""]
        assert "ran out with 2 not reached" in shown(app)


async def test_an_exam_that_was_left_goes_on_from_home() -> None:
    desk, _ = seated()
    play = desk.begin_exam(QuizAsk("exam", count=2, seed=3))
    play.act(actions.Answer("wheat"))
    async with opened(desk) as (app, pilot):
        assert "You were on question 2 of 2 of an exam." in shown(app)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ExamScreen), "the exam")
        await until(pilot, lambda: "2 of 2" in shown(app))


@pytest.mark.parametrize(
    ("key", "screen"), [("l", QuizScreen), ("d", QuizScreen), ("e", ExamScreen), ("c", ExamScreen)]
)
async def test_the_door_of_the_quiz_has_several_rooms(key: str, screen: type) -> None:
    async with opened(seated()[0]) as (app, pilot):
        await pilot.press("2")
        await until(pilot, lambda: isinstance(app.screen, ModesScreen), "the kinds")
        await pilot.press(key)
        await until(pilot, lambda: type(app.screen) is screen, "a quiz")


async def test_settings_are_changed_and_refused() -> None:
    desk, _ = seated()
    async with opened(desk) as (app, pilot):
        await pilot.press("comma")
        await until(pilot, lambda: isinstance(app.screen, SettingsScreen), "settings")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, SayAgainScreen), "the box")
        app.screen.query_one(AnswerBox).put("99")
        await pilot.press("enter")
        await until(pilot, lambda: "does not fit" in shown(app), "the refusal")
        app.screen.query_one(AnswerBox).put("10")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, SettingsScreen), "settings again")
        assert desk.study.minutes == 10


@pytest.mark.parametrize(
    "size", [(40, 15), (80, 24), pytest.param((120, 40), marks=pytest.mark.slow)]
)
async def test_every_screen_fits(size: tuple[int, int]) -> None:
    async with examined(count=6, size=size) as (app, pilot, _):
        screen = app.screen
        assert isinstance(screen, ExamScreen)
        through(screen.play, "wheat and salmon!")
        screen.state = screen.play.state
        await until(pilot, lambda: isinstance(app.screen, ReportScreen), "the report")
        width = size[0]
        assert all(len(line) <= width for line in shown(app).splitlines())
        assert "EXAM" in shown(app)
        for _ in range(8):
            await pilot.press("down")
        assert app.screen.query_one(Choices).selected > 0
        await pilot.press("end")
        assert app.screen.query_one(Choices).selected == 5
        await pilot.press("home", *["up"] * 4)
        await until(pilot, lambda: "EXAM" in shown(app), "the top again")


@pytest.mark.parametrize(
    ("left", "words"), [(None, ""), (5, "5 s left"), (60, "60 s left"), (61, "2 min left")]
)
def test_the_clock_in_words(left: int | None, words: str) -> None:
    assert clock_words(left) == words
