"""Home as data: the doors with where the learner stands, and what is unfinished above them."""

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.play.doors import Door, doors_of
from debatebot.play.today import TodayLine
from debatebot.play.unfinished import Unfinished, unfinished
from debatebot.progress.folds import Folds
from debatebot.progress.totals import Totals


class Home(Struct, frozen=True, kw_only=True):
    """The first screen."""

    title: str
    author: str
    byline: str
    "Author and year, as far as they are known."
    motion: str
    today: TodayLine
    doors: tuple[Door, ...]
    unfinished: tuple[Unfinished, ...] = ()
    totals_line: str = ""
    notice: str = ""
    packs: int = 1
    "How many packs there are to choose from, this one among them."


def home(pack: Pack, folds: Folds, today: TodayLine, notice: str = "", packs: int = 1) -> Home:
    """Home as it stands with these counts."""
    known = folds.totals
    return Home(
        title=pack.article.title,
        author=pack.article.author,
        byline=" · ".join(part for part in (pack.article.author, _as_of(pack)) if part),
        motion=pack.positions.motion,
        today=today,
        doors=doors_of(pack, folds),
        unfinished=unfinished(pack, folds.latest),
        totals_line=_totals_line(known),
        notice=notice,
        packs=packs,
    )


def _as_of(pack: Pack) -> str:
    return f"as of {pack.article.published}" if pack.article.published else ""


def _totals_line(known: Totals) -> str:
    if not known.answers:
        return ""
    missed = f", {len(known.missed)} to go over" if known.missed else ""
    return f"{known.answers} answer{'' if known.answers == 1 else 's'} so far: {len(known.firm)} firm{missed}"
