"""The least sure marks of a class, one by one: Enter confirms, a number changes; ours stays beside."""

from debatebot.classroom.report import Doubt
from debatebot.plain.spoken import sentence, spoken
from debatebot.plain.talk import Talk
from debatebot.play.class_files import ClassDesk

_WORDS = {0.0: "no mark", 0.5: "half a mark", 1.0: "full mark"}
_MARKS = {"0": 0.0, "1": 0.5, "2": 1.0}
"""Keys that set a mark: none, half, full."""


class ClassReview:
    """Ten marks to look at."""

    def __init__(self, room: ClassDesk, talk: Talk) -> None:
        self._room, self._talk = room, talk

    def run(self) -> None:
        """Ask for each; the input may end, and what was said stands."""
        doubts = self._room.report().doubts
        if not doubts:
            self._talk.say("Nothing was marked.")
            return
        self._talk.say(f"The {len(doubts)} least sure marks.")
        self._talk.say("Enter confirms, 0 none, 1 half, 2 full, s leaves it, q ends.")
        for number, doubt in enumerate(doubts, 1):
            try:
                if not self._one(number, doubt):
                    return
            except EOFError:
                return

    def _one(self, number: int, doubt: Doubt) -> bool:
        """Ask for one; False when the teacher has had enough."""
        self._talk.say(sentence(f"{number}. {doubt.alias}, {doubt.asked}"))
        self._talk.say(f"Wrote: {doubt.text}")
        mine = "" if doubt.confirmed is None else f" Yours: {_word(doubt.confirmed)}."
        self._talk.say(spoken(f"Ours: {_word(doubt.score)}, {doubt.certainty:.0%} sure.{mine}"))
        while True:
            said = self._talk.ask("> ").strip().casefold()
            if said in ("q", "quit", "/quit"):
                return False
            if said in ("s", "skip"):
                return True
            if said in ("", *_MARKS):
                self._room.confirm(doubt.key, _MARKS.get(said, doubt.score))
                return True
            self._talk.say("Type Enter, 0, 1, 2, s or q.")


def _word(score: float) -> str:
    return _WORDS.get(score, f"{score:.2f} of a mark")
