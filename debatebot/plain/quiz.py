"""A quiz line by line: the same session as on the screen."""

from collections.abc import Callable

from debatebot.plain.anywhere import do_anywhere, offer, usable
from debatebot.plain.feedback import first_beat, mended_lines, second_beat, summary_lines
from debatebot.plain.session import Session
from debatebot.plain.spoken import sentence, spoken
from debatebot.plain.talk import Talk
from debatebot.play.command import Place
from debatebot.play.commands import place_of
from debatebot.play.desk import Desk
from debatebot.play.quiz import QuizPlay
from debatebot.play.typed import Refused, Said, read_slash, read_word
from debatebot.quiz import actions
from debatebot.quiz.view import QuestionView

_OFFERED = (
    "mend",
    "retry",
    "hint",
    "right",
    "wrong",
    "unknown",
    "flag",
    "undo",
    "trace",
    "reveal",
    "next",
)
"""Words offered after a mark, the way on last."""


class PlainQuiz(Session):
    """One quiz session, asked and answered in lines."""

    def __init__(
        self, desk: Desk, talk: Talk, play: QuizPlay, add: Callable[[str], None] | None = None
    ) -> None:
        """
        Args:
            desk: what the learner holds.
            talk: asks and says.
            play: the session.
            add: takes what is typed after a mark and is no command; without it, it is refused.
        """
        super().__init__(desk, talk)
        self._play, self._add = play, add
        self._asked: tuple[str, int] | None = None

    def run(self) -> None:
        """Play until the end of the session.

        Raises:
            GoHome, Leave: the learner wants to go; all is kept.
            EOFError: there is no more input.
        """
        while (phase := self._play.state.phase) != "summary":
            if phase == "asked":
                self._ask()
            else:
                self._result()
        self._end()

    def _end(self) -> None:
        """What to say when all is through."""
        self._talk.say_all(summary_lines(self._play.summary()))

    def _ask(self) -> None:
        shown = self._play.view()
        if shown is None:
            return
        key = (shown.question, len(self._play.state.log))
        if key != self._asked:
            self._talk.say_all(self._question_lines(shown))
        self._asked = key
        text = self._talk.ask("Your answer: ")
        said = read_slash(text, "question")
        if isinstance(said, Refused):
            self._talk.refuse(said)
        elif said is not None:
            self._slash(said, shown)
        elif not text.strip(" ?!"):
            self._talk.say("Type an answer, or /skip to pass.")
        else:
            self._act(actions.Answer(text))
            self._after()

    def _question_lines(self, shown: QuestionView) -> list[str]:
        return question_lines(shown)

    def _slash(self, said: Said, shown: QuestionView) -> None:
        name = said.command.name
        if name == "hint":
            self._hint(shown)
        elif name == "undo" and "undo" not in shown.commands:
            self._talk.say("There is nothing to take back.")
        elif name in ("skip", "undo", "flag"):
            self._do(said)
        else:
            do_anywhere(self._desk, self._talk, said, "question", shown.commands)

    def _hint(self, shown: QuestionView) -> None:
        if shown.hints_left == 0:
            self._talk.say("There are no more hints.")
            return
        self._act(actions.ShowHint())
        hinted = self._play.view()
        if hinted is not None:
            self._talk.say(f"Hint: {spoken(hinted.hints[-1])}")
            if hinted.hint_price:
                self._talk.say(hinted.hint_price)
            self._asked = (shown.question, len(self._play.state.log))

    def _result(self) -> None:
        shown, asked = self._play.feedback(), self._play.view()
        if shown is None or asked is None:
            return
        place = place_of(self._play.state.phase)
        here = usable(place, shown.commands)
        names = [name for name in _OFFERED if name in {command.name for command in here}]
        self._talk.say(offer(names).replace("reveal", "answer"))
        said = self._command(place, (*shown.commands, "next"))
        if said is None:
            return
        if said.command.name == "trace":
            steps = self._play.trace()
            self._talk.say_all(
                [
                    spoken(sentence(f"{step.gate}: {step.found}") + " This decided." * step.decided)
                    for step in steps
                ]
                or ["No trace was kept for this."]
            )
        elif said.command.name == "hint":
            self._hint(asked)
        elif "anywhere" in said.command.where:
            do_anywhere(self._desk, self._talk, said, place, shown.commands)
        else:
            self._do(said)

    def _command(self, place: Place, allowed: tuple[str, ...]) -> Said | None:
        """What is to be done; None when the words were added to the answer."""
        if self._add is None or place != "earned":
            return self._talk.command(place, allowed)
        self._talk.say("Or type what is missing.")
        text = self._talk.ask("> ")
        said = read_word(text, place, allowed)
        if isinstance(said, Said):
            return said
        if text.startswith("/"):
            self._talk.refuse(said)
            return None
        again = "retry" in allowed
        self._add(text)
        self._tell_trouble()
        if again:
            self._after()
        else:
            self._mended()
        return None

    def _do(self, said: Said) -> None:
        match said.command.name:
            case "reveal":
                self._act(actions.GoOn())
                self._second()
            case "next":
                if self._play.state.phase == "earned":
                    self._act(actions.GoOn())
                    self._second()
                self._act(actions.GoOn())
            case "skip":
                self._act(actions.SkipQuestion())
                self._after()
            case "unknown":
                self._act(actions.DidNotKnow())
                self._talk.say("Kept as passed.")
                self._second()
            case "retry":
                self._act(actions.TryAgain())
            case "mend":
                self._act(actions.MendAnswer(said.rest or self._talk.ask("Your mended answer: ")))
                self._mended()
            case "right" | "wrong" as own:
                self._act(actions.Remark(own == "right"))
                shown = self._play.feedback()
                self._talk.say(shown.override if shown is not None else "")
            case "flag":
                self._act(actions.RaiseFlag(said.rest))
                self._talk.say("Flagged; thank you.")
            case "undo":
                self._act(actions.TakeBack())
                self._talk.say("Taken back.")
                self._asked = None
                self._first()

    def _act(self, action: actions.Action) -> None:
        self._play.act(action)
        self._tell_trouble()

    def _after(self) -> None:
        """Say the mark, and where nothing is left to hide the answer too."""
        self._first()
        if self._play.state.phase == "answered":
            self._second()

    def _first(self) -> None:
        shown = self._play.feedback()
        if shown is not None:
            self._talk.say_all(first_beat(shown))

    def _mended(self) -> None:
        shown = self._play.feedback()
        if shown is not None:
            self._talk.say_all(mended_lines(shown))

    def _second(self) -> None:
        shown = self._play.feedback()
        if shown is not None:
            self._talk.say_all(second_beat(shown))


def question_lines(shown: QuestionView) -> list[str]:
    """What is asked, with what belongs to it."""
    again = "Once more: question" if shown.retrying else "Question"
    topic = f", {shown.topic}" if shown.topic else ""
    lines = [f"{again} {shown.number} of {shown.total}{topic}."]
    lines.append(spoken(f"{shown.ask} ({shown.dated})" if shown.dated else shown.ask))
    if shown.sentence:
        lines.append(f"The sentence: {spoken(shown.sentence)}")
    if shown.item:
        lines.append(f"The statement: {spoken(shown.item)}")
    if shown.options:
        choices = enumerate(shown.options, 1)
        lines.append(" ".join(f"{number}: {sentence(option)}" for number, option in choices))
    lines += [f"Hint: {spoken(hint)}" for hint in shown.hints]
    if shown.hint_price:
        lines.append(f"/hint shows one. {shown.hint_price}")
    return lines
