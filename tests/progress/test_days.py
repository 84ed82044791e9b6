"""Days of study: any clock, any zone, also one that was far off."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import cycle

from hypothesis import given
from hypothesis import strategies as st

from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.days import EARLIEST, LATEST, Days
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from tests.packs import river

ZONES = [timezone(timedelta(hours=hours)) for hours in (-12, 0, 14)]


@given(st.datetimes(timezones=st.sampled_from([UTC, *ZONES])), st.sampled_from(ZONES))
def test_every_moment_has_a_day_from_which_can_be_counted(at: datetime, zone: timezone) -> None:
    day = Days(4, zone).day(at)
    assert EARLIEST - timedelta(2) <= day <= LATEST
    assert day + timedelta(36_500) > day - timedelta(400)


def test_a_day_begins_at_its_hour() -> None:
    days = Days(4, UTC)
    assert days.day(datetime(2026, 3, 29, 3, 59, tzinfo=UTC)) == date(2026, 3, 28)
    assert days.day(datetime(2026, 3, 29, 4, 0, tzinfo=UTC)) == date(2026, 3, 29)


def test_a_clock_that_jumps_keeps_every_answer_in_its_order() -> None:
    far = (datetime(9999, 12, 31, 23, 59, tzinfo=UTC), datetime(1, 1, 1, tzinfo=UTC))
    moments = cycle((datetime(2026, 11, 24, tzinfo=UTC), *far))
    desk = Desk(river(), Opened(MemoryStore()), "me", lambda: next(moments))
    for said in ("first", "second", "third"):
        play = desk.begin_quiz(QuizAsk("drill", count=1, seed=1))
        play.act(actions.Answer(said))
    assert desk.study.line(count=True).sentence
    assert desk.home().totals_line
    assert desk.standing().lines
    answers = [getattr(r.event, "answer", None) for r in desk.journal.records]
    assert [answer for answer in answers if answer] == ["first", "second", "third"]
