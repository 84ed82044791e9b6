"""Times of the day in the forms that people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.text.clock import clock_times

SAME = {
    530: ("8:50", "08:50", "8.50", "eight fifty", "ten to nine", "10 to 9", "ten minutes before nine", "8:50 in the morning", "8.50am"),
    1050: ("17:30", "half past five in the evening", "5.30pm", "5:30 p.m.", "half five in the afternoon"),
    600: ("10am", "ten o'clock", "10 o’clock", "ten in the morning", "10:00"),
    735: ("a quarter past twelve", "12:15", "quarter after 12"),
    720: ("noon", "midday", "12 o'clock"),
}  # fmt: skip


@pytest.mark.parametrize(("minutes", "text"), [(m, t) for m, texts in SAME.items() for t in texts])
def test_time(minutes: int, text: str) -> None:
    times = clock_times(text)
    assert len(times) == 1
    assert times[0].minutes % 720 == minutes % 720
    assert (times[0].start, times[0].end) == (0, len(text))


def test_halves_of_the_day_tell_times_apart() -> None:
    (morning,), (evening,), (either,) = (clock_times(t) for t in ("8:50 am", "20:50", "8:50"))
    assert not morning.same(evening)
    assert morning.same(either)
    assert evening.same(either)
    assert morning.apart(clock_times("nine o'clock")[0]) == 10


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    for time in clock_times(text):
        assert 0 <= time.start < time.end <= len(text)
        assert 0 <= time.minutes < 24 * 60
