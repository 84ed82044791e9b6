"""What a round of a warm-up shows, and what it never shows."""

from debatebot.play.warmup_ask import WarmupAsk
from tests.tui.classes import (
    in_round,
    key,
    reply,
    send,
    started,
)
from tests.tui.driving import lines, shown, until


async def test_a_vote_is_never_on_screen_again() -> None:
    async with in_round(WarmupAsk(round="corners", seed=4, minutes=5)) as (app, pilot, screen):
        await started(pilot, screen)
        await key(pilot, screen, "4")
        await until(pilot, lambda: screen.typing, "a reason")
        await send(pilot, screen, "because hackers attack everybody")
        await until(pilot, lambda: "best counter" in shown(app))
        assert "strongly agree" not in shown(app)
        assert "because hackers attack everybody" in shown(app)


async def test_hidden_scores_come_back_by_one_key() -> None:
    async with in_round(WarmupAsk(round="fumble", seed=4)) as (app, pilot, screen):
        await started(pilot, screen)
        await key(pilot, screen, "1")
        await until(pilot, lambda: len(screen.play.state.done) == 1)
        assert any(sign in shown(app) for sign in "✓✗")
        screen.command_hide()
        await until(pilot, lambda: "Scores are hidden" in shown(app))
        assert not any(sign in shown(app) for sign in "✓✗")
        screen.command_hide()
        await until(pilot, lambda: any(sign in shown(app) for sign in "✓✗"))


async def test_counts_are_shown_while_they_are_typed_and_make_the_map() -> None:
    ask = WarmupAsk(round="corners", seed=4, projector=True)
    async with in_round(ask) as (app, pilot, screen):
        await started(pilot, screen)
        await reply(pilot, screen)
        await reply(pilot, screen)
        await until(pilot, lambda: "Hands up" in shown(app))
        screen.box.put("9 6 4 0")
        await until(pilot, lambda: "D   0" in shown(app) and "E   –" in shown(app))
        await send(pilot, screen, "9 6 4 0")
        await until(pilot, lambda: "7 numbers in a row for A to G" in shown(app))
        await send(pilot, screen, "9 6 4 0 2 1 3")
        await until(pilot, lambda: "The room in seven letters" in shown(app))
        assert "A  ■■■■■■■■■  9" in shown(app)
        assert "Nobody" in shown(app)
        assert screen.play.debrief().ask.split("?")[0][:30] in " ".join(shown(app).split())
        assert "Not kept: who voted what." in shown(app)


async def test_the_letter_is_as_large_as_the_screen_allows() -> None:
    ask = WarmupAsk(round="corners", seed=4, minutes=5)
    for size, rows in (((80, 24), 10), ((120, 40), 20)):
        async with in_round(ask, size=size) as (app, pilot, screen):
            await started(pilot, screen)
            for number in (0, 1, 2, 3):
                if screen.play.state.prompt is not None:
                    await reply(pilot, screen, number)
            await until(pilot, lambda: "To talk about" in shown(app))
            assert sum("█" in line for line in lines(app)) >= rows


async def test_two_teams_see_whose_turn_it_is_and_their_flow() -> None:
    ask = WarmupAsk(round="teams", seed=4, roster=("Ada", "Ben"))
    async with in_round(ask) as (app, pilot, screen):
        await started(pilot, screen)
        await until(pilot, lambda: "Team Pine" in lines(app)[1])
        assert "FLOW" not in shown(app)
        await send(pilot, screen, "because partners bring strength that NATO needs")
        await until(pilot, lambda: "Team Oak" in lines(app)[1])
        await until(pilot, lambda: "FLOW" in shown(app), "the flow")
        assert "Opening: " in shown(app)
    async with in_round(ask, size=(40, 15)) as (app, pilot, screen):
        await started(pilot, screen)
        await reply(pilot, screen)
        await send(pilot, screen, "/flow")
        await until(pilot, lambda: "FLOW" in shown(app), "the flow in its place")


async def test_what_was_heard_stands_alone_where_both_do_not_fit() -> None:
    async with in_round(WarmupAsk(round="drops", seed=3), size=(40, 12)) as (app, pilot, screen):
        await started(pilot, screen)
        await reply(pilot, screen)
        await reply(pilot, screen, 1)
        await until(pilot, lambda: bool(screen.telling), "what was heard")
        assert "Enter go on" in shown(app)
        assert not screen.allows("passon")
        await key(pilot, screen, "enter")
        await until(pilot, lambda: "Find the drop" in shown(app), "what is asked")
