"""A tour on screen: guess, see, weigh, say, twice a stance, the balance sheet."""

import pytest
from textual import events

from debatebot.tour import actions
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.page import PageScreen
from debatebot.tui.screens.tour import TourScreen
from tests.play.desks import in_memory, in_town
from tests.tui.driving import Driven, opened, shown, until
from tests.tui.talking import on, press, say, tour_of, touring


def stage(screen: TourScreen) -> str:
    return screen.play.state.stage


async def to_stage(pilot: Driven, screen: TourScreen, wanted: str) -> None:
    """Pass beats until this one."""
    while stage(screen) != wanted:
        screen.act(actions.Next())
    await pilot.pause()


async def test_from_a_stance_to_the_balance_sheet() -> None:
    async with touring() as (app, pilot, screen):
        assert "where do you stand?" in shown(app)
        await press(pilot, screen, "5")
        await until(pilot, lambda: "How sure are you?" in shown(app))
        assert "[5]" in shown(app)
        await press(pilot, screen, "2")
        await until(pilot, lambda: stage(screen) == "guess")
        assert "Streets or shops?" in shown(app)
        assert "quiet streets" not in shown(app)
        await say(pilot, screen, "quiet streets for children who cycle to school")
        await until(pilot, lambda: "heard:" in shown(app))
        await say(pilot, screen, "something of my own entirely")
        assert "yours alone" in shown(app)
        await say(pilot, screen, "")
        await until(pilot, lambda: stage(screen) == "see")
        seen = shown(app)
        assert "✓ yours: quiet streets" in seen
        assert "+ shops lose customers" in seen
        assert "Who pays for the buses." in seen
        screen.action_key("enter")
        await until(pilot, lambda: stage(screen) == "weigh")
        await press(pilot, screen, "3")
        await until(pilot, lambda: "[3]" in shown(app))
        await press(pilot, screen, "b")
        await until(pilot, lambda: "[b]" in shown(app))
        assert "decided by" in shown(app)
        screen.action_key("enter")
        await until(pilot, lambda: stage(screen) == "say")
        assert "somebody who chose 5" in shown(app)
        await say(pilot, screen, "shops lose customers who drive because buses are slow")
        await until(pilot, lambda: "✓ heard: shops lose customers" in shown(app))
        screen.action_key("enter")
        await until(pilot, lambda: "tradeoff 2 of 2" in shown(app))
        await to_stage(pilot, screen, "after")
        assert "And now?" in shown(app)
        screen.action_key("3")
        screen.action_key("3")
        await until(pilot, lambda: "your crux" in shown(app))
        sheet = shown(app)
        assert "before 5, fairly sure" in sheet
        assert "after 3, sure" in sheet
        assert "You moved 2 steps, most by: shops lose customers" in sheet


async def test_the_crux_opens_a_debate_on_the_side_of_the_view() -> None:
    async with touring() as (app, pilot, screen):
        await to_stage(pilot, screen, "weigh")
        await press(pilot, screen, "2")
        screen.action_key("b")
        await to_stage(pilot, screen, "sheet")
        screen.action_key("d")
        await until(pilot, lambda: on(app, DebateScreen), "a debate")
        assert "You: Against" in shown(app)


async def test_without_a_crux_there_is_nothing_to_debate() -> None:
    async with touring() as (app, pilot, screen):
        await to_stage(pilot, screen, "sheet")
        assert "debate the crux" not in shown(app)
        screen.action_key("d")
        await pilot.pause()
        assert app.screen is screen


async def test_every_beat_can_be_passed_and_a_tradeoff_come_back_to() -> None:
    async with touring() as (app, pilot, screen):
        for _ in range(20):
            screen.run_command("pass" if stage(screen) in ("guess", "say") else "onward")
            await pilot.pause()
        assert stage(screen) == "sheet"
        screen.action_key("v")
        await until(pilot, lambda: "Which one?" in shown(app))
        screen.action_key("2")
        await until(pilot, lambda: "tradeoff 2 of 2" in shown(app))


async def test_arrows_choose_a_step_and_enter_takes_it() -> None:
    async with touring() as (app, pilot, screen):
        await to_stage(pilot, screen, "weigh")
        await pilot.press("left", "left")
        assert "›2‹" in shown(app)
        screen.action_key("enter")
        await until(pilot, lambda: screen.play.state.visit.value == 2)


async def test_a_click_weighs() -> None:
    async with touring() as (app, pilot, screen):
        await to_stage(pilot, screen, "weigh")
        rows = shown(app).splitlines()
        row = next(n for n, line in enumerate(rows) if " 6 " in line and " 7 " in line)
        await pilot.click(offset=(rows[row].index(" 6 ") + 1, row))
        await until(pilot, lambda: screen.play.state.visit.value == 6)


async def test_undo_gives_the_words_back() -> None:
    async with touring() as (app, pilot, screen):
        await to_stage(pilot, screen, "guess")
        await say(pilot, screen, "too dear for nurses")
        await say(pilot, screen, "/undo")
        assert screen.box.text == "too dear for nurses"
        assert screen.play.state.visit.guesses == ()
        await say(pilot, screen, "/undo")
        await until(pilot, lambda: "nothing to take back" in shown(app))


async def test_three_enters_at_once_look_and_no_more() -> None:
    async with touring() as (app, pilot, screen):
        await to_stage(pilot, screen, "guess")
        for _ in range(3):
            app.post_message(events.Key("enter", "\r"))
        await until(pilot, lambda: stage(screen) != "guess")
        await pilot.pause(0.3)
        assert stage(screen) == "see"


async def test_a_draft_and_the_beat_are_there_again() -> None:
    desk = in_town()
    async with touring(desk) as (app, pilot, screen):
        await to_stage(pilot, screen, "say")
        screen.box.put("because the bu", 7)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await until(pilot, lambda: "tradeoff 1 of 2" in shown(app), "unfinished")
        await pilot.press("enter")
        await until(pilot, lambda: on(app, TourScreen))
        again = tour_of(app)
        assert (again.box.text, again.box.cursor) == ("because the bu", 7)
        assert again.box.has_focus


async def test_a_paragraph_opens_and_leads_back_to_the_same_letter() -> None:
    async with opened(in_memory()) as (app, pilot):
        app.start_tour()
        await until(pilot, lambda: on(app, TourScreen))
        screen = tour_of(app)
        await to_stage(pilot, screen, "guess")
        screen.box.put("two vill", 3)
        await say(pilot, screen, "two vill /open 3")
        await until(pilot, lambda: isinstance(app.screen, PageScreen))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)
        assert screen.box.text == "two vill"
        assert screen.box.has_focus


async def test_a_new_tour_asks_about_the_unfinished_one() -> None:
    desk = in_town()
    async with touring(desk) as (app, pilot, screen):
        await to_stage(pilot, screen, "see")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await pilot.press("1")
        await until(pilot, lambda: "start again" in shown(app))
        await pilot.press("s")
        await until(pilot, lambda: on(app, TourScreen))
        assert tour_of(app).play.session != screen.play.session


@pytest.mark.parametrize(
    "size",
    [
        (40, 12),
        pytest.param((40, 15), marks=pytest.mark.slow),
        (120, 40),
        pytest.param((200, 60), marks=pytest.mark.slow),
    ],
)
async def test_every_size_shows_scale_and_box(size: tuple[int, int]) -> None:
    async with touring(size=size) as (app, pilot, screen):
        assert " 7" in shown(app)
        await to_stage(pilot, screen, "guess")
        await until(pilot, lambda: screen.box.region.height >= 1)
        assert screen.box.region.bottom <= size[1] - 1
        await to_stage(pilot, screen, "weigh")
        await until(pilot, lambda: " 7" in shown(app), "the scale is in view")
        assert "F1 help" in shown(app).splitlines()[-1]
        await to_stage(pilot, screen, "sheet")
        await until(pilot, lambda: "Your balance sheet" in shown(app))


async def test_resizing_in_the_middle_keeps_words_and_focus() -> None:
    async with touring() as (app, pilot, screen):
        await to_stage(pilot, screen, "guess")
        screen.box.put("half a gue", 4)
        for size in ((40, 15), (30, 8), (120, 40), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await until(pilot, lambda: app.screen is screen, "the tour again")
        assert (screen.box.text, screen.box.cursor) == ("half a gue", 4)
        assert screen.focused is screen.box


@pytest.mark.parametrize("text", ["[/]", "[@click=app.quit]x[/]", "\x1b[2J", "[b unclosed"])
async def test_hostile_words_are_shown_as_typed(text: str) -> None:
    async with touring() as (app, pilot, screen):
        await to_stage(pilot, screen, "guess")
        await say(pilot, screen, f"fish {text}")
        await say(pilot, screen, "")
        await until(pilot, lambda: "fish" in shown(app))
        await to_stage(pilot, screen, "say")
        await say(pilot, screen, f"fish {text} because")
        await until(pilot, lambda: "fish" in shown(app))
        assert "\x1b" not in shown(app)
