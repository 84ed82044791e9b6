"""From the ballot: a turn said another way, a reading disputed, the card."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic

import pytest

from debatebot.debate import actions as do
from debatebot.play.debate import DebateAsk
from debatebot.play.desk import Desk
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.ballot import BallotScreen
from debatebot.tui.screens.card import CardScreen
from debatebot.tui.screens.pick import PickScreen, SayAgainScreen
from debatebot.tui.screens.rewound import RewoundScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.play.desks import in_town
from tests.tui.driving import Driven, opened, shown, until
from tests.tui.talking import debating, say

POINT = "children cycle to school because quiet streets are safe"
AGAIN = "buses run on time without jams because the roads are empty"


@asynccontextmanager
async def judged(
    desk: Desk | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[DebatebotApp, Driven, BallotScreen]]:
    """The app at the ballot of a round of one point."""
    async with opened(desk or in_town(), size) as (app, pilot):
        play = app.desk.talks.begin_debate(DebateAsk(side="pro", seed=2))
        play.act(do.Speak(POINT))
        while not play.state.round.over:
            play.act(do.Pass())
        screen = BallotScreen(play)
        app.open_screen(screen)
        await until(pilot, lambda: "BALLOT" in shown(app))
        yield app, pilot, screen


async def key(pilot: Driven, screen: BallotScreen, name: str) -> None:
    """Press a key of the ballot once it is drawn."""
    await until(pilot, lambda: screen.steady.letter(monotonic()), "drawn")
    await pilot.press(name)


async def say_again(app: DebatebotApp, pilot: Driven, text: str) -> None:
    """Choose the first turn and send other words."""
    await until(pilot, lambda: isinstance(app.screen, PickScreen))
    await until(pilot, lambda: "children cycle" in shown(app))
    await pilot.press("enter")
    await send(app, pilot, text)


async def send(app: DebatebotApp, pilot: Driven, text: str, *, on: bool = False) -> None:
    """Send other words for the first turn: the later ones kept, or to play on without them."""
    await until(pilot, lambda: isinstance(app.screen, SayAgainScreen))
    await until(pilot, lambda: [box.text for box in app.screen.query(AnswerBox)] == [POINT])
    app.screen.query_one(AnswerBox).post_message(AnswerBox.Sent(text))
    await until(pilot, lambda: "And your later turns?" in shown(app))
    await pilot.press(*(["down"] if on else []), "enter")


async def test_the_keys_are_on_the_last_line() -> None:
    async with judged() as (app, _, _screen):
        last = shown(app).splitlines()[-1]
        assert all(word in last for word in ("r rewind", "d dispute", "v card", "F1 help"))


@pytest.mark.parametrize(
    "size", [(40, 12), (80, 24), pytest.param((120, 40), marks=pytest.mark.slow)]
)
async def test_a_turn_is_said_another_way(size: tuple[int, int]) -> None:
    async with judged(size=size) as (app, pilot, screen):
        await key(pilot, screen, "r")
        await say_again(app, pilot, AGAIN)
        await until(pilot, lambda: isinstance(app.screen, RewoundScreen))
        await until(pilot, lambda: "as first said: 4;" in " ".join(shown(app).split()))
        assert screen.play.ballot().total == 4
        app.command_back()
        await until(pilot, lambda: app.screen is screen)
        assert len(screen.play.branches()) == 1


async def test_the_ballot_lists_what_was_said_another_way_and_takes_it_back() -> None:
    async with judged(size=(120, 40)) as (app, pilot, screen):
        await key(pilot, screen, "r")
        await say_again(app, pilot, AGAIN)
        await until(pilot, lambda: isinstance(app.screen, RewoundScreen))
        await until(pilot, lambda: "Gone" in shown(app) and "New" in shown(app))
        app.command_back()
        await until(pilot, lambda: "Turn 1 as first said: 4; as said now: 3." in shown(app))
        screen.command_undo()
        await until(pilot, lambda: "as first said" not in shown(app))
        assert app.screen is screen


async def test_another_turn_is_chosen_from_the_comparison() -> None:
    async with judged() as (app, pilot, screen):
        await key(pilot, screen, "r")
        await say_again(app, pilot, POINT)
        await until(pilot, lambda: "No line of the ballot differs." in shown(app))
        assert isinstance(app.screen, RewoundScreen)
        app.screen.command_rewind()
        await say_again(app, pilot, AGAIN)
        await until(pilot, lambda: "as said now: 3." in shown(app))
        app.command_back()
        await until(pilot, lambda: app.screen is screen)


async def test_a_disputed_reading_amends_the_ballot() -> None:
    async with judged() as (app, pilot, screen):
        await key(pilot, screen, "d")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        await until(pilot, lambda: "Which turn was misread?" in shown(app))
        await pilot.press("enter")
        await until(pilot, lambda: "[x] quiet streets" in shown(app))
        await pilot.press("1")
        await until(pilot, lambda: "[x]" not in shown(app))
        await pilot.press("end", "enter")
        await until(pilot, lambda: "as we read it 4, amended 1.5/100" in shown(app))
        assert screen.play.disputed == (1,)
        assert "Turns you disputed: 1." in " ".join(shown(app).split())


async def test_the_end_of_a_round_leads_there_too() -> None:
    async with debating() as (app, pilot, screen):
        await say(pilot, screen, POINT)
        for _ in range(5):
            screen.command_pass()
        await until(pilot, lambda: screen.play.state.round.over)
        screen.run_command("rewind", "1")
        await send(app, pilot, AGAIN)
        await until(pilot, lambda: isinstance(app.screen, RewoundScreen))
        app.command_back()
        await until(pilot, lambda: app.screen is screen)
        screen.run_command("dispute", "1")
        await until(pilot, lambda: "[x] quiet streets" in shown(app))
        await pilot.press("1", "end", "enter")
        await until(pilot, lambda: isinstance(app.screen, BallotScreen))


async def test_escape_changes_nothing() -> None:
    async with judged() as (app, pilot, screen):
        for name in ("r", "d"):
            await key(pilot, screen, name)
            await until(pilot, lambda: isinstance(app.screen, PickScreen))
            await pilot.press("escape")
            await until(pilot, lambda: app.screen is screen)
        assert screen.play.looks == ()


async def test_the_card_is_shown_and_copied() -> None:
    async with judged() as (app, pilot, screen):
        await key(pilot, screen, "v")
        await until(pilot, lambda: isinstance(app.screen, CardScreen))
        await until(pilot, lambda: "4 of 100, rubric house 1" in shown(app))
        assert app.clipboard == "\n".join(screen.play.card())


async def test_a_round_that_is_not_over_is_not_looked_at_again() -> None:
    async with opened(in_town()) as (app, pilot):
        play = app.desk.talks.begin_debate(DebateAsk(side="pro", seed=2))
        play.act(do.Speak(POINT))
        screen = BallotScreen(play)
        app.open_screen(screen)
        await until(pilot, lambda: "BALLOT so far" in shown(app))
        assert "rewind" not in shown(app).splitlines()[-1]
        for name in ("r", "d", "v"):
            await key(pilot, screen, name)
        assert app.screen is screen


async def test_a_turn_is_chosen_by_its_number() -> None:
    async with judged() as (app, pilot, screen):
        await key(pilot, screen, "r")
        await until(pilot, lambda: "Which turn" in shown(app))
        await pilot.press("3")
        await until(pilot, lambda: isinstance(app.screen, SayAgainScreen))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)
        await key(pilot, screen, "r")
        await until(pilot, lambda: "Which turn" in shown(app))
        await pilot.press("1")  # 11 begins with it, too
        assert isinstance(app.screen, PickScreen)
        await pilot.press("1")
        await until(pilot, lambda: "Turn 11 another way" in shown(app))
