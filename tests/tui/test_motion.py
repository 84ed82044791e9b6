"""Nothing moves on screen where the learner, or the environment, has said so."""

import pytest
from textual import constants

from debatebot.play.desk import Desk
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.settings import SettingsScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.play.desks import in_memory
from tests.tui.driving import opened, quizzing, until


def still() -> Desk:
    """A desk of somebody who wants no motion."""
    desk = in_memory()
    assert desk.study.set_up("motion off").startswith("motion:")
    return desk


@pytest.mark.parametrize(("environment", "level"), [("full", "full"), ("none", "none")])
def test_the_environment_decides_without_a_setting(
    environment: str, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "TEXTUAL_ANIMATIONS", environment)
    assert DebatebotApp(in_memory()).animation_level == level


async def test_a_setting_stills_the_cursor_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "TEXTUAL_ANIMATIONS", "full")
    async with quizzing(still()) as (app, _, screen):
        assert app.animation_level == "none"
        assert not screen.query_one(AnswerBox).cursor_blink


async def test_it_holds_as_soon_as_it_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "TEXTUAL_ANIMATIONS", "full")
    async with opened() as (app, pilot):
        app.command_settings()
        await until(pilot, lambda: isinstance(app.screen, SettingsScreen))
        await pilot.press("end", "enter")
        await until(pilot, lambda: bool(app.screen.query(AnswerBox)))
        app.screen.query_one(AnswerBox).post_message(AnswerBox.Sent("off"))
        await until(pilot, lambda: isinstance(app.screen, SettingsScreen))
        assert app.animation_level == "none"
