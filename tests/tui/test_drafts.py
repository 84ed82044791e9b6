"""What is unsent is kept while one types, and put back with its cursor."""

import pytest

from debatebot.play.desk import Desk
from debatebot.tui.screens import boxed
from debatebot.tui.screens.home import HomeScreen
from tests.play.desks import in_memory
from tests.tui.driving import opened, quiz_of, quizzing, until


def drafted(desk: Desk) -> str:
    session = desk.home().unfinished[0].session
    draft = desk.resume_quiz(session).draft()
    return draft.text if draft is not None else ""


async def test_a_draft_is_kept_while_one_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boxed, "DRAFT_SECONDS", 0.05)
    desk = in_memory()
    async with quizzing(desk) as (_, pilot, screen):
        screen.box.put("two vill")
        await until(pilot, lambda: bool(desk.home().unfinished) and drafted(desk) == "two vill")


async def test_nothing_is_written_while_nothing_changes() -> None:
    desk = in_memory()
    async with quizzing(desk) as (_, _, screen):
        screen.box.put("two")
        screen.keep()
        count = len(desk.journal.records)
        screen.keep()
        screen.keep()
        assert len(desk.journal.records) == count


async def test_leaving_and_coming_back_puts_words_and_cursor_back() -> None:
    desk = in_memory()
    async with quizzing(desk) as (app, pilot, screen):
        screen.box.put("two villages", 3)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
    async with opened(desk) as (app, pilot):
        app.resume_quiz(desk.home().unfinished[0].session)
        await until(pilot, lambda: not isinstance(app.screen, HomeScreen))
        box = quiz_of(app).box
        await until(pilot, lambda: box.has_focus)
        assert (box.text, box.cursor) == ("two villages", 3)


@pytest.mark.parametrize("end", ["q", "ctrl"])
async def test_every_way_out_keeps_the_draft(end: str) -> None:
    desk = in_memory()
    async with quizzing(desk) as (app, pilot, screen):
        screen.box.put("two vil")
        app.action_leave() if end == "q" else app.action_stop()
        await pilot.pause()
    assert drafted(desk) == "two vil"
