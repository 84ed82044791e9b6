"""What the pictures of Today, exams and their report show."""

from pictures_act import NARROW, Act

from debatebot.play.exam import ExamPlay
from debatebot.play.quiz import QuizPlay
from debatebot.play.quiz_ask import QuizAsk
from debatebot.quiz import actions
from debatebot.quiz.events import claim_answered
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.exam import ExamScreen
from debatebot.tui.screens.looked import LookedScreen
from debatebot.tui.screens.report import ReportScreen
from debatebot.tui.screens.today import TodayScreen

REBUTTAL = "countries can share what they know without a bigger role for nato"
SEED = 7
"""Of the exam in the pictures."""


def kinds(app: DebatebotApp) -> None:
    """The door of the quiz: to learn, to drill, or for a score."""
    app.command_quiz()


def rebuttal(app: DebatebotApp) -> None:
    """Today: a claim of the other side, answered."""
    today = app.desk.study.begin_today()
    while (view := today.quiz.view()) is not None and not claim_answered(view.question):
        today.quiz.act(_next(app, today.quiz))
    today.quiz.act(actions.Answer(REBUTTAL))
    app.open_screen(TodayScreen(today))


def today_end(app: DebatebotApp) -> None:
    """Today: its end, one tradeoff left."""
    today = app.desk.study.begin_today()
    _through(app, today.quiz)
    app.open_screen(TodayScreen(today))


def exam(app: DebatebotApp) -> None:
    """Exam: a question under its clock."""
    play = _exam(app, 20)
    for _ in range(4):
        play.act(_next(app, play))
    app.open_screen(ExamScreen(play))


def report(app: DebatebotApp) -> None:
    """Exam: the report."""
    app.open_screen(ReportScreen(_ended(app)))


def report_answer(app: DebatebotApp) -> None:
    """Exam: one of its answers, looked at from the report."""
    play = _ended(app)
    missed = next(row.number for row in play.report().rows if row.verdict == "partial")
    app.open_screen(ReportScreen(play))
    app.open_screen(LookedScreen(play, missed - 1))


def settings(app: DebatebotApp) -> None:
    """Settings: how long a day is and what it brings."""
    app.command_settings()


def _exam(app: DebatebotApp, clock: int = 0) -> ExamPlay:
    return app.desk.begin_exam(QuizAsk("exam", count=12, seed=SEED, clock=clock))


def _ended(app: DebatebotApp) -> ExamPlay:
    play = _exam(app)
    _through(app, play)
    return play


def _through(app: DebatebotApp, play: QuizPlay) -> None:
    while play.state.current is not None:
        play.act(_next(app, play))


def _next(app: DebatebotApp, play: QuizPlay) -> actions.Action:
    """Mostly right, now and then by half, wrong though sure, or passed."""
    view = play.view()
    if view is None or play.state.phase != "asked":
        return actions.GoOn()
    question = app.desk.study.asked.question(view.question)
    says = question.accept[0] if question is not None else ""
    if claim_answered(view.question):
        return actions.Answer(REBUTTAL)
    match view.number % 5:
        case 2 if question is not None and question.points:
            return actions.Answer(question.points[0].phrasings[0])
        case 3:
            return actions.Answer("russia and china!")
        case 4:
            return actions.SkipQuestion()
    return actions.Answer(f"{says}!" if view.number % 2 else says)


OF_STUDY: dict[str, Act] = {
    "quiz-kinds": kinds,
    "today-rebuttal": rebuttal,
    "today-end": today_end,
    "exam": exam,
    "exam-report": report,
    "exam-answer": report_answer,
    "settings": settings,
}
MORE_OF_STUDY: dict[str, tuple[Act, tuple[int, int]]] = {
    "today-end-narrow": (today_end, NARROW),
    "exam-report-narrow": (report, NARROW),
}
