"""Two windows at once, and two learners, in one folder."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.play.debate import DebateAsk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.folds import fold
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions as quiz
from tests.packs import river
from tests.play.desks import in_folder, in_town
from tests.play.done import answered
from tests.quiz.deeds import DEEDS


@given(DEEDS, DEEDS, st.randoms(use_true_random=False))
def test_two_windows_at_once_are_consistent_in_any_order(
    tmp_path_factory: pytest.TempPathFactory,
    one: list[quiz.Action],
    two: list[quiz.Action],
    chance: random.Random,
) -> None:
    folder = tmp_path_factory.mktemp("both")
    left, right = in_folder(folder), in_folder(folder)
    plays = (
        left.begin_quiz(QuizAsk(seed=1, count=3)),
        right.begin_quiz(QuizAsk(seed=2, count=3)),
    )
    waiting = [list(one[:12]), list(two[:12])]
    while any(waiting):
        which = chance.choice([n for n in (0, 1) if waiting[n]])
        plays[which].act(waiting[which].pop(0))
    states = [play.state for play in plays]
    third = in_folder(folder)
    assert [third.resume_quiz(play.session).state for play in plays] == states
    numbers = [record.seq for record in third.journal.records]
    assert numbers == sorted(set(numbers))
    for desk in (left, right):
        desk.journal.refresh()
        assert desk.journal.records == third.journal.records
        assert fold(river(), desk.journal.records) == fold(river(), third.journal.records)
    for desk in (left, right, third):
        desk.close()


def test_learners_are_apart_in_everything(tmp_path: Path) -> None:
    mine, hers = in_folder(tmp_path), in_folder(tmp_path, "ann")
    answered(mine)
    hers.begin_quiz(QuizAsk(seed=1)).save_draft("half a th", 3)
    assert hers.standing().answers == 0
    assert mine.standing().answers == 1
    assert [left.session for left in mine.home().unfinished] == []
    assert hers.home().totals_line == ""
    assert mine.brief().written == hers.brief().written == 0
    mine.close()
    hers.close()
    again = in_folder(tmp_path, "ann")
    assert {record.learner for record in again.journal.records} == {"ann"}
    again.close()


@given(DEEDS, DEEDS, st.randoms(use_true_random=False))
def test_two_windows_on_the_same_quiz_come_to_one_state(
    tmp_path_factory: pytest.TempPathFactory,
    one: list[quiz.Action],
    two: list[quiz.Action],
    chance: random.Random,
) -> None:
    folder = tmp_path_factory.mktemp("same")
    left, right = in_folder(folder), in_folder(folder)
    session = left.begin_quiz(QuizAsk(seed=1, count=3)).session
    right.journal.refresh()
    plays = (left.resume_quiz(session), right.resume_quiz(session))
    waiting = [list(one[:8]), list(two[:8])]
    while any(waiting):
        which = chance.choice([n for n in (0, 1) if waiting[n]])
        plays[which].act(waiting[which].pop(0))
    for desk in (left, right):
        desk.journal.refresh()
    third = in_folder(folder)
    states = [desk.resume_quiz(session).state for desk in (left, right, third)]
    assert states[0] == states[1] == states[2]
    assert left.home().unfinished == third.home().unfinished
    for desk in (left, right, third):
        desk.close()


SPOKEN = st.lists(st.sampled_from(["it saves fish because water runs", "why?", ""]), max_size=5)  # fmt: skip


@given(SPOKEN, SPOKEN)
def test_two_windows_on_the_same_round_come_to_one_state(one: list[str], two: list[str]) -> None:
    from debatebot.debate.actions import Pass, Speak, TakeBack

    store = MemoryStore()
    left, right = in_town(store), in_town(store)
    session = left.talks.begin_debate(DebateAsk(side="pro", seed=2)).session
    right.journal.refresh()
    plays = (left.talks.resume_debate(session), right.talks.resume_debate(session))
    for number in range(max(len(one), len(two))):
        for play, texts in zip(plays, (one, two), strict=True):
            if number < len(texts):
                text = texts[number]
                play.act(Speak(text) if text else (TakeBack() if number % 2 else Pass()))
    for desk in (left, right):
        desk.journal.refresh()
    states = [desk.talks.resume_debate(session).state for desk in (left, right, in_town(store))]
    assert states[0] == states[1] == states[2]
