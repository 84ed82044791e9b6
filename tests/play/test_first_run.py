"""The first run leads from a stance to home, and goes on where it was."""

from pathlib import Path

import pytest

from debatebot.play.debate import DebateAsk
from debatebot.play.desk import Desk
from debatebot.play.first_run import FirstRun
from debatebot.play.quiz_ask import QuizAsk
from debatebot.quiz import actions as quiz
from debatebot.tour import actions as tour
from tests.play.desks import in_folder, in_memory


def stage(run: FirstRun) -> str:
    return run.stage


def due(desk: Desk) -> bool:
    return desk.talks.first_run_due


def test_it_leads_from_a_stance_to_a_tradeoff() -> None:
    desk = in_memory()
    assert due(desk)
    run = desk.talks.first_run()
    assert stage(run) == "stance"
    run.take_stance(6)
    assert stage(run) == "reason"
    run.give_reason("it stops the floods because the wall holds the water")
    assert stage(run) == "heard"
    assert run.debate is not None
    assert run.debate.state.settings.side == "pro"
    assert run.debate.state.round.said[0].made == ("c1",)
    run.go_on_to_fact()
    assert stage(run) == "fact"
    assert run.quiz is not None
    run.quiz.act(quiz.SkipQuestion())
    run.quiz.act(quiz.GoOn())
    assert stage(run) == "guess"
    run.tour.act(tour.Guess("villages would drown"))
    run.tour.act(tour.Next())
    run.tour.act(tour.Next())
    assert stage(run) == "weigh"
    run.tour.act(tour.Weigh(3))
    run.tour.act(tour.Next())
    assert stage(run) == "done"
    run.leave()
    assert not due(desk)


def test_every_step_can_be_passed() -> None:
    run = in_memory().talks.first_run()
    seen = []
    while stage(run) != "done":
        seen.append(stage(run))
        run.pass_on()
    assert seen == ["stance", "reason", "heard", "fact", "guess", "weigh", "weigh"]


def test_words_after_the_mark_are_added_to_the_answer() -> None:
    run = in_memory().talks.first_run()
    while stage(run) != "fact":
        run.pass_on()
    assert run.quiz is not None
    run.answer("the fish")
    run.answer("villages")
    feedback = run.quiz.feedback()
    assert feedback is not None
    assert feedback.mended == "2 of 2 now. Your mark stays 1."
    run.pass_on()
    run.answer("too late")
    assert stage(run) == "guess"


def test_from_the_middle_the_reason_decides_the_side() -> None:
    run = in_memory().talks.first_run()
    run.take_stance(4)
    run.give_reason("two villages would drown")
    assert run.debate is not None
    assert run.debate.state.settings.side == "anti"


def test_it_goes_on_where_it_was_with_the_draft(tmp_path: Path) -> None:
    desk = in_folder(tmp_path)
    run = desk.talks.first_run()
    run.take_stance(5)
    run.save_draft("because it st", 13)
    other = in_folder(tmp_path)
    again = other.talks.first_run()
    assert (stage(again), other.talks.first_run_due) == ("reason", True)
    draft = again.draft()
    assert draft is not None
    assert (draft.text, draft.cursor) == ("because it st", 13)
    desk.close()
    other.close()


def test_who_has_answered_questions_already_is_not_sent_through_it() -> None:
    desk = in_memory()
    desk.begin_quiz(QuizAsk(seed=1)).act(quiz.Answer("fish"))
    assert not desk.talks.first_run_due


@pytest.mark.parametrize("begin", ["tour", "debate"])
def test_who_begins_a_tour_or_a_debate_by_name_is_not_sent_through_it(begin: str) -> None:
    desk = in_memory()
    if begin == "tour":
        desk.talks.begin_tour().act(tour.TakeStance(5))
    else:
        desk.talks.begin_debate(DebateAsk(side="pro"))
    assert not due(desk)


def test_each_step_can_be_taken_back_also_after_a_restart(tmp_path: Path) -> None:
    desk = in_folder(tmp_path)
    run = desk.talks.first_run()
    assert not run.take_back()
    run.take_stance(6)
    run.give_reason("it stops the floods because the wall holds the water")
    run.go_on_to_fact()
    run.answer("fish")
    steps = []
    for _ in range(3):
        desk.close()
        desk = in_folder(tmp_path)
        run = desk.talks.first_run()
        assert run.take_back()
        draft = run.draft()
        steps.append((stage(run), draft.text if draft is not None else ""))
    assert steps == [
        ("fact", "fish"),
        ("reason", "it stops the floods because the wall holds the water"),
        ("stance", ""),
    ]
    assert not run.take_back()
    run.take_stance(2)
    run.give_reason("villages would drown")
    assert run.debate is not None
    assert run.debate.state.settings.side == "anti"
    desk.close()


def test_it_can_be_had_again_from_its_first_question() -> None:
    desk = in_memory()
    run = desk.talks.first_run()
    run.take_stance(6)
    run.give_reason("it stops the floods because the wall holds the water")
    run.leave()
    assert not due(desk)
    desk.talks.ask_first_run_again()
    assert due(desk)
    again = desk.talks.first_run()
    assert stage(again) == "stance"
    again.take_stance(2)
    assert stage(again) == "reason"
    assert stage(desk.talks.first_run()) == "reason"
    again.leave()
    assert not due(desk)
    assert desk.talks.first_run().tour.session == again.tour.session
