"""The register of all event types, and how an event becomes text and is read again."""

from typing import Any

import msgspec

from debatebot.classroom import events as classroom
from debatebot.debate import events as debate
from debatebot.event import Event
from debatebot.progress import events as progress
from debatebot.quiz import events as quiz
from debatebot.tour import events as tour

_ALL: tuple[type[Event], ...] = (
    *(quiz.Attempt, quiz.Retry, quiz.Mend, quiz.Hint, quiz.Skip, quiz.Shown, quiz.Next),
    *(quiz.Over, quiz.Back),
    *(tour.Stance, tour.Guess, tour.Weigh, tour.Say, tour.Beat, tour.Memo),
    *(debate.Turn, debate.Reading, debate.Rewind, debate.Ballot, debate.Dispute, debate.Judge),
    *(debate.JudgeFirst, debate.JudgeRow, debate.Watched, debate.Stated, debate.Joint),
    *(debate.Hinted, debate.Owed),
    *(classroom.Round, classroom.Replied, classroom.Vote, classroom.Staged, classroom.Confirm),
    *(progress.Begin, progress.Undo, progress.Override, progress.Flag),
    *(progress.Draft, progress.Setting),
)


def name_of(kind: type[Event]) -> str:
    """The name under which a type is stored."""
    return str(kind.__struct_config__.tag)


def version_of(kind: type[Event]) -> int:
    """The version of a type that this release writes."""
    fields = msgspec.structs.fields(kind)
    return int(next(field.default for field in fields if field.name == "v"))


TYPES: dict[str, type[Event]] = {name_of(kind): kind for kind in _ALL}
VERSIONS: dict[str, int] = {name: version_of(kind) for name, kind in TYPES.items()}

_encoder = msgspec.json.Encoder()
_decoders: dict[str, msgspec.json.Decoder[Any]] = {
    name: msgspec.json.Decoder(kind) for name, kind in TYPES.items()
}
_SUBJECTS = ("question", "place", "tradeoff", "about", "debate", "name")
"""Fields that say what an event is about, in the order in which they are looked for."""


def encode(event: Event) -> tuple[str, int, bytes]:
    """An event's name, version and JSON.

    Raises:
        TypeError: the type is not in the register; such an event could not be read again.
    """
    if isinstance(event, progress.UnknownEvent):
        return event.name, event.v, event.body
    name = name_of(type(event))
    if TYPES.get(name) is not type(event):
        raise TypeError(f"{type(event).__name__} is not a registered event type")
    return name, event.v, _encoder.encode(event)


def decode(name: str, version: int, body: bytes) -> Event:
    """The event that was stored; an `UnknownEvent` when this release cannot read it."""
    if version <= VERSIONS.get(name, 0):
        try:
            event: Event = _decoders[name].decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError):
            pass
        else:
            return event
    return progress.UnknownEvent(name=name, body=body, v=version)


def subject_of(event: Event) -> str:
    """What an event is about: a question's id, a box's place, a setting's name; or nothing."""
    for field in _SUBJECTS:
        value = getattr(event, field, None)
        if isinstance(value, str) and not isinstance(event, progress.UnknownEvent):
            return value
    return ""
