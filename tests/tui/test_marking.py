"""How marking works on screen: read at once, the figures when they are measured."""

import threading
from collections.abc import Callable

import pytest

from debatebot.authoring import measured as room
from debatebot.authoring.figures import Figures, MarkFigures, SideFigures
from debatebot.pack.models import Pack, Side
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.marking import MEASURING, UNMEASURED
from tests.tui.driving import opened, shown, until


def side(name: Side, won: int) -> SideFigures:
    return SideFigures(name, f"The {name} side", 18, 2651, 94, 37, attacks=46, force=98, won=won)


FIGURES = Figures(
    MarkFigures(1505, 65, 69, wrong=701, wrong_as_right=15, right=555, right_as_wrong=12),
    (side("pro", 39), side("anti", 42)),
    rounds=100,
    close=19,
)


async def test_the_rules_can_be_read_while_it_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    measuring = threading.Event()

    def slowly(pack: Pack, place: object, stop: object) -> Figures:
        measuring.wait(5)
        return FIGURES

    monkeypatch.setattr(room, "measured", slowly)
    async with opened(size=(80, 50)) as (app, pilot):
        app.command_marking()
        await until(pilot, lambda: MEASURING in shown(app))
        assert "Numbers, dates and names have to be right" in shown(app)
        measuring.set()
        await until(pilot, lambda: "marked too high, 4.6 % too low" in shown(app))
        screen = shown(app)
        assert MEASURING not in screen
        assert "debatebot check --bench" in screen
        assert "words of claims and answers" in screen
        row = next(line for line in screen.splitlines() if "rounds won, of 100" in line)
        assert row.split()[-2:] == ["39", "42"]


async def test_leaving_gives_the_measuring_up(monkeypatch: pytest.MonkeyPatch) -> None:
    given_up = threading.Event()

    def until_stopped(pack: Pack, place: object, stop: Callable[[], bool]) -> Figures:
        for _ in range(500):
            if stop():
                given_up.set()
                break
            threading.Event().wait(0.01)
        return FIGURES

    monkeypatch.setattr(room, "measured", until_stopped)
    async with opened() as (app, pilot):
        app.command_marking()
        await until(pilot, lambda: MEASURING in shown(app) or "How marking" in shown(app))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await until(pilot, given_up.is_set, "the measuring is given up")


async def test_what_cannot_be_measured_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(pack: Pack, place: object, stop: object) -> Figures:
        raise RuntimeError("no")

    monkeypatch.setattr(room, "measured", fail)
    async with opened(size=(80, 50)) as (app, pilot):
        app.command_marking()
        await until(pilot, lambda: shown(app).count(UNMEASURED) == 2)


@pytest.mark.parametrize(
    "size", [(40, 15), pytest.param((40, 60), marks=pytest.mark.slow), (120, 40)]
)
async def test_a_pack_without_samples_says_so_at_every_size(size: tuple[int, int]) -> None:
    async with opened(size=size) as (app, pilot):
        app.command_marking()
        await until(pilot, lambda: "How marking works" in shown(app))
        for _ in range(12):
            await pilot.press("pagedown")
        await until(pilot, lambda: "were too close" in shown(app))
        assert all(len(line) <= size[0] for line in shown(app).splitlines())


async def test_no_page_over_a_quiz_leads_to_the_first_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "measured", lambda *_: FIGURES)
    async with opened() as (app, pilot):
        app.command_marking()
        await until(pilot, lambda: "How marking works" in shown(app))
        assert "first run" not in shown(app)
        was = app.screen
        await pilot.press("f")
        await pilot.pause()
        assert app.screen is was
