"""What follows a round on screen: playing on, a stance, both sides; two people; the clock."""

from time import monotonic

import pytest

from debatebot.debate import actions as do
from debatebot.play.asks import RoundAsk
from debatebot.play.debate import DebateAsk
from debatebot.play.desk import Desk
from debatebot.play.duel_recall import DuelAsk
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens import timed
from debatebot.tui.screens.ballot import BallotScreen
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.duel import DuelBallotScreen, DuelScreen
from debatebot.tui.screens.pick import PickScreen, SayAgainScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.play.desks import in_town
from tests.tui.driving import Driven, opened, shown, until
from tests.tui.talking import debate_of, say
from tests.tui.test_looks import AGAIN, POINT, judged, key, send


def ended(desk: Desk, format_name: str = "spark") -> None:
    """Play a round of one point to its end, so that its ballot can be opened."""
    play = desk.talks.begin_debate(DebateAsk(side="pro", seed=2, format=format_name))
    play.act(do.Speak(POINT))
    while not play.state.round.over:
        play.act(do.Pass())


async def test_playing_on_opens_a_round_that_is_compared_with_the_first() -> None:
    async with judged(size=(100, 40)) as (app, pilot, screen):
        first = screen.play
        await key(pilot, screen, "r")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        await until(pilot, lambda: "children cycle" in shown(app))
        await pilot.press("enter")
        await send(app, pilot, AGAIN, on=True)
        await until(pilot, lambda: isinstance(app.screen, DebateScreen))
        debate = debate_of(app)
        assert debate.play.leaves == first.session
        await until(pilot, lambda: "turn 2 of 6" in shown(app))
        for _ in range(5):
            debate.command_pass()
        await until(pilot, lambda: debate.play.state.round.over)
        debate.command_ballot()
        await until(
            pilot, lambda: "Turn 1 as first said: 4; as said now: 3; played on." in shown(app)
        )
        await until(pilot, lambda: "Gone" in shown(app) and "New" in shown(app))
        assert [branch.session for branch in first.branches()] == [debate.play.session]
        assert first.first_ballot().total == 4


async def test_a_digit_takes_a_stance_and_undo_takes_it_back() -> None:
    async with judged(size=(100, 40)) as (app, pilot, screen):
        await key(pilot, screen, "6")
        await until(pilot, lambda: "How sure are you?" in shown(app))
        await pilot.press("down", "enter")
        await until(
            pilot, lambda: "Now you stand at 6, fairly sure." in " ".join(shown(app).split())
        )
        screen.command_undo()
        await until(pilot, lambda: "1 to 7 says where you stand now" in shown(app))
        assert app.screen is screen
        assert screen.play.moved().after is None


async def test_both_sides_end_in_a_statement() -> None:
    async with opened(in_town(), (100, 40)) as (app, pilot):
        app.start_round(RoundAsk(side="pro", format="both", seed=3))
        await until(pilot, lambda: isinstance(app.screen, DebateScreen))
        first = await argued(app, pilot, 1)
        await until(pilot, lambda: isinstance(app.screen, DebateScreen))
        await until(pilot, lambda: app.screen is not first and debate_of(app).state is not None)
        await argued(app, pilot, 2)
        await until(pilot, lambda: isinstance(app.screen, SayAgainScreen))
        app.screen.query_one(AnswerBox).post_message(
            AnswerBox.Sent("Shops need cars, anti1 ; but quiet streets matter, pro1")
        )
        await until(pilot, lambda: "of 'For': quiet streets" in " ".join(shown(app).split()))
        assert "of 'Against': nurses" in " ".join(shown(app).split())


async def argued(app: DebatebotApp, pilot: Driven, part: int) -> DebateScreen:
    """One side of a debate on both, to its ballot and on from there."""
    debate = debate_of(app)
    assert debate.play.part == part
    assert debate.play.state.settings.side == ("pro", "anti")[part - 1]
    await say(pilot, debate, "pro1 because quiet streets are safe")
    while not debate.play.state.round.over:
        debate.command_pass()
    await key(pilot, await at_ballot(app, pilot, debate), "b")
    return debate


async def at_ballot(app: DebatebotApp, pilot: Driven, debate: DebateScreen) -> BallotScreen:
    """From the end of a round to its ballot."""
    await until(pilot, lambda: debate.play.state.round.over)
    debate.command_ballot()
    await until(pilot, lambda: isinstance(app.screen, BallotScreen))
    assert isinstance(app.screen, BallotScreen)
    return app.screen


@pytest.mark.parametrize(
    "size", [(40, 15), (80, 24), pytest.param((120, 40), marks=pytest.mark.slow)]
)
async def test_two_people_take_turns_to_two_ballots(size: tuple[int, int]) -> None:
    async with opened(in_town(), size) as (app, pilot):
        app.start_round(RoundAsk(side="pro", people=2))
        await until(pilot, lambda: isinstance(app.screen, DuelScreen))
        screen = app.screen
        assert isinstance(screen, DuelScreen)
        await until(pilot, lambda: "For: Opening" in shown(app))
        await say(pilot, screen, "pro1 because quiet streets are safe")
        await until(pilot, lambda: "Against: Opening" in shown(app))
        await say(pilot, screen, "/hint")
        await until(pilot, lambda: "/hint does nothing here right now." in " ".join(shown(app).split()))  # fmt: skip
        await say(pilot, screen, "anti1 because shops lose customers")
        await until(pilot, lambda: len(screen.play.state.moves) == 2)
        for _ in range(10):
            screen.command_pass()
        await until(pilot, lambda: "Enter shows both ballots." in shown(app))
        screen.command_ballot()
        await until(pilot, lambda: isinstance(app.screen, DuelBallotScreen))
        await until(pilot, lambda: "BALLOTS" in shown(app) and "For" in shown(app))
        app.command_back()
        await until(pilot, lambda: app.screen is screen)
        screen.command_undo()
        await until(pilot, lambda: not screen.play.state.over)


@pytest.mark.parametrize("size", [(40, 15), (80, 24)])
async def test_two_people_look_at_their_round_again(size: tuple[int, int]) -> None:
    desk = in_town()
    play = desk.talks.begin_duel(DuelAsk())
    play.act(do.Speak(POINT))
    while not play.state.over:
        play.act(do.Pass())
    async with opened(desk, size) as (app, pilot):
        screen = DuelScreen(play)
        app.open_screen(screen)
        await until(pilot, lambda: "Enter shows both" in shown(app))
        screen.command_dispute("1")
        await until(pilot, lambda: "what does it argue?" in shown(app))
        await pilot.press("1", "end", "enter")
        await until(pilot, lambda: "Amended: disputed turns 1." in shown(app))
        assert play.disputed == (1,)
        app.command_back()
        await until(pilot, lambda: app.screen is screen)
        screen.command_undo()
        await until(pilot, lambda: not play.disputed)
        await until(pilot, lambda: screen.steady.letter(monotonic()), "drawn")
        await pilot.press("r")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        await until(pilot, lambda: "children cycle" in shown(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, SayAgainScreen))
        await until(pilot, lambda: [box.text for box in app.screen.query(AnswerBox)] == [POINT])
        app.screen.query_one(AnswerBox).post_message(AnswerBox.Sent(AGAIN))
        await until(pilot, lambda: "Turn 1 as first said" in shown(app))
        assert len(play.branches()) == 1


async def test_the_clock_is_shown_paused_and_ends_a_hard_turn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(timed, "TICK_SECONDS", 3600.0)
    async with opened(in_town(), (80, 24)) as (app, pilot):
        app.start_round(RoundAsk(side="pro", clock="hard", seed=3))
        await until(pilot, lambda: isinstance(app.screen, DebateScreen))
        screen = debate_of(app)
        await until(pilot, lambda: "1:" in shown(app))
        await say(pilot, screen, "/pause")
        await until(pilot, lambda: "The clock is paused" in " ".join(shown(app).split()))
        await say(pilot, screen, "/pause")
        screen.box.put("pro1 because quiet streets are safe")
        begun = monotonic()
        while not screen.play.state.moves and monotonic() - begun < 20:
            screen.tick()  # each look lets the desk's clock go on by some seconds
            await pilot.pause()
        move = screen.play.state.moves[0]
        assert move.text.startswith("pro1")
        assert screen.play.state.round.said[0].unearned == ""
