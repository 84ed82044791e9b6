"""The envelope that every event travels in, and the event types of this room."""

from datetime import datetime

from msgspec import Struct, field

from debatebot.event import Event


class Begin(Event, frozen=True, tag="begin"):
    """A session began; it is known by this event's number: `quiz-17`."""

    kind: str
    "`quiz`, `tour`, `debate` and so on."
    mode: str = ""
    seed: int = 0
    topic: str = ""
    items: tuple[str, ...] = ()
    "Ids of what it sets out to go through, in order."
    wordings: tuple[int, ...] = ()
    "In which wording each item is put."
    options: dict[str, str] = field(default_factory=dict)
    "Whatever else it was set to."


class Undo(Event, frozen=True, tag="undo"):
    """The learner took an earlier event back, and with it the turns of the page after it."""

    of: int
    "Sequence number of the event taken back."


class Override(Event, frozen=True, tag="override"):
    """The learner's own mark beside ours: 'I was right' or 'I was wrong'."""

    of: int
    "Sequence number of the attempt."
    right: bool


class Flag(Event, frozen=True, tag="flag"):
    """The learner says that something is wrong with a question, claim or line."""

    about: str
    note: str = ""


class Draft(Event, frozen=True, tag="draft"):
    """What stood unsent in a text box; the newest of a place replaces the earlier."""

    place: str
    "Session and box: `quiz/4`."
    text: str
    cursor: int = 0


class Setting(Event, frozen=True, tag="setting"):
    """One preference."""

    name: str
    value: str


class UnknownEvent(Event, frozen=True, tag="unknown"):
    """An event that this release cannot read: of a later type or version. It is kept as it is."""

    name: str
    body: bytes


class Record(Struct, frozen=True, kw_only=True):
    """One stored event with who, when, and against which content."""

    seq: int
    at: datetime
    "UTC."
    learner: str
    pack: str
    content: str
    "The pack's content hash."
    session: str
    "Id of the session it belongs to; empty for what belongs to none."
    event: Event
