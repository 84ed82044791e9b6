"""What pictures of progress are made of: marks and rounds over time, confusions, one's own words."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.debate.events import Ballot, Judge, JudgeFirst, Turn
from debatebot.event import Event
from debatebot.progress.confusions import confusions
from debatebot.progress.days import Days
from debatebot.progress.events import Begin, Override, Record, Undo
from debatebot.progress.history import marks
from debatebot.progress.over_time import PERIODS, rounds_over_time, verdicts_over_time
from debatebot.progress.own_words import lines_written, own_words
from debatebot.progress.store import MemoryStore
from debatebot.quiz.events import Attempt, rebuttal_id
from debatebot.tour.events import Say
from tests.packs import river
from tests.progress.stores import NOON, stamp
from tests.progress.test_folds import attempt

DAYS = Days(4, UTC)


def told(
    *events: Event, session: str = "debate-1", store: MemoryStore | None = None
) -> tuple[Record, ...]:
    kept = store or MemoryStore()
    for event in events:
        kept.append([event], stamp(session=session))
    return kept.records("me")


def ballot(total: float, *, amended: bool = False) -> Ballot:
    return Ballot(
        rubric="house 1", total=total, winner="close", rows={"case": total}, amended=amended
    )


def at_days(*days: int) -> tuple[Record, ...]:
    """One answer a day, to another question each in a session of its own."""
    store = MemoryStore()
    for number, day in enumerate(days):
        stamped = replace(stamp(session=f"quiz-{number}"), at=NOON + timedelta(days=day))
        store.append([attempt("homes", "correct" if number % 2 else "incorrect", 0.0)], stamped)
    return store.records("me")


def test_a_fortnight_is_told_by_day_half_a_year_by_week_and_more_by_month() -> None:
    by_day = verdicts_over_time(marks(at_days(0, 0, 13)), DAYS)
    assert [(p.start, p.total, p.right) for p in by_day] == [
        (date(2026, 11, 2), 2, 1), (date(2026, 11, 15), 1, 0),
    ]  # fmt: skip
    by_week = verdicts_over_time(marks(at_days(0, 6, 7, 100)), DAYS)
    assert [p.start.weekday() for p in by_week] == [0, 0, 0]
    assert [p.total for p in by_week] == [2, 1, 1]
    by_month = verdicts_over_time(marks(at_days(0, 400)), DAYS)
    assert [p.start.day for p in by_month] == [1, 1]
    assert verdicts_over_time((), DAYS) == ()


@given(st.lists(st.integers(0, 2000), max_size=60))
def test_no_mark_is_told_twice_and_none_left_out_of_what_is_told(days: list[int]) -> None:
    made = marks(at_days(*days))
    periods = verdicts_over_time(made, DAYS)
    starts = [period.start for period in periods]
    assert starts == sorted(set(starts))
    assert len(periods) <= PERIODS
    if len(periods) < PERIODS:
        assert sum(period.total for period in periods) == len(made)


def test_a_day_begins_at_its_rollover() -> None:
    late = datetime(2026, 11, 3, 2, tzinfo=UTC)
    store = MemoryStore()
    store.append([attempt("homes")], replace(stamp(session="quiz-1"), at=late))
    (period,) = verdicts_over_time(marks(store.records("me")), DAYS)
    assert period.start == date(2026, 11, 2)


def test_the_score_is_the_first_ballot_and_the_amended_one_stands_beside() -> None:
    begin = Begin(kind="debate", mode="spark", options={"side": "pro", "level": "club"})
    records = told(begin, ballot(60), ballot(66, amended=True))
    (round_,) = rounds_over_time(records, DAYS)
    assert (round_.total, round_.amended, round_.side, round_.level) == (60, 66, "pro", "club")
    assert rounds_over_time(told(ballot(60)), DAYS) == ()  # no round is known without its beginning


def test_a_round_that_is_to_be_marked_first_is_told_nowhere() -> None:
    begin = Begin(kind="debate", mode="spark", options={"side": "pro"})
    store = MemoryStore()
    records = told(begin, JudgeFirst(), ballot(60), store=store)
    assert rounds_over_time(records, DAYS) == ()
    judged = Judge(debate="debate-1", rows={}, winner="close")
    assert len(rounds_over_time(told(judged, store=store), DAYS)) == 1


def test_a_wrong_answer_given_twice_or_right_elsewhere_is_a_confusion() -> None:
    pack = river()
    other = next(q for q in pack.questions if q.id == "season")
    wrong = [
        replace(attempt("homes", "incorrect", 0.0), answer=answer)
        for answer in ("Ten", "ten!", other.accept[0], "once only")
    ]
    found = confusions(pack, told(*wrong, session="quiz-1"))
    assert [(c.question, c.said, c.times, c.other) for c in found] == [
        ("homes", "ten!", 2, ""),
        ("homes", other.accept[0], 1, "season"),
    ]


def test_what_was_taken_back_or_marked_right_is_no_confusion() -> None:
    wrong = replace(attempt("homes", "incorrect", 0.0), answer="ten")
    records = told(wrong, wrong, wrong, Override(of=1, right=True), Undo(of=2), session="quiz-1")
    assert confusions(river(), records) == ()


def rebuttal(claim: str, score: float) -> Attempt:
    made = attempt(rebuttal_id(claim), "correct" if score == 1 else "partial", score)
    return replace(made, answer=f"an answer to {claim}")


def test_own_words_are_kept_by_the_claim_that_they_speak_to() -> None:
    pack = river()
    one, two = (claim.id for claim in pack.positions.claims[:2])
    records = told(
        Turn(number=1, text="it holds", claims=(one,), answers=(two,)),
        Say(tradeoff="t", text="because of that", claims=(one,), reason=True),
        rebuttal(two, 0.5),
        rebuttal(one, 0.0),
        Turn(number=3, text="taken back", claims=(two,)),
        Undo(of=5),
    )
    said = own_words(records, "river")
    assert [(s.text, s.where) for s in said.points[one]] == [
        ("it holds", "debate"), ("because of that", "tour"),
    ]  # fmt: skip
    assert [(s.text, s.mark) for s in said.answers[two]] == [
        ("it holds", 1.0), (f"an answer to {two}", 0.5),
    ]  # fmt: skip
    assert set(said.points) == {one}
    assert lines_written(records, pack) == 2
