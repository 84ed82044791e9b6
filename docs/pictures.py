"""Draw the app's screens as SVG, from the shipped pack, always the same way, and list them.

python docs/pictures.py        writes docs/pictures/ and docs/screens.md
"""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from pictures_act import LARGE, NARROW, NEWCOMER, SMALL, Act
from pictures_beside import MORE_OF_BESIDE, OF_BESIDE
from pictures_of_authors import MORE_OF_AUTHORS, OF_AUTHORS
from pictures_of_class import MORE_OF_CLASS, OF_CLASS
from pictures_of_own import MORE_OF_OWN, OF_OWN
from pictures_of_quiz import (
    TOPIC,
    answered,
    asked,
    earned,
    in_the_middle,
    mended,
    stats,
    summary,
    traced,
)
from pictures_of_study import MORE_OF_STUDY, OF_STUDY
from pictures_of_talks import MORE_OF_TALKS, OF_TALKS
from textual.pilot import Pilot

from debatebot.authoring.measured import measured
from debatebot.pack.locate import find_pack
from debatebot.pack.models import Pack
from debatebot.pack.reader import read_pack
from debatebot.play import newcomer
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.place import Opened, shelf
from debatebot.progress.store import MemoryStore
from debatebot.tui import themes
from debatebot.tui.app import DebatebotApp

WHEN = datetime(2026, 11, 2, 9, tzinfo=UTC)
CELL = 12.2
"""Width of a cell in the exported picture."""
FONTS = "ui-monospace, DejaVu Sans Mono, Menlo, Consolas"
_LED = re.compile(
    r'(<text [^>]*?)x="([\d.]+)"([^>]*?)textLength="([\d.]+)"([^>]*>)((?:&#160;)+)(?=[^&<])'
)


def nothing(app: DebatebotApp) -> None:
    """Home."""


def by_day(app: DebatebotApp) -> None:
    """Home in the light theme."""
    app.theme = themes.LIGHT


def page(app: DebatebotApp) -> None:
    """A paragraph in our words."""
    app.action_open_paragraph(8)


def search(app: DebatebotApp) -> None:
    """Search."""
    app.command_search("quad")


def help_(app: DebatebotApp) -> None:
    """Help."""
    app.command_help()


def marking(app: DebatebotApp) -> None:
    """How marking works, measured before so that the figures are there at once."""
    measured(app.desk.pack, shelf())
    app.command_marking()


SCREENS: dict[str, tuple[Act, str]] = {
    **{name: (act, "") for name, act in OF_TALKS.items() if name.startswith(NEWCOMER)},
    "home": (nothing, ""),
    "home-unfinished": (in_the_middle, TOPIC),
    "question": (asked, TOPIC),
    "first-beat": (earned, TOPIC),
    "mend": (mended, TOPIC),
    "second-beat": (answered, TOPIC),
    "trace": (traced, TOPIC),
    "summary": (summary, TOPIC),
    **{name: (act, "") for name, act in OF_STUDY.items()},
    **{name: (act, "") for name, act in OF_TALKS.items() if not name.startswith(NEWCOMER)},
    **{name: (act, "") for name, act in OF_BESIDE.items()},
    **{name: (act, "") for name, act in OF_OWN.items()},
    **{name: (act, "") for name, act in OF_CLASS.items()},
    **{name: (act, "") for name, act in OF_AUTHORS.items()},
    "page": (page, ""),
    "search": (search, ""),
    "statistics": (stats, TOPIC),
    "help": (help_, ""),
    "marking": (marking, ""),
}
"""By name: what happens, and the topic of the quiz that it starts in. Each is drawn in both sizes."""

MORE: dict[str, tuple[Act, tuple[int, int], str]] = {
    "home-narrow": (nothing, NARROW, ""),
    "home-by-day": (by_day, SMALL, ""),
    "first-beat-narrow": (earned, NARROW, TOPIC),
    **{name: (act, size, "") for name, (act, size) in MORE_OF_STUDY.items()},
    **{name: (act, size, "") for name, (act, size) in MORE_OF_TALKS.items()},
    **{name: (act, size, "") for name, (act, size) in MORE_OF_BESIDE.items()},
    **{name: (act, size, "") for name, (act, size) in MORE_OF_OWN.items()},
    **{name: (act, size, "") for name, (act, size) in MORE_OF_CLASS.items()},
    **{name: (act, size, "") for name, (act, size) in MORE_OF_AUTHORS.items()},
}
"""Single pictures: narrow ones and the light theme."""

PICTURES: dict[str, tuple[Act, tuple[int, int], str]] = {
    **{name: (act, SMALL, topic) for name, (act, topic) in SCREENS.items()},
    **{f"{name}-large": (act, LARGE, topic) for name, (act, topic) in SCREENS.items()},
    **MORE,
}


async def draw(pack: Pack, name: str, *, warm: bool = True) -> str:
    """One picture."""
    async with staged(pack, name, warm=warm) as (app, _):
        return _plain(app.export_screenshot())


@asynccontextmanager
async def staged(
    pack: Pack, name: str, *, warm: bool = True
) -> AsyncIterator[tuple[DebatebotApp, Pilot[int]]]:
    """The app showing what a picture shows; a quiz or a page needs no reader of debates, warm."""
    act, size, topic = PICTURES[name]
    desk = Desk(pack, Opened(MemoryStore()), "me", lambda: WHEN)
    if not name.startswith(NEWCOMER):
        desk.set_setting(newcomer.SEEN, "yes")
    if warm:
        desk.talks.warm()
    ask = QuizAsk(topic=topic, seed=1, count=99) if topic else None
    app = DebatebotApp(desk, ask)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        act(app)
        await pilot.pause()
        await pilot.pause(0.1)
        yield app, pilot


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


def listed() -> str:
    """The page on which all pictures stand."""
    parts = [
        "# Screens\n",
        "Every screen of the app at 80 by 24 and at 120 by 40, then some at 40 by 15 and in the light"
        " theme. `python docs/pictures.py` draws them all and writes this page.\n",
    ]
    for name, (act, _) in SCREENS.items():
        said = _said(act)
        parts += [f"## {said}\n", _image(said, name), _image(f"{said}, large", f"{name}-large")]
    parts.append("## Narrow, and by day\n")
    parts += [_image(_said(act), name) for name, (act, _, _) in MORE.items()]
    return "\n".join(parts)


def _said(act: Act) -> str:
    return (act.__doc__ or "").split("\n")[0].rstrip(".")


def _image(alt: str, name: str) -> str:
    return f"![{alt}](pictures/{name}.svg)\n"


def main() -> None:
    """Draw all of them, and leave none that is not drawn any more."""
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    docs = Path(__file__).parent
    folder = docs / "pictures"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.svg"):
        if old.stem not in PICTURES:
            old.unlink()
    pack = read_pack(find_pack(None))
    for name in PICTURES:
        svg = asyncio.run(draw(pack, name))
        (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
    (docs / "screens.md").write_text(listed(), encoding="utf-8")


if __name__ == "__main__":
    main()
