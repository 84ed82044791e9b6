"""Whatever people and packs write, the app shows it and goes on."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from textual import events

from debatebot.pack.models import Pack
from debatebot.play.desk import Desk
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from tests.packs import river
from tests.play.desks import ticking
from tests.standin import StandInGrader
from tests.tui.driving import answer, opened, quizzing, shown, until

HOSTILE = [
    "[/]",
    "[@click=app.quit]x[/]",
    "[b unclosed",
    "\x1b]0;owned\x07\x1b[2J",
    "\u202egnp.\u202c",
    "👩‍👩‍👧 日本語 é́́́́́́́́́́́",
    "$primary {x} %s",
]

SHORT, LONG = HOSTILE[:1] + HOSTILE[3:5], HOSTILE[1:3] + HOSTILE[5:]
"""With what every screen is opened each time, and what is left to the long form."""


def hostile_pack(text: str) -> Pack:
    """The river pack with this text wherever a pack may say something."""
    pack = river()
    questions = tuple(
        replace(q, ask=f"Q {text}", explain=text, hints=(text,), topic=f"t{text}")
        for q in pack.questions
    )
    sections = tuple(
        replace(
            section,
            title=text,
            paragraphs=tuple(replace(p, says=f"says {text}") for p in section.paragraphs),
        )
        for section in pack.article.sections
    )
    article = replace(pack.article, title=f"T {text}", author=text, sections=sections)
    claims = tuple(replace(claim, says=f"claim {text}") for claim in pack.positions.claims)
    return replace(
        pack,
        questions_file=replace(pack.questions_file, article=article, questions=questions),
        positions=replace(pack.positions, motion=text, claims=claims),
    )


@pytest.mark.parametrize("text", HOSTILE)
async def test_a_hostile_answer_is_shown_as_typed(text: str) -> None:
    async with quizzing() as (app, pilot, screen):
        await answer(pilot, screen, f"{text} two villages")
        await until(pilot, lambda: screen.here != "question")
        await until(pilot, lambda: "you wrote" in shown(app))
        assert "\x1b" not in shown(app)
        assert "\u202e" not in shown(app)
        assert app.is_running
        if text.startswith("["):
            assert text in shown(app)


@pytest.mark.parametrize("text", SHORT + [pytest.param(t, marks=pytest.mark.slow) for t in LONG])
async def test_a_hostile_pack_opens_every_screen(text: str) -> None:
    pack = hostile_pack(text)
    desk = Desk(pack, Opened(MemoryStore()), f"me{text}", ticking(), StandInGrader(pack))
    async with opened(desk) as (app, pilot):
        ways: list[Callable[[], None]] = [
            lambda: app.action_open_paragraph(3),
            lambda: app.command_search("says"),
            app.command_stats,
            app.command_help,
            app.command_marking,
            lambda: app.command_quiz(f"t{text}"),
        ]
        for open_it in ways:
            open_it()
            await pilot.pause()
            assert "\x1b" not in shown(app)
            app.go_home()
            await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        app.say(f"said {text}")
        await pilot.pause()
        assert app.is_running


async def test_a_big_paste_becomes_one_line_and_says_what_was_cut() -> None:
    async with quizzing() as (app, pilot, screen):
        box = screen.query_one(AnswerBox)
        box.put("start ")
        box.post_message(events.Paste("word\r\nnext\tline\x1b[31m " * 400))
        await until(pilot, lambda: len(box.text) > 100)
        assert len(box.text) == 2000
        assert box.text.startswith("start word next line")
        assert "\n" not in box.text
        assert "\x1b" not in box.text
        await until(pilot, lambda: "2,000 characters" in shown(app))
        await pilot.press("x")
        assert len(box.text) == 2000


async def test_a_small_paste_goes_where_the_cursor_is() -> None:
    async with quizzing() as (_, pilot, screen):
        box = screen.query_one(AnswerBox)
        box.put("two run", 4)
        box.post_message(events.Paste("villages and\nsalmon "))
        await until(pilot, lambda: "villages" in box.text)
        assert box.text == "two villages and salmonrun"
        assert box.cursor == len("two villages and salmon")
