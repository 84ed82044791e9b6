"""The first run on screen: understood in two keys and a sentence, left at any step, home filled in."""

from time import monotonic

import pytest
from textual import events

from debatebot.debate import actions as debate
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.screens.first_run import FirstRunScreen
from debatebot.tui.screens.home import HomeScreen
from tests.play.desks import in_memory, in_town
from tests.tui.driving import Driven, opened, shown, until
from tests.tui.talking import arriving, first_run_of, press, say

REASON = "it stops the floods because the wall holds the water"


async def at_stage(pilot: Driven, screen: FirstRunScreen, wanted: str) -> None:
    """Go on by passing until this stage."""
    while screen.stage != wanted:
        screen.command_pass()
        await pilot.pause()


async def test_two_keys_and_a_sentence_are_understood() -> None:
    async with arriving() as (app, pilot, screen):
        assert "where do you stand?" in shown(app)
        await press(pilot, screen, "6")
        for letter in REASON:
            key = "space" if letter == " " else letter
            app.post_message(events.Key(key, letter))
        await until(pilot, lambda: screen.box.text == REASON, "typed")
        await pilot.press("enter")
        await until(pilot, lambda: screen.stage == "heard")
        await until(pilot, lambda: "That was a debate, in small." in shown(app))
        run = screen.run_
        assert run is not None
        assert run.debate is not None
        assert run.debate.state.round.said[0].made == ("c1",)
        assert run.debate.state.settings.side == "pro"
        assert REASON in shown(app)
        assert run.debate.view().lines[1].text.split()[0] in shown(app)


async def test_letters_typed_before_the_box_is_drawn_are_kept() -> None:
    async with arriving() as (app, pilot, screen):
        await until(pilot, lambda: screen.steady.letter(monotonic()), "drawn")
        screen.action_key("5")
        for key in ("b", "e", "c"):
            app.post_message(events.Key(key, key))
        await until(pilot, lambda: screen.box.text == "bec", "all three letters")


async def test_from_the_stance_to_a_home_that_is_filled_in() -> None:
    async with arriving() as (app, pilot, screen):
        await press(pilot, screen, "5")
        await say(pilot, screen, REASON)
        await until(pilot, lambda: screen.stage == "heard")
        await say(pilot, screen, "")
        await until(pilot, lambda: screen.stage == "fact")
        run = screen.run_
        assert run is not None
        quiz = run.quiz
        assert quiz is not None
        view = quiz.view()
        assert view is not None
        assert view.ask.split()[-1] in shown(app)
        await say(pilot, screen, "two villages")
        await until(pilot, lambda: "Partly right" in shown(app))
        await say(pilot, screen, "the salmon")
        await until(pilot, lambda: "All found." in shown(app))
        await say(pilot, screen, "")
        await until(pilot, lambda: quiz.state.phase == "answered")
        screen.action_key("enter")
        await until(pilot, lambda: screen.stage == "guess")
        await say(pilot, screen, "villages would drown")
        await until(pilot, lambda: "heard:" in shown(app))
        await say(pilot, screen, "")
        await until(pilot, lambda: screen.stage == "weigh")
        await press(pilot, screen, "4")
        await until(pilot, lambda: "Here you stand at 4; you began at 5." in shown(app))
        screen.action_key("enter")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await until(pilot, lambda: "1 of 1 tradeoff weighed" in shown(app))
        assert not app.desk.talks.first_run_due


@pytest.mark.parametrize("stage", ["stance", "reason", "heard", "fact", "guess", "weigh"])
async def test_escape_leads_home_from_every_step(stage: str) -> None:
    desk = in_memory()
    async with arriving(desk) as (app, pilot, screen):
        await at_stage(pilot, screen, stage)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen), "home")
        assert not desk.talks.first_run_due
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        await pilot.press("2", "escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen), "home again")


async def test_nothing_is_written_before_something_is_done() -> None:
    desk = in_memory()
    async with arriving(desk) as (app, pilot, _):
        await pilot.pause(0.2)
        assert "where do you stand?" in shown(app)
        assert desk.journal.records == ()


async def test_it_goes_on_where_it_was_with_the_draft() -> None:
    desk = in_memory()
    async with arriving(desk) as (_, pilot, screen):
        await press(pilot, screen, "5")
        await until(pilot, lambda: screen.stage == "reason")
        screen.box.put("because it st", 9)
        screen.keep()
    async with arriving(desk) as (app, pilot, screen):
        again = first_run_of(app)
        await until(pilot, lambda: again.stage == "reason", "where it was")
        assert (again.box.text, again.box.cursor) == ("because it st", 9)
        assert again.box.has_focus
        assert "[5]" in shown(app)


async def test_on_a_low_screen_the_answer_to_the_fact_comes_into_view() -> None:
    async with arriving(size=(40, 12)) as (app, pilot, screen):
        await at_stage(pilot, screen, "fact")
        await say(pilot, screen, "the fish")
        await until(pilot, lambda: "Type what is missing" in shown(app))
        await say(pilot, screen, "")
        await until(pilot, lambda: "The article" in shown(app), "the second beat")
        await until(pilot, lambda: "villages" in shown(app), "the answer")


async def test_who_is_not_new_comes_home() -> None:
    async with opened(in_town()) as (app, _):
        assert isinstance(app.screen, HomeScreen)


async def test_a_misread_reason_is_read_again() -> None:
    async with arriving() as (app, pilot, screen):
        await press(pilot, screen, "5")
        await say(pilot, screen, REASON)
        await until(pilot, lambda: screen.stage == "heard")
        run = screen.run_
        assert run is not None
        assert run.debate is not None
        small = run.debate
        assert small.view().can_correct
        await say(pilot, screen, "/not")
        assert small.state.round.said[0].made == ()
        assert small.act(debate.NotMyPoint()) is small.state
        await say(pilot, screen, "/not")
        await until(pilot, lambda: "/not does nothing here right now." in shown(app))


async def test_an_empty_reason_asks_for_a_few_words() -> None:
    async with arriving() as (app, pilot, screen):
        await press(pilot, screen, "5")
        await say(pilot, screen, "  ")
        await until(pilot, lambda: "A few words are enough" in shown(app))
        assert screen.stage == "reason"


@pytest.mark.parametrize(
    "size",
    [
        (40, 12),
        pytest.param((40, 15), marks=pytest.mark.slow),
        (120, 40),
        pytest.param((200, 60), marks=pytest.mark.slow),
    ],
)
async def test_every_size_shows_each_step(size: tuple[int, int]) -> None:
    async with arriving(size=size) as (app, pilot, screen):
        assert " 7" in shown(app)
        for stage in ("reason", "heard", "fact", "guess"):
            await at_stage(pilot, screen, stage)
            await until(pilot, lambda: screen.box.region.height >= 1)
            assert screen.box.has_focus
            assert screen.box.region.bottom <= size[1] - 1, stage
        await at_stage(pilot, screen, "weigh")
        assert "F1 help" in shown(app).splitlines()[-1]


@pytest.mark.parametrize("text", ["[/]", "[@click=app.quit]x[/]", "\x1b[2J", "[b unclosed"])
async def test_hostile_words_are_shown_as_typed(text: str) -> None:
    async with arriving() as (app, pilot, screen):
        await press(pilot, screen, "5")
        await say(pilot, screen, f"fish {text} because")
        await until(pilot, lambda: "fish" in shown(app))
        assert "\x1b" not in shown(app)
        await at_stage(pilot, screen, "guess")
        await say(pilot, screen, f"fish {text}")
        await until(pilot, lambda: "yours alone" in shown(app))


def test_the_app_knows_a_newcomer() -> None:
    assert isinstance(DebatebotApp(in_memory()).get_default_screen(), FirstRunScreen)
    assert isinstance(DebatebotApp(in_town()).get_default_screen(), HomeScreen)


async def pressed(pilot: Driven, app: DebatebotApp, key: str, comes: type[DeskScreen]) -> None:
    """Press a key once it counts, and wait for the screen that it leads to."""
    here = app.screen
    assert isinstance(here, DeskScreen)
    await until(pilot, lambda: here.steady.letter(monotonic()), "drawn")
    await pilot.press(key)
    await until(pilot, lambda: isinstance(app.screen, comes))


async def test_it_is_had_again_from_help_and_left_for_the_same_home() -> None:
    async with opened(in_memory()) as (app, pilot):
        await pilot.press("f1")
        await until(pilot, lambda: "first run" in shown(app))
        await pressed(pilot, app, "f", FirstRunScreen)
        await until(pilot, lambda: "where do you stand?" in shown(app))
        await pressed(pilot, app, "escape", HomeScreen)
        assert len(app.screen_stack) == 1
