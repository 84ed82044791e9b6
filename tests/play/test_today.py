"""Today: what it holds, how it is left and gone on with, and when it ends."""

from msgspec.structs import replace

from debatebot.play.desk import Desk
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from debatebot.quiz.events import claim_answered
from debatebot.tour import actions as tour
from tests.packs import river
from tests.play.studying import HandClock, asked, learn, seated, through, with_questions
from tests.standin import StandInGrader


def test_today_mixes_and_stopping_after_any_item_is_a_day_done() -> None:
    desk, clock = seated()
    assert desk.home().today.sentence == "5 minutes: 3 new facts, 1 rebuttal, 1 tradeoff"
    today = desk.study.begin_today()
    assert len(asked(today.quiz)) == 4
    assert claim_answered(asked(today.quiz)[-1])
    today.quiz.act(actions.SkipQuestion())
    today.quiz.act(actions.GoOn())
    assert desk.home().unfinished == ()
    line = desk.study.line(count=True)
    assert (line.done, line.sentence) == (True, "done for today. 3 more if you like")
    again = desk.study.begin_today()
    assert (again.quiz.session, again.quiz.state.position) == (today.quiz.session, 1)
    clock.days(1)
    tomorrow = desk.study.begin_today()
    assert tomorrow.quiz.session != today.quiz.session
    assert asked(tomorrow.quiz)[0] == asked(today.quiz)[0]


def test_what_was_begun_in_a_today_is_unfinished_and_its_draft_comes_back() -> None:
    desk, _ = seated()
    today = desk.study.begin_today()
    today.quiz.save_draft("half a wo", 9)
    (left,) = desk.home().unfinished
    assert (left.kind, left.sentence) == ("today", "You were on question 1 of 4 of Today.")
    draft = desk.study.resume_today(left.session).quiz.draft()
    assert draft is not None
    assert (draft.text, draft.cursor) == ("half a wo", 9)


def test_the_tradeoff_ends_a_today() -> None:
    desk, _ = seated()
    today = desk.study.begin_today()
    through(today.quiz)
    assert today.end("").tradeoff == "Safety for some, homes for others?"
    walk = desk.study.tradeoff_tour(today, desk.talks)
    for action in (tour.TakeStance(4), tour.Next(), tour.Next(), tour.Weigh(5), tour.Next(), tour.Next()):  # fmt: skip
        walk.act(action)
    assert today.end("").tradeoff == ""
    assert today.end("Tomorrow.").lines[-1] == "Tomorrow."
    assert desk.study.begin_today().quiz.session != today.quiz.session


def test_minutes_decide_how_much() -> None:
    desk, _ = seated()
    assert len(asked(desk.study.begin_today(1).quiz)) == 1
    assert len(asked(desk.study.begin_today(2).quiz)) == 2
    desk.study.set_up("minutes 10")
    assert desk.home().today.sentence.startswith("10 minutes: 6 new facts")


def test_nothing_left_is_said() -> None:
    desk, _ = seated()
    desk.study.set_up("new 0")
    today = desk.study.begin_today(1)
    assert asked(today.quiz) == []
    assert today.quiz.state.current is None
    assert today.end("").lines == ("Nothing is due today.",)


def test_a_today_has_something_new_until_too_much_waits() -> None:
    desk, clock = seated(pack=with_questions(tuple(
        replace(question, id=f"{question.id}-{n}") for n in range(4) for question in river().questions
    )))  # fmt: skip
    through(learn(desk, 6), "nothing")
    clock.days(1)
    plan = desk.study.learning().plan(5, "t1", 1)
    assert (len(plan.due), len(plan.new)) == (2, 1)
    through(learn(desk, 14), "nothing")
    clock.days(1)
    plan = desk.study.learning().plan(5, "t1", 1)
    assert (len(plan.due), len(plan.new)) == (3, 0)


def test_the_tour_of_a_today_is_no_first_run() -> None:
    clock, store = HandClock(), MemoryStore()
    desk = Desk(river(), Opened(store), "me", clock, StandInGrader(river()))
    today = desk.study.begin_today()
    today.quiz.act(actions.Answer("no idea of it"))
    walk = desk.study.tradeoff_tour(today, desk.talks)
    walk.act(tour.TakeStance(4))
    assert not desk.talks.first_run_due
