"""Scenes of warm-ups, for the screens that are kept as text."""

from collections.abc import Callable

from debatebot.classroom.letters import letters_of
from debatebot.classroom.rounds import RoundName
from debatebot.classroom.state import Reply
from debatebot.play.warmup_ask import WarmupAsk
from debatebot.tui.app import DebatebotApp

Act = Callable[[DebatebotApp], None]
HANDS = (9, 6, 4, 0, 2, 1)
REASON = "because the salmon would not come back to the villages"


def chooser(app: DebatebotApp) -> None:
    """The chooser."""
    app.choose_warmup()


def explained(app: DebatebotApp) -> None:
    """A round before it begins."""
    app.start_warmup(WarmupAsk(round="corners", seed=42))


def timer(app: DebatebotApp) -> None:
    """The large clock on a projector."""
    _played(app, "corners", (), projector=True)


def corner(app: DebatebotApp) -> None:
    """Four corners on a pupil's screen."""
    _played(app, "corners", ())


def letter(app: DebatebotApp) -> None:
    """The letter of a reason."""
    _played(app, "corners", (Reply(key="3"), Reply(text=REASON), Reply(), Reply(key="2")))


def room(app: DebatebotApp) -> None:
    """The map of a room."""
    counts = Reply(counts=HANDS[: len(letters_of(app.desk.pack))])
    _played(app, "corners", (Reply(), Reply(), counts), projector=True)


def teams(app: DebatebotApp) -> None:
    """Two teams with their flow."""
    _played(app, "teams", (Reply(text=REASON), Reply(text="because the dam gives light")))


def _played(
    app: DebatebotApp, name: RoundName, replies: tuple[Reply, ...], *, projector: bool = False
) -> None:
    """A round with some replies, and not a second gone by."""
    play = app.desk.warmups.begin(
        WarmupAsk(round=name, seed=42, minutes=5, projector=projector, roster=("Ada", "Ben"))
    )
    play.start()
    for reply in replies:
        play.hand_in(reply)
    app.resume_warmup(play.session)


CLASS_SCENES: dict[str, tuple[Act, tuple[int, int]]] = {
    "warmup-chooser": (chooser, (80, 24)),
    "warmup-explained": (explained, (80, 24)),
    "warmup-timer": (timer, (80, 24)),
    "warmup-corner": (corner, (80, 24)),
    "warmup-letter": (letter, (80, 24)),
    "warmup-room": (room, (80, 24)),
    "warmup-teams": (teams, (80, 24)),
    "warmup-chooser-small": (chooser, (40, 15)),
    "warmup-timer-small": (timer, (40, 15)),
    "warmup-letter-small": (letter, (40, 15)),
}
