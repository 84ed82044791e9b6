"""What a round leaves to keep: a page for the learner, a result file, and a ballot without a name."""

import re
from pathlib import PurePath

import msgspec

from debatebot.classroom.report import next_drill, point_name
from debatebot.classroom.result import Result
from debatebot.pack.models import Pack
from debatebot.play.page_file import WRITTEN, write_new, write_unnamed
from debatebot.play.warmup import WarmupPlay
from debatebot.text.markdown import plain

_ALIAS = 24
"""Characters of an alias that go into the name of a file."""


def kept_lines(play: WarmupPlay) -> tuple[str, ...]:
    """What is kept and what is not, as it is said at the end."""
    if play.setup.projector:
        return ("Kept: the counts of the class. Not kept: who voted what.",)
    opinion = (
        " Votes and stances stay on this machine, without a name." if play.info.opinion else ""
    )
    return (f"Kept: what you argued and answered.{opinion}",)


def result_name(play: WarmupPlay) -> str:
    """What a result is called unless another name is said: thirty of them fit into one folder."""
    alias = re.sub(r"[^\w-]+", "-", play.result().alias.casefold())[:_ALIAS].strip("-_")
    return f"{play.code}-{alias}.json" if alias else f"{play.code}.json"


def keep(play: WarmupPlay, name: str = "") -> tuple[str, ...]:
    """Write a round's result and, when there were votes, a ballot beside it.

    Args:
        play: the round.
        name: what the result is to be called; a name that ends in `.md` makes a page to read.

    Returns:
        A sentence for each file. Without a result there is no ballot; one that was written before
        gives way to the newer one, so that nobody votes twice.
    """
    stem = name.strip() or result_name(play)
    if stem.casefold().endswith(".md"):
        return (write_new(stem, page_of(play.result(), play.pack)),)
    said = write_new(stem, as_json(play.result()))
    ballot = play.ballot()
    if ballot is None or not said.startswith(WRITTEN):
        return (said,)
    beside = PurePath(stem).with_name(f"ballot-{play.token}.json")
    return (said, write_unnamed(str(beside), as_json(ballot)))


def as_json(struct: msgspec.Struct) -> str:
    """A result or ballot as it is written to a file."""
    return msgspec.json.format(msgspec.json.encode(struct), indent=2).decode() + "\n"


def page_of(result: Result, pack: Pack) -> str:
    """One page for the learner: points made, missed, facts wrong, what to drill next."""
    lines = [
        f"# {plain(result.alias)}: {plain(result.code)}",
        "",
        f"{result.turns} replies, {result.words} words. Pack `{plain(result.pack)}`.",
        "",
    ]
    made = sorted({claim for entry in result.entries for claim in entry.made})
    missed = sorted({each for entry in result.entries for each in entry.missed} - set(made))
    wrong = [slip for entry in result.entries for slip in entry.slips]
    lines += ["## Points made", "", *_bullets([point_name(each, pack) for each in made])]
    lines += ["## Points missed", "", *_bullets([point_name(each, pack) for each in missed])]
    facts = [f"{slip.said}: the article has {slip.is_}{_where(slip.paragraph)}" for slip in wrong]
    lines += ["## Facts to put right", "", *_bullets(facts)]
    lines += ["## Next", "", next_drill(result.entries, pack)]
    return "\n".join(lines) + "\n"


def _where(paragraph: int | None) -> str:
    return f" (¶{paragraph})" if paragraph else ""


def _bullets(items: list[str]) -> list[str]:
    return [*(f"- {plain(item)}" for item in items or ["none"]), ""]
