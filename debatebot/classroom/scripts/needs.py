"""What a round needs of its pack, and which rounds a pack can play."""

from debatebot.classroom.fumbles import plantable
from debatebot.classroom.rounds import ROUND_NAMES, ROUNDS, RoundName
from debatebot.classroom.scripts.common import RoundNotPossible
from debatebot.pack.models import Pack
from debatebot.quiz.choose import class_pool


def lacks(round_: RoundName, pack: Pack) -> str:
    """What a pack lacks for a round, as a sentence; empty when it lacks nothing."""
    if round_ == "fumble" and not plantable(pack):
        return "This pack names no fact with a number or a known slip."
    if round_ == "quiz" and not class_pool(pack):
        return "This pack has no short question that suits a class."
    return ""


def playable(pack: Pack) -> tuple[RoundName, ...]:
    """The rounds that a pack can play, in the chooser's order."""
    return tuple(name for name in ROUND_NAMES if not lacks(name, pack))


def require(round_: RoundName, pack: Pack) -> None:
    """Do nothing when a pack can play a round.

    Raises:
        RoundNotPossible: it cannot; the message says what it lacks and what it can play.
    """
    missing = lacks(round_, pack)
    if missing:
        others = ", ".join(ROUNDS[name].title for name in playable(pack))
        raise RoundNotPossible(f"{missing} It can play: {others}.")
