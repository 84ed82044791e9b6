"""Trying a pack on screen: read, rivals, what would change, written and taken back; no edit is lost."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from debatebot.pack.reader import read_pack
from debatebot.play.asks import TryAsk
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.pick import PickScreen
from debatebot.tui.screens.trying import TryScreen
from tests.packs import RIVER
from tests.play.desks import at_home, ticking
from tests.tui.driving import Driven, opened, shown, until
from tests.tui.talking import press, say

ANSWER = "two villages and the trout"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack of one's own."""
    return Path(shutil.copytree(RIVER, tmp_path / "river"))


@asynccontextmanager
async def trying(
    folder: Path, question: str = "losses", size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[DebatebotApp, Driven, TryScreen]]:
    """The app trying a question of a pack."""
    desk = at_home(Desk(read_pack(folder), Opened(MemoryStore()), "me", ticking()))
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer(ANSWER))
    async with opened(desk, size, TryAsk(question=question)) as (app, pilot):
        screen = next(each for each in app.screen_stack if isinstance(each, TryScreen))
        await until(pilot, lambda: "TRY" in shown(app))
        yield app, pilot, screen


async def test_an_answer_is_read_and_an_addition_goes_into_the_file_and_out_again(
    folder: Path,
) -> None:
    before = (folder / "questions.yaml").read_bytes()
    async with trying(folder) as (app, pilot, screen):
        await say(pilot, screen, ANSWER)
        await until(pilot, lambda: "◐ Partly right" in shown(app))
        assert "Step by step" in shown(app)
        assert "Elsewhere it would earn" in shown(app)
        assert screen.box.selected_text == ANSWER
        await say(pilot, screen, "/add salmon the trout")
        await until(pilot, lambda: "1 addition not written" in shown(app))
        await until(pilot, lambda: "↑ two villages and the trout  attempt of losses" in shown(app))
        assert "✓ Correct" in shown(app)
        assert (folder / "questions.yaml").read_bytes() == before
        await say(pilot, screen, "/write")
        await until(pilot, lambda: "Written as a phrasing of salmon" in shown(app))
        assert app.desk.pack == read_pack(folder)
        assert b'"fish", "the trout"]' in (folder / "questions.yaml").read_bytes()
        await say(pilot, screen, "/undo")
        await until(pilot, lambda: "Taken back: a phrasing of salmon." in shown(app))
        assert (folder / "questions.yaml").read_bytes() == before
        assert app.desk.pack == read_pack(folder)


async def test_the_mark_goes_along_while_one_types(folder: Path) -> None:
    async with trying(folder) as (app, pilot, screen):
        await until(pilot, lambda: screen.trying.trial.is_warm)
        screen.box.put("villages and salmon")
        await until(pilot, lambda: "✓ Correct" in shown(app))
        assert "as typed so far" in shown(app)
        screen.box.put("/add")
        await until(pilot, lambda: "as typed so far" not in shown(app))


async def test_what_cannot_be_is_said_under_the_box_and_the_answer_is_there_again(
    folder: Path,
) -> None:
    async with trying(folder) as (app, pilot, screen):
        await say(pilot, screen, "/add salmon")
        await until(pilot, lambda: "Type what is to be a phrasing first" in shown(app))
        await say(pilot, screen, ANSWER)
        await say(pilot, screen, "/add salmn")
        await until(pilot, lambda: "Did you mean 'salmon'?" in shown(app))
        assert screen.box.text == ANSWER
        await say(pilot, screen, "/golden c1")
        await until(pilot, lambda: "/golden does nothing here right now" in shown(app))


async def test_turns_are_tried_against_every_claim(folder: Path) -> None:
    async with trying(folder, "") as (app, pilot, screen):
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        await pilot.press("7")
        await until(pilot, lambda: "a turn for 'Build'" in shown(app))
        await say(pilot, screen, "the floods of spring would stop")
        await until(pilot, lambda: "Every claim by its score" in shown(app))
        assert "c1" in shown(app)
        await say(pilot, screen, "/golden c1")
        await until(pilot, lambda: "only measures" in shown(app))
        await say(pilot, screen, "/write")
        await until(pilot, lambda: "Written as a golden turn for c1" in shown(app))
    assert read_pack(folder).positions.golden[0].say == "the floods of spring would stop"


async def test_what_is_not_written_is_pointed_out_before_one_leaves(folder: Path) -> None:
    async with trying(folder) as (app, pilot, screen):
        await say(pilot, screen, "/add salmon the trout")
        await until(pilot, lambda: "1 addition not written" in shown(app))
        await press(pilot, screen, "escape")
        await until(pilot, lambda: "Not written yet" in shown(app))
        await press(pilot, screen, "escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


async def test_an_editor_s_change_is_read_and_never_written_over(folder: Path) -> None:
    path = folder / "questions.yaml"
    async with trying(folder) as (app, pilot, screen):
        await say(pilot, screen, "/add salmon the trout")
        await until(pilot, lambda: "1 addition not written" in shown(app))
        edited = path.read_text(encoding="utf-8").replace("A Dam for", "No Dam for")
        path.write_text(edited, encoding="utf-8")
        await say(pilot, screen, ANSWER)
        await until(pilot, lambda: app.desk.pack.article.title == "No Dam for the River")
        path.write_text("article: {id: river", encoding="utf-8")
        await say(pilot, screen, "/write")
        await until(pilot, lambda: "can't be used as it is" in shown(app))
        assert path.read_text(encoding="utf-8") == "article: {id: river"
        assert screen.trying.trial.pending


async def test_hostile_texts_are_shown_as_they_are(folder: Path) -> None:
    async with trying(folder) as (app, pilot, screen):
        await say(pilot, screen, "[/x] [@click=app.quit]fish \x1b]0;a\x07")
        await until(pilot, lambda: "[/x] [@click=app.quit]fish" in shown(app))
        await say(pilot, screen, "/reject [/y] \x1b[2J no")
        await until(pilot, lambda: "as a wrong answer" in shown(app))


@pytest.mark.parametrize("size", [(40, 12), pytest.param((120, 40), marks=pytest.mark.slow)])
async def test_every_size_shows_the_box_and_the_mark(folder: Path, size: tuple[int, int]) -> None:
    async with trying(folder, size=size) as (app, pilot, screen):
        await say(pilot, screen, ANSWER)
        await until(pilot, lambda: "◐ Partly right" in shown(app))
        assert screen.box.region.height >= 1
        assert screen.box.region.bottom <= size[1] - 1
        assert "F1 help" in shown(app).splitlines()[-1]
