"""What can be measured of a pack's fairness: marks too high and too low, and how the sides compare."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from msgspec import Struct

from debatebot.authoring.agreement import MARKS, Agreement
from debatebot.authoring.bench_answers import bench_answers
from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.recognition import Recogniser
from debatebot.debate.tools import Tools
from debatebot.debate.watch import watch
from debatebot.grading.grader import Grader
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Pack, Side
from debatebot.pack.size import measure

T = TypeVar("T")
SIDES: tuple[Side, Side] = ("pro", "anti")
ROUNDS = 100
"""Rounds of the app against itself: half of them opened by either side."""


class MarkFigures(Struct, frozen=True):
    """How the pack's own sample answers are marked, beside the marks that they should get."""

    answers: int
    too_high: int
    too_low: int
    wrong: int
    "Samples that should earn nothing,"
    wrong_as_right: int
    "and those of them that got full marks."
    right: int
    "Samples that should get full marks,"
    right_as_wrong: int
    "and those of them that got nothing."


class SideFigures(Struct, frozen=True):
    """What one side has to argue with."""

    side: Side
    name: str
    claims: int
    words: int
    "Words of its claims and of its answers to the other side."
    evidence: int
    "Facts put behind its claims and answers, each use counted."
    weight: int
    "Weights of its claims, 1 to 3, added up."
    attacks: int
    force: int
    "Forces of its answers, 1 to 3, added up."
    won: int
    "Rounds of the app against itself that this side won."


class Figures(Struct, frozen=True):
    """All that *how marking works* shows in numbers."""

    marks: MarkFigures | None
    "None for a pack without sample answers."
    sides: tuple[SideFigures, SideFigures]
    rounds: int
    close: int
    "Rounds that were too close to call."


class Stopped(Exception):
    """The measuring was given up half-way."""


def figures(pack: Pack, rounds: int = ROUNDS, stop: Callable[[], bool] = lambda: False) -> Figures:
    """Measure a pack: grade its samples, count both sides, let the app debate itself.

    Args:
        pack: the pack.
        rounds: how many rounds, an even number.
        stop: asked again and again whether to give up.

    Raises:
        Stopped: `stop` said so.
    """
    lexicon = Lexicon.of(pack)
    found = bench_answers(_until(stop, pack.questions), Grader(pack, lexicon=lexicon))
    tools = Tools(pack, Recogniser(pack, lexicon=lexicon))
    won = _won(tools, _until(stop, range(rounds)))
    pro, anti = (_side(pack, side, won[side]) for side in SIDES)
    return Figures(
        marks=None if found is None else _marks(found.all),
        sides=(pro, anti),
        rounds=rounds,
        close=won["close"],
    )


def _marks(all_: Agreement) -> MarkFigures:
    off = Counter[bool]()
    for meant, given in all_.marks.items():
        for mark, count in given.items():
            if mark != meant:
                off[MARKS.index(mark) > MARKS.index(meant)] += count
    return MarkFigures(
        answers=all_.answers,
        too_high=off[True],
        too_low=off[False],
        wrong=all_.wrong_graded_right.of,
        wrong_as_right=all_.wrong_graded_right.count,
        right=all_.right_graded_wrong.of,
        right_as_wrong=all_.right_graded_wrong.count,
    )


def _side(pack: Pack, side: Side, won: int) -> SideFigures:
    positions, size = pack.positions, measure(pack).sides[side]
    claims = [claim for claim in positions.claims if claim.side == side]
    ids = {claim.id for claim in claims}
    attacks = [attack for attack in positions.attacks if attack.from_ in ids]
    return SideFigures(
        side=side,
        name=positions.sides[side].name,
        claims=size.claims,
        words=size.words + sum(len(line.split()) for a in attacks for line in a.lines),
        evidence=sum(len(claim.evidence) for claim in claims)
        + sum(len(attack.evidence) for attack in attacks),
        weight=sum(claim.weight for claim in claims),
        attacks=size.attacks,
        force=sum(attack.force for attack in attacks),
        won=won,
    )


def _until(stop: Callable[[], bool], things: Iterable[T]) -> Iterator[T]:
    for thing in things:
        if stop():
            raise Stopped
        yield thing


def _won(tools: Tools, rounds: Iterable[int]) -> Counter[str]:
    """How many rounds each side won, and how many were too close to call."""
    won: Counter[str] = Counter()
    for number in rounds:
        first, other = SIDES if number % 2 == 0 else SIDES[::-1]
        ended = watch(tools, first=first, seed=number // 2)
        winner = ballot_of(ended, tools).on_the_flow.winner
        won[{"learner": first, "bot": other}.get(winner, "close")] += 1
    return won
