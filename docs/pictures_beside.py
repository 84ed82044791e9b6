"""What the pictures of watching a round, judging one and stating the other side show."""

from pictures_act import NARROW, Act

from debatebot.play.asks import RoundAsk
from debatebot.play.judging import WINNER, Judging
from debatebot.play.watching import WatchPlay
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.judge import JudgeScreen
from debatebot.tui.screens.judged import JudgedScreen
from debatebot.tui.screens.steelman import SteelmanScreen
from debatebot.tui.screens.watch import WatchScreen

MARKS = ("14", "12", "9", "6", "4", "1", "5")
STATED = (
    "Members may not want to commit because it is far from home. Real engagement needs more ships "
    "and weapons. Taiwan is not Ukraine, since it has no seat in the UN. And cyber-attacks cross "
    "borders, so they should be met together."
)


def watch(app: DebatebotApp) -> None:
    """Watch: the app debates itself, turn by turn."""
    play = _watched(app)
    for _ in range(4):
        play.step()
    app.open_screen(WatchScreen(play))


def judge(app: DebatebotApp) -> None:
    """Judge first: one's own ballot, before ours is shown."""
    play = _watched(app)
    play.finish()
    judging = app.desk.talks.beside.judging(play)
    for mark in MARKS[:3]:
        judging.take(mark)
    app.open_screen(JudgeScreen(play, judging))


def judged(app: DebatebotApp) -> None:
    """Judge first: both ballots, and what lies in the difference."""
    play = _watched(app)
    play.finish()
    judging = _filled_in(app, play)
    judging.hand_in()
    app.open_screen(JudgedScreen(play, judging))


def steelman(app: DebatebotApp) -> None:
    """Steelman: the other side's case, sentence by sentence."""
    play = app.desk.talks.beside.state_side("anti")
    play.state_it(STATED)
    app.open_screen(SteelmanScreen(play))


def _watched(app: DebatebotApp) -> WatchPlay:
    ask = RoundAsk(side="pro", seed=3, level="club", way="watch", judge=True)
    return app.desk.talks.beside.watch(ask, None)


def _filled_in(app: DebatebotApp, play: WatchPlay) -> Judging:
    judging = app.desk.talks.beside.judging(play)
    marks = iter(MARKS)
    while (entry := judging.entry) is not None:
        judging.take("1" if entry.row == WINNER else next(marks))
    return judging


OF_BESIDE: dict[str, Act] = {
    "watch": watch,
    "judge": judge,
    "judged": judged,
    "steelman": steelman,
}
"""By name: what happens before the picture is taken."""

MORE_OF_BESIDE: dict[str, tuple[Act, tuple[int, int]]] = {
    "judge-narrow": (judge, NARROW),
    "steelman-narrow": (steelman, NARROW),
}
"""Single pictures."""
