"""Things that a learner has done, for tests of what follows from them."""

from debatebot.debate.actions import Speak
from debatebot.play.debate import DebateAsk
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.quiz import actions as quiz
from debatebot.tour import actions as tour


def answered(desk: Desk, answer: str = "fish and villages") -> None:
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(quiz.Answer(answer))
    play.act(quiz.GoOn())


def in_tour(desk: Desk) -> None:
    play = desk.talks.begin_tour()
    for action in (tour.TakeStance(5), tour.Guess("fish"), tour.Next(), tour.Next(), tour.Weigh(3)):
        play.act(action)


def learned(desk: Desk) -> None:
    desk.begin_quiz(QuizAsk("learn", seed=1)).act(quiz.Answer("x"))


def in_today(desk: Desk) -> None:
    desk.study.begin_today().quiz.act(quiz.Answer("x"))


def in_exam(desk: Desk) -> None:
    play = desk.begin_exam(QuizAsk("exam", count=2, seed=1))
    play.act(quiz.Answer("x"))


def answered_turns(desk: Desk) -> None:
    play = desk.talks.begin_debate(DebateAsk(side="pro", seed=2))
    play.act(Speak("quiet streets let children cycle to school because cars are slow"))
