"""Warm-ups on screen: every round to its end by keyboard, the clock, what is shown and what is not."""

import pytest
from textual import events

from debatebot.classroom.rounds import ROUND_NAMES, RoundName
from debatebot.play.warmup_ask import WarmupAsk
from debatebot.progress.store import MemoryStore
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.steady import Steady
from tests.classroom.packs import hostile
from tests.tui.classes import (
    Hands,
    class_desk,
    in_round,
    key,
    on_round,
    reply,
    round_of,
    send,
    started,
)
from tests.tui.driving import lines, opened, shown, until

SIZES = [
    (40, 12),
    pytest.param((40, 15), marks=pytest.mark.slow),
    (80, 24),
    pytest.param((120, 40), marks=pytest.mark.slow),
]
MOST = 60


@pytest.mark.parametrize("name", ROUND_NAMES)
@pytest.mark.parametrize("projector", [False, True])
async def test_every_round_goes_to_its_end_by_keyboard(name: RoundName, projector: bool) -> None:
    size = (80, 24) if projector else (40, 15)
    ask = WarmupAsk(round=name, minutes=1, seed=4, projector=projector)
    async with in_round(ask, size=size) as (app, pilot, screen):
        assert "Enter start" in shown(app)
        await started(pilot, screen)
        for number in range(MOST):
            if screen.play.state.stage == "debrief":
                break
            await reply(pilot, screen, number)
        await until(pilot, lambda: "Enter done" in shown(app), "the end")
        screen.query_one("#body").scroll_end(animate=False)
        await until(pilot, lambda: "Kept: " in shown(app), "what is kept")
        await key(pilot, screen, "enter")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen), "home")


@pytest.mark.parametrize("size", SIZES)
async def test_the_first_prompt_fits_every_size(size: tuple[int, int]) -> None:
    for projector in (False, True):
        ask = WarmupAsk(round="corners", seed=4, projector=projector)
        async with in_round(ask, size=size) as (app, pilot, screen):
            await started(pilot, screen)
            await until(pilot, lambda: "Take a corner" in shown(app))
            assert "Asia-Pacific" in shown(app)
            assert all(len(line) <= size[0] for line in lines(app))
            assert "F1 help" in lines(app)[-1]


async def test_hostile_texts_are_shown_as_they_are() -> None:
    for name in ("corners", "refute", "teams"):
        async with in_round(WarmupAsk(round=name, seed=2), class_desk(hostile())) as (
            app,
            pilot,
            screen,
        ):
            await started(pilot, screen)
            for number in range(4):
                if screen.play.state.prompt is not None:
                    await reply(pilot, screen, number)
            await until(pilot, lambda: "F1 help" in shown(app))


# --- the clock ------------------------------------------------------------------------------


async def test_time_over_rings_once_and_nothing_goes_on_by_itself() -> None:
    hands = Hands()
    desk = class_desk(hands=hands)
    async with in_round(WarmupAsk(round="corners", seed=4, projector=True), desk) as (
        app,
        pilot,
        screen,
    ):
        rung: list[int] = []
        app.bell = lambda: rung.append(1)  # type: ignore[method-assign]
        await started(pilot, screen)
        hands.seconds = 1000
        screen.tick()
        screen.tick()
        await until(pilot, lambda: "▲ TIME ▲" in shown(app), "the bell")
        assert "nothing is cut" in shown(app)
        assert rung == [1]
        assert screen.play.state.stage == "run"
        assert not screen.play.state.done
        await key(pilot, screen, "plus")
        await until(pilot, lambda: screen.play.state.extra == 60)


async def test_pause_and_the_clock_put_away() -> None:
    async with in_round(WarmupAsk(round="corners", seed=4, projector=True)) as (app, pilot, screen):
        await started(pilot, screen)
        await key(pilot, screen, "space")
        await until(pilot, lambda: "‖ PAUSED" in shown(app), "paused")
        await key(pilot, screen, "space")
        await until(pilot, lambda: "‖ PAUSED" not in shown(app), "on again")
        assert "██" in shown(app)
        await key(pilot, screen, "c")
        await until(pilot, lambda: "██" not in shown(app), "no clock")
        await key(pilot, screen, "c")
        await until(pilot, lambda: "██" in shown(app), "the clock again")


async def test_in_a_text_box_commands_are_slash_words() -> None:
    async with in_round(WarmupAsk(round="refute", seed=4)) as (app, pilot, screen):
        await started(pilot, screen)
        await until(pilot, lambda: screen.typing)
        await send(pilot, screen, "/pause")
        await until(pilot, lambda: "‖ PAUSED   /pause lets it go on." in shown(app), "paused")
        await send(pilot, screen, "half a thought /more")
        await until(pilot, lambda: screen.play.state.extra == 60)
        assert screen.box.text == "half a thought"
        await send(pilot, screen, "/clock")
        await until(pilot, lambda: screen.play.time() is None)
        await send(pilot, screen, "  ")
        await until(pilot, lambda: "Nothing is typed yet. /skip" in shown(app))
        await send(pilot, screen, "/skip")
        await until(pilot, lambda: len(screen.play.state.done) == 1)
        await send(pilot, screen, "/back")
        await until(pilot, lambda: not screen.play.state.done)
        await send(pilot, screen, "/back")
        await until(pilot, lambda: screen.play.state.stage == "explain")
        await until(pilot, lambda: "Enter start" in shown(app))


async def test_what_is_deleted_just_before_enter_is_not_sent() -> None:
    async with in_round(WarmupAsk(round="refute", seed=4)) as (app, pilot, screen):
        await started(pilot, screen)
        await until(pilot, lambda: screen.typing)
        screen.box.put("they say one two three four")
        screen.steady = Steady()
        for name in ("backspace",) * 5 + ("ctrl+w", "enter"):
            app.post_message(events.Key(name, None))
        await until(pilot, lambda: len(screen.play.state.done) == 1)
        assert screen.play.state.done[0].reply.text.strip() == "they say one two"


# --- nothing is lost ------------------------------------------------------------------------


async def test_a_killed_round_goes_on_with_its_draft() -> None:
    store = MemoryStore()
    async with in_round(WarmupAsk(round="refute", seed=4), class_desk(store=store)) as (
        app,
        pilot,
        screen,
    ):
        await started(pilot, screen)
        await until(pilot, lambda: screen.typing)
        screen.box.put("half a sentence", 4)
        screen.keep()
        session = screen.play.session
    async with opened(class_desk(store=store)) as (app, pilot):
        app.resume_warmup(session)
        await until(pilot, lambda: on_round(app), "the round again")
        again = round_of(app)
        assert again.play.state.stage == "run"
        assert (again.box.text, again.box.cursor) == ("half a sentence", 4)


async def test_a_round_that_was_left_stands_on_home_also_for_somebody_new() -> None:
    store = MemoryStore()
    play = class_desk(store=store).warmups.begin(WarmupAsk(round="refute", seed=4))
    play.start()
    app = DebatebotApp(class_desk(store=store))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "Go on" in shown(app), "home")
        await pilot.press("enter")
        await until(pilot, lambda: on_round(app), "the round")
        assert round_of(app).play.session == play.session


async def test_a_plan_leads_from_round_to_round() -> None:
    ask = WarmupAsk(plan=("corners:1", "fumble:1"), projector=True)
    async with in_round(ask) as (app, pilot, screen):
        await started(pilot, screen)
        screen.command_endnow()
        await until(pilot, lambda: "Enter next round" in shown(app))
        await key(pilot, screen, "enter")
        await until(pilot, lambda: "FACT OR FUMBLE" in shown(app), "the next round")
        round_of(app).command_endnow()
        assert round_of(app).play.setup.minutes == 1


async def test_another_round_has_other_content() -> None:
    async with in_round(WarmupAsk(round="fumble", seed=4)) as (app, pilot, screen):
        await started(pilot, screen)
        screen.command_endnow()
        await until(pilot, lambda: "Enter done" in shown(app))
        await key(pilot, screen, "n")
        await until(pilot, lambda: on_round(app) and round_of(app) is not screen, "another")
        assert round_of(app).play.setup.seed != 4
