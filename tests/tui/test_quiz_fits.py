"""The quiz fits every size of a terminal, and changes of it."""

import pytest

from tests.tui.driving import answer, go_to, quizzing, shown, until


@pytest.mark.parametrize(
    "size",
    [
        pytest.param((40, 15), marks=pytest.mark.slow),
        (40, 12),
        (120, 40),
        pytest.param((200, 60), marks=pytest.mark.slow),
    ],
)
async def test_every_size_shows_question_box_and_result(size: tuple[int, int]) -> None:
    async with quizzing(size=size) as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        view = screen.play.view()
        assert view is not None
        assert view.ask.split()[-1] in shown(app)
        assert screen.box.region.height >= 1
        await answer(pilot, screen, "two villages")
        await until(pilot, lambda: "Partly right" in shown(app))
        assert "F1 help" in shown(app).splitlines()[-1]


async def test_the_box_of_a_mend_is_in_view_on_a_low_screen() -> None:
    async with quizzing(size=(40, 12)) as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        await answer(pilot, screen, "two villages")
        await until(pilot, lambda: screen.here == "earned")
        screen.action_key("t")
        await until(pilot, lambda: "▌ two villages" in shown(app), "the open box")


async def test_resizing_in_the_middle_keeps_words_and_focus() -> None:
    async with quizzing() as (app, pilot, screen):
        box = screen.box
        box.put("half an ans", 5)
        for size in ((40, 15), (30, 8), (120, 40), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await until(pilot, lambda: app.screen is screen, "the quiz again")
        assert (box.text, box.cursor) == ("half an ans", 5)
        assert screen.focused is box
