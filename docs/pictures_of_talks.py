"""What the pictures of the first run, the tour, the debate and the ballot show."""

from collections.abc import Callable

from debatebot.debate import actions as debate
from debatebot.play.asks import RoundAsk
from debatebot.play.debate import DebateAsk, DebatePlay
from debatebot.play.tour import TourPlay
from debatebot.tour import actions as tour
from debatebot.tui import themes
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.ballot import BallotScreen
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.first_run import FirstRunScreen
from debatebot.tui.screens.tour import TourScreen

Act = Callable[[DebatebotApp], None]
SMALL, LARGE, NARROW = (80, 24), (120, 40), (40, 15)

SAID = (
    "the region has its own clubs already, aukus and the quad, so nato would just be one more",
    "natos own purpose is peace in europe, because that is what it was made for",
    "will members really want to commit to a place that is not their focus?",
    "there is no plan if a partner is attacked, so a promise would be empty",
    "trade suffers anyway because europe depends on it",
    "a promise with no plan is the bigger risk, because it draws nato in unprepared",
)
WEIGHTS = (5, 3, 2, 6, 4, 3, 2, 2)


# --- the first run --------------------------------------------------------------------------


def arriving(app: DebatebotApp) -> None:
    """What a newcomer sees first."""


def reason(app: DebatebotApp) -> None:
    """A stance, and words in the box."""
    _first(app).action_choose(5)
    _first(app).box.put("cos china hacks everyone so better do it toge")


def understood(app: DebatebotApp) -> None:
    """The first sentence, heard and answered."""
    _first(app).action_choose(5)
    _first(app).send("cos china hacks everyone so better do it together")


def fact(app: DebatebotApp) -> None:
    """The question on the facts, nearly all found."""
    understood(app)
    _first(app).send("")
    _first(app).send("japan, aus, new zeland")


def first_weight(app: DebatebotApp) -> None:
    """The first tradeoff, weighed."""
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


# --- the tour -------------------------------------------------------------------------------


def guess(app: DebatebotApp) -> None:
    """Guesses before looking."""
    app.open_screen(TourScreen(_guessed(app)))


def see(app: DebatebotApp) -> None:
    """Both sides."""
    app.open_screen(TourScreen(_seen(app)))


def see_by_day(app: DebatebotApp) -> None:
    """Both sides in the light theme."""
    app.theme = themes.LIGHT
    see(app)


def weigh(app: DebatebotApp) -> None:
    """A weight, and what decided."""
    app.open_screen(TourScreen(_weighed(app)))


def say(app: DebatebotApp) -> None:
    """One sentence, heard."""
    play = _weighed(app)
    play.act(tour.Next())
    words = "the clubs they have are enough because two nato members are in them"
    play.act(tour.SayIt(words))
    app.open_screen(TourScreen(play))


def sheet(app: DebatebotApp) -> None:
    """The balance sheet."""
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


# --- the debate -----------------------------------------------------------------------------


def setup(app: DebatebotApp) -> None:
    """One key starts a round."""
    app.set_up_debate()


def opening(app: DebatebotApp) -> None:
    """Before the first turn."""
    app.open_screen(DebateScreen(_round(app, 0), "the side that you lean to"))


def round_(app: DebatebotApp) -> None:
    """The third turn."""
    app.open_screen(DebateScreen(_round(app, 3)))


def round_by_day(app: DebatebotApp) -> None:
    """The third turn in the light theme."""
    app.theme = themes.LIGHT
    round_(app)


def ballot(app: DebatebotApp) -> None:
    """The ballot of a whole round."""
    app.open_screen(BallotScreen(_round(app, len(SAID))))


def _round(app: DebatebotApp, turns: int) -> DebatePlay:
    settled, _ = app.desk.talks.settle(RoundAsk(side="anti", seed=3))
    play = app.desk.talks.begin_debate(DebateAsk(side=settled.side, seed=3))
    for text in SAID[:turns]:
        play.act(debate.Speak(text))
    return play


OF_TALKS: dict[str, tuple[Act, tuple[int, int]]] = {
    "first-run-stance": (arriving, SMALL),
    "first-run-stance-large": (arriving, LARGE),
    "first-run-reason": (reason, SMALL),
    "first-run-heard": (understood, SMALL),
    "first-run-heard-large": (understood, LARGE),
    "first-run-heard-narrow": (understood, NARROW),
    "first-run-fact": (fact, SMALL),
    "first-run-weigh": (first_weight, SMALL),
    "first-run-weigh-large": (first_weight, LARGE),
    "tour-guess": (guess, SMALL),
    "tour-guess-large": (guess, LARGE),
    "tour-sides": (see, SMALL),
    "tour-sides-large": (see, LARGE),
    "tour-sides-by-day": (see_by_day, SMALL),
    "tour-sides-narrow": (see, NARROW),
    "tour-weigh": (weigh, SMALL),
    "tour-say": (say, SMALL),
    "balance-sheet": (sheet, SMALL),
    "balance-sheet-large": (sheet, LARGE),
    "debate-setup": (setup, SMALL),
    "debate-opening": (opening, SMALL),
    "debate": (round_, SMALL),
    "debate-large": (round_, LARGE),
    "debate-by-day": (round_by_day, LARGE),
    "debate-narrow": (round_, NARROW),
    "ballot": (ballot, SMALL),
    "ballot-large": (ballot, LARGE),
}
"""By name: what happens, and the size."""

NEWCOMER = "first-run"
"""How the names of pictures begin that somebody new sees."""
