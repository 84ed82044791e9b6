"""Pages, search, statistics, help and marking: reached and left by keyboard, focus never lost."""

import pytest

from debatebot.quiz import actions
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.screens.help import HelpScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.marking import MarkingScreen
from debatebot.tui.screens.page import PageScreen
from debatebot.tui.screens.search import SearchScreen
from debatebot.tui.screens.stats import StatsScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.play.desks import in_memory
from tests.tui.driving import opened, quizzing, shown, until

WAYS: list[tuple[str, type[DeskScreen]]] = [
    ("f1", HelpScreen),
    ("question_mark", HelpScreen),
    ("slash", SearchScreen),
    ("s", StatsScreen),
    ("k", MarkingScreen),
    ("o", PageScreen),
]


@pytest.mark.parametrize(("key", "screen"), WAYS)
@pytest.mark.parametrize("size", [(80, 24), (40, 15)])
async def test_there_and_back(key: str, screen: type[DeskScreen], size: tuple[int, int]) -> None:
    async with opened(size=size) as (app, pilot):
        await pilot.press(key)
        await until(pilot, lambda: isinstance(app.screen, screen), key)
        await until(pilot, lambda: "F1 help" in shown(app).splitlines()[-1])
        await until(pilot, lambda: app.focused is not None, "something has the focus")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen), "home")
        await until(pilot, lambda: app.focused is not None, "the doors have the focus")


async def test_a_page_shows_all_that_hangs_on_a_paragraph() -> None:
    async with opened() as (app, pilot):
        app.action_open_paragraph(1)
        await until(pilot, lambda: "¶1" in shown(app))
        screen = shown(app)
        assert "The valley floods each spring" in screen
        assert "Why build" in screen
        assert "1 of 3" in screen


async def test_pages_turn_and_stop_at_the_ends() -> None:
    async with opened() as (app, pilot):
        app.action_open_paragraph(1)
        await until(pilot, lambda: "¶1 " in shown(app))
        await pilot.press("left")
        assert "¶1 " in shown(app)
        await pilot.press("right")
        await until(pilot, lambda: "¶2 " in shown(app))
        await pilot.press("right")
        await until(pilot, lambda: "¶3 " in shown(app))
        await pilot.press("right", "escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


async def test_a_page_that_there_is_not_is_said() -> None:
    async with opened() as (app, pilot):
        app.command_open("99")
        await until(pilot, lambda: "There is no paragraph '99'" in shown(app))
        app.action_open_paragraph(12)
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)


async def test_a_paragraph_sign_opens_by_mouse() -> None:
    async with quizzing() as (app, pilot, screen):
        while screen.play.feedback() is None or not screen.play.feedback().cites:  # type: ignore[union-attr]
            screen._act(actions.SkipQuestion())
            await pilot.pause()
        await until(pilot, lambda: "¶" in shown(app))
        rows = shown(app).splitlines()
        row = next(n for n, line in enumerate(rows) if "¶" in line)
        await pilot.click(offset=(rows[row].index("¶"), row))
        await until(pilot, lambda: isinstance(app.screen, PageScreen), "the page")


async def test_search_finds_as_one_types_and_opens() -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash")
        await until(pilot, lambda: isinstance(app.screen, SearchScreen))
        app.screen.query_one(AnswerBox).put("salmon")
        await until(pilot, lambda: "¶3" in shown(app), "a result")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PageScreen), "its page")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, SearchScreen))
        assert app.screen.query_one(AnswerBox).text == "salmon"


async def test_search_says_when_there_is_nothing() -> None:
    async with opened() as (app, pilot):
        app.command_search("zebra")
        await until(pilot, lambda: "Nothing found" in shown(app))
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, SearchScreen)


async def test_statistics_count_what_was_answered() -> None:
    desk = in_memory()
    async with quizzing(desk) as (app, pilot, screen):
        screen._act(actions.Answer("nothing"))
        app.go_home()
        app.command_stats()
        await until(pilot, lambda: "Where you stand" in shown(app))
        assert "✗ 1 incorrect" in shown(app)
        assert "── Due" in shown(app)


async def test_help_lists_the_place_it_was_called_from_first() -> None:
    async with quizzing() as (app, pilot, _):
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        screen = shown(app)
        assert "While a question is asked" in screen
        assert "At home" not in screen or screen.index("While a q") < screen.index("At home")


async def test_the_palette_offers_commands_of_the_registry() -> None:
    async with opened() as (app, pilot):
        await pilot.press("ctrl+p")
        await pilot.pause()
        await pilot.press(*"where")
        await until(pilot, lambda: "Where you stand" in shown(app), "the command's help")
        await pilot.press("down", "enter")
        await until(pilot, lambda: isinstance(app.screen, StatsScreen), "statistics")


async def test_home_is_under_everything() -> None:
    async with opened() as (app, pilot):
        app.command_stats()
        await pilot.pause()
        app.command_help()
        await pilot.pause()
        app.command_home()
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        assert app.is_running
