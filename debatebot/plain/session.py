"""What every session line by line shares: a desk, a talk, and telling when the disk is full."""

from debatebot.plain.anywhere import do_anywhere
from debatebot.plain.talk import GoHome, Talk
from debatebot.play.command import Place
from debatebot.play.desk import Desk
from debatebot.play.typed import Said


class Session:
    """Base of the sessions that are played in lines."""

    def __init__(self, desk: Desk, talk: Talk) -> None:
        self._desk = desk
        self._talk = talk
        self._trouble = ""

    def run(self) -> None:
        """Talk until the learner leaves.

        Raises:
            GoHome, Leave: the learner wants to go; all is kept.
            EOFError: there is no more input.
        """
        raise GoHome

    def _tell_trouble(self) -> None:
        """Say once that something is not on disk yet."""
        if self._desk.trouble and self._desk.trouble != self._trouble:
            self._talk.say(self._desk.trouble)
        self._trouble = self._desk.trouble

    def _anywhere(self, said: Said, place: Place) -> None:
        """Do a command that works anywhere.

        Raises:
            GoHome, Leave: the learner wants to go.
        """
        do_anywhere(self._desk, self._talk, said, place)
