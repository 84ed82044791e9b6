"""Stating the other side's case on screen: task, box, what was heard, what is missing, and again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from debatebot.play.asks import RoundAsk
from debatebot.play.desk import Desk
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.steelman import SteelmanScreen
from tests.play.desks import in_town
from tests.tui.driving import Driven, opened, shown, until
from tests.tui.talking import press, say

PART = (
    "Nurses on night shifts need cars because of buses. Quiet streets let children cycle to school."
)


@asynccontextmanager
async def stating(
    desk: Desk | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[DebatebotApp, Driven, SteelmanScreen]]:
    """The app with a case to be stated."""
    async with opened(desk or in_town(), size) as (app, pilot):
        app.start_round(RoundAsk(side="pro", seed=2, way="steelman"))
        await until(pilot, lambda: isinstance(app.screen, SteelmanScreen))
        assert isinstance(app.screen, SteelmanScreen)
        await until(pilot, lambda: "State the case of 'Against'" in shown(app))
        yield app, pilot, app.screen


async def test_a_statement_is_read_sentence_by_sentence() -> None:
    async with stating() as (app, pilot, screen):
        screen.box.put(PART)
        await until(pilot, lambda: "2 of 3 to 5 sentences" in shown(app))
        await say(pilot, screen, PART)
        await until(pilot, lambda: "✓ Nurses on night shifts" in shown(app))
        assert "speaks for 'For'" in shown(app)
        assert "shops lose customers" not in shown(app)  # not before one asks
        await press(pilot, screen, "enter")
        await until(pilot, lambda: "+ shops lose customers who drive" in shown(app))
        assert "what is missing" not in shown(app).splitlines()[-1]


async def test_it_is_stated_better_with_its_words_in_the_box() -> None:
    async with stating() as (app, pilot, screen):
        await say(pilot, screen, PART)
        await until(pilot, lambda: screen.here == "steelmanned")
        await press(pilot, screen, "t")
        await until(pilot, lambda: screen.box.has_focus)
        assert screen.box.text == PART
        await say(pilot, screen, f"{PART} Shops lose customers who drive.")
        await until(pilot, lambda: "✓ Shops lose customers" in shown(app))


async def test_nothing_typed_is_not_sent_and_hints_help() -> None:
    async with stating() as (app, pilot, screen):
        await say(pilot, screen, "  ")
        await until(pilot, lambda: "Nothing is typed yet" in shown(app))
        await say(pilot, screen, "/hint")
        await until(pilot, lambda: "hint " in shown(app))
        assert screen.play.result is None


async def test_escape_from_the_box_leads_to_what_was_heard_and_then_back() -> None:
    async with stating() as (app, pilot, screen):
        await say(pilot, screen, PART)
        await until(pilot, lambda: screen.here == "steelmanned")
        await press(pilot, screen, "t")
        await until(pilot, lambda: screen.here == "steelman")
        screen.command_back()
        await until(pilot, lambda: screen.here == "steelmanned")
        await press(pilot, screen, "escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


async def test_a_draft_is_there_again() -> None:
    desk = in_town()
    async with stating(desk) as (app, pilot, screen):
        screen.box.put("Shops lo", 4)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
    async with opened(desk) as (app, pilot):
        await until(pilot, lambda: "You were stating the other side's case." in shown(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, SteelmanScreen))
        assert isinstance(app.screen, SteelmanScreen)
        again = app.screen
        await until(pilot, lambda: again.box.text == "Shops lo")
        assert again.box.cursor == 4


@pytest.mark.parametrize(
    "size",
    [
        (40, 12),
        pytest.param((40, 15), marks=pytest.mark.slow),
        (80, 24),
        pytest.param((120, 40), marks=pytest.mark.slow),
    ],
)
async def test_every_size_shows_the_box_and_then_the_mark(size: tuple[int, int]) -> None:
    async with stating(size=size) as (app, pilot, screen):
        assert screen.box.region.height >= 1
        assert screen.box.region.bottom <= size[1] - 1
        await say(pilot, screen, PART)
        await until(pilot, lambda: "of 100" in shown(app))
        assert "F1 help" in shown(app).splitlines()[-1]
