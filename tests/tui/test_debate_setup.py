"""The setup of a debate: one key, options, and the way back."""

from debatebot.pack.models import Side
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.setup import SetupScreen
from tests.play.desks import in_town
from tests.tui.driving import opened, shown, until
from tests.tui.talking import debate_of, on


async def test_setup_is_one_key_on_the_side_of_the_lean() -> None:
    desk = in_town()
    tour = desk.talks.begin_tour()
    from debatebot.tour.actions import TakeStance

    tour.act(TakeStance(2))
    async with opened(desk) as (app, pilot):
        app.set_up_debate()
        await until(pilot, lambda: isinstance(app.screen, SetupScreen))
        await until(pilot, lambda: "the side that you lean to" in shown(app))
        await pilot.press("enter")
        await until(pilot, lambda: on(app, DebateScreen))
        settings = debate_of(app).play.state.settings
        assert (settings.side, settings.format, settings.level) == ("anti", "spark", "novice")


async def test_options_change_side_format_and_level() -> None:
    async with opened(in_town()) as (app, pilot):
        app.set_up_debate()
        await until(pilot, lambda: isinstance(app.screen, SetupScreen))
        await until(pilot, lambda: "by a toss" in shown(app))
        await pilot.press("o")
        await until(pilot, lambda: "[spark]" in shown(app))
        side = debate_side(shown(app))
        await pilot.press("s", "f", "l", "enter")
        await until(pilot, lambda: on(app, DebateScreen))
        settings = debate_of(app).play.state.settings
        assert (settings.format, settings.level) == ("class", "club")
        assert settings.side != side


def debate_side(screen: str) -> Side:
    """The side that the setup offers."""
    line = next(line for line in screen.splitlines() if " you " in line)
    return "anti" if "Against" in line else "pro"


async def test_escape_from_the_setup_changes_nothing() -> None:
    async with opened(in_town()) as (app, pilot):
        app.set_up_debate()
        await until(pilot, lambda: isinstance(app.screen, SetupScreen))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert app.desk.home().unfinished == ()
