"""What is drawn can be told from its ground, in both themes, and the focus from what lacks it."""

from collections.abc import Callable

import pytest

from debatebot.tui import themes
from debatebot.tui.app import DebatebotApp
from tests.shipped import shipped
from tests.tui.contrast import Pair, pairs, strips
from tests.tui.drawn import pictures
from tests.tui.driving import Driven, opened
from tests.tui.scenes import SCENES, settled
from tests.tui.talking import debating

TRACKS = {theme.name: theme.variables["track"] for theme in themes.THEMES}
SAMPLE = ("home", "asked", "answered", "unfinished")
"""Scenes looked at in every run; the long one looks at every screen that is drawn."""


async def poor_in_both(app: DebatebotApp, pilot: Driven) -> list[tuple[str, Pair, float]]:
    """What WCAG AA would have stand out more, with its theme and its contrast."""
    found = []
    for theme in themes.THEMES:
        app.theme = theme.name
        await pilot.pause()
        found += [
            (theme.name, pair, round(pair.ratio, 2))
            for pair in pairs(app)
            if pair.poor and not pair.decorates(TRACKS[theme.name])
        ]
    return found


async def alike_in_focus(app: DebatebotApp, pilot: Driven) -> list[str]:
    """Widgets that look the same with the focus as another one of the screen with it."""
    looks: dict[str, str] = {}
    alike = []
    for widget in app.screen.focus_chain:
        app.screen.set_focus(widget)
        await pilot.pause()
        look = repr(strips(app))
        if look in looks:
            alike.append(f"{widget} and {looks[look]}")
        looks[look] = str(widget)
    return alike


@pytest.mark.parametrize("name", SAMPLE)
async def test_a_screen_can_be_read(name: str) -> None:
    act, size, in_quiz = SCENES[name]
    async with opened(size=size) as (app, pilot):
        if in_quiz:
            app.command_quiz("cost")
            await pilot.pause()
        act(app)
        await settled(app, pilot)
        assert await poor_in_both(app, pilot) == []
        assert await alike_in_focus(app, pilot) == []


@pytest.mark.parametrize("then", [None, DebatebotApp.command_debate], ids=["debate", "setup"])
async def test_a_debate_can_be_read(then: Callable[[DebatebotApp], None] | None) -> None:
    async with debating() as (app, pilot, _):
        if then is not None:
            then(app)
            await settled(app, pilot)
        assert await poor_in_both(app, pilot) == []
        assert await alike_in_focus(app, pilot) == []


async def test_without_colours_all_is_grey_and_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as (app, pilot):
        poor = await poor_in_both(app, pilot)
        assert [pair for _, pair, _ in poor if not pair.drawn] == []
        colours = {each for pair in pairs(app) for each in (pair.color, pair.ground)}
        assert [each for each in colours if len({each[1:3], each[3:5], each[5:7]}) > 1] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(pictures().PICTURES))
async def test_every_screen_can_be_read(name: str) -> None:
    async with pictures().staged(shipped(), name) as (app, pilot):
        assert await poor_in_both(app, pilot) == []
        assert await alike_in_focus(app, pilot) == []
