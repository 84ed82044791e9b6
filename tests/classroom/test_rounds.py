"""Every round to its end: on every desk the same, never stuck, and made again from its events."""

import os
import re
import subprocess
import sys
from itertools import pairwise

import msgspec
import pytest

from debatebot.classroom import actions
from debatebot.classroom.rounds import ROUND_NAMES, ROUNDS
from debatebot.classroom.scripts.common import RoundNotPossible
from debatebot.classroom.session import recalled, step
from debatebot.classroom.state import ClassState, Debrief, Prompt, Setup
from debatebot.pack.models import Pack
from tests.classroom.driving import action_for, driven, packs, script_for, setups
from tests.classroom.packs import bare
from tests.shipped import shipped

_SENTENCE = re.compile(r"(?<=[.!?:])\s+")
MOST_WORDS = 14
SEEDS, MINUTES = (0, 7), (1, 7, 20)


def too_long(text: str) -> list[str]:
    return [s for s in _SENTENCE.split(text) if len(s.split()) > MOST_WORDS]


def told(debrief: Debrief) -> str:
    return " ".join(f"{line.sign} {line.word} {line.text}" for line in debrief.lines)


def test_every_round_comes_to_its_debrief_and_each_prompt_can_be_shown() -> None:
    for setup, pack in setups(SEEDS, MINUTES):
        script = script_for(setup, pack)
        state, events, along = driven(setup, script)
        assert state.stage == "debrief"
        assert len(events) == len(along)
        ids = [done.prompt.id for done in state.done]
        assert len(set(ids)) == len(ids)
        for done in state.done:
            shown(done.prompt, setup)
        debrief = script.debrief(state.done)
        assert debrief.title
        assert debrief.ask
        assert not too_long(debrief.ask)


def shown(prompt: Prompt, setup: Setup) -> None:
    assert prompt.title
    assert prompt.ask
    assert prompt.seconds >= 5
    assert not too_long(prompt.ask), prompt.ask
    keys = [option.key for option in prompt.options]
    assert len(set(keys)) == len(keys)
    assert all(len(key) == 1 for key in keys)
    assert bool(keys) is (prompt.takes in ("key", "counts"))
    if setup.projector and setup.round != "teams":
        assert prompt.takes in ("read", "counts")
        assert not prompt.private


def test_the_time_of_all_prompts_is_about_the_minutes_of_the_round() -> None:
    for setup, pack in setups((3,), (5, 7, 10, 20)):
        state, _, _ = driven(setup, script_for(setup, pack), lambda prompt, number: None)
        seconds = sum(done.prompt.seconds for done in state.done)
        assert abs(seconds - 60 * setup.minutes) <= 0.1 * 60 * setup.minutes, setup


def test_what_the_app_says_itself_is_short() -> None:
    pack = next(pack for pack in packs() if pack.id == "facts")
    for name in ROUND_NAMES:
        assert not [s for s in ROUNDS[name].explain if too_long(s)]
        for room in (False, True):
            setup = Setup(round=name, seed=2, teams=3, projector=room)
            script = script_for(setup, pack)
            state, _, _ = driven(setup, script)
            texts = [line.text for done in state.done for line in done.heard.lines]
            texts += [line.text for line in script.debrief(state.done).lines]
            assert not [text for text in texts if too_long(text)]


def test_events_bring_a_round_back_at_every_step() -> None:
    for setup, pack in setups((5,), (7,)):
        script = script_for(setup, pack)
        _, events, along = driven(setup, script)
        for count, state in enumerate(along, 1):
            assert recalled(setup, events[:count], script_for(setup, pack)) == state


def test_back_and_the_same_reply_is_where_it_was() -> None:
    for setup, pack in setups((4,), (7,)):
        script = script_for(setup, pack)
        _, _, along = driven(setup, script)
        for number, (state, after) in enumerate(pairwise(along)):
            back, (event,) = step(after, actions.StepBack(after.began), script)
            assert (back.prompt, back.done) == (state.prompt, state.done)
            assert state.prompt is not None
            again, _ = step(back, action_for(state.prompt, number), script)
            assert again == after, event


def test_a_reply_to_a_prompt_that_has_gone_is_refused() -> None:
    for setup, pack in setups((4,), (7,)):
        script = script_for(setup, pack)
        _, _, along = driven(setup, script)
        for number, (state, after) in enumerate(pairwise(along)):
            assert state.prompt is not None
            action = action_for(state.prompt, number)
            if isinstance(action, actions.Answer):
                assert step(after, action, script) == (after, ())


def test_ending_at_any_time_gives_a_debrief() -> None:
    for setup, pack in setups((1,), (7,)):
        script = script_for(setup, pack)
        for state in driven(setup, script)[2]:
            ended: ClassState = step(state, actions.EndRun(), script)[0]
            debrief = script.debrief(ended.done)
            assert debrief.lines or debrief.ask


@pytest.mark.parametrize(("name", "pack"), [("fumble", bare()), ("quiz", bare())])
def test_a_round_that_a_pack_cannot_play_says_what_it_can(name: str, pack: Pack) -> None:
    with pytest.raises(RoundNotPossible) as problem:
        script_for(msgspec.convert({"round": name}, Setup), pack)
    message = problem.value.message
    assert message.startswith("This pack")
    assert "Four corners" in message
    assert ROUNDS["fumble"].title not in message


def test_the_same_code_gives_the_same_round_and_another_seed_another_one() -> None:
    for name in ROUND_NAMES:
        prompts = {seed: _prompts(name, seed) for seed in range(9)}
        assert _prompts(name, 3) == prompts[3]
        if name != "corners":
            assert len(set(prompts.values())) > 1


def _prompts(name: str, seed: int) -> bytes:
    setup = msgspec.convert({"round": name, "seed": seed}, Setup)
    state, _, _ = driven(setup, script_for(setup, shipped()), lambda prompt, number: None)
    return msgspec.json.encode([done.prompt for done in state.done])


def every_byte() -> bytes:
    """All rounds of one seed, as bytes."""
    played = []
    for setup, pack in setups((11,), (7,)):
        script = script_for(setup, pack)
        state, events, _ = driven(setup, script)
        played.append((state, events, script.debrief(state.done)))
    return msgspec.json.encode(played)


def test_another_process_with_another_hash_seed_plays_the_same_bytes() -> None:
    code = f"import sys; from {__name__} import every_byte; sys.stdout.buffer.write(every_byte())"
    other = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONHASHSEED": "4711"},
        capture_output=True,
        check=True,
    )
    assert other.stdout == every_byte()
