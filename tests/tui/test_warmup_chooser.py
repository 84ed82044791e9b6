"""Five minutes before the bell: the chooser, a code, a rehearsal, test answers, sheets to print."""

from pathlib import Path

import pytest

from debatebot.classroom.rounds import ROUND_NAMES, ROUNDS
from debatebot.play.warmup_ask import WarmupAsk
from debatebot.play.warmups import TEACHER_WORD
from debatebot.tui.screens.filename import FileNameScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.pick import SayAgainScreen
from debatebot.tui.screens.warmup_chooser import ChooserScreen
from debatebot.tui.screens.warmup_marks import TryMarksScreen
from debatebot.tui.screens.warmup_rehearsal import RehearsalScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.tui.classes import Hands, choosing, class_desk, in_round, on_round, round_of, started
from tests.tui.driving import Driven, lines, opened, shown, until


async def say(pilot: Driven, text: str) -> None:
    """Type into the small question on top."""
    await until(pilot, lambda: bool(pilot.app.screen.query(AnswerBox)))
    pilot.app.screen.query_one(AnswerBox).post_message(AnswerBox.Sent(text))
    await pilot.pause(0)


@pytest.mark.parametrize("size", [(40, 15), (80, 24), (120, 40)])
async def test_all_rounds_and_their_numbers_are_there(size: tuple[int, int]) -> None:
    async with choosing(size=size) as (app, _, _):
        said = lines(app)
        for number, name in enumerate(ROUND_NAMES, 1):
            assert any(f"{number}  {ROUNDS[name].title}" in line for line in said)
            if size[0] >= 80:
                assert any(ROUNDS[name].line in line for line in said)
        assert "[7]" in shown(app)
        assert max(map(len, said)) <= size[0]


async def test_the_door_opens_the_chooser_and_a_number_opens_a_round() -> None:
    async with opened(class_desk()) as (app, pilot):
        await pilot.press("4")
        await until(pilot, lambda: isinstance(app.screen, ChooserScreen), "the chooser")
        await pilot.press("right", "1")
        await until(pilot, lambda: on_round(app), "a round")
        setup = round_of(app).play.setup
        assert (setup.round, setup.minutes, setup.projector) == ("corners", 10, True)
        await until(pilot, lambda: "on each laptop:  debatebot warmup" in shown(app))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, ChooserScreen), "back")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen), "home")


async def test_what_is_set_goes_into_the_round() -> None:
    async with choosing() as (app, pilot, _):
        await pilot.press("v", "t")
        await until(pilot, lambda: "[one screen]" in shown(app) and "[3]" in shown(app))
        await pilot.press("n")
        await say(pilot, "Ada, Ben ,, Cy")
        await until(pilot, lambda: "3 names" in shown(app))
        await pilot.press("5")
        await until(pilot, lambda: on_round(app))
        setup = round_of(app).play.setup
        assert (setup.teams, setup.roster, setup.projector) == (3, ("Ada", "Ben", "Cy"), False)


async def test_what_a_teacher_says_first_is_one_key_away() -> None:
    async with choosing() as (app, pilot, _):
        assert TEACHER_WORD[:40] not in shown(app)
        await pilot.press("c")
        await until(pilot, lambda: TEACHER_WORD[:40] in shown(app))


async def test_a_code_joins_and_another_pack_is_told_first() -> None:
    code = class_desk().warmups.begin(WarmupAsk(round="fumble", minutes=5, seed=42)).code
    async with choosing() as (app, pilot, _):
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, SayAgainScreen))
        await say(pilot, code.upper())
        await until(pilot, lambda: on_round(app), "the coded round")
        play = round_of(app).play
        assert (play.setup.round, play.setup.minutes, play.setup.seed) == ("fumble", 5, 42)
        assert not play.setup.projector
        assert "another version" not in shown(app)
    word, check, seed = code.split("-")
    other = next(w for w in ("elk", "owl", "hare", "lynx", "otter", "wren") if w != check)
    async with in_round(WarmupAsk(code=f"{word}-{other}-{seed}")) as (app, pilot, _):
        first = next(line for line in lines(app)[2:] if line.strip())
        assert first.strip().startswith("! This code was made with another version")
        assert "Enter start" in shown(app)


async def test_what_is_no_code_says_so() -> None:
    async with choosing() as (app, pilot, chooser):
        await pilot.press("d")
        await say(pilot, "nonsense")
        await until(pilot, lambda: "is no code of a warm-up" in shown(app))
        assert app.screen is chooser


async def test_a_rehearsal_goes_by_itself_and_keeps_nothing() -> None:
    hands = Hands()
    desk = class_desk(hands=hands)
    before = len(desk.journal.records)
    async with choosing(desk) as (app, pilot, _):
        await pilot.press("r")
        await until(pilot, lambda: isinstance(app.screen, RehearsalScreen), "a rehearsal")
        screen = app.screen
        assert isinstance(screen, RehearsalScreen)
        await until(pilot, lambda: "Rehearsal, six times as fast" in shown(app))
        await started(pilot, screen)
        for _ in range(40):
            if screen.play.state.stage == "debrief":
                break
            if "Hands up" in shown(app):
                await until(pilot, lambda: "G   –" in shown(app), "all seven letters")
            hands.seconds += 10
            screen.tick()
        await until(pilot, lambda: "The room in seven letters" in shown(app), "the debrief")
        assert "Not kept: who voted what." in shown(app)
        assert not screen.allows("another")
        await pilot.press("escape")
    new = [record.event for record in desk.journal.records][before:]
    assert not any("Begin" in type(event).__name__ for event in new)


async def test_test_answers_are_marked_and_kept_nowhere() -> None:
    desk = class_desk()
    async with choosing(desk) as (app, pilot, _):
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, TryMarksScreen), "test answers")
        before = len(desk.journal.records)
        screen = app.screen
        assert isinstance(screen, TryMarksScreen)
        await until(pilot, lambda: "1 of 103" in shown(app))
        screen.send("nothing of the kind")
        await until(pilot, lambda: "✗ Incorrect" in shown(app))
        screen.send("")
        await until(pilot, lambda: "2 of 103" in shown(app))
        assert "nothing of the kind" not in shown(app)
        assert len(desk.journal.records) == before


async def test_sheets_are_written_to_a_new_file(tmp_path: Path) -> None:
    file = tmp_path / "sheets.md"
    async with choosing() as (app, pilot, _):
        await pilot.press("p")
        await until(pilot, lambda: isinstance(app.screen, FileNameScreen))
        await say(pilot, str(file))
        await until(pilot, file.exists, "the sheets")
    assert "flow" in file.read_text("utf-8").casefold()


async def test_what_came_of_a_round_is_written(tmp_path: Path) -> None:
    file = tmp_path / "round.md"
    async with in_round(WarmupAsk(round="corners", seed=4)) as (app, pilot, screen):
        await started(pilot, screen)
        screen.command_endnow()
        await until(pilot, lambda: "Enter done" in shown(app))
        await pilot.press("w")
        await until(pilot, lambda: isinstance(app.screen, FileNameScreen))
        await say(pilot, str(file))
        await until(pilot, file.exists, "the page")
    assert "corner" not in file.read_text("utf-8")
