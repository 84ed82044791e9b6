"""Judging first: one's own ballot row by row, then both; of a debate of one's own, and of a watched one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from time import monotonic

import pytest

from debatebot.play.asks import RoundAsk
from debatebot.play.desk import Desk
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.ballot import BallotScreen
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.judge import JudgeScreen
from debatebot.tui.screens.judged import JudgedScreen
from debatebot.tui.screens.pick import PickScreen
from debatebot.tui.screens.steelman import SteelmanScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.play.desks import in_town
from tests.tui.driving import Driven, opened, shown, until
from tests.tui.talking import debate_of, on, say

POINT = "quiet streets let children cycle to school because there are fewer cars"


@asynccontextmanager
async def over(
    desk: Desk | None = None, size: tuple[int, int] = (80, 24), *, judge: bool = False
) -> AsyncIterator[tuple[DebatebotApp, Driven, DebateScreen]]:
    """The app at the end of a round of the learner's own."""
    async with opened(desk or in_town(), size) as (app, pilot):
        app.start_round(RoundAsk(side="pro", seed=3, judge=judge))
        await until(pilot, lambda: on(app, DebateScreen), "a debate")
        screen = debate_of(app)
        await say(pilot, screen, POINT)
        while not screen.play.state.round.over:
            screen.command_pass()
        await until(pilot, lambda: not screen.box.display, "the round is over")
        yield app, pilot, screen


async def judging(app: DebatebotApp, pilot: Driven) -> JudgeScreen:
    """The ballot on screen."""
    await until(pilot, lambda: isinstance(app.screen, JudgeScreen), "a ballot to fill in")
    assert isinstance(app.screen, JudgeScreen)
    return app.screen


def seen(app: DebatebotApp, words: str) -> bool:
    """Whether these words are on screen."""
    return words in shown(app)


async def enter(pilot: Driven, screen: JudgeScreen, text: str) -> None:
    """Type a value and press Enter on it."""
    await until(pilot, lambda: screen.steady.letter(monotonic()), "drawn")
    screen.box.put(text)
    screen.box.post_message(AnswerBox.Sent(text))
    await pilot.pause()


async def fill_in(pilot: Driven, screen: JudgeScreen) -> None:
    """Every row, and the winner."""
    while screen.judging.entry is not None:
        await enter(pilot, screen, "3")


async def test_own_round_is_marked_before_our_ballot_is_shown() -> None:
    async with over() as (app, pilot, screen):
        await until(pilot, lambda: "j lets you fill it in first" in shown(app))
        await pilot.press("j")
        ballot = await judging(app, pilot)
        await until(pilot, lambda: "▸ Case" in shown(app))
        await fill_in(pilot, ballot)
        await until(pilot, lambda: "All filled in. Enter shows ours." in shown(app))
        await enter(pilot, ballot, "")
        await until(pilot, lambda: isinstance(app.screen, JudgedScreen))
        await until(pilot, lambda: "YOUR BALLOT AND OURS" in shown(app))
        assert "Apart on average" in shown(app)
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)  # not the form that was handed in
        await until(pilot, lambda: "j shows yours beside it" in shown(app))


async def test_our_ballot_once_seen_is_not_judged_blind() -> None:
    async with over() as (app, pilot, screen):
        screen.command_ballot()
        await until(pilot, lambda: isinstance(app.screen, BallotScreen))
        await until(pilot, lambda: "/100" in shown(app))
        await pilot.press("j")
        await pilot.pause()
        assert isinstance(app.screen, BallotScreen)
        app.command_back()
        await until(pilot, lambda: app.screen is screen)
        assert "judge first" not in shown(app).splitlines()[-1]


async def test_slash_judge_during_the_round_makes_enter_lead_there() -> None:
    async with opened(in_town()) as (app, pilot):
        app.start_round(RoundAsk(side="pro", seed=3))
        await until(pilot, lambda: on(app, DebateScreen), "a debate")
        screen = debate_of(app)
        await say(pilot, screen, "/judge")
        await until(pilot, lambda: "before ours is shown" in shown(app))
        while not screen.play.state.round.over:
            screen.command_pass()
        await until(pilot, lambda: "Enter fills in your own ballot" in shown(app))
        screen.action_key("enter")
        await judging(app, pilot)


async def test_a_wrong_value_is_taken_back_into_the_hand() -> None:
    async with over(judge=True) as (app, pilot, screen):
        screen.action_key("enter")
        ballot = await judging(app, pilot)
        await enter(pilot, ballot, "99")
        await until(pilot, lambda: "A number from 0 to 20" in shown(app))
        assert ballot.box.selected_text == "99"
        assert ballot.judging.at == 0
        await enter(pilot, ballot, "/pass")
        await until(pilot, lambda: "left out" in shown(app))
        await enter(pilot, ballot, "/undo")
        await until(pilot, lambda: "▸ Case" in shown(app))
        await enter(pilot, ballot, "")
        await until(pilot, lambda: "▸ Evidence" in shown(app))


async def test_the_round_is_read_again_and_what_was_filled_in_stays() -> None:
    async with over(judge=True) as (app, pilot, screen):
        screen.action_key("enter")
        ballot = await judging(app, pilot)
        await enter(pilot, ballot, "7")
        await enter(pilot, ballot, "/said")
        await until(pilot, lambda: app.screen is screen)
        await until(pilot, lambda: screen.query_one("#body").scroll_y == 0)
        await until(pilot, lambda: " 1 you" in shown(app))
        screen.action_key("enter")
        await judging(app, pilot)
        await until(pilot, lambda: "7/20" in shown(app))


async def test_a_half_filled_ballot_and_its_draft_are_there_again() -> None:
    desk = in_town()
    async with over(desk, judge=True) as (app, pilot, screen):
        screen.action_key("enter")
        ballot = await judging(app, pilot)
        await enter(pilot, ballot, "7")
        ballot.box.put("1")
        app.go_home()
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
    async with opened(desk) as (app, pilot):
        await until(pilot, lambda: "You were marking a debate of yours." in shown(app))
        await pilot.press("enter")
        again = await judging(app, pilot)
        await until(pilot, lambda: "7/20" in shown(app))
        assert again.box.text == "1"


async def test_a_disputed_turn_changes_our_side_of_the_comparison() -> None:
    async with over(judge=True) as (app, pilot, screen):
        screen.action_key("enter")
        ballot = await judging(app, pilot)
        await fill_in(pilot, ballot)
        await enter(pilot, ballot, "")
        await until(pilot, lambda: isinstance(app.screen, JudgedScreen))
        judged = app.screen
        assert isinstance(judged, JudgedScreen)
        judged.command_dispute("1")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        await until(pilot, lambda: "[x] quiet streets" in shown(app))
        await pilot.press("1", "end", "enter")
        await until(pilot, lambda: app.screen is judged)
        await until(pilot, lambda: "amended" in shown(app))
        judged.command_ledger()
        await until(pilot, lambda: isinstance(app.screen, BallotScreen))
        await until(pilot, lambda: "j judge first" in shown(app) or "/100" in shown(app))
        app.screen.command_judge()  # type: ignore[attr-defined]
        await until(pilot, lambda: isinstance(app.screen, JudgedScreen))


async def test_from_both_ballots_to_the_other_side_s_case() -> None:
    async with over(judge=True) as (app, pilot, screen):
        screen.action_key("enter")
        ballot = await judging(app, pilot)
        await fill_in(pilot, ballot)
        await enter(pilot, ballot, "")
        await until(pilot, lambda: isinstance(app.screen, JudgedScreen))
        app.screen.command_steelman()  # type: ignore[attr-defined]
        await until(pilot, lambda: isinstance(app.screen, SteelmanScreen))


@pytest.mark.parametrize(
    "size",
    [
        (40, 12),
        pytest.param((40, 15), marks=pytest.mark.slow),
        (80, 24),
        pytest.param((120, 40), marks=pytest.mark.slow),
    ],
)
async def test_every_size_shows_the_row_at_hand_and_the_box(size: tuple[int, int]) -> None:
    async with over(size=size, judge=True) as (app, pilot, screen):
        screen.action_key("enter")
        ballot = await judging(app, pilot)
        while (entry := ballot.judging.entry) is not None:
            at_hand = f"▸ {entry.name}"
            await until(pilot, partial(seen, app, at_hand), at_hand)
            await enter(pilot, ballot, "3")
        assert ballot.box.region.height >= 1
        assert ballot.box.region.bottom <= size[1] - 1
        assert "F1 help" in shown(app).splitlines()[-1]
