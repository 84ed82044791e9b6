"""The chooser of packs on screen: only where there is a choice, and a broken one stops nothing."""

import shutil
from pathlib import Path

import pytest

from debatebot.pack.locate import PACKS
from debatebot.pack.reader import read_pack
from debatebot.play.desk import Desk, open_desk
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.packs import PacksScreen
from tests.packs import FERRY, RIVER
from tests.play.desks import at_home, ticking
from tests.tui.driving import opened, shown, until


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk on the river with a ferry and a broken pack beside it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name, source in (("river", RIVER), ("ferry", FERRY), ("broken", FERRY)):
        shutil.copytree(source, tmp_path / PACKS / name)
    (tmp_path / PACKS / "broken" / "positions.yaml").write_text("motion: [/x]\n")
    pack = read_pack(tmp_path / PACKS / "river")
    return at_home(open_desk(pack, str(tmp_path), "me", ticking()))


async def test_another_pack_is_opened_and_home_follows(desk: Desk) -> None:
    async with opened(desk) as (app, pilot):
        await until(pilot, lambda: "4 packs are here; p opens another." in shown(app))
        await pilot.press("p")
        await until(pilot, lambda: "ferry: 5 questions, 2 claims." in shown(app))
        assert isinstance(app.screen, PacksScreen)
        assert "river: 6 questions, 2 claims, open now." in shown(app)
        assert "✗ It can't be opened: positions.yaml:1:1" in shown(app)
        await pilot.press("2")  # the broken one
        await until(pilot, lambda: shown(app).count("It can't be opened") == 2)
        assert isinstance(app.screen, PacksScreen)
        await pilot.press("3")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await until(pilot, lambda: "A Ferry at Night" in shown(app))
        assert "0 of 5 questions firm" in shown(app)
        app.command_packs("rivr")
        await until(pilot, lambda: "There is no pack 'rivr'." in shown(app))
        app.command_packs("river")
        await until(pilot, lambda: "A Dam for the River" in shown(app).splitlines()[1])
    desk.close()


async def test_where_there_is_one_pack_home_names_no_other() -> None:
    async with opened() as (app, pilot):
        await until(pilot, lambda: "A Dam for the River" in shown(app))
        assert "packs" not in shown(app)
        app.command_packs()
        await until(pilot, lambda: "Reading them" not in shown(app) and "Packs" in shown(app))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


async def test_the_chooser_fits_a_small_screen(desk: Desk) -> None:
    async with opened(desk, (40, 12)) as (app, pilot):
        app.command_packs()
        await until(pilot, lambda: "It can't be opened" in shown(app))
        assert "F1 help" in shown(app).splitlines()[-1]
    desk.close()
