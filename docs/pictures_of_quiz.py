"""What the pictures of a quiz show."""

from debatebot.quiz import actions
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.quiz import QuizScreen


def in_the_middle(app: DebatebotApp) -> None:
    """Home over a quiz that was left."""
    answered(app)
    app.go_home()


def asked(app: DebatebotApp) -> None:
    """Quiz: a question with words in its box."""
    _to(app, "security-frameworks").box.put("aukus, the quad and")


def earned(app: DebatebotApp) -> None:
    """Quiz: what counted in the answer, the first beat."""
    screen = _to(app, "security-frameworks")
    screen.state = screen.play.act(actions.Answer("aukus, the quad and anzus i think"))


def mended(app: DebatebotApp) -> None:
    """Quiz: the answer open again, to be mended."""
    earned(app)
    screen = _quiz(app)
    screen.command_mend()
    screen.box.put("aukus, the quad and the trilateral partnership.")


def answered(app: DebatebotApp) -> None:
    """Quiz: what was missed and the answer, the second beat."""
    earned(app)
    _quiz(app).command_reveal()


def traced(app: DebatebotApp) -> None:
    """Quiz: how an answer was read, step by step."""
    answered(app)
    _quiz(app).command_trace()


def stats(app: DebatebotApp) -> None:
    """Where one stands, after a quiz."""
    _to(app, "")
    app.go_home()
    app.command_stats()


def summary(app: DebatebotApp) -> None:
    """Quiz: the end."""
    _to(app, "")


TOPIC = "security frameworks"
"""Of the quiz in the pictures."""


def _quiz(app: DebatebotApp) -> QuizScreen:
    screen = app.screen
    if not isinstance(screen, QuizScreen):
        raise TypeError(f"no quiz on screen but {screen}")
    return screen


def _to(app: DebatebotApp, question: str) -> QuizScreen:
    """Answer questions one way or another until this one, or the end of the quiz."""
    screen = _quiz(app)
    while (view := screen.play.view()) is not None and view.question != question:
        known = app.desk.pack.question(view.question)
        right = known is not None and view.number % 3
        says = known.accept[0] if known is not None and right else "russia and china"
        asked_now = screen.play.state.phase == "asked"
        screen.play.act(actions.Answer(says) if asked_now else actions.GoOn())
    screen.state = screen.play.state
    return screen
