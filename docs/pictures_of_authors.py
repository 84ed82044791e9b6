"""What the pictures of trying a pack and of choosing one show."""

from pathlib import Path

from pictures_act import NARROW, Act

from debatebot.authoring.trial import Trial
from debatebot.authoring.trying import Trying
from debatebot.play.packs import SHIPPED, PackLine
from debatebot.play.quiz_ask import QuizAsk
from debatebot.quiz import actions
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.packs import PacksScreen
from debatebot.tui.screens.trying import TryScreen

QUESTION, TOPIC = "security-frameworks", "security frameworks"
ANSWER = "aukus, the quad and the three-way arrangement"
TURN = "hackers do not stop at borders, so answer them together"


def tried(app: DebatebotApp) -> None:
    """Try: how an answer is read, and what else it could be taken for."""
    app.open_screen(_trying(app, QUESTION, ANSWER))


def added(app: DebatebotApp) -> None:
    """Try: what would change, before anything is written."""
    _answered(app)
    screen = _trying(app, QUESTION, ANSWER)
    screen.trying.add("trilateral-partnership the three-way arrangement")
    screen.found(screen.trying.read(ANSWER), screen.trying.trial.changes())
    app.open_screen(screen)


def turn(app: DebatebotApp) -> None:
    """Try: a turn of a debate, and every claim by its score."""
    app.open_screen(_trying(app, "pro", TURN))


def packs(app: DebatebotApp) -> None:
    """Packs: the shipped one and those beside it."""
    app.open_screen(PacksScreen(LINES))


def _answered(app: DebatebotApp) -> None:
    """Somebody gave that answer in a quiz."""
    play = app.desk.begin_quiz(QuizAsk(topic=TOPIC, seed=1, count=99))
    while (view := play.view()) is not None and view.question != QUESTION:
        play.act(actions.SkipQuestion() if play.state.phase == "asked" else actions.GoOn())
    play.act(actions.Answer(ANSWER))


def _trying(app: DebatebotApp, subject: str, text: str) -> TryScreen:
    trial = Trial(Path(app.desk.pack.folder), lambda: app.desk.journal.records)
    trying = Trying(trial)
    trying.choose(subject)
    screen = TryScreen(trying)
    screen.found(trying.read(text))
    return screen


LINES = (
    PackLine(
        name=SHIPPED,
        folder=Path(),
        title="A Game of Tradeoffs: NATO’s Engagement with the Asia-Pacific",
        id="nato-asia-pacific",
        what="103 questions, 36 claims",
        here=True,
    ),
    PackLine(
        name="lockers",
        folder=Path("lockers"),
        title="Lock the phones away",
        id="phone-lockers",
        what="3 questions, 2 claims",
    ),
    PackLine(
        name="library",
        folder=Path("library"),
        problem="It can't be opened: positions.yaml:30:9: there is no claim 'cost'; did you mean "
        "'costs'? All of it: debatebot check 'packs/library'",
    ),
)

OF_AUTHORS: dict[str, Act] = {
    "try": tried,
    "try-changes": added,
    "try-turn": turn,
    "packs": packs,
}
"""By name: what happens before the picture is taken."""

MORE_OF_AUTHORS: dict[str, tuple[Act, tuple[int, int]]] = {
    "try-narrow": (tried, NARROW),
    "packs-narrow": (packs, NARROW),
}
"""Single pictures."""
