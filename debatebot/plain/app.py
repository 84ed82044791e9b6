"""Plain mode: home and its doors line by line, for screen readers, dumb terminals and pipes."""

from debatebot.plain.anywhere import do_anywhere
from debatebot.plain.quiz import PlainQuiz
from debatebot.plain.spoken import sentence
from debatebot.plain.talk import GoHome, Leave, Talk
from debatebot.play.desk import Desk, QuizAsk
from debatebot.play.doors import TO_COME
from debatebot.play.home import Home
from debatebot.play.quiz import QuizPlay
from debatebot.play.typed import Said
from debatebot.quiz.choose import MISSED, NothingToAsk, UnknownTopic


def run(desk: Desk, talk: Talk, ask: QuizAsk | None = None) -> None:
    """Talk until the learner leaves or the input ends; everything done is kept.

    Args:
        desk: the learner at work.
        talk: how to say and ask.
        ask: begin this quiz, and end with it; without it home opens.

    Raises:
        KeyboardInterrupt: the learner interrupted; the farewell has been said.
    """
    try:
        if ask is None:
            _home(desk, talk)
        else:
            _quiz(desk, talk, ask)
    except (Leave, GoHome):
        pass
    except EOFError:
        talk.say("The input has ended.")
    except KeyboardInterrupt:
        talk.say("")
        talk.say(desk.farewell())
        raise
    talk.say(desk.farewell())


def _home(desk: Desk, talk: Talk) -> None:
    while True:
        home = desk.home()
        talk.say_all(_home_lines(home))
        try:
            while True:
                said = talk.command("home")
                if _door(desk, talk, said, home):
                    break
        except GoHome:
            pass


def _door(desk: Desk, talk: Talk, said: Said, home: Home) -> bool:
    """Go through a door; False when home need not be said again."""
    name = said.command.name
    if name == "quiz":
        return _try_quiz(desk, talk, QuizAsk(topic=said.rest))
    if name == "missed":
        return _try_quiz(desk, talk, QuizAsk(topic=MISSED))
    if name == "resume" and home.unfinished:
        PlainQuiz(desk, talk, desk.resume_quiz(home.unfinished[0].session)).run()
    elif name == "resume":
        talk.say("Nothing is unfinished.")
        return False
    elif "anywhere" in said.command.where:
        do_anywhere(desk, talk, said, "home")
        return False
    else:
        talk.say(f"{said.command.name.capitalize()} is {TO_COME}.")
        return False
    return True


def _try_quiz(desk: Desk, talk: Talk, ask: QuizAsk) -> bool:
    try:
        play = desk.begin_quiz(ask)
    except (UnknownTopic, NothingToAsk) as problem:
        talk.say(problem.message)
        return False
    PlainQuiz(desk, talk, play).run()
    return True


def _quiz(desk: Desk, talk: Talk, ask: QuizAsk) -> None:
    """The quiz that was asked for; a bare one offers to go on where another was left."""
    play = _gone_on_with(desk, talk) if ask == QuizAsk() else None
    PlainQuiz(desk, talk, play or desk.begin_quiz(ask)).run()


def _gone_on_with(desk: Desk, talk: Talk) -> QuizPlay | None:
    left = desk.home().unfinished
    if not left:
        return None
    talk.say(f"{left[0].sentence} Type 'go on', or 'new' to start again.")
    while True:
        said = talk.ask("> ").strip().casefold()
        if said in ("", "go on", "go", "on", "r", "resume", "continue"):
            return desk.resume_quiz(left[0].session)
        if said in ("new", "n", "start again", "again"):
            return None
        if said in ("quit", "q", "/quit"):
            raise Leave
        talk.say("Type 'go on' or 'new'.")


def _home_lines(home: Home) -> list[str]:
    lines = [home.title, f"By {home.byline.replace(' · ', ', ')}.", home.notice]
    if home.motion:
        lines.append(f"The motion: {sentence(home.motion)}")
    lines += [f"{left.sentence} Type resume to go on." for left in home.unfinished]
    for door in home.doors:
        note = f", {door.note}" if door.note else ""
        lines.append(f"{door.key}. {door.name}: {door.standing}{note}.")
    lines += [f"{home.totals_line}." if home.totals_line else ""]
    lines.append("Type a number, open and a paragraph's number, search, stats, help or quit.")
    return [line for line in lines if line]
