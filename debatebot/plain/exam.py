"""An exam line by line: sealed to its end, then the report, in which each answer can be looked at."""

from collections.abc import Callable

from debatebot.plain.anywhere import do_anywhere
from debatebot.plain.feedback import first_beat, second_beat
from debatebot.plain.quiz import PlainQuiz, question_lines
from debatebot.plain.spoken import spoken
from debatebot.plain.talk import Talk
from debatebot.play import exams
from debatebot.play.desk import Desk
from debatebot.play.exam import ExamPlay
from debatebot.play.typed import Said
from debatebot.quiz import actions
from debatebot.quiz.view import QuestionView

Door = Callable[[Desk, Talk, Said], bool | None]
"""Does what was said; None when it is for somebody else, False when it could not be done."""


class PlainExam(PlainQuiz):
    """One exam, asked and answered in lines."""

    def __init__(self, desk: Desk, talk: Talk, play: ExamPlay, door: Door) -> None:
        """
        Args:
            desk: what the learner holds.
            talk: asks and says.
            play: the exam.
            door: opens what the report offers to go on with.
        """
        super().__init__(desk, talk, play)
        self._exam, self._door = play, door

    def run(self) -> None:
        """Ask to the end, then show the report until the learner goes home.

        Raises:
            GoHome, Leave: the learner wants to go; all is kept.
            EOFError: there is no more input.
        """
        if self._exam.state.position == 0 and self._exam.state.current is not None:
            self._talk.say_all(_rules(self._exam))
        super().run()

    def _question_lines(self, shown: QuestionView) -> list[str]:
        left = self._exam.left
        clock = [f"{time_words(left)} left."] if left is not None else []
        return [*question_lines(shown), *clock]

    def _hint(self, shown: QuestionView) -> None:
        self._talk.say("An exam has no hints.")

    def _end(self) -> None:
        self._report()
        self._talk.say(
            "Type look and a question's number, export and a file's name, undo, missed, "
            "or next for home."
        )
        while self._reported():
            pass

    def _report(self) -> None:
        report = self._exam.report()
        if report.ran_out:
            self._talk.say("The time is up.")
        lines = [f"The report of {report.code}.", *exams.report_lines(report, self._exam.advice())]
        self._talk.say_all([spoken(line) for line in lines])

    def _reported(self) -> bool:
        """One command at the report; False when the learner is through with it."""
        said = self._talk.command("report")
        match said.command.name:
            case "next":
                return False
            case "inspect":
                self._inspect(said.rest)
            case "export":
                self._export(said.rest)
            case "undo":
                before = self._exam.state
                self._act(actions.TakeBack())
                taken = self._exam.state is not before
                self._talk.say("Taken back." if taken else "There is nothing to take back.")
            case "missed" | "learn" | "exam" | "drill":
                return not self._door(self._desk, self._talk, said)
            case _:
                do_anywhere(self._desk, self._talk, said, "report")
        return True

    def _inspect(self, typed: str) -> None:
        number = typed.strip()
        total = len(self._exam.state.sittings)
        if not number.isdecimal() or not 1 <= int(number[:4]) <= total:
            self._talk.say(f"Type look and a number from 1 to {total}.")
            return
        place = int(number) - 1
        look = self._exam.look(place)
        if look is None:
            return
        self._talk.say_all(question_lines(look.view))
        answer = self._exam.report().rows[place].answer
        self._talk.say(spoken(f"Your answer: {answer}" if answer else "No answer was given."))
        self._talk.say_all([*first_beat(look.feedback), *second_beat(look.feedback)])
        names = [name for name in look.commands if name != "undo"]
        if names:
            self._mark(place, names)

    def _mark(self, place: int, names: list[str]) -> None:
        own = [name for name in names if name in ("right", "wrong")]
        self._talk.say(
            f"Type {' or '.join(own)} to mark it yourself, or next." if own else "Type next."
        )
        said = self._talk.command("looked", (*names, "next"))
        if said.command.name in own:
            self._exam.remark(place, said.command.name == "right")
            self._tell_trouble()
            look = self._exam.look(place)
            self._talk.say(look.feedback.override if look is not None else "")
        elif said.command.name == "trace":
            mark = self._exam.state.sittings[place].standing
            steps = mark.verdict.trace if mark is not None else ()
            self._talk.say_all([spoken(f"{step.gate}: {step.found}.") for step in steps])
        elif said.command.name != "next":
            do_anywhere(self._desk, self._talk, said, "looked")

    def _export(self, name: str) -> None:
        wanted = name.strip() or f"{self._exam.report().code}.json"
        records = self._desk.journal.records
        self._talk.say(exams.write(wanted, exams.fields(self._exam, self._desk.learner, records)))


def time_words(seconds: int) -> str:
    """`2 minutes 5 seconds`."""
    minutes, rest = divmod(seconds, 60)
    parts = [
        f"{minutes} minute{'' if minutes == 1 else 's'}" if minutes else "",
        f"{rest} second{'' if rest == 1 else 's'}" if rest or not minutes else "",
    ]
    return " ".join(part for part in parts if part)


def _rules(play: ExamPlay) -> list[str]:
    plan = play.state.plan
    clock = f"{plan.clock} minutes" if plan.clock else "No clock"
    return [
        f"An exam of {len(plan.items)} questions, seed {plan.seed}. {clock}.",
        "Nothing is shown before the end; /skip scores nothing; end an answer in ! when you are sure.",
    ]
