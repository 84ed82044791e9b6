"""A driver for tests of rounds: replies to every prompt until the debrief."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from debatebot.classroom import actions
from debatebot.classroom.rounds import ROUND_NAMES
from debatebot.classroom.script import Script, script_of
from debatebot.classroom.scripts.needs import playable
from debatebot.classroom.session import opening, step
from debatebot.classroom.state import ClassState, Prompt, Reply, Setup
from debatebot.debate.tools import Tools
from debatebot.event import Event
from debatebot.pack.models import Pack
from debatebot.pack.reader import read_pack
from debatebot.play.readers import Readers
from tests.classroom.packs import LAMPS, OPENED, bare, hostile, with_facts
from tests.shipped import shipped, tools
from tests.standin import StandInGrader, StandInReaders

MOST = 400
"""Prompts of one round; more would never end."""
SLUR = "because all russians are pigs"
ABUSE = "you stupid idiot"

Replies = Callable[[Prompt, int], Reply | None]
"""What is replied to a prompt, given its number; None passes."""


class ClassStandIns(StandInReaders):
    """Readers of words, and a grader by containment."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack)
        self.grade = StandInGrader(pack).grade  # type: ignore[method-assign]

    def gives_reason(self, text: str) -> bool:
        """Whether 'because' stands in it."""
        return "because" in text


class ShippedReaders(Readers):
    """The readers that learners meet, with a reader of turns that remembers."""

    def tools(self) -> Tools:
        """What a debate needs."""
        return tools()


@cache
def shipped_readers() -> Readers:
    """The readers of the shipped pack, built once for all tests."""
    return ShippedReaders(shipped())


@cache
def packs() -> tuple[Pack, ...]:
    """The shipped pack, a minimal one, and some that are hard to play."""
    ferry = read_pack(Path(__file__).parent.parent / "packs" / "ferry")
    return shipped(), ferry, bare(), with_facts(LAMPS, OPENED), hostile()


def setups(seeds: tuple[int, ...], minutes: tuple[int, ...]) -> Iterator[tuple[Setup, Pack]]:
    """Every round on every pack that can play it, on a desk and in front of the class."""
    for pack in packs():
        for name in ROUND_NAMES:
            if name not in playable(pack):
                continue
            for seed in seeds:
                for each in minutes:
                    for room in (False, True):
                        teams = 2 + seed % 2
                        yield (
                            Setup(round=name, minutes=each, seed=seed, teams=teams, projector=room),
                            pack,
                        )


def script_for(setup: Setup, pack: Pack) -> Script:
    """A round's script with readers that share words and nothing else."""
    return script_of(setup, pack, _stand_ins(pack.id))


@cache
def _stand_ins(pack_id: str) -> ClassStandIns:
    return ClassStandIns(next(pack for pack in packs() if pack.id == pack_id))


def plain_reply(prompt: Prompt, number: int) -> Reply | None:
    """A reply of the kind that the prompt takes; every ninth one passes."""
    if number % 9 == 8:
        return None
    match prompt.takes:
        case "key":
            return Reply(key=prompt.options[number % len(prompt.options)].key, seconds=number)
        case "counts":
            counts = tuple((number + place) % 7 for place in range(len(prompt.options)))
            return Reply(counts=counts, seconds=number)
        case "text":
            return Reply(text=f"But that is so because of number {number}", seconds=number)
        case "read":
            return Reply(seconds=number)


def saying(text: str) -> Replies:
    """Replies that type the same wherever something is typed."""

    def replies(prompt: Prompt, number: int) -> Reply | None:
        return Reply(text=text) if prompt.takes == "text" else plain_reply(prompt, 0)

    return replies


def driven(
    setup: Setup, script: Script, replies: Replies = plain_reply
) -> tuple[ClassState, tuple[Event, ...], tuple[ClassState, ...]]:
    """A round from its explanation to its debrief: the state, all events, the state after each."""
    state, events = step(opening(setup), actions.Start(0), script)
    along = [state]
    for number in range(MOST):
        if state.prompt is None:
            return state, events, tuple(along)
        state, new = step(state, action_for(state.prompt, number, replies), script)
        assert len(new) == 1, f"refused: {along[-1].prompt}"
        events += new
        along.append(state)
    raise AssertionError("the round never ends")


def action_for(prompt: Prompt, number: int, replies: Replies = plain_reply) -> actions.Action:
    """The action that replies to a prompt."""
    reply = replies(prompt, number)
    return actions.PassOn(number) if reply is None else actions.Answer(reply, prompt.id)
