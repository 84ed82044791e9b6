"""What is scheduled and scored, from home: learn, Today, exams, settings."""

from debatebot.plain.anywhere import do_anywhere
from debatebot.plain.exam import PlainExam
from debatebot.plain.quiz import PlainQuiz
from debatebot.plain.spoken import sentence
from debatebot.plain.talk import GoHome, Talk
from debatebot.plain.today import PlainToday
from debatebot.play import settings
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk, exam_ask
from debatebot.play.typed import Said
from debatebot.play.unfinished import Unfinished
from debatebot.quiz.choose import MISSED, NothingToAsk, UnknownTopic


def door(desk: Desk, talk: Talk, said: Said) -> bool | None:
    """Do what was said; None when it is none of these, False when home need not be said again."""
    match said.command.name:
        case "today":
            today(desk, talk)
        case "quiz" if said.rest.casefold() == "quick":
            return try_quiz(desk, talk, QuizAsk("quick"))
        case "quiz" | "drill":
            return try_quiz(desk, talk, QuizAsk(topic=said.rest))
        case "missed":
            return try_quiz(desk, talk, QuizAsk(topic=MISSED))
        case "learn":
            return try_quiz(desk, talk, QuizAsk("learn", said.rest))
        case "exam":
            ask = exam_ask(said.rest)
            if isinstance(ask, str):
                talk.say(ask)
                return False
            return try_quiz(desk, talk, ask)
        case "settings":
            set_up(desk, talk)
        case _:
            return None
    return True


def resume(desk: Desk, talk: Talk, left: Unfinished) -> None:
    """Go on with a quiz, a Today or an exam."""
    if left.kind == "today":
        PlainToday(desk, talk, desk.study.resume_today(left.session)).run()
    elif left.kind == "exam":
        PlainExam(desk, talk, desk.study.resume_exam(left.session), door).run()
    else:
        PlainQuiz(desk, talk, desk.resume_quiz(left.session)).run()


def try_quiz(desk: Desk, talk: Talk, ask: QuizAsk) -> bool:
    """Play what was asked for, or say why there is no such quiz."""
    try:
        if ask.mode == "exam":
            PlainExam(desk, talk, desk.begin_exam(ask), door).run()
        else:
            PlainQuiz(desk, talk, desk.begin_quiz(ask)).run()
    except (UnknownTopic, NothingToAsk) as problem:
        talk.say(problem.message)
        return False
    return True


def today(desk: Desk, talk: Talk, minutes: int | None = None) -> None:
    """Today, gone on with or begun."""
    PlainToday(desk, talk, desk.study.begin_today(minutes)).run()


def set_up(desk: Desk, talk: Talk) -> None:
    """Read the settings out and change them.

    Raises:
        GoHome: the learner is through with them; there is no other way out.
    """
    talk.say_all(setting_lines(desk))
    talk.say("Type set, a name and a value; home when you are done.")
    while True:
        said = talk.command("settings")
        if said.command.name == "set":
            talk.say(desk.study.set_up(said.rest))
        elif said.command.name in ("home", "back"):
            raise GoHome
        else:
            do_anywhere(desk, talk, said, "settings")


def setting_lines(desk: Desk) -> list[str]:
    """Every setting with its value."""
    return [
        sentence(
            f"{each.preference.name}: {each.shown}, {each.preference.says} ({each.preference.range})"
        )
        for each in settings.values(desk.history.folds().settings)
    ]
