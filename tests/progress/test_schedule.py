"""Scheduling is what FSRS itself says, made anew from events: undo and overrides leave no trace."""

import random
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from fsrs import Card, Rating, Scheduler, State

from debatebot.progress.days import Days
from debatebot.progress.events import Override, Undo
from debatebot.progress.history import Mark
from debatebot.progress.memory import recall, remembered
from debatebot.progress.pace import KEEPS_SLIPPING, LONGEST_DAYS, RETENTION
from debatebot.progress.rating import AGAIN, GOOD, HARD, rating_of
from debatebot.progress.reviews import Review, reviews
from debatebot.progress.schedule import memory_of, schedule
from debatebot.progress.store import MemoryStore, Stamp
from debatebot.quiz.events import Attempt, Skip, rebuttal_id
from tests.progress.stores import in_file

DAYS = Days(zone=UTC)
FIRST = datetime(2026, 11, 2, 12, tzinfo=UTC)


def attempt(question: str, verdict: str = "correct", *, hints: int = 0, retry: bool = False, score: float | None = None) -> Attempt:  # fmt: skip
    return Attempt(
        question=question, wording=0, mode="learn", answer="words", verdict=verdict,
        score=float(verdict == "correct") if score is None else score,
        certainty=0.9, sure=True, reason="", hints=hints, retry=retry,
    )  # fmt: skip


def stamp(day: int = 0, session: str = "quiz-1") -> Stamp:
    at = FIRST + timedelta(days=day)
    return Stamp(at=at, learner="me", pack="river", content="0123", session=session)


def test_scheduling_is_that_of_fsrs_on_a_thousand_histories() -> None:
    chance = random.Random(6)
    plain = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False, maximum_interval=LONGEST_DAYS)  # fmt: skip
    for _ in range(1000):
        history, card = [], Card(card_id=1, due=FIRST)
        day = date(2026, 1, 1)
        for _ in range(chance.randrange(1, 15)):
            rating = chance.choice([AGAIN, HARD, GOOD, GOOD])
            history.append(Review(day, rating))
            at = datetime(day.year, day.month, day.day, tzinfo=UTC)
            card, _ = plain.review_card(card, Rating(rating), at)
            day += timedelta(days=chance.choice([0, 1, 1, 2, 5, 20, 90]))
        memory = remembered(tuple(history))
        assert (memory.stability, memory.difficulty) == (card.stability, card.difficulty)
        assert (memory.due, memory.last) == (card.due.date(), history[-1].day)
        assert card.state is State.Review
        ahead = memory.last + timedelta(days=chance.randrange(60))
        at = datetime(ahead.year, ahead.month, ahead.day, tzinfo=UTC)
        assert recall(memory, ahead) == plain.get_card_retrievability(card, at)
        assert (recall(memory, ahead) < RETENTION) == (memory.faded(ahead) > 1)


def test_the_same_through_stored_events() -> None:
    chance, store, wanted = random.Random(7), MemoryStore(), dict[str, Card]()
    plain = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False, maximum_interval=LONGEST_DAYS)  # fmt: skip
    for day in range(0, 120, 3):
        for name in ("a", "b", "c"):
            right = chance.random() < 0.7
            store.append((attempt(name, "correct" if right else "incorrect"),), stamp(day, f"quiz-{day}"))  # fmt: skip
            at = datetime.combine(DAYS.day(FIRST + timedelta(days=day)), datetime.min.time(), UTC)
            card = wanted.get(name, Card(card_id=1, due=at))
            wanted[name], _ = plain.review_card(card, Rating.Good if right else Rating.Again, at)
    found = schedule(store.records("me"), "river", DAYS).memories
    assert {n: (m.stability, m.due) for n, m in found.items()} == {
        n: (c.stability, c.due.date()) for n, c in wanted.items()
    }


@pytest.mark.parametrize(
    ("verdict", "score", "hints", "tries", "own", "rating"),
    [
        ("correct", 1.0, 0, 1, None, GOOD),
        ("correct", 1.0, 1, 1, None, HARD),
        ("correct", 1.0, 0, 2, None, HARD),
        ("nearly", 0.5, 0, 1, None, HARD),
        ("nearly", 0.0, 0, 1, None, AGAIN),
        ("partial", 0.67, 0, 1, None, HARD),
        ("partial", 0.5, 0, 1, None, AGAIN),
        ("incorrect", 0.0, 0, 1, None, AGAIN),
        ("skipped", 0.0, 0, 0, None, AGAIN),
        ("incorrect", 0.0, 0, 1, True, GOOD),
        ("incorrect", 0.0, 1, 1, True, HARD),
        ("nearly", 0.5, 0, 1, True, HARD),
        ("correct", 1.0, 0, 1, False, AGAIN),
    ],
)
def test_hints_second_tries_and_nearly_cap_the_rating(
    verdict: str, score: float, hints: int, tries: int, own: bool | None, rating: int
) -> None:
    mark = Mark(question="q", session="quiz-1", at=FIRST, verdict=verdict, score=score, hints=hints, own=own, attempts=tuple(range(tries)))  # fmt: skip
    assert rating_of(mark) == rating


def test_undo_gives_the_schedule_back_byte_for_byte() -> None:
    store = MemoryStore()
    seen = [schedule(store.records("me"), "river", DAYS).encoded()]
    done: list[int] = []
    for day, verdict in enumerate(("correct", "incorrect", "correct")):  # one question, three times
        (record,) = store.append((attempt("q", verdict),), stamp(day, f"quiz-{day}"))
        seen.append(schedule(store.records("me"), "river", DAYS).encoded())
        (own,) = store.append((Override(of=record.seq, right=verdict != "correct"),), stamp(day, f"quiz-{day}"))  # fmt: skip
        seen.append(schedule(store.records("me"), "river", DAYS).encoded())
        done += [record.seq, own.seq]
    assert len(set(seen)) == len(seen)
    while done:
        assert schedule(store.records("me"), "river", DAYS).encoded() == seen.pop()
        store.append((Undo(of=done.pop()),), stamp(9))
    assert schedule(store.records("me"), "river", DAYS).encoded() == seen.pop()


def test_undo_after_a_restart_across_an_override(tmp_path: Path) -> None:
    store = in_file(tmp_path)
    (first,) = store.append((attempt("q"),), stamp(0, "quiz-1"))
    before = schedule(store.records("me"), "river", DAYS).encoded()
    (second,) = store.append((attempt("q", "incorrect"),), stamp(2, "quiz-2"))
    (own,) = store.append((Override(of=second.seq, right=True),), stamp(2, "quiz-2"))
    store.close()
    again = in_file(tmp_path)
    again.append((Undo(of=own.seq),), stamp(2, "quiz-2"))
    again.append((Undo(of=second.seq),), stamp(2, "quiz-2"))
    again.close()
    last = in_file(tmp_path)
    assert schedule(last.records("me"), "river", DAYS).encoded() == before
    last.close()
    assert first.seq < second.seq


def test_the_day_of_study_begins_at_the_chosen_hour() -> None:
    night = datetime(2026, 11, 3, 3, 30, tzinfo=UTC)
    assert Days(4, UTC).day(night) == date(2026, 11, 2)
    assert Days(0, UTC).day(night) == date(2026, 11, 3)
    assert Days(4, timezone(timedelta(hours=2))).day(night) == date(2026, 11, 3)
    store = MemoryStore()
    for at in (night - timedelta(hours=2), night):
        late = Stamp(at=at, learner="me", pack="river", content="0", session=f"quiz-{at.hour}")
        store.append((attempt("q"),), late)
    days = [review.day for review in reviews(store.records("me"), "river", Days(2, UTC))["q"]]
    assert days == [date(2026, 11, 2), date(2026, 11, 3)]


def test_a_clock_that_was_put_back_moves_no_day_back() -> None:
    store = MemoryStore()
    store.append((attempt("q"),), stamp(5, "quiz-1"))
    store.append((attempt("q"),), stamp(1, "quiz-2"))
    history = reviews(store.records("me"), "river", DAYS)["q"]
    assert [review.day for review in history] == [DAYS.day(FIRST + timedelta(days=5))] * 2


def test_the_free_second_try_is_one_review() -> None:
    store = MemoryStore()
    store.append((attempt("q", "nearly", score=0.5), attempt("q", retry=True)), stamp())
    assert [r.rating for r in reviews(store.records("me"), "river", DAYS)["q"]] == [HARD]


def test_one_history_alone_is_what_it_is_among_all() -> None:
    store = MemoryStore()
    (wrong,) = store.append((attempt("a", "incorrect"),), stamp())
    store.append((attempt("b"), Skip(question="c"), Override(of=wrong.seq, right=True)), stamp())
    (taken,) = store.append((attempt("a"),), stamp(1, "quiz-2"))
    store.append((Undo(of=taken.seq),), stamp(1, "quiz-2"))
    whole = schedule(store.records("me"), "river", DAYS).memories
    for name in ("a", "b", "c"):
        assert memory_of(store.records("me"), "river", name, DAYS) == whole[name]
    assert memory_of(store.records("me"), "river", "d", DAYS) is None


def test_what_keeps_slipping_is_told_until_it_holds() -> None:
    history = tuple(Review(date(2026, 11, 2) + timedelta(days=n), AGAIN) for n in range(KEEPS_SLIPPING))  # fmt: skip
    assert not remembered(history[1:]).slipping
    assert remembered(history).slipping
    later = date(2026, 11, 20)
    once = (*history, Review(later, GOOD))
    assert remembered(once).slipping
    assert not remembered((*once, Review(later + timedelta(days=3), HARD))).slipping


def test_a_point_answered_in_a_debate_was_asked() -> None:
    from debatebot.debate.events import Turn

    store = MemoryStore()
    turn = Turn(number=1, text="no", answers=("dam",))
    store.append((turn, turn), stamp(session="debate-1"))
    assert reviews(store.records("me"), "river", DAYS) == {
        rebuttal_id("dam"): (Review(DAYS.day(FIRST), HARD),)
    }


def test_due_unseen_weak_and_forecast() -> None:
    store = MemoryStore()
    store.append((attempt("a"), attempt("b", "incorrect")), stamp())
    made, today = schedule(store.records("me"), "river", DAYS), DAYS.day(FIRST)
    names = ("a", "b", "c")
    tomorrow = today + timedelta(days=1)
    assert (made.due(today, names), made.due(tomorrow, names)) == ((), ("b",))
    assert made.due(today + timedelta(days=9), names) == ("b", "a")
    assert made.unseen(names) == ("c",)
    assert made.forecast(today, 4, names) == (0, 1, 1, 0)
    assert made.forecast(today + timedelta(days=9), 2, names) == (2, 0)
    exam = today + timedelta(days=10)
    assert made.weak_on(exam, today, names) == ()
    assert made.weak_on(exam, tomorrow, names) == ("b", "a")
