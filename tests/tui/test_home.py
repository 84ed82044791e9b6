"""Home: the doors with where one stands, and the ways through them."""

import pytest

from debatebot.play.doors import Door
from debatebot.quiz import actions
from debatebot.tui.screens.doors import DoorLine
from debatebot.tui.screens.go_on import GoOnScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.modes import ModesScreen
from debatebot.tui.screens.quiz import QuizScreen
from debatebot.tui.widgets.choices import Choices
from tests.play.desks import in_memory
from tests.tui.driving import lines, opened, quizzing, shown, until


async def test_the_doors_show_where_one_stands() -> None:
    async with opened() as (app, _):
        screen = shown(app)
        assert "A Dam for the River" in screen
        assert "A. Writer" in screen
        assert "0 of 7 questions firm" in screen or "questions firm" in screen
        for door in ("Tour", "Quiz", "Debate", "Warm-up", "Brief"):
            assert door in screen
        assert "F1 help" in lines(app)[-1]


async def test_the_first_open_door_is_selected_and_enter_opens_it() -> None:
    async with opened() as (app, pilot):
        await pilot.press("enter")
        await until(pilot, lambda: not isinstance(app.screen, HomeScreen), "a room")


async def test_a_number_opens_its_door() -> None:
    async with opened() as (app, pilot):
        await pilot.press("2")
        await until(pilot, lambda: isinstance(app.screen, ModesScreen), "what kind of quiz")
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, QuizScreen), "a quiz")


async def test_a_click_opens_a_door() -> None:
    async with opened() as (app, pilot):
        row = next(n for n, line in enumerate(lines(app)) if "questions firm" in line)
        await pilot.click(offset=(20, row))
        await until(pilot, lambda: isinstance(app.screen, ModesScreen), "what kind of quiz")


async def test_arrows_move_and_stop_at_the_ends() -> None:
    async with opened() as (app, pilot):
        doors = app.screen.query_one(Choices)
        await pilot.press("home", "up", "up")
        assert doors.selected == 0
        await pilot.press("end", "down")
        assert doors.selected == len(app.desk.home().doors)  # Today stands before them


async def test_what_is_unfinished_stands_above_all_and_goes_on() -> None:
    desk = in_memory()
    async with quizzing(desk) as (app, pilot, screen):
        screen._act(actions.Answer("nothing"))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await until(pilot, lambda: "Go on" in shown(app), "an unfinished quiz")
        assert app.screen.query_one(Choices).selected == 0
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, QuizScreen))
        assert "1 of" in shown(app)


async def test_a_new_quiz_asks_about_the_unfinished_one() -> None:
    desk = in_memory()
    async with quizzing(desk) as (app, pilot, screen):
        screen._act(actions.Answer("nothing"))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await pilot.press("2")
        await until(pilot, lambda: isinstance(app.screen, GoOnScreen), "the question")
        await until(pilot, lambda: "Start again;" in shown(app), "both answers")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen), "home again")
        await pilot.press("2")
        await until(pilot, lambda: isinstance(app.screen, GoOnScreen), "the question")
        await pilot.press("s")
        await until(pilot, lambda: isinstance(app.screen, ModesScreen), "what kind of quiz")
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, QuizScreen), "a new quiz")
        assert app.screen is not screen


async def test_leaving_says_that_all_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    async with opened() as (app, pilot):
        await pilot.press("q")
        await pilot.pause()
    assert app.return_code == 0
    assert "All kept." in capsys.readouterr().err


async def test_interrupting_has_its_own_code() -> None:
    async with opened() as (app, pilot):
        await pilot.press("ctrl+c")
        await pilot.pause()
    assert app.return_code == 130


async def test_the_theme_is_kept_for_the_next_start() -> None:
    desk = in_memory()
    async with opened(desk) as (app, _):
        before = app.theme
        app.command_theme()
        assert app.theme != before
        kept = app.theme
    async with opened(desk) as (app, _):
        assert app.theme == kept


async def test_what_is_wrong_is_said_under_the_doors() -> None:
    desk = in_memory()
    desk.notice = "Nothing is saved: no room [/]."
    async with opened(desk) as (app, _):
        assert "Nothing is saved: no room [/]." in shown(app)


@pytest.mark.parametrize(("width", "bar_is_there"), [(72, False), (90, True)])
def test_what_is_owed_is_told_before_a_bar_is_drawn(width: int, bar_is_there: bool) -> None:
    door = Door(
        key="3", name="Debate", command="debate", standing="1 of their 18 points met",
        note="you owe Anchor an answer", done=1, total=18, pressing=True,
    )  # fmt: skip
    (line,) = DoorLine(door).lines(width)
    assert "you owe Anchor an answer" in line.plain
    assert ("━" in line.plain) == bar_is_there
