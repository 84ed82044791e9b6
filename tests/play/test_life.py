"""A question's whole life with the pack's own reader: every kind of nearly, fix, sort, wordings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.play.desk import Desk
from debatebot.play.quiz import QuizPlay
from debatebot.play.quiz_ask import QuizAsk
from debatebot.play.readers import Readers
from debatebot.progress.history import marks
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from debatebot.quiz.feedback import Feedback
from tests.packs import ferry
from tests.play.desks import ticking
from tests.quiz.deeds import DEEDS

READERS = Readers(ferry())


def at(question: str, seed: int = 1) -> tuple[Desk, QuizPlay]:
    """A quiz of the ferry pack in which this question is asked first."""
    questions = ferry().questions
    ordered = tuple(sorted(questions, key=lambda q: q.id != question))[:1]
    pack = replace(ferry(), questions_file=replace(ferry().questions_file, questions=ordered))
    desk = Desk(pack, Opened(MemoryStore()), "me", ticking(), READERS)
    return desk, desk.begin_quiz(QuizAsk(seed=seed))


def told(play: QuizPlay) -> Feedback:
    shown = play.feedback()
    assert shown is not None
    return shown


@pytest.mark.parametrize(
    ("answer", "detail"),
    [
        ("halv-something", "check the spelling"),
        ("the line", "which one?"),
        ("bright boats", "true since then, but not in the article"),
    ],
)
def test_nearly_says_which_of_its_kinds_and_gives_one_try(answer: str, detail: str) -> None:
    _, play = at("firm")
    play.act(actions.Answer(answer))
    shown = told(play)
    assert (shown.verdict, shown.detail, shown.retry_left) == ("nearly", detail, True)
    assert "retry" in shown.commands
    assert "mend" not in shown.commands
    play.act(actions.TryAgain())
    assert play.state.phase == "asked"
    play.act(actions.Answer(answer))
    assert "retry" not in told(play).commands
    assert play.act(actions.TryAgain()) is play.state
    assert told(play).retry_left is False


@pytest.mark.parametrize("first", ["halv-something", "line", "bright boats"])
@pytest.mark.parametrize("second", ["the harbour office", "idk", "halvorsen line"])
def test_the_second_try_never_costs(first: str, second: str) -> None:
    desk, play = at("firm")
    play.act(actions.Answer(first))
    before = told(play)
    play.act(actions.TryAgain())
    play.act(actions.Answer(second))
    after = told(play)
    assert after.points >= before.points
    wanted = "correct" if second == "halvorsen line" else "nearly"
    assert after.verdict == wanted
    (mark,) = marks(desk.journal.records)
    assert mark.verdict == wanted


def test_hints_come_in_order_each_after_its_price() -> None:
    _, play = at("firm")
    for number in (1, 2, 3):
        view = play.view()
        assert view is not None
        assert view.hint_price.startswith(f"Hint {number} of 3: no points off")
        play.act(actions.ShowHint())
    view = play.view()
    assert view is not None
    assert view.hints == ("It has two words.", "It begins with H.", "The second word is Line.")
    assert (view.hint_price, view.hints_left) == ("", 0)
    assert play.act(actions.ShowHint()) is play.state


def test_a_hint_after_the_mark_costs_nothing_and_says_so() -> None:
    desk, play = at("firm")
    play.act(actions.Answer("the harbour office"))
    view = play.view()
    assert view is not None
    assert view.hint_price == "Hint 1 of 3: your mark stands as it is."
    play.act(actions.ShowHint())
    (mark,) = marks(desk.journal.records)
    assert mark.hints == 0


def test_a_hint_before_the_free_try_is_counted_and_said() -> None:
    desk, play = at("firm")
    play.act(actions.Answer("line"))
    view = play.view()
    assert view is not None
    assert "does not count as firm" in view.hint_price
    for deed in (actions.ShowHint(), actions.TryAgain(), actions.Answer("halvorsen line")):
        play.act(deed)
    (mark,) = marks(desk.journal.records)
    assert (mark.verdict, mark.hints) == ("correct", 1)


@pytest.mark.parametrize(
    ("question", "answer", "verdict"),
    [
        ("mend-day", "it should say friday", "correct"),
        ("mend-day", "Monday should be Friday", "correct"),
        ("mend-day", "Monday", "partial"),
        ("mend-day", "ferry", "incorrect"),
        ("who-says", "sail, because workers reach their beds", "correct"),
        ("who-says", "sail", "partial"),
        ("who-says", "stay: workers reach their beds", "incorrect"),
    ],
)
def test_fix_and_sort_are_asked_with_what_they_need(
    question: str, answer: str, verdict: str
) -> None:
    _, play = at(question)
    view = play.view()
    assert view is not None
    assert view.sentence if question == "mend-day" else view.item
    play.act(actions.Answer(answer))
    assert told(play).verdict == verdict


def test_every_wording_is_asked_in_its_turn() -> None:
    asked = set()
    for seed in range(8):
        view = at("firm", seed)[1].view()
        assert view is not None
        asked.add(view.ask)
    assert asked == {"Who would run the night ferry?", "Which company is to sail at night?"}


@pytest.mark.parametrize("sign", ["?", "!", " ?!", "？"])
def test_what_is_stated_changes_no_mark(sign: str) -> None:
    _, play = at("firm")
    play.act(actions.Answer(f"halvorsen line{sign}"))
    assert told(play).verdict == "correct"
    assert told(play).stated == ("guess" if sign in "?？" else "sure")


def test_a_mend_lights_points_and_leaves_the_mark() -> None:
    _, play = at("effects")
    play.act(actions.Answer("seals"))
    assert [point.id for point in play.lights("seals. nurses")] == ["seals"]
    assert [point.id for point in play.lights("seals. nurses.")] == ["nurses", "seals"]
    play.act(actions.MendAnswer("seals. nurses."))
    assert told(play).mended == "2 of 2 now. Your mark stays 1."
    assert told(play).verdict == "partial"


@given(
    st.sampled_from(["the harbour office", "line", "halv-something", "?!", "idk", "no"]),
    DEEDS,
    st.integers(1, 12),
)
def test_enter_never_turns_a_wrong_answer_into_a_right_one(
    answer: str, deeds: list[actions.Action], times: int
) -> None:
    desk, play = at("firm")
    for deed in (actions.Answer(answer), *deeds):
        play.act(deed)
    before = marks(desk.journal.records)
    for _ in range(times):
        play.act(actions.GoOn())
    assert marks(desk.journal.records) == before
