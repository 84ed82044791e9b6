"""Watching the app debate itself: turn by turn, to its end, to a ballot, and back after a restart."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

import pytest
from textual import events

from debatebot.play.asks import RoundAsk
from debatebot.play.desk import Desk
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.filename import FileNameScreen
from debatebot.tui.screens.go_on import GoOnScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.judge import JudgeScreen
from debatebot.tui.screens.setup import SetupScreen
from debatebot.tui.screens.steelman import SteelmanScreen
from debatebot.tui.screens.watch import WatchScreen
from debatebot.tui.screens.watched_ballot import WatchedBallotScreen
from debatebot.tui.steady import REPEAT_GAP
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.play.desks import in_town
from tests.tui.driving import Driven, opened, shown, until

Watched = tuple[DebatebotApp, Driven, WatchScreen]


@asynccontextmanager
async def watching(
    desk: Desk | None = None, size: tuple[int, int] = (80, 24), *, judge: bool = False
) -> AsyncIterator[Watched]:
    """The app before the first turn of a watched round."""
    async with opened(desk or in_town(), size) as (app, pilot):
        app.start_round(RoundAsk(side="pro", seed=2, way="watch", judge=judge))
        yield app, pilot, await watched(app, pilot)


async def watched(app: DebatebotApp, pilot: Driven) -> WatchScreen:
    """The watched round on screen."""
    await until(pilot, lambda: isinstance(app.screen, WatchScreen), "a watched round")
    assert isinstance(app.screen, WatchScreen)
    return app.screen


async def keys(pilot: Driven, screen: WatchScreen, *pressed: str) -> None:
    """Press each key once what it acts on has been drawn."""
    for key in pressed:
        await until(pilot, lambda: screen.steady.letter(monotonic()), "drawn")
        await pilot.press(key)


async def test_each_enter_lets_the_next_speaker_speak() -> None:
    async with watching() as (app, pilot, screen):
        await until(pilot, lambda: "turn 0 of 12" in shown(app))
        assert "The app debates itself" in shown(app)
        await keys(pilot, screen, "enter")
        await until(pilot, lambda: "turn 1 of 12" in shown(app))
        assert "1 Bridge" in shown(app)
        await keys(pilot, screen, "space")
        await until(pilot, lambda: "2 Against" in shown(app))
        assert "▸ A2" in " ".join(shown(app).replace("└", "").split())
        assert "1 you" not in shown(app)


async def test_the_end_leads_to_our_ballot_of_who_opened() -> None:
    async with watching() as (app, pilot, screen):
        await keys(pilot, screen, "e")
        await until(pilot, lambda: "Enter shows our ballot; j lets you" in shown(app))
        await keys(pilot, screen, "enter")
        await until(pilot, lambda: isinstance(app.screen, WatchedBallotScreen))
        await until(pilot, lambda: "Bridge: For" in shown(app))
        for word in ("rewind", "judge", "card"):
            assert word not in shown(app).splitlines()[-1]
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)
        await until(pilot, lambda: "j lets you" not in shown(app))  # it is not blind any more
        await keys(pilot, screen, "j")
        assert app.screen is screen


async def test_a_held_key_shows_one_turn() -> None:
    async with watching() as (app, pilot, screen):
        await until(pilot, lambda: "turn 0 of 12" in shown(app))
        for _ in range(5):
            app.post_message(events.Key("enter", "\r"))
        await until(pilot, lambda: "turn 1 of 12" in shown(app))
        await pilot.pause(0.3)
        assert screen.play.shown == 1


async def test_it_goes_on_where_it_was_left() -> None:
    desk = in_town()
    async with watching(desk) as (app, pilot, screen):
        await keys(pilot, screen, "enter", "space")
        await pilot.pause(REPEAT_GAP)
        await keys(pilot, screen, "enter", "escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
    async with opened(desk) as (app, pilot):
        await until(pilot, lambda: "watching a debate, at turn 3 of 12" in shown(app))
        await pilot.press("enter")
        again = await watched(app, pilot)
        await until(pilot, lambda: "turn 3 of 12" in shown(app))
        app.go_home()
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        app.command_watch()
        await until(pilot, lambda: isinstance(app.screen, GoOnScreen))
        await pilot.press("s")
        new = await watched(app, pilot)
        assert new is not again
        assert new.play.shown == 0


async def test_another_round_and_the_other_order() -> None:
    async with watching() as (app, pilot, screen):
        await keys(pilot, screen, "e", "w")
        await until(pilot, lambda: app.screen is not screen)
        other = await watched(app, pilot)
        assert other.play.state.settings.side == "anti"
        await keys(pilot, other, "e", "n")
        await until(pilot, lambda: app.screen is not other)
        third = await watched(app, pilot)
        assert third.play.state.settings.seed != other.play.state.settings.seed


async def test_it_is_written_as_a_page(tmp_path: Path) -> None:
    file = tmp_path / "watched.md"
    async with watching() as (app, pilot, screen):
        await keys(pilot, screen, "e", "x")
        await until(pilot, lambda: isinstance(app.screen, FileNameScreen))
        await pilot.pause()
        app.screen.query_one(AnswerBox).post_message(AnswerBox.Sent(str(file)))
        await until(pilot, file.exists)
    assert "**1 Bridge:**" in file.read_text("utf-8")


@pytest.mark.parametrize(
    ("key", "kind"), [("w", WatchScreen), ("j", WatchScreen), ("c", SteelmanScreen)]
)
async def test_the_setup_leads_there_in_one_key(key: str, kind: type[WatchScreen]) -> None:
    async with opened(in_town()) as (app, pilot):
        app.set_up_debate()
        await until(pilot, lambda: isinstance(app.screen, SetupScreen))
        await until(pilot, lambda: "Options" in shown(app))
        await pilot.press("o")
        await until(pilot, lambda: "Watch the app debate itself" in shown(app))
        await pilot.press(key)
        await until(pilot, lambda: isinstance(app.screen, kind))
        if isinstance(app.screen, WatchScreen):
            assert app.screen.play.judge_wanted == (key == "j")


@pytest.mark.parametrize(
    "size",
    [
        (40, 12),
        pytest.param((40, 15), marks=pytest.mark.slow),
        (80, 24),
        pytest.param((120, 40), marks=pytest.mark.slow),
    ],
)
async def test_every_size_shows_the_turn_and_the_newest_words(size: tuple[int, int]) -> None:
    async with watching(size=size) as (app, pilot, screen):
        await keys(pilot, screen, "enter", "space")
        await until(pilot, lambda: "turn 2 of 12" in shown(app))
        newest = screen.play.view().lines[-1].text
        await until(pilot, lambda: newest.split()[0] in shown(app))
        assert "F1 help" in shown(app).splitlines()[-1]
        if size[0] < 76:
            await keys(pilot, screen, "f")
            await until(pilot, lambda: "FLOW" in shown(app))
            await pilot.press("escape")
            await until(pilot, lambda: "FLOW" not in shown(app))
            assert app.screen is screen


async def test_to_be_judged_the_end_leads_to_ones_own_ballot() -> None:
    async with watching(judge=True) as (app, pilot, screen):
        await keys(pilot, screen, "e", "enter")
        await until(pilot, lambda: isinstance(app.screen, JudgeScreen))
        await until(pilot, lambda: "of Bridge" in shown(app))


async def test_a_debate_is_no_watched_round() -> None:
    async with opened(in_town()) as (app, pilot):
        app.start_round(RoundAsk(side="pro", seed=2))
        await until(pilot, lambda: isinstance(app.screen, DebateScreen))
