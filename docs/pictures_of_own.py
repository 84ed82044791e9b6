"""What the pictures of progress, the brief, the memo and the crux show: five weeks of somebody's work."""

import random
from datetime import UTC, datetime, timedelta

from pictures_act import NARROW, Act
from pictures_of_tour import sheet

from debatebot.debate.events import Ballot, Turn
from debatebot.event import Event
from debatebot.play.tour import TourPlay
from debatebot.progress.events import Begin
from debatebot.progress.store import Stamp
from debatebot.quiz.events import Attempt
from debatebot.tour.events import Say
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.stats import StatsScreen

BEGAN = datetime(2026, 9, 28, 17, tzinfo=UTC)
ASKED = 9
"""Questions of each of the quizzes."""
ROUNDS = (
    {"case": 9, "evidence": 6, "clash": 7, "depth": 3, "questions": 2, "weighing": 2},
    {"case": 12, "evidence": 8, "clash": 11, "depth": 5, "questions": 4, "weighing": 3},
    {"case": 14, "evidence": 12, "clash": 12, "depth": 6, "questions": 4, "weighing": 7},
    {"case": 15, "evidence": 12, "clash": 16, "depth": 9, "questions": 5, "weighing": 9},
)
TURNS = (
    ("anti-own-frameworks", "", "the region has its own clubs, so nato would be one more on top"),
    ("anti-europe-first", "pro-no-shelter", "its purpose is peace in europe, because that is what it was made for"),
    ("anti-no-plan", "pro-partner-trust", "a promise without a plan is worse than none, since nobody knows who would come"),
    ("pro-cyber-together", "anti-stretched-thin", "hackers do not stop at borders, so answering together moves no soldier"),
)  # fmt: skip
SAYS = (("pro-small-steps", "small steps cost little, because they need no troops and no promise"),)
CONFUSED = "the quad"
"""A right answer elsewhere, given where it is wrong."""


def progress(app: DebatebotApp) -> None:
    """Progress in pictures, after five weeks."""
    _work(app)
    app.command_stats()


def tables(app: DebatebotApp) -> None:
    """The same as tables."""
    _work(app)
    screen = StatsScreen()
    screen.as_tables = True
    app.open_screen(screen)


def brief(app: DebatebotApp) -> None:
    """The brief: one's own best sentences."""
    _work(app)
    app.command_brief()


def memo(app: DebatebotApp) -> None:
    """The position memo of a tour."""
    sheet(app)
    app.open_memo(_tour(app))


def crux(app: DebatebotApp) -> None:
    """A debate about the crux, and nothing else."""
    sheet(app)
    app.debate_crux(_tour(app).sheet())


def _tour(app: DebatebotApp) -> TourPlay:
    return app.desk.talks.resume_tour(app.desk.history.folds().latest["tour"].session)


def _work(app: DebatebotApp) -> None:
    chance, questions = random.Random(5), app.desk.pack.questions
    for week in range(5):
        for day in (0, 2, 3):
            at = BEGAN + timedelta(weeks=week, days=day)
            items = tuple(q.id for q in chance.sample(questions, ASKED))
            begin = Begin(kind="quiz", mode="drill", seed=week, items=items)
            _keep(app, at, begin, *(_answer(name, week, chance) for name in items))
    for week, rows in enumerate(ROUNDS):
        claim, met, text = TURNS[week]
        turn = Turn(number=1, text=text, claims=(claim,), answers=(met,) if met else ())
        total = float(sum(rows.values()))
        ballot = Ballot(rubric="house 1", total=total, winner="close", rows={k: float(v) for k, v in rows.items()})  # fmt: skip
        begin = Begin(kind="debate", mode="spark", seed=week, options={"side": "anti", "level": "club"})  # fmt: skip
        _keep(app, BEGAN + timedelta(weeks=week, days=4), begin, turn, ballot)
    says = (Say(tradeoff="promise", text=text, claims=(claim,)) for claim, text in SAYS)
    _keep(app, BEGAN + timedelta(weeks=4), Begin(kind="tour"), *says)
    app.desk.journal.refresh()


def _answer(question: str, week: int, chance: random.Random) -> Attempt:
    right = chance.random() < 0.3 + 0.12 * week
    verdict = "correct" if right else chance.choice(("partial", "nearly", "incorrect"))
    said = CONFUSED if verdict == "incorrect" and chance.random() < 0.4 else "a few words"
    return Attempt(
        question=question,
        wording=0,
        mode="drill",
        answer=said,
        verdict=verdict,
        score={"correct": 1.0, "partial": 0.5}.get(verdict, 0.0),
        certainty=0.9,
        sure=True,
        reason="points",
        stated=chance.choice(("sure", "sure", "", "")) if right else chance.choice(("guess", "", "sure")),
    )  # fmt: skip


def _keep(app: DebatebotApp, at: datetime, *events: Event) -> None:
    pack = app.desk.pack
    stamp = Stamp(at=at, learner="me", pack=pack.id, content=pack.content_hash)
    app.desk.journal.store.append(events, stamp)


OF_OWN: dict[str, Act] = {
    "progress": progress,
    "progress-tables": tables,
    "brief": brief,
    "memo": memo,
    "crux": crux,
}
"""By name; each is drawn in both sizes."""

MORE_OF_OWN: dict[str, tuple[Act, tuple[int, int]]] = {
    "progress-narrow": (progress, NARROW),
    "brief-narrow": (brief, NARROW),
}
