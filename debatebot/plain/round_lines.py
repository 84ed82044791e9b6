"""What a debate says line by line: how it is set up, replies, cards, the clock."""

from collections.abc import Sequence

from debatebot.debate.clock import Time
from debatebot.debate.reply import words
from debatebot.debate.view import DebateView, Line
from debatebot.plain.spoken import sentence, spoken
from debatebot.play.debate import DebatePlay


def setup_lines(play: DebatePlay, how: str) -> list[str]:
    """What is debated, on which side, against whom; of a round gone on with its last words, too."""
    shown, settings = play.view(), play.state.settings
    why = f", {how}" if how else ""
    clock = "" if settings.clock == "off" else f" A {settings.clock} clock."
    part = f", part {play.part} of 2" if play.part else ""
    lines = [
        f"The motion: {sentence(shown.motion)}",
        f"You argue for '{shown.mine}'{why}. "
        f"{settings.format.capitalize()}{part}, {settings.level}, {shown.total} turns, "
        f"seed {settings.seed}. Code {play.code}.{clock}",
    ]
    if play.leaves:
        lines.append("A round said another way; the first one stays the score.")
    if not shown.lines:
        return [*lines, spoken(f"{shown.part}: {shown.intro}")]
    return [*lines, *last_lines(shown)]


def last_lines(shown: DebateView) -> list[str]:
    """The last words of both, for who goes on with a round."""
    return [spoken(f"{line.name.capitalize()}: {line.text}") for line in shown.lines[-2:]]


def said_lines(lines: Sequence[Line]) -> list[str]:
    """What was said, turn by turn."""
    return [
        spoken(
            f"{line.number}. {line.name[:1].upper()}{line.name[1:]}: {line.text.strip() or '(passed)'}"
        )
        for line in lines
    ]


def turn_lines(shown: DebateView, time: Time | None) -> list[str]:
    """The head of a turn: which, how many words, how much time."""
    clock = f" {time.words()}" if time is not None else ""
    return [
        f"Turn {shown.number} of {shown.total}. {sentence(shown.phase)} "
        f"About {shown.budget} words.{clock}"
    ]


def over_lines(text: str, shown: DebateView, time: Time | None) -> list[str]:
    """What is said of a turn that had too many words or took too long.

    Args:
        text: the turn.
        shown: the round before it.
        time: the clock when it was sent; None without one.
    """
    taken, lines = words(text), []
    if taken > shown.budget:
        lines.append(
            f"That was {taken} words, {shown.budget} were meant. Nothing is cut; "
            "only the award for keeping to it goes."
        )
    if time is not None and time.over and not (time.mode == "hard" and time.out):
        lines.append("That came after time. Only the award for keeping to it goes.")
    return lines


def reply_lines(shown: DebateView) -> list[str]:
    """What was heard, when that is sure, and the reply; an unsure reading is in the reply."""
    reply = shown.lines[-1]
    return [*heard_lines(shown, -2), spoken(f"{reply.name}: {reply.text}")]


def heard_lines(shown: DebateView, place: int) -> list[str]:
    """What a turn was taken for, when that is sure, and the words that led there."""
    own = shown.lines[place]
    if not (own.heard and own.sure):
        return []
    led = f" Your words: {', '.join(own.words)}." if own.words else ""
    return [spoken(f"Heard: {'; '.join(gist.rstrip('.') for gist in own.heard)}.{led}")]


def hint_lines(play: DebatePlay) -> list[str]:
    """The next rung of hints."""
    return [spoken(play.hint()) or "There is no hint: all of your points are made."]


def card_lines(play: DebatePlay) -> list[str]:
    """Three points that the learner could make, in their own words."""
    cards = play.cards()
    if not cards:
        return ["All of your points are made."]
    lines = []
    for card in cards:
        where = f" Paragraph {card.cites[0]}." if card.cites else ""
        lines.append(spoken(f"You could say: {sentence(card.text)}{where}"))
    return lines
