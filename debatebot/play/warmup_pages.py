"""What a round leaves to keep: a page for the learner, a result file, and a ballot without a name."""

import secrets
from pathlib import PurePath

import msgspec

from debatebot.classroom.report import next_drill, point_name
from debatebot.classroom.result import Result
from debatebot.pack.models import Pack
from debatebot.play.warmup import WarmupPlay
from debatebot.text.markdown import plain

_TOKEN = 4
"""Bytes of chance in the name of a ballot: it must be unlike any other, and say nothing."""


def kept_lines(play: WarmupPlay) -> tuple[str, ...]:
    """What is kept and what is not, as it is said at the end."""
    if play.setup.projector:
        return ("Kept: the counts of the class. Not kept: who voted what.",)
    opinion = (
        " Votes and stances stay on this machine, without a name." if play.info.opinion else ""
    )
    return (f"Kept: what you argued and answered.{opinion}",)


def written(play: WarmupPlay, name: str = "") -> tuple[tuple[str, str], ...]:
    """The files of a round, each as a name and its text.

    Args:
        play: the round.
        name: what the result is to be called; a name that ends in `.md` makes a page to read.
    """
    stem = name.strip() or f"{play.code}.json"
    if stem.casefold().endswith(".md"):
        return ((stem, page_of(play.result(), play.pack)),)
    files = [(stem, as_json(play.result()))]
    ballot = play.ballot()
    if ballot is not None:
        token = secrets.token_hex(_TOKEN)
        beside = PurePath(stem).with_name(f"ballot-{token}.json")
        files.append((str(beside), as_json(ballot)))
    return tuple(files)


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
