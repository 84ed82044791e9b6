"""The first run line by line: a stance, a reason, a fact, a tradeoff; then home."""

from collections.abc import Callable

from debatebot.debate import actions as debate
from debatebot.plain.quiz import PlainQuiz
from debatebot.plain.round_lines import reply_lines
from debatebot.plain.session import Session
from debatebot.plain.spoken import sentence
from debatebot.plain.talk import GoHome, Talk
from debatebot.plain.tour import PlainTour
from debatebot.plain.tour_lines import scale
from debatebot.play.desk import Desk
from debatebot.play.typed import Refused, read_slash, read_word

SKIP = "skip"
"""The word that leads home from any step."""


class PlainFirstRun(Session):
    """The first five minutes, in lines."""

    def __init__(self, desk: Desk, talk: Talk) -> None:
        super().__init__(desk, Talk(talk.say, _leaving(talk)))
        self._run = desk.talks.first_run()

    def run(self) -> None:
        """Go through the steps that are left; at the end, or on the way home, it is over for good.

        Raises:
            Leave: the learner wants to go; the next start goes on here.
            EOFError: there is no more input.
        """
        try:
            self._welcome()
            while self._run.stage != "done":
                self._step()
            self._ended()
        except GoHome:
            self._talk.say("This can be had again at any time: type first at home.")
        self._run.leave()
        self._tell_trouble()

    def _welcome(self) -> None:
        if self._run.stage == "stance":
            self._talk.say_all(
                [
                    f"{self._desk.pack.article.title}.",
                    f"The motion: {sentence(self._run.tour.view().motion)}",
                    f"Before you read a word: where do you stand? {scale(self._run.tour.view())}, "
                    "4 is the middle. The word skip leads home at any step.",
                ]
            )
        else:
            self._talk.say("Your first run goes on where it was; skip leads home.")

    def _step(self) -> None:
        match self._run.stage:
            case "stance":
                self._stance()
            case "reason":
                self._reason()
            case "heard":
                self._heard()
            case "fact" if self._run.quiz is not None:
                PlainQuiz(self._desk, self._talk, self._run.quiz, self._run.answer).run()
                self._talk.say("That was the quiz. Now a tradeoff.")
            case _:
                self._tradeoff()

    def _stance(self) -> None:
        text = self._talk.ask("Where you stand, 1 to 7: ").strip()
        if len(text) == 1 and text in "1234567":
            self._run.take_stance(int(text))
            self._tell_trouble()
            return
        said = read_word(text, "stance")
        if isinstance(said, Refused) or said.command.name == "weigh":
            self._talk.say("A number from 1 to 7, please, or an empty Enter.")
        elif "anywhere" in said.command.where:
            self._anywhere(said, "stance")
        else:
            self._run.pass_on()

    def _reason(self) -> None:
        self._talk.say("One reason, in your own words. Rough is fine.")
        text = self._typed("Because: ")
        if text is None:
            return
        if text:
            self._run.give_reason(text)
        else:
            self._run.pass_on()
        self._replied()

    def _heard(self) -> None:
        self._talk.say("That was a debate, in small. Answer, or press Enter for a fact.")
        text = self._typed("You: ")
        if text:
            self._run.give_reason(text)
            self._replied()
        elif text is not None:
            self._run.go_on_to_fact()
            self._tell_trouble()

    def _replied(self) -> None:
        self._tell_trouble()
        if self._run.debate is not None:
            shown = self._run.debate.view()
            self._talk.say_all(reply_lines(shown))
            if shown.can_correct:
                self._talk.say("If that is not what you meant, type /not.")

    def _tradeoff(self) -> None:
        """Guess and weigh one tradeoff of the tour."""
        tour = PlainTour(self._desk, self._talk, self._run.tour, short=True)
        while self._run.stage in ("guess", "weigh"):
            tour.step()

    def _ended(self) -> None:
        state = self._run.tour.state
        began = state.before.value if state.before is not None else 0
        if state.visit.value:
            self._talk.say(f"Here you stand at {state.visit.value}; you began at {began}.")
        self._talk.say("That was the tour. This is home:")

    def _typed(self, prompt: str) -> str | None:
        """What was typed, without blanks; None when it was a command, which is then done."""
        text = self._talk.ask(prompt).strip()
        said = read_slash(text, "turn")
        if said is None:
            return text
        if isinstance(said, Refused):
            self._talk.refuse(said)
        elif said.command.name == "not":
            self._not_my_point()
        elif said.command.name == "pass":
            self._run.pass_on()
        elif said.command.name == "undo":
            back = self._run.take_back()
            self._talk.say("Taken back." if back else "There is nothing to take back.")
        elif "anywhere" in said.command.where:
            self._anywhere(said, "turn")
        else:
            self._talk.say(f"{said.command.slash} comes with a whole round.")
        return None

    def _not_my_point(self) -> None:
        small = self._run.debate
        if small is None or not small.view().can_correct:
            self._talk.say("There is no reading to put right.")
            return
        small.act(debate.NotMyPoint())
        self._talk.say("Read again, without that point.")
        self._replied()


def _leaving(talk: Talk) -> Callable[[str], str]:
    """Asks as the talk does; the word that skips leads home from every prompt."""

    def ask(prompt: str) -> str:
        text = talk.ask(prompt)
        if text.strip().casefold() == SKIP:
            raise GoHome
        return text

    return ask
