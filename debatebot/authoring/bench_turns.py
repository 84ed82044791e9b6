"""The half of the bench that reads a pack's golden turns."""

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from debatebot.authoring.agreement import Share
from debatebot.authoring.telling import telling_words
from debatebot.debate.reading import Reading
from debatebot.debate.recognition import Recogniser
from debatebot.pack.models import GoldenTurn, Pack, Side

BEST = 3
"""How many of the best readings a learner is offered at most when it is not clear."""
ARGUMENT, SEVERAL, OTHER_SIDE, NEW = "argument", "several", "other side", "new argument"
"""Kinds of turns that argue: for one claim, for more, for the other side's, for none of the pack's.
The rest are known by their intent."""


class TurnMiss(Struct, frozen=True):
    """A turn that was read otherwise than it is meant."""

    say: str
    side: Side
    meant: tuple[str, ...]
    made: tuple[str, ...]
    intent: str
    "What it should have been taken for, empty where any argument will do."
    read_as: str
    reason: str


class Mistaken(Struct, frozen=True):
    """A claim that was read where another one, or none, was meant."""

    meant: str
    "Empty where the turn makes no claim of the pack."
    read: str
    turns: int
    telling: tuple[str, ...] = ()
    "Words of the claim that was meant which the other one lacks."


class TurnBench(Struct, frozen=True):
    """How a pack's golden turns were read."""

    turns: int
    top1: Share
    "Of turns with one claim: those whose best reading is that claim."
    top3: Share
    precision: Share
    "Of the claims read: those that were meant."
    recall: Share
    "Of the claims meant: those that were read."
    other_side_noticed: Share
    own_side_kept: Share
    empty_credited: Share
    "Of turns without a claim of the pack: those that got one all the same."
    intents: Share
    kinds: Mapping[str, Share]
    "By kind of turn: those read just as they are meant."
    mistaken: tuple[Mistaken, ...]
    misses: tuple[TurnMiss, ...]


class _Read(Struct, frozen=True):
    turn: GoldenTurn
    reading: Reading
    kind: str
    helps: Side | None
    "Whose claims the turn makes; None where it makes none, or some of both sides."

    @property
    def meant(self) -> frozenset[str]:
        return frozenset(self.turn.claims)

    @property
    def made(self) -> frozenset[str]:
        return frozenset(self.reading.made)

    @property
    def intent_right(self) -> bool:
        return self.turn.intent in ("", self.reading.intent)

    @property
    def right(self) -> bool:
        return self.intent_right and self.meant == self.made

    @property
    def side_right(self) -> bool:
        return self.reading.side == self.helps


def bench_turns(pack: Pack, recogniser: Recogniser) -> TurnBench | None:
    """Read every golden turn, each as if nothing was said before; None when there are none."""
    reads = [_read(pack, turn, recogniser) for turn in pack.positions.golden]
    if not reads:
        return None
    single = [one for one in reads if len(one.turn.claims) == 1]
    sided = [one for one in reads if one.helps is not None]
    other = [one.side_right for one in sided if one.helps != one.turn.side]
    own = [one.side_right for one in sided if one.helps == one.turn.side]
    met = sum(len(one.meant & one.made) for one in reads)
    return TurnBench(
        turns=len(reads),
        top1=_share([_among_best(one, 1) for one in single]),
        top3=_share([_among_best(one, BEST) for one in single]),
        precision=Share(met, sum(len(one.made) for one in reads)),
        recall=Share(met, sum(len(one.meant) for one in reads)),
        other_side_noticed=_share(other),
        own_side_kept=_share(own),
        empty_credited=_share([bool(one.made) for one in reads if not one.meant]),
        intents=_share([one.intent_right for one in reads if one.turn.intent]),
        kinds={
            kind: _share([one.right for one in reads if one.kind == kind])
            for kind in sorted({one.kind for one in reads})
        },
        mistaken=_mistaken(pack, reads),
        misses=tuple(_miss(one) for one in reads if not one.right),
    )


def _read(pack: Pack, turn: GoldenTurn, recogniser: Recogniser) -> _Read:
    sides = {claim.side for name in turn.claims if (claim := pack.claim(name)) is not None}
    helps = sides.pop() if len(sides) == 1 else None
    if not turn.claims:
        kind = NEW if turn.intent in ("", ARGUMENT) else turn.intent
    elif helps is not None and helps != turn.side:
        kind = OTHER_SIDE
    else:
        kind = SEVERAL if len(turn.claims) > 1 else ARGUMENT
    return _Read(turn, recogniser.read(turn.say, turn.side), kind, helps)


def _share(outcomes: Sequence[bool]) -> Share:
    return Share(sum(outcomes), len(outcomes))


def _among_best(one: _Read, best: int) -> bool:
    return one.turn.claims[0] in [ranked.claim for ranked in one.reading.ranked[:best]]


def _mistaken(pack: Pack, reads: Sequence[_Read]) -> tuple[Mistaken, ...]:
    """Which claim was read for which, the most frequent first."""
    counted = Counter(
        (meant, claim)
        for one in reads
        for claim in sorted(one.made - one.meant)
        for meant in sorted(one.meant - one.made) or [""]
    )
    return tuple(
        Mistaken(meant, read, turns, _telling(pack, meant, read))
        for (meant, read), turns in counted.most_common()
    )


def _telling(pack: Pack, meant: str, read: str) -> tuple[str, ...]:
    one, other = pack.claim(meant), pack.claim(read)
    return () if one is None or other is None else telling_words(one, other)


def _miss(one: _Read) -> TurnMiss:
    return TurnMiss(
        say=one.turn.say,
        side=one.turn.side,
        meant=one.turn.claims,
        made=one.reading.made,
        intent=one.turn.intent,
        read_as=one.reading.intent,
        reason=one.reading.reason,
    )
