"""What the pictures of the debate and the ballot show, and the list of those of the tour beside them."""

from pictures_act import LARGE, NARROW, SMALL, Act
from pictures_of_tour import (
    arriving,
    fact,
    first_weight,
    guess,
    reason,
    say,
    see,
    see_by_day,
    sheet,
    understood,
    weigh,
)

from debatebot.debate import actions as debate
from debatebot.play.asks import RoundAsk
from debatebot.play.debate import DebateAsk, DebatePlay
from debatebot.play.duel import DuelPlay
from debatebot.play.duel_recall import DuelAsk
from debatebot.tui import themes
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.ballot import BallotScreen
from debatebot.tui.screens.card import CardScreen
from debatebot.tui.screens.debate import DebateScreen
from debatebot.tui.screens.duel import DuelBallotScreen, DuelScreen
from debatebot.tui.screens.rewound import RewoundScreen

SAID = (
    "the region has its own clubs already, aukus and the quad, so nato would just be one more",
    "natos own purpose is peace in europe, because that is what it was made for",
    "will members really want to commit to a place that is not their focus?",
    "there is no plan if a partner is attacked, so a promise would be empty",
    "trade suffers anyway because europe depends on it",
    "a promise with no plan is the bigger risk, because it draws nato in unprepared",
)
ANSWERED = (
    "these clubs tie members of nato in already, so the allies are there whether we plan it or not",
    "china is the eu's largest trading partner, so a war over taiwan would be felt in europe too",
    "nobody asks for troops: sharing what we know about cyber-attacks costs little",
    "a joint response can be prepared in advance, because people who talk can plan",
    "the four partners have built up their defences, so they bring strength and ask for none",
    "on balance small steps that prepare us outweigh a risk that comes without us as well",
)
SAID_AGAIN = "no law makes allies defend taiwan and it has no un seat, so it is not like ukraine"


# --- the tour -------------------------------------------------------------------------------


# --- the debate -----------------------------------------------------------------------------


def setup(app: DebatebotApp) -> None:
    """Debate: one key starts a round."""
    app.set_up_debate()


def options(app: DebatebotApp) -> None:
    """Debate: what else can be chosen before a round."""
    app.set_up_debate()
    app.call_after_refresh(app.simulate_key, "o")


def timed(app: DebatebotApp) -> None:
    """Debate: a turn under a soft clock, on both sides."""
    ask = DebateAsk(side="anti", format="both", clock="soft", seed=3, level="club")
    app.open_screen(DebateScreen(app.desk.talks.begin_debate(ask), "as you asked"))


def two(app: DebatebotApp) -> None:
    """Debate: two people at one keyboard."""
    app.open_screen(DuelScreen(_two(app, 3)))


def two_ballots(app: DebatebotApp) -> None:
    """Debate: a ballot each for two people."""
    app.open_screen(DuelBallotScreen(_two(app, 12)))


def _two(app: DebatebotApp, turns: int) -> DuelPlay:
    play = app.desk.talks.begin_duel(DuelAsk(side="anti"))
    for place in range(turns):
        text = (SAID if place % 2 == 0 else ANSWERED)[place // 2]
        play.act(debate.Speak(text))
    return play


def opening(app: DebatebotApp) -> None:
    """Debate: before the first turn."""
    app.open_screen(DebateScreen(_round(app, 0), "the side that you lean to"))


def round_(app: DebatebotApp) -> None:
    """Debate: the third turn, and the flow beside it."""
    app.open_screen(DebateScreen(_round(app, 3)))


def round_by_day(app: DebatebotApp) -> None:
    """Debate: the third turn in the light theme."""
    app.theme = themes.LIGHT
    round_(app)


def flow(app: DebatebotApp) -> None:
    """Debate: the flow, on a page of its own where it is narrow."""
    screen = DebateScreen(_round(app, 3))
    app.open_screen(screen)
    screen.call_after_refresh(screen.command_flow)


def ballot(app: DebatebotApp) -> None:
    """Debate: the ballot of a whole round."""
    app.open_screen(BallotScreen(_round(app, len(SAID))))


def amended(app: DebatebotApp) -> None:
    """Debate: the ballot with one turn said another way and one reading disputed."""
    play = _round(app, len(SAID))
    play.rewind(9, SAID_AGAIN)
    play.dispute(5, ())
    app.open_screen(BallotScreen(play))


def dispute(app: DebatebotApp) -> None:
    """Debate: what a turn argued."""
    screen = BallotScreen(_round(app, len(SAID)))
    app.open_screen(screen)
    app.call_after_refresh(screen.command_dispute, "5")


def rewound(app: DebatebotApp) -> None:
    """Debate: a turn said another way, line by line."""
    play = _round(app, len(SAID))
    app.open_screen(RewoundScreen(play, play.rewind(9, SAID_AGAIN)))


def card(app: DebatebotApp) -> None:
    """Debate: six lines to share."""
    app.open_screen(CardScreen(_round(app, len(SAID))))


def _round(app: DebatebotApp, turns: int) -> DebatePlay:
    settled, _ = app.desk.talks.settle(RoundAsk(side="anti", seed=3))
    play = app.desk.talks.begin_debate(DebateAsk(side=settled.side, seed=3))
    for text in SAID[:turns]:
        play.act(debate.Speak(text))
    return play


OF_TALKS: dict[str, Act] = {
    "first-run-stance": arriving,
    "first-run-reason": reason,
    "first-run-heard": understood,
    "first-run-fact": fact,
    "first-run-weigh": first_weight,
    "tour-guess": guess,
    "tour-sides": see,
    "tour-weigh": weigh,
    "tour-say": say,
    "balance-sheet": sheet,
    "debate-setup": setup,
    "debate-options": options,
    "debate-opening": opening,
    "debate-clock": timed,
    "debate": round_,
    "ballot": ballot,
    "ballot-amended": amended,
    "dispute": dispute,
    "rewound": rewound,
    "card": card,
    "two-people": two,
    "two-ballots": two_ballots,
}
"""By name: what happens before the picture is taken."""

MORE_OF_TALKS: dict[str, tuple[Act, tuple[int, int]]] = {
    "first-run-heard-narrow": (understood, NARROW),
    "tour-sides-narrow": (see, NARROW),
    "tour-sides-by-day": (see_by_day, SMALL),
    "debate-narrow": (round_, NARROW),
    "debate-by-day": (round_by_day, LARGE),
    "flow-narrow": (flow, NARROW),
}
"""Single pictures: narrow ones and the light theme."""
