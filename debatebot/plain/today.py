"""Today line by line: the short quiz, then one tradeoff, and the end of it."""

from debatebot.plain.quiz import PlainQuiz
from debatebot.plain.session import Session
from debatebot.plain.spoken import sentence, spoken
from debatebot.plain.talk import GoHome, Talk
from debatebot.plain.tour import PlainTour
from debatebot.play.desk import Desk
from debatebot.play.today import TodayPlay, is_through
from debatebot.quiz import actions


class _Questions(PlainQuiz):
    """The quiz of a Today: its end is told by the day."""

    def _end(self) -> None:
        pass


class PlainToday(Session):
    """One Today, in lines."""

    def __init__(self, desk: Desk, talk: Talk, play: TodayPlay) -> None:
        super().__init__(desk, talk)
        self._play = play

    def run(self) -> None:
        """Play until the end of it.

        Raises:
            GoHome, Leave: the learner wants to go; all is kept.
            EOFError: there is no more input.
        """
        while True:
            _Questions(self._desk, self._talk, self._play.quiz).run()
            if not self._play.open_tradeoff or self._wants_tradeoff():
                break
        if self._play.open_tradeoff:
            self._tradeoff()
        study = self._desk.study
        end = self._play.end(study.tomorrow(), study.slipping())
        self._talk.say_all([spoken(line) for line in end.lines])

    def _wants_tradeoff(self) -> bool:
        """False when an answer was taken back, so that there is a question again."""
        title = sentence(self._play.end().tradeoff)
        self._talk.say(
            spoken(f"One tradeoff is left: {title} Type next, or home: the day is done.")
        )
        while True:
            said = self._talk.command("today")
            if said.command.name == "tradeoff":
                return True
            if said.command.name == "undo":
                self._play.quiz.act(actions.TakeBack())
                if self._play.quiz.state.current is not None:
                    self._talk.say("Taken back.")
                    return False
                self._talk.say("There is nothing to take back.")
            elif said.command.name == "learn":
                self._talk.say("First leave Today with home; then type learn.")
            else:
                self._anywhere(said, "today")

    def _tradeoff(self) -> None:
        tour = self._desk.study.tradeoff_tour(self._play, self._desk.talks)
        walked = PlainTour(self._desk, self._talk, tour)
        try:
            while tour.state.stage == "before" or not is_through(tour.state, self._play.place):
                walked.step()
        except GoHome:
            return
