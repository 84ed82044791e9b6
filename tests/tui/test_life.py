"""A question's whole life on screen, marked by the pack's own reader; a held key does nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from msgspec.structs import replace
from textual import events

from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.history import marks
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
from debatebot.quiz.events import Hint
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.quiz import QuizScreen
from tests.packs import ferry
from tests.play.desks import ticking
from tests.play.test_life import READERS
from tests.tui.driving import Driven, answer, opened, quiz_of, shown, until


@asynccontextmanager
async def asked(question: str) -> AsyncIterator[tuple[DebatebotApp, Driven, QuizScreen]]:
    """A quiz in which only this question is asked."""
    only = tuple(q for q in ferry().questions if q.id == question)
    pack = replace(ferry(), questions_file=replace(ferry().questions_file, questions=only))
    desk = Desk(pack, Opened(MemoryStore()), "me", ticking(), READERS)
    async with opened(desk, ask=QuizAsk(seed=1)) as (app, pilot):
        yield app, pilot, quiz_of(app)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("halv-something", "Nearly: check the spelling"),
        ("line", "Nearly: which one?"),
        ("bright boats", "Nearly: true since then"),
    ],
)
async def test_each_kind_of_nearly_offers_its_free_try(said: str, kind: str) -> None:
    async with asked("firm") as (app, pilot, screen):
        await answer(pilot, screen, said)
        await until(pilot, lambda: kind in shown(app))
        assert "t try again" in shown(app)
        screen.action_key("t")
        await until(pilot, lambda: "A free second try: the better mark stands." in shown(app))
        await answer(pilot, screen, "halvorsen line")
        await until(pilot, lambda: "✓ Correct" in shown(app))


async def test_hints_come_in_order_each_after_its_price() -> None:
    async with asked("firm") as (app, pilot, screen):
        for number, hint in enumerate(("two words", "begins with H", "second word is Line"), 1):
            await until(pilot, lambda n=number: f"Hint {n} of 3: no points off" in shown(app))  # type: ignore[misc]
            assert hint not in shown(app)
            await answer(pilot, screen, "/hint")
            await until(pilot, lambda h=hint: h in shown(app))  # type: ignore[misc]
        assert "of 3: no points off" not in shown(app)


async def test_fix_and_sort_show_what_they_are_about() -> None:
    async with asked("mend-day") as (app, pilot, screen):
        assert "The ferry would sail each Monday night." in shown(app)
        await answer(pilot, screen, "monday")
        await until(pilot, lambda: "Partly right: found, not yet mended" in shown(app))
    async with asked("who-says") as (app, pilot, screen):
        assert "Nurses come home after a late shift." in shown(app)
        await answer(pilot, screen, "sail! because workers reach their beds!")
        await until(pilot, lambda: "✓ Correct" in shown(app))
        assert "kept as sure" in shown(app)


async def test_own_marks_are_kept_beside_ours_and_taken_back() -> None:
    async with asked("firm") as (app, pilot, screen):
        await answer(pilot, screen, "the harbour office?")
        await until(pilot, lambda: "✗ Incorrect" in shown(app))
        assert "kept as a guess" in shown(app)
        await pilot.press("r")
        await until(pilot, lambda: "You marked this right" in shown(app))
        assert "✗ Incorrect" in shown(app)
        await pilot.press("w")
        await until(pilot, lambda: "You marked this wrong" in shown(app))
        await pilot.press("u")
        await until(pilot, lambda: "You marked this right" in shown(app))
        await pilot.press("f")
        await until(pilot, lambda: "flagged" in shown(app))


@pytest.mark.parametrize("said", ["the harbour office", "line"])
async def test_enter_never_turns_a_wrong_answer_into_a_right_one(said: str) -> None:
    async with asked("firm") as (app, pilot, screen):
        await answer(pilot, screen, said)
        await until(pilot, lambda: screen.here == "earned")
        (before,) = marks(app.desk.journal.records)
        for _ in range(6):
            screen.action_key("enter")
            await pilot.pause()
        assert marks(app.desk.journal.records) == (before,)
        assert not before.right


@pytest.mark.parametrize("key", ["h", "u"])
async def test_a_held_letter_acts_once(key: str) -> None:
    async with asked("firm") as (app, pilot, screen):
        await answer(pilot, screen, "/hint")
        await answer(pilot, screen, "the harbour office")
        await until(pilot, lambda: screen.here == "earned")
        for _ in range(4):
            await pilot.press("r", "w")
        before = len(screen.play.state.log)
        await pilot.pause(0.3)
        for _ in range(12):
            app.post_message(events.Key(key, key))
            await pilot.pause(0.03)
        await pilot.pause(0.3)
        grown = len(screen.play.state.log) - before
        assert grown == (1 if key == "h" else -1)
        hints = [e for e in screen.play.state.log if isinstance(e.event, Hint)]
        assert len(hints) == (2 if key == "h" else 1)
