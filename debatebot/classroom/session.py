"""A warm-up as a pure session: `step(state, action, script)` gives the next state and its events."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.classroom import actions
from debatebot.classroom.events import Replied, Staged, Vote
from debatebot.classroom.script import MORE_TIME, Script
from debatebot.classroom.state import ClassState, Done, Heard, Prompt, Reply, Setup
from debatebot.event import Event
from debatebot.text.sanitise import ANSWER_LIMIT, clean


def opening(setup: Setup) -> ClassState:
    """A round before it begins."""
    return ClassState(setup=setup)


def recalled(setup: Setup, events: Sequence[Event], script: Script) -> ClassState:
    """A round as its stored events left it."""
    state = opening(setup)
    for event in events:
        state = advance(state, event, script)
    return state


def step(
    state: ClassState, action: actions.Action, script: Script
) -> tuple[ClassState, tuple[Event, ...]]:
    """Take one action.

    An action that is not possible now is refused: the very same state comes back, and no event.
    """
    event = _event_of(state, action)
    if event is None:
        return state, ()
    after = advance(state, event, script)
    return (state, ()) if after is state else (after, (event,))


def _event_of(state: ClassState, action: actions.Action) -> Event | None:
    match action:
        case actions.Start(seconds):
            return Staged(what="start", seconds=seconds) if state.stage == "explain" else None
        case actions.Answer(reply, at):
            return _reply(state, reply, at)
        case actions.PassOn(seconds):
            return _reply(state, Reply(passed=True, seconds=seconds), "")
        case actions.StepBack(seconds):
            return Staged(what="back", seconds=seconds) if state.stage != "explain" else None
        case actions.Extend():
            return Staged(what="extend") if state.prompt and state.prompt.seconds else None
        case actions.HideScores():
            return Staged(what="hide")
        case actions.SwitchClock():
            return Staged(what="clock")
        case actions.EndRun(seconds):
            return Staged(what="end", seconds=seconds) if state.stage == "run" else None


def _reply(state: ClassState, reply: Reply, at: str) -> Event | None:
    prompt = state.prompt
    if prompt is None or at not in ("", prompt.id):
        return None
    if not reply.passed and not _fits(prompt, reply):
        return None
    if prompt.private and not reply.passed:
        value = [option.key for option in prompt.options].index(reply.key) + 1
        return Vote(
            when="after" if any(d.prompt.private for d in state.done) else "before",
            value=value,
            prompt=prompt.id,
            seconds=reply.seconds,
        )
    return Replied(
        prompt=prompt.id,
        text=clean(reply.text[:ANSWER_LIMIT]),
        key=reply.key,
        counts=reply.counts,
        passed=reply.passed,
        seconds=reply.seconds,
    )


def _fits(prompt: Prompt, reply: Reply) -> bool:
    """Whether a reply is of the kind that the prompt takes; a blank one never is."""
    match prompt.takes:
        case "text":
            return bool(clean(reply.text).strip())
        case "key":
            return reply.key in [option.key for option in prompt.options]
        case "counts":
            fits = len(reply.counts) == len(prompt.options)
            return fits and all(count >= 0 for count in reply.counts)
        case "read":
            return True


def advance(state: ClassState, event: Event, script: Script) -> ClassState:
    """Apply one event; one that does not fit the state leaves it as it is."""
    match event:
        case Replied() | Vote():
            return _answered(state, event, script)
        case Staged(what="start") if state.stage == "explain":
            return _asked(replace(state, stage="run"), (), event.seconds, script)
        case Staged(what="back") if state.stage != "explain":
            if state.stage == "run" and not state.done:
                return replace(state, stage="explain", prompt=None, extra=0)
            return _asked(replace(state, stage="run"), state.done[:-1], event.seconds, script)
        case Staged(what="extend") if state.prompt and state.prompt.seconds:
            return replace(state, extra=state.extra + MORE_TIME)
        case Staged(what="hide"):
            return replace(state, hidden=not state.hidden)
        case Staged(what="clock"):
            return replace(state, clock=not state.clock)
        case Staged(what="end") if state.stage == "run":
            return replace(state, stage="debrief", prompt=None, extra=0)
    return state


def _answered(state: ClassState, event: Replied | Vote, script: Script) -> ClassState:
    prompt = state.prompt
    if prompt is None or event.prompt != prompt.id:
        return state
    reply = _reply_of(prompt, event)
    if not reply.passed and not _fits(prompt, reply):
        return state
    heard = Heard() if reply.passed else script.hear(prompt, reply, state.done)
    done = (*state.done, Done(prompt=prompt, reply=reply, heard=heard))
    return _asked(state, done, reply.seconds, script)


def _reply_of(prompt: Prompt, event: Replied | Vote) -> Reply:
    if isinstance(event, Replied):
        return Reply(
            text=event.text,
            key=event.key,
            counts=event.counts,
            passed=event.passed,
            seconds=event.seconds,
        )
    known = 1 <= event.value <= len(prompt.options)
    return Reply(key=prompt.options[event.value - 1].key if known else "", seconds=event.seconds)


def _asked(state: ClassState, done: tuple[Done, ...], seconds: int, script: Script) -> ClassState:
    """The round with what is asked after these replies; the debrief when nothing is."""
    prompt = script.prompt(done)
    return replace(
        state,
        stage="run" if prompt else "debrief",
        prompt=prompt,
        done=done,
        began=seconds,
        extra=0,
    )
