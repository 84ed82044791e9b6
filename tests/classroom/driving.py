"""Packs, readers and a driver for tests of rounds: replies to every prompt until the debrief."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from debatebot.classroom import actions
from debatebot.classroom.script import Script, script_of
from debatebot.classroom.session import opening, step
from debatebot.classroom.state import ClassState, Prompt, Reply, Setup
from debatebot.event import Event
from debatebot.pack.locate import find_pack
from debatebot.pack.models import (
    Article,
    Claim,
    Pack,
    PositionsFile,
    Question,
    QuestionsFile,
    SideInfo,
)
from debatebot.pack.reader import read_pack
from debatebot.play.readers import Readers
from tests.standin import StandInReaders

MOST = 400
"""Prompts of one round; more would never end."""

Replies = Callable[[Prompt, int], Reply | None]
"""What is replied to a prompt, given its number; None passes."""


@lru_cache(maxsize=1)
def shipped() -> Pack:
    """The pack that is installed with the program."""
    return read_pack(find_pack(None))


@lru_cache(maxsize=1)
def shipped_readers() -> Readers:
    """Its readers, built once for all tests."""
    return Readers(shipped())


@lru_cache(maxsize=1)
def ferry() -> Pack:
    """A pack in its minimal form."""
    return read_pack(Path(__file__).parent.parent / "packs" / "ferry")


def bare() -> Pack:
    """The least that a pack can be: one claim a side, and nothing that answers anything."""
    return Pack(
        questions_file=QuestionsFile(
            article=Article(id="bare", title="Bare"),
            questions=(Question(id="why", kind="explain", ask="Why?", accept=("It is cheap.",)),),
        ),
        positions=PositionsFile(
            motion="The path should be lit.",
            sides={"pro": SideInfo(name="Light"), "anti": SideInfo(name="Dark")},
            claims=(
                Claim(id="seen", side="pro", says="People see where they walk."),
                Claim(id="bats", side="anti", says="Bats are disturbed by lamps."),
            ),
        ),
        content_hash="1" * 16,
    )


def script_for(setup: Setup, pack: Pack) -> Script:
    """A round's script with readers that share words and nothing else."""
    return script_of(setup, pack, StandInReaders(pack))


def plain_reply(prompt: Prompt, number: int) -> Reply | None:
    """A reply of the kind that the prompt takes."""
    match prompt.takes:
        case "key":
            return Reply(key=prompt.options[number % len(prompt.options)].key)
        case "counts":
            return Reply(counts=tuple((number + place) % 7 for place in range(len(prompt.options))))
        case "text":
            return Reply(text=f"But that is only so because of what number {number} costs us")
        case "read":
            return Reply()


def driven(
    setup: Setup, script: Script, replies: Replies = plain_reply
) -> tuple[ClassState, tuple[Event, ...], tuple[ClassState, ...]]:
    """A round from its explanation to its debrief: the state, all events, the state after each."""
    state, events = step(opening(setup), actions.Start(0), script)
    along = [state]
    for number in range(MOST):
        if state.prompt is None:
            return state, events, tuple(along)
        reply = replies(state.prompt, number)
        action: actions.Action = (
            actions.PassOn(number) if reply is None else actions.Answer(reply, state.prompt.id)
        )
        state, new = step(state, action, script)
        assert new, f"refused: {state.prompt}"
        events += new
        along.append(state)
    raise AssertionError("the round never ends")
