"""Draw the app's screens as SVG, from the shipped pack, always the same way.

python docs/pictures.py [FOLDER]        docs/pictures by default
"""

import asyncio
import os
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from pictures_of_talks import NEWCOMER, OF_TALKS

from debatebot.authoring.measured import measured
from debatebot.pack.locate import find_pack
from debatebot.pack.models import Pack
from debatebot.pack.reader import read_pack
from debatebot.play import newcomer
from debatebot.play.desk import Desk, QuizAsk
from debatebot.progress.place import Opened, shelf
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from debatebot.tui import themes
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.quiz import QuizScreen

WHEN = datetime(2026, 11, 2, 9, tzinfo=UTC)
SMALL, LARGE, NARROW = (80, 24), (120, 40), (40, 15)
CELL = 12.2
"""Width of a cell in the exported picture."""
FONTS = "ui-monospace, DejaVu Sans Mono, Menlo, Consolas"
_LED = re.compile(
    r'(<text [^>]*?)x="([\d.]+)"([^>]*?)textLength="([\d.]+)"([^>]*>)((?:&#160;)+)(?=[^&<])'
)

Act = Callable[[DebatebotApp], None]


def nothing(app: DebatebotApp) -> None:
    """Home as it opens."""


def by_day(app: DebatebotApp) -> None:
    """Home in the light theme."""
    app.theme = themes.LIGHT


def in_the_middle(app: DebatebotApp) -> None:
    """Home over a quiz that was left."""
    answered(app)
    app.go_home()


def asked(app: DebatebotApp) -> None:
    """A question with words in its box."""
    _to(app, "security-frameworks").box.put("aukus, the quad and")


def earned(app: DebatebotApp) -> None:
    """The first beat."""
    screen = _to(app, "security-frameworks")
    screen.state = screen.play.act(actions.Answer("aukus, the quad and anzus i think"))


def mended(app: DebatebotApp) -> None:
    """The answer open again."""
    earned(app)
    screen = _quiz(app)
    screen.command_mend()
    screen.box.put("aukus, the quad and the trilateral partnership.")


def answered(app: DebatebotApp) -> None:
    """The second beat."""
    earned(app)
    _quiz(app).command_reveal()


def page(app: DebatebotApp) -> None:
    """A paragraph."""
    app.action_open_paragraph(8)


def search(app: DebatebotApp) -> None:
    """A search."""
    app.command_search("quad")


def stats(app: DebatebotApp) -> None:
    """Statistics after a quiz."""
    _to(app, "")
    app.go_home()
    app.command_stats()


def summary(app: DebatebotApp) -> None:
    """The end of a quiz."""
    _to(app, "")


def help_(app: DebatebotApp) -> None:
    """Help."""
    app.command_help()


def marking(app: DebatebotApp) -> None:
    """How marking works, measured before so that the figures are there at once."""
    measured(app.desk.pack, shelf())
    app.command_marking()


PICTURES: dict[str, tuple[Act, tuple[int, int], str]] = {
    "home": (nothing, SMALL, ""),
    "home-large": (nothing, LARGE, ""),
    "home-narrow": (nothing, NARROW, ""),
    "home-by-day": (by_day, SMALL, ""),
    "home-unfinished": (in_the_middle, SMALL, "security frameworks"),
    "question": (asked, SMALL, "security frameworks"),
    "first-beat": (earned, SMALL, "security frameworks"),
    "first-beat-narrow": (earned, NARROW, "security frameworks"),
    "mend": (mended, SMALL, "security frameworks"),
    "second-beat": (answered, SMALL, "security frameworks"),
    "second-beat-large": (answered, LARGE, "security frameworks"),
    "summary": (summary, SMALL, "security frameworks"),
    "page": (page, SMALL, ""),
    "page-large": (page, LARGE, ""),
    "search": (search, SMALL, ""),
    "statistics": (stats, SMALL, "security frameworks"),
    "help": (help_, SMALL, ""),
    "marking": (marking, SMALL, ""),
}
"""By name: what happens, the size, and the topic of the quiz that it starts in."""
PICTURES.update({name: (act, size, "") for name, (act, size) in OF_TALKS.items()})


def _quiz(app: DebatebotApp) -> QuizScreen:
    screen = app.screen
    if not isinstance(screen, QuizScreen):
        raise TypeError(f"no quiz on screen but {screen}")
    return screen


def _to(app: DebatebotApp, question: str) -> QuizScreen:
    """Answer questions one way or another until this one, or the end of the quiz."""
    screen = _quiz(app)
    while (view := screen.play.view()) is not None and view.question != question:
        known = app.desk.pack.question(view.question)
        right = known is not None and view.number % 3
        says = known.accept[0] if known is not None and right else "russia and china"
        asked_now = screen.play.state.phase == "asked"
        screen.play.act(actions.Answer(says) if asked_now else actions.GoOn())
    screen.state = screen.play.state
    return screen


async def draw(pack: Pack, name: str) -> str:
    """One picture."""
    act, size, topic = PICTURES[name]
    desk = Desk(pack, Opened(MemoryStore()), "me", lambda: WHEN)
    if not name.startswith(NEWCOMER):
        desk.set_setting(newcomer.SEEN, "yes")
    desk.talks.warm()
    ask = QuizAsk(topic=topic, seed=1, count=99) if topic else None
    app = DebatebotApp(desk, ask)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        act(app)
        await pilot.pause()
        await pilot.pause(0.1)
        return _plain(app.export_screenshot())


def _plain(svg: str) -> str:
    """A picture that every viewer draws alike, and that fetches nothing.

    Blanks at the start of a text become its place, for some viewers drop them; the font is
    whatever the reader has for code.
    """

    def place(found: re.Match[str]) -> str:
        head, x, middle, length, rest, blanks = found.groups()
        moved = CELL * blanks.count("&#160;")
        return f'{head}x="{float(x) + moved:g}"{middle}textLength="{float(length) - moved:g}"{rest}'

    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    return _LED.sub(place, svg.replace("Fira Code", FONTS))


def main() -> None:
    """Draw all of them."""
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    pack = read_pack(find_pack(None))
    for name in PICTURES:
        svg = asyncio.run(draw(pack, name))
        (folder / f"{name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
