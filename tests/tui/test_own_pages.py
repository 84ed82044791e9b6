"""The learner's own pages: progress in pictures and tables, the brief, the memo; undo from home."""

from pathlib import Path

import pytest
from textual.widgets import TextArea

from debatebot.debate.actions import Speak
from debatebot.play.debate import DebateAsk
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.events import Draft
from debatebot.quiz import actions as quiz
from debatebot.tour import actions as tour
from debatebot.tui.screens.brief import BriefScreen
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.memo import MemoEditScreen, MemoScreen
from debatebot.tui.screens.quiz import QuizScreen
from debatebot.tui.screens.stats import StatsScreen
from debatebot.tui.screens.tour import TourScreen
from tests.play.desks import in_memory, in_town
from tests.tui.driving import Driven, opened, shown, until

SENTENCE = "quiet streets let children cycle to school because cars are slow"


def practised() -> Desk:
    """Somebody who has answered, argued and played a round to its ballot."""
    desk = in_town()
    play = desk.begin_quiz(QuizAsk(seed=1))
    play.act(quiz.Answer("x!"))
    debate = desk.talks.begin_debate(DebateAsk(side="pro", seed=2))
    for number in range(12):
        if not debate.state.round.over:
            debate.act(Speak(f"{SENTENCE} {number}"))
    return desk


def at_the_sheet(desk: Desk) -> None:
    play = desk.talks.begin_tour()
    for action in (
        tour.TakeStance(5, 2), tour.Next(), tour.Next(), tour.Weigh(2), tour.Decide("anti1"),
        tour.Next(), tour.SayIt("shops close because nobody can park"), tour.Next(),
        tour.Next(), tour.Next(), tour.Next(), tour.Next(), tour.TakeStance(3, 1),
    ):  # fmt: skip
        play.act(action)
    assert play.state.stage == "sheet"


async def read_all(pilot: Driven, app: object) -> str:
    """Everything on a page that scrolls."""
    from debatebot.tui.app import DebatebotApp

    assert isinstance(app, DebatebotApp)
    seen = [shown(app)]
    body = app.screen.query_one("#body")
    while body.scroll_y < body.max_scroll_y:
        body.scroll_page_down(animate=False)
        await pilot.pause()
        seen.append(shown(app))
    return "\n".join(seen)


@pytest.mark.parametrize(
    "size", [(40, 15), (80, 24), pytest.param((120, 40), marks=pytest.mark.slow)]
)
async def test_progress_in_pictures_and_in_tables(size: tuple[int, int]) -> None:
    async with opened(practised(), size=size) as (app, pilot):
        await pilot.press("s")
        await until(pilot, lambda: isinstance(app.screen, StatsScreen))
        pictures = await read_all(pilot, app)
        for title in ("Due", "Marks over time", "Ballot rows over time", "How sure, how right"):
            assert title in pictures
        assert "Total" in pictures
        await pilot.press("t")
        await until(pilot, lambda: app.screen.query_one("#body").scroll_y == 0)
        tables = await read_all(pilot, app)
        assert "clash" in tables
        assert tables != pictures
        await pilot.press("t")
        await until(pilot, lambda: app.screen.query_one("#body").scroll_y == 0)
        assert "you said" not in shown(app)


async def test_the_brief_holds_ones_own_words_and_is_written(tmp_path: Path) -> None:
    async with opened(practised(), size=(100, 40)) as (app, pilot):
        await pilot.press("5")
        await until(pilot, lambda: isinstance(app.screen, BriefScreen))
        page = await read_all(pilot, app)
        assert "children cycle to school" in page
        assert "not yet in your words" in page
        file = tmp_path / "brief.md"
        app.screen.run_command("export", str(file))  # type: ignore[attr-defined]
        await until(pilot, lambda: file.exists())
        assert SENTENCE in file.read_text("utf-8")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


async def test_the_memo_is_read_written_and_taken_back() -> None:
    desk = in_town()
    at_the_sheet(desk)
    async with opened(desk) as (app, pilot):
        await pilot.press("1")
        await until(pilot, lambda: "balance sheet is there" in shown(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, TourScreen))
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, MemoScreen))
        assert "Where I stand" in shown(app)
        await pilot.press("t")
        await until(pilot, lambda: isinstance(app.screen, MemoEditScreen))
        box = app.screen.query_one(TextArea)
        box.load_text("Mine alone.\n\n- a point [/] of mine\n")
        await pilot.press("escape")
        await until(pilot, lambda: "Mine alone." in shown(app))
        assert "a point [/] of mine" in shown(app)
        await pilot.press("u")
        await until(pilot, lambda: "Where I stand" in shown(app))
        await pilot.press("u")
        await until(pilot, lambda: "nothing to take back" in shown(app))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, TourScreen))


async def test_what_stood_unsent_in_the_memo_is_there_again() -> None:
    desk = in_town()
    at_the_sheet(desk)
    async with opened(desk) as (app, pilot):
        app.open_memo(desk.talks.resume_tour("tour-2"))
        await until(pilot, lambda: isinstance(app.screen, MemoScreen))
        await pilot.press("t")
        await until(pilot, lambda: isinstance(app.screen, MemoEditScreen))
        edit = app.screen
        assert isinstance(edit, MemoEditScreen)
        edit.query_one(TextArea).load_text("half a th")
        edit.keep()
    drafts = [r.event for r in desk.journal.records if isinstance(r.event, Draft)]
    assert [draft.text for draft in drafts] == ["half a th"]
    async with opened(desk) as (app, pilot):
        app.open_memo(desk.talks.resume_tour("tour-2"))
        await until(pilot, lambda: isinstance(app.screen, MemoEditScreen))
        assert app.screen.query_one(TextArea).text == "half a th"


async def test_undo_on_home_opens_what_was_done_last() -> None:
    desk = in_memory()
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(quiz.Answer("fish"))
    async with opened(desk) as (app, pilot):
        await pilot.press("u")
        await until(pilot, lambda: isinstance(app.screen, QuizScreen))
        screen = app.screen
        assert isinstance(screen, QuizScreen)
        assert screen.box.text == "fish"
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await pilot.press("u")
        await until(pilot, lambda: "nothing to take back" in shown(app))


async def test_the_crux_is_debated_and_nothing_else() -> None:
    desk = in_town()
    at_the_sheet(desk)
    async with opened(desk, size=(100, 30)) as (app, pilot):
        app.resume_tour("tour-2")
        await until(pilot, lambda: isinstance(app.screen, TourScreen))
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, DebateScreen))
        await until(pilot, lambda: "1 of 4" in shown(app), "four turns on one point")
        assert "shops lose customers who drive" in " ".join(shown(app).split())
