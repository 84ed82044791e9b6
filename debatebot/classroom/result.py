"""What a round leaves of one learner: arguments made and missed, facts wrong. Never where they stand.

Replies to prompts for a side of one's own (`opinion`) and votes (`private`) are left out here; they
travel in `ballots`, without a name and in mixed order.
"""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.classroom.state import ClassState, Done
from debatebot.debate.reading import SlipFound

VERSION = 1
KIND = "debatebot class result"
"""How a result file says what it is."""


class Entry(Struct, frozen=True, kw_only=True):
    """One reply that was marked or read."""

    prompt: str
    title: str
    about: str = ""
    text: str = ""
    score: float | None = None
    "0 to 1; None when it was not marked."
    certainty: float = 1.0
    sure: bool = True
    made: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    slips: tuple[SlipFound, ...] = ()
    new: bool = False
    confirmed: float | None = None
    "The teacher's mark, 0 to 1; ours stays beside it."


class Result(Struct, frozen=True, kw_only=True, omit_defaults=False):
    """One learner's result of one round."""

    kind: str = KIND
    version: int = VERSION
    pack: str
    content: str
    code: str
    round: str
    alias: str
    entries: tuple[Entry, ...] = ()
    turns: int = 0
    "Replies with words; those for a side of one's own are not counted."
    words: int = 0
    "Words of these replies: a length would match an unnamed sentence to its writer."


def result_of(state: ClassState, *, code: str, pack: str, content: str, alias: str) -> Result:
    """The result of a round, as far as it has come.

    Args:
        state: the round.
        code: its code.
        pack: the pack's id.
        content: the pack's content hash.
        alias: what the learner is called; no vote and no stance is joined with it.
    """
    named = _named(state.done)
    typed = [each for each in named if each.reply.text.strip()]
    return Result(
        pack=pack,
        content=content,
        code=code,
        round=state.setup.round,
        alias=alias,
        entries=tuple(_entry(each) for each in named),
        turns=len(typed),
        words=sum(len(each.reply.text.split()) for each in typed),
    )


def _named(done: Sequence[Done]) -> list[Done]:
    """The replies that may stand beside a name."""
    return [
        each
        for each in done
        if not (each.prompt.private or each.prompt.opinion or each.reply.passed or each.heard.calm)
        and each.prompt.takes in ("text", "key")
    ]


def _entry(done: Done) -> Entry:
    heard = done.heard
    return Entry(
        prompt=done.prompt.id,
        title=done.prompt.title,
        about=done.prompt.about,
        text=done.reply.text or done.reply.key,
        score=heard.score,
        certainty=heard.certainty,
        sure=heard.sure,
        made=heard.made,
        missed=heard.missed,
        slips=heard.slips,
        new=heard.new,
    )
