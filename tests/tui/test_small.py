"""Below the smallest size one sentence asks for room, and goes away by itself."""

from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.too_small import TooSmallScreen
from tests.tui.driving import opened, quizzing, shown, until


async def test_too_small_from_the_start() -> None:
    async with opened(size=(36, 10)) as (app, pilot):
        await until(pilot, lambda: isinstance(app.screen, TooSmallScreen))
        said = " ".join(shown(app).split())
        assert said == "A little more room, please: 40 by 12 (now 36 by 10)."
        await pilot.resize_terminal(39, 30)
        await until(pilot, lambda: "(now 39 by 30)" in " ".join(shown(app).split()))
        await pilot.resize_terminal(40, 12)
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert app.focused is not None


async def test_the_smallest_size_that_is_enough() -> None:
    async with opened(size=(40, 12)) as (app, _):
        assert isinstance(app.screen, HomeScreen)
        assert "Quiz" in shown(app)
        assert "F1 help" in shown(app).splitlines()[-1]


async def test_many_sizes_in_a_row_cover_only_once() -> None:
    async with quizzing() as (app, pilot, screen):
        for size in ((20, 6), (30, 8), (10, 4)):
            await pilot.resize_terminal(*size)
        await until(pilot, lambda: isinstance(app.screen, TooSmallScreen))
        assert len(app.screen_stack) == 3
        await pilot.resize_terminal(200, 60)
        await until(pilot, lambda: app.screen is screen)
        assert len(app.screen_stack) == 2
