"""A debate on screen: setup in one key, turns, the flow, choices, the ballot."""

from pathlib import Path

import pytest
from textual import events

from debatebot.pack.models import Side
from debatebot.tui.screens.ballot import BallotScreen
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.filename import FileNameScreen
from debatebot.tui.screens.flow import FlowScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.play.desks import in_town
from tests.tui.driving import Driven, shown, until
from tests.tui.talking import debate_of, debating, on, press, say

SAID: dict[Side, tuple[str, ...]] = {
    "pro": (
        "quiet streets let children cycle to school because there are fewer cars",
        "buses run on time without jams",
        "clean air keeps lungs healthy because engines are off",
    ),
    "anti": (
        "shops lose customers who drive because parking is far",
        "nurses on night shifts need cars",
        "cameras everywhere watch citizens because they never sleep",
    ),
}


async def to_the_end(pilot: Driven, screen: DebateScreen, side: Side) -> None:
    """Say something in every turn that is left."""
    number = 0
    while not screen.play.state.round.over:
        await say(pilot, screen, f"{SAID[side][number % 3]} {number}")
        number += 1
    await until(pilot, lambda: not screen.box.display, "the round is over")


@pytest.mark.parametrize("side", ["pro", "anti"])
async def test_a_spark_to_its_ballot(side: Side) -> None:
    async with debating(side=side) as (app, pilot, screen):
        assert f"You: {'For' if side == 'pro' else 'Against'}" in shown(app)
        assert "plays a part" in shown(app)
        await say(pilot, screen, SAID[side][0])
        await until(pilot, lambda: "turn 2 of 6" in shown(app))
        assert "▸ Y1" in shown(app)
        assert len(screen.play.state.round.said) == 2
        await to_the_end(pilot, screen, side)
        assert "Enter shows the ballot" in shown(app)
        await press(pilot, screen, "enter")
        await until(pilot, lambda: isinstance(app.screen, BallotScreen))
        await until(pilot, lambda: "/100" in shown(app))
        ballot = screen.play.ballot()
        assert f"{ballot.total:.1f}".removesuffix(".0") + "/100" in shown(app)
        for word in ("Case", "Clash", "Won on the flow", "best moment", "do next"):
            assert word in shown(app)
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)


async def test_cards_and_hints_help_an_empty_box() -> None:
    async with debating() as (app, pilot, screen):
        await say(pilot, screen, "/cards")
        await until(pilot, lambda: "Points you could make" in shown(app))
        await say(pilot, screen, "/cards 1")
        assert screen.box.text == screen.play.cards()[0].text
        await say(pilot, screen, "/hint")
        await until(pilot, lambda: "hint " in shown(app))
        assert screen.play.state.moves == ()


async def test_an_empty_turn_is_not_sent() -> None:
    async with debating() as (app, pilot, screen):
        await say(pilot, screen, "   ")
        assert "Nothing is typed yet" in shown(app)
        assert screen.play.state.moves == ()


async def test_three_enters_at_once_are_one_turn() -> None:
    async with debating() as (app, pilot, screen):
        screen.box.put(SAID["pro"][0])
        await pilot.pause()
        for _ in range(3):
            app.post_message(events.Key("enter", "\r"))
        await until(pilot, lambda: bool(screen.play.state.moves))
        await pilot.pause(0.3)
        assert len(screen.play.state.moves) == 1


async def test_the_words_left_are_counted() -> None:
    async with debating() as (app, pilot, screen):
        screen.box.put("one two three")
        await until(pilot, lambda: "3 of 90 words" in shown(app))
        screen.box.put("word " * 91)
        await until(pilot, lambda: "91 of 90 words" in shown(app))


async def test_not_reads_the_turn_again_and_undo_gives_it_back() -> None:
    async with debating() as (_, pilot, screen):
        await say(pilot, screen, SAID["pro"][0])
        made = screen.play.state.round.said[0].made
        await say(pilot, screen, "/not")
        assert screen.play.state.round.said[0].made != made
        await say(pilot, screen, "/undo")
        await until(pilot, lambda: screen.box.text == SAID["pro"][0])
        assert screen.play.state.moves == ()


async def test_the_flow_takes_the_place_of_the_conversation_when_narrow() -> None:
    async with debating(size=(60, 24)) as (app, pilot, screen):
        await say(pilot, screen, SAID["pro"][0])
        assert "FLOW" not in shown(app)
        await say(pilot, screen, "/flow")
        await until(pilot, lambda: "FLOW" in shown(app))
        assert screen.box.has_focus
        await pilot.press("f2")
        await until(pilot, lambda: "FLOW" not in shown(app))


async def test_paging_reads_back_while_the_box_keeps_the_focus() -> None:
    async with debating(size=(80, 20)) as (_, pilot, screen):
        for text in SAID["pro"]:
            await say(pilot, screen, text)
        body = screen.query_one("#body")
        await until(pilot, lambda: body.scroll_y > 0)
        end = body.scroll_y
        await pilot.press("pageup")
        await until(pilot, lambda: body.scroll_y < end)
        await pilot.press("pagedown")
        await until(pilot, lambda: body.scroll_y >= end)
        assert screen.box.has_focus


async def test_from_the_ballot_to_another_round_on_the_other_side() -> None:
    async with debating(side="pro") as (app, pilot, screen):
        await to_the_end(pilot, screen, "pro")
        await press(pilot, screen, "w")
        await until(pilot, lambda: on(app, DebateScreen) and app.screen is not screen)
        assert debate_of(app).play.state.settings.side == "anti"
        assert "the other side now" in shown(app)


async def test_the_ballot_shows_the_flow_and_takes_a_turn_back() -> None:
    async with debating() as (app, pilot, screen):
        await to_the_end(pilot, screen, "pro")
        screen.command_ballot()
        await until(pilot, lambda: isinstance(app.screen, BallotScreen))
        ballot = app.screen
        assert isinstance(ballot, BallotScreen)
        ballot.command_flow()
        await until(pilot, lambda: isinstance(app.screen, FlowScreen))
        await until(pilot, lambda: "FLOW" in shown(app))
        app.command_back()
        await until(pilot, lambda: app.screen is ballot)
        ballot.command_undo()
        await until(pilot, lambda: app.screen is screen)
        await until(pilot, lambda: "turn 6 of 6" in shown(app))
        assert screen.box.text != ""
        assert screen.box.has_focus


async def test_export_asks_for_a_name_and_writes_over_nothing(tmp_path: Path) -> None:
    there = tmp_path / "mine.md"
    there.write_text("kept", encoding="utf-8")
    async with debating() as (app, pilot, screen):
        await to_the_end(pilot, screen, "pro")
        app.export_round(screen.play)
        await until(pilot, lambda: isinstance(app.screen, FileNameScreen))
        await pilot.pause()
        app.screen.query_one(AnswerBox).post_message(AnswerBox.Sent(str(there)))
        await until(pilot, lambda: "there already" in shown(app))
        new = tmp_path / "other.md"
        app.screen.query_one(AnswerBox).post_message(AnswerBox.Sent(str(new)))
        await until(pilot, lambda: new.exists())
        await until(pilot, lambda: "Written to" in shown(app))
    assert there.read_text(encoding="utf-8") == "kept"
    assert new.read_text(encoding="utf-8").startswith("# The town should charge cars.")


async def test_a_draft_and_the_turn_are_there_again() -> None:
    desk = in_town()
    async with debating(desk) as (app, pilot, screen):
        await say(pilot, screen, SAID["pro"][0])
        screen.box.put("half a thou", 4)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await until(pilot, lambda: "turn 2 of 6" in shown(app), "unfinished")
        await pilot.press("enter")
        await until(pilot, lambda: on(app, DebateScreen))
        again = debate_of(app)
        assert (again.box.text, again.box.cursor) == ("half a thou", 4)
        assert "turn 2 of 6" in shown(app)


@pytest.mark.parametrize(
    "size",
    [
        (40, 12),
        pytest.param((40, 15), marks=pytest.mark.slow),
        (80, 24),
        (120, 40),
        pytest.param((200, 60), marks=pytest.mark.slow),
    ],
)
async def test_every_size_shows_box_count_and_the_newest_reply(size: tuple[int, int]) -> None:
    async with debating(size=size) as (app, pilot, screen):
        for text in SAID["pro"]:
            await say(pilot, screen, text)
        reply = screen.play.state.round.said[-1].text
        await until(pilot, lambda: reply.split()[0] in shown(app))
        assert "of 70 words" in shown(app)
        assert screen.box.region.height >= 1
        assert screen.box.region.bottom <= size[1] - 1
        assert "F1 help" in shown(app).splitlines()[-1]


async def test_resizing_in_the_middle_keeps_words_and_focus() -> None:
    async with debating() as (app, pilot, screen):
        await say(pilot, screen, SAID["pro"][0])
        screen.box.put("half a turn", 4)
        for size in ((40, 15), (30, 8), (120, 40), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await until(pilot, lambda: app.screen is screen, "the debate again")
        assert (screen.box.text, screen.box.cursor) == ("half a turn", 4)
        assert screen.focused is screen.box


@pytest.mark.parametrize("text", ["[/]", "[@click=app.quit]x[/]", "\x1b[2J", "[b unclosed"])
async def test_hostile_words_are_shown_as_typed(text: str) -> None:
    async with debating() as (app, pilot, screen):
        await say(pilot, screen, f"fish {text} because")
        await until(pilot, lambda: "fish" in shown(app))
        await to_the_end(pilot, screen, "pro")
        screen.command_ballot()
        await until(pilot, lambda: isinstance(app.screen, BallotScreen))
        assert "\x1b" not in shown(app)
