"""What leaves a learner's machine of votes and of reasons for a side of one's own: no name on it.

A pair is a vote before and one after. Reasons are the claims that were made, and sentences that the
pack did not know. Files of a class are mixed before anything is shown, and fewer than five votes
are not shown.
"""

from collections.abc import Iterable

from msgspec import Struct

from debatebot.classroom.state import ClassState, Option

VERSION = 1
KIND = "debatebot class ballot"


class ClassBallot(Struct, frozen=True, kw_only=True):
    """One unnamed ballot."""

    kind: str = KIND
    version: int = VERSION
    pack: str
    content: str
    code: str
    choices: tuple[str, ...] = ()
    "What could be chosen, in the order of its numbers."
    pair: tuple[int, int] | None = None
    "Before and after, from 1; None unless both were given."
    reasons: tuple[str, ...] = ()
    "Ids of claims that were made for a side of one's own, sorted."
    new: tuple[str, ...] = ()
    "Arguments that the pack does not know, for discussion."


def ballot_of(state: ClassState, *, code: str, pack: str, content: str) -> ClassBallot | None:
    """The ballot of a round; None when there is nothing on it."""
    votes = [d for d in state.done if d.prompt.private and d.reply.key]
    own = [d for d in state.done if d.prompt.opinion and not d.heard.calm and d.reply.text.strip()]
    pair = None
    if len(votes) > 1:
        first, last = (_value(d.prompt.options, d.reply.key) for d in (votes[0], votes[-1]))
        pair = (first, last)
    ballot = ClassBallot(
        pack=pack,
        content=content,
        code=code,
        choices=tuple(option.text for option in votes[0].prompt.options) if votes else (),
        pair=pair,
        reasons=tuple(sorted({claim for d in own for claim in d.heard.made})),
        new=tuple(sorted({d.reply.text for d in own if d.heard.new})),
    )
    return ballot if ballot.pair or ballot.reasons or ballot.new else None


def mixed(ballots: Iterable[ClassBallot]) -> tuple[ClassBallot, ...]:
    """Ballots in an order that says nothing about where they came from."""
    return tuple(sorted(ballots, key=lambda b: (b.code, b.pair or (0, 0), b.reasons, b.new)))


def _value(options: Iterable[Option], key: str) -> int:
    keys = [option.key for option in options]
    return keys.index(key) + 1
