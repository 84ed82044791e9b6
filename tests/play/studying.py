"""What tests of scheduling share: a desk whose clock is moved by hand."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from debatebot.pack.models import Pack, Question
from debatebot.play.desk import Desk
from debatebot.play.newcomer import SEEN
from debatebot.play.quiz import QuizPlay
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore, Store
from debatebot.quiz import actions
from tests.packs import river
from tests.standin import StandInGrader


class HandClock:
    """Tells a time that only tests move on."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 2, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def days(self, count: float) -> None:
        self.now += timedelta(days=count)


def seated(
    store: Store | None = None, clock: HandClock | None = None, pack: Pack | None = None
) -> tuple[Desk, HandClock]:
    """A desk on the river pack of somebody who is not new, and its clock."""
    clock, pack = clock or HandClock(), pack or river()
    desk = Desk(pack, Opened(store or MemoryStore()), "me", clock, StandInGrader(pack))
    desk.set_setting(SEEN, "seen")
    return desk, clock


def right_answer(play: QuizPlay) -> str:
    """A full answer to the question at hand."""
    shown = play.view()
    assert shown is not None
    question = river().question(shown.question)
    if question is None:
        return "villages would drown" if "floods" in shown.ask else "it stops the floods"
    return " and ".join([*(p.phrasings[0] for p in question.points), question.accept[0]])


def through(play: QuizPlay, answer: str | None = None) -> None:
    """Answer what is left of a quiz; None answers rightly."""
    while play.state.current is not None:
        if play.state.phase == "asked":
            play.act(actions.Answer(right_answer(play) if answer is None else answer))
        else:
            play.act(actions.GoOn())


def learn(desk: Desk, count: int | None = None, topic: str = "") -> QuizPlay:
    """A session of learn."""
    return desk.begin_quiz(QuizAsk("learn", topic, count))


def asked(play: QuizPlay) -> list[str]:
    """Ids of what a quiz asks, in order."""
    return [item.question for item in play.state.plan.items]


def with_questions(questions: tuple[Question, ...]) -> Pack:
    """The river pack with other questions."""
    pack = river()
    return replace(pack, questions_file=replace(pack.questions_file, questions=questions))
