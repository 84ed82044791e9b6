"""What several rounds share: time for each part, picks that follow from the seed, tries at a gate."""

from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from debatebot.classroom.sides import other
from debatebot.classroom.state import Done, Heard, Line, Option, Prompt, Setup
from debatebot.pack.models import Claim, Pack, Side

if TYPE_CHECKING:  # a round opens without any reader
    from debatebot.debate.tools import Tools

T = TypeVar("T")

_STEP = 5
"""Times are rounded to so many seconds: nobody reads 73."""
HANDS = "Type the numbers in a row."


class RoundNotPossible(Exception):
    """The pack lacks what a round needs; `message` says what."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def share(setup: Setup, part: float) -> int:
    """Seconds of a part of the round.

    Args:
        setup: whose minutes are shared out.
        part: 0 to 1.
    """
    return max(_STEP, round(60 * setup.minutes * part / _STEP) * _STEP)


def how_many(setup: Setup, minutes_each: float, most: int) -> int:
    """How many items of so many minutes fit into the round; at least one."""
    return max(1, min(most, int(setup.minutes / minutes_each)))


def drawn(items: Sequence[T], setup: Setup, what: str) -> list[T]:
    """All items in an order that the seed sets; `what` keeps two draws of a round apart."""
    chance = Random(f"{setup.round} {what} {setup.seed}")
    # `random()` gives the same numbers on every Python; `shuffle` promises no such thing.
    return sorted(items, key=lambda _: chance.random())


def drawn_side(setup: Setup) -> Side:
    """The side that the seed gives to whoever plays."""
    sides: tuple[Side, Side] = ("pro", "anti")
    return drawn(sides, setup, "side")[0]


def drawn_claims(pack: Pack, side: Side, setup: Setup) -> list[Claim]:
    """The claims of a side in the order of the draw, those that somebody attacks first."""
    attacked = {attack.to for attack in pack.positions.attacks}
    own = [claim for claim in pack.positions.claims if claim.side == side]
    return sorted(drawn(own, setup, "claims"), key=lambda claim: claim.id not in attacked)


def private_choice(
    setup: Setup, pack: Pack, name: str, title: str, options: tuple[Option, ...], part: float
) -> Prompt:
    """A choice about the motion by one key, which nobody sees and anybody may pass.

    Args:
        setup: the round.
        pack: whose motion it is about.
        name: id of the prompt.
        title: what stands over it.
        options: what there is to choose from.
        part: of the round's time, 0 to 1.
    """
    return Prompt(
        id=name,
        takes="key",
        title=title,
        lines=(pack.positions.motion,),
        ask="One key. Nobody sees it, and it costs nothing to pass.",
        options=options,
        seconds=share(setup, part),
        private=True,
    )


def numbered(texts: Sequence[str]) -> tuple[Option, ...]:
    """Texts to choose from, by the digits from 1."""
    return tuple(Option(key=str(n), text=text) for n, text in enumerate(texts, 1))


def by_id(done: Sequence[Done], prompt: str) -> Done | None:
    """The newest reply to a prompt, further tries at it included, or None."""
    return next((each for each in reversed(done) if _base(each.prompt.id) == prompt), None)


# --- tries: a prompt may come again when its reply did not open the gate ---------------------------

_TRY = "~"
"""Stands before the number of a further try in the prompt's id."""


def closed(done: Sequence[Done]) -> int:
    """How many prompts of the round's row are done with."""
    return sum(not each.heard.again for each in done)


def tries(done: Sequence[Done]) -> int:
    """How many replies to the prompt at hand did not open its gate."""
    count = 0
    for each in reversed(done):
        if not each.heard.again:
            break
        count += 1
    return count


def at_hand(row: Sequence[Prompt], done: Sequence[Done]) -> Prompt | None:
    """The prompt of a row that is at hand, as the try that it is; None when all are done with."""
    place, tried = closed(done), tries(done)
    if place >= len(row):
        return None
    prompt = row[place]
    if not tried:
        return prompt
    # The part has said already that it plays one.
    return replace(prompt, id=f"{prompt.id}{_TRY}{tried + 1}", lines=prompt.lines[-1:])


def with_tries(heard: Heard, done: Sequence[Done], model: str, *, further: int) -> Heard:
    """What was heard, with another try while there is one; after the last one the model line.

    Args:
        heard: what the newest reply was understood as.
        done: what came before it.
        model: one way to say it.
        further: tries that there are besides the first.
    """
    if heard.score or heard.new:
        return heard
    if tries(done) < further:
        return replace(heard, again=True)
    return replace(heard, lines=(*heard.lines, model_line(model)))


def model_line(text: str) -> Line:
    """One way to say it."""
    return Line(sign="→", word="One way", text=text)


def _base(name: str) -> str:
    return name.partition(_TRY)[0]


def best_counter(claims: Sequence[str], side: Side, setup: Setup, tools: "Tools") -> str:
    """The hardest line against the first of these claims that has one; else a general reply.

    Args:
        claims: what was argued.
        side: for which side it was argued.
        setup: its seed chooses among lines of equal force.
        tools: the pack made ready.
    """
    for claim in claims:
        attacks = sorted(tools.against(claim), key=lambda a: (-a.force, a.from_))
        if attacks:
            lines = attacks[0].lines or (tools.claims[attacks[0].from_].says,)
            return lines[setup.seed % len(lines)]
    general = [
        line
        for reply in tools.pack.positions.general
        if reply.side in (None, other(side)) and reply.issue == "any"
        for line in reply.lines
    ]
    if general:
        return general[setup.seed % len(general)]
    against = tools.of_side(other(side))
    return against[setup.seed % len(against)].says
