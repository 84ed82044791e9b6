"""Four corners: take a corner, give a reason, hear the best counter, choose again."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.classroom.letters import gap, letter_for, letters_of, map_lines, options_of
from debatebot.classroom.listening import hear_argument
from debatebot.classroom.script import ClassReaders
from debatebot.classroom.scripts.common import best_counter, by_id, private_choice, share
from debatebot.classroom.sides import other, part_of
from debatebot.classroom.state import Debrief, Done, Heard, Option, Prompt, Reply, Setup
from debatebot.pack.models import Pack, Side
from debatebot.quiz.words import number_word

CORNERS = ("strongly disagree", "disagree", "agree", "strongly agree")
_OPTIONS = tuple(Option(key=str(n), text=text) for n, text in enumerate(CORNERS, 1))
_MINUTES_A_REASON = 6
"""A round gets one reason for each so many minutes, at least one."""
_ASIDE = (0.15, 0.15)
"""Shares of the time for the first and for the last choice of a corner."""

_GATHER = "Take a corner. Type one sentence with 'because'."
_AGAIN = "Read the answer on your screen. Move, stay or pass."


class Corners:
    """The round on a pupil's screen, and in front of the class."""

    def __init__(self, setup: Setup, pack: Pack, readers: ClassReaders) -> None:
        self._setup, self._pack, self._readers = setup, pack, readers
        reasons = max(1, setup.minutes // _MINUTES_A_REASON)
        rest = (1 - sum(_ASIDE)) / reasons
        self._pupil = (
            self._corner("corner-before", "Take a corner", _ASIDE[0]),
            *(
                prompt
                for n in range(1, reasons + 1)
                for prompt in (self._reason(n, 0.7 * rest), self._counter(n, 0.3 * rest))
            ),
            self._corner("corner-after", "Choose again", _ASIDE[1]),
        )

    def prompt(self, done: Sequence[Done]) -> Prompt | None:
        """The next of a fixed row; a counter waits for the reason that it answers."""
        row = self._room() if self._setup.projector else self._pupil
        if len(done) >= len(row):
            return None
        prompt = row[len(done)]
        if prompt.id.startswith("counter-"):
            return self._with_counter(prompt, done[-1], _side(done))
        return prompt

    def hear(self, prompt: Prompt, reply: Reply, done: Sequence[Done]) -> Heard:
        """A reason is read for the side of the corner that was taken."""
        if prompt.takes != "text":
            return Heard()
        return hear_argument(reply.text, _side(done), self._readers)[0]

    def debrief(self, done: Sequence[Done]) -> Debrief:
        """The letter of the newest reason, to be shown around: nothing beside it says which side.

        In front of the class it is the map of the room.
        """
        hands = by_id(done, "hands")
        if self._setup.projector:
            counts = hands.reply.counts if hands else ()
            return Debrief(
                title=f"The room in {number_word(len(letters_of(self._pack)))} letters",
                lines=map_lines(counts, self._pack),
                ask=gap(counts, self._pack),
            )
        reasons = [each for each in done if each.prompt.takes == "text" and not each.reply.passed]
        newest = next((each.heard.made for each in reversed(reasons) if each.heard.made), ())
        if not reasons:
            text = "You gave no reason, which is fine. Which one that you heard was the best?"
            return Debrief(title="Four corners", ask=text)
        letter = letter_for(newest, self._pack)
        return Debrief(
            title="Show this letter",
            letter=letter.letter,
            letter_says=letter.says,
            ask="Which reason of somebody else could move you by one corner?",
        )

    def _corner(self, name: str, title: str, part: float) -> Prompt:
        return private_choice(self._setup, self._pack, name, title, _OPTIONS, part)

    def _reason(self, number: int, part: float) -> Prompt:
        return Prompt(
            id=f"reason-{number}",
            takes="text",
            title="One sentence" if number == 1 else "One more",
            lines=(self._pack.positions.motion,),
            ask="Give one reason, in a sentence with 'because'.",
            frame="… because …",
            seconds=share(self._setup, part),
            opinion=True,
        )

    def _counter(self, number: int, part: float) -> Prompt:
        return Prompt(
            id=f"counter-{number}",
            takes="read",
            title="The best counter",
            ask="What would you say to that?",
            seconds=share(self._setup, part),
            opinion=True,
        )

    def _with_counter(self, prompt: Prompt, reason: Done, side: Side) -> Prompt:
        line = best_counter(reason.heard.made, side, self._setup, self._readers.tools())
        return replace(prompt, lines=(line,), speaker=part_of(self._pack, other(side)))

    def _standing(self, name: str, title: str, ask: str, part: float) -> Prompt:
        return Prompt(
            id=name,
            takes="read",
            title=title,
            lines=(self._pack.positions.motion,),
            ask=ask,
            seconds=share(self._setup, part),
        )

    def _room(self) -> tuple[Prompt, ...]:
        return (
            self._standing("gather", "Take a corner", _GATHER, 0.5),
            self._standing("again", "Hear the counter", _AGAIN, 0.2),
            Prompt(
                id="hands",
                takes="counts",
                title="Hands up",
                ask="Hands up for each letter. Type the numbers in a row.",
                options=options_of(self._pack),
                seconds=share(self._setup, 0.3),
            ),
        )


def _side(done: Sequence[Done]) -> Side:
    """The side of the corner that was taken; the agreeing one when none was."""
    taken = by_id(done, "corner-before")
    return "anti" if taken and taken.reply.key in ("1", "2") else "pro"
