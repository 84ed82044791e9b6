"""What the pictures of the first run and the tour show."""

from debatebot.play.tour import TourPlay
from debatebot.tour import actions as tour
from debatebot.tui import themes
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.first_run import FirstRunScreen
from debatebot.tui.screens.tour import TourScreen

WEIGHTS = (5, 3, 2, 6, 4, 3, 2, 2)


def arriving(app: DebatebotApp) -> None:
    """First run: where a newcomer stands."""


def reason(app: DebatebotApp) -> None:
    """First run: one reason, in words of one's own."""
    _first(app).action_choose(5)
    _first(app).box.put("cos china hacks everyone so better do it toge")


def understood(app: DebatebotApp) -> None:
    """First run: the sentence, heard and answered."""
    _first(app).action_choose(5)
    _first(app).send("cos china hacks everyone so better do it together")


def fact(app: DebatebotApp) -> None:
    """First run: a fact, nearly all of it found."""
    understood(app)
    _first(app).send("")
    _first(app).send("japan, aus, new zeland")


def first_weight(app: DebatebotApp) -> None:
    """First run: a tradeoff, weighed."""
    fact(app)
    screen = _first(app)
    while screen.stage == "fact":
        screen.command_pass()
    screen.send("a war in europe needs it there")
    screen.send("")
    screen.action_choose(4)


def _first(app: DebatebotApp) -> FirstRunScreen:
    screen = app.screen
    if not isinstance(screen, FirstRunScreen):
        raise TypeError(f"no first run on screen but {screen}")
    return screen


def guess(app: DebatebotApp) -> None:
    """Tour: guesses before looking."""
    app.open_screen(TourScreen(_guessed(app)))


def see(app: DebatebotApp) -> None:
    """Tour: both sides."""
    app.open_screen(TourScreen(_seen(app)))


def see_by_day(app: DebatebotApp) -> None:
    """Tour: both sides in the light theme."""
    app.theme = themes.LIGHT
    see(app)


def weigh(app: DebatebotApp) -> None:
    """Tour: a weight, and what decided."""
    app.open_screen(TourScreen(_weighed(app)))


def say(app: DebatebotApp) -> None:
    """Tour: one sentence, heard."""
    play = _weighed(app)
    play.act(tour.Next())
    words = "the clubs they have are enough because two nato members are in them"
    play.act(tour.SayIt(words))
    app.open_screen(TourScreen(play))


def sheet(app: DebatebotApp) -> None:
    """Tour: the balance sheet."""
    play = _seen(app)
    for index, weight in enumerate(WEIGHTS):
        for action in (tour.GoTo(index), tour.Next(), tour.Next(), tour.Weigh(weight)):
            play.act(action)
        view = play.view()
        play.act(tour.Decide((view.gains if weight > 4 else view.costs)[0].id))
    play.act(tour.Next())
    play.act(tour.Next())
    play.act(tour.TakeStance(3, 3))
    app.open_screen(TourScreen(play))


def _guessed(app: DebatebotApp) -> TourPlay:
    play = app.desk.talks.begin_tour()
    for action in (
        tour.TakeStance(5, 2),
        tour.GoTo(1),
        tour.Guess("they already have aukus"),
        tour.Guess("more friends against china"),
        tour.Guess("it would look odd"),
    ):
        play.act(action)
    return play


def _seen(app: DebatebotApp) -> TourPlay:
    play = _guessed(app)
    play.act(tour.Next())
    return play


def _weighed(app: DebatebotApp) -> TourPlay:
    play = _seen(app)
    play.act(tour.Next())
    play.act(tour.Weigh(3))
    play.act(tour.Decide(play.view().costs[0].id))
    return play
