"""A held or hurried Enter skips nothing; a deliberate one always counts."""

from debatebot.tui.steady import ENTER, REPEAT_DELAY, REPEAT_GAP, Steady


def test_a_key_from_before_the_drawing_does_not_count() -> None:
    steady = Steady()
    steady.changed()
    assert not steady.letter(5.0)
    steady.drawn(5.1)
    assert not steady.letter(5.0)
    assert steady.letter(5.2)
    assert steady.press(ENTER, 5.05) == "drop"


def test_only_the_first_word_of_the_drawing_counts() -> None:
    steady = Steady()
    steady.changed()
    steady.drawn(5.0)
    steady.drawn(9.0)
    assert steady.letter(6.0)


def test_a_deliberate_enter_counts_at_once() -> None:
    steady = Steady()
    assert steady.press(ENTER, 1.0) == "now"
    assert steady.press(ENTER, 1.0 + REPEAT_DELAY) == "now"


def test_an_enter_soon_after_another_waits_to_be_alone() -> None:
    steady = Steady()
    steady.press(ENTER, 1.0)
    assert steady.press(ENTER, 1.0 + REPEAT_DELAY / 2) == "wait"


def test_a_held_enter_never_gets_through() -> None:
    steady = Steady()
    assert steady.press(ENTER, 0.0) == "now"
    rulings = [steady.press(ENTER, 0.5 + 0.033 * number) for number in range(40)]
    # The first two wait, and each next one gives up the one that waits.
    assert rulings[0] == "wait"
    assert set(rulings[2:]) == {"drop"}


def test_each_key_is_ruled_on_by_itself() -> None:
    steady = Steady()
    assert steady.press("u", 0.0) == "now"
    assert steady.press("h", 0.02) == "now"
    assert [steady.press("u", 0.5 + 0.033 * n) for n in range(4)] == [
        "wait",
        "wait",
        "drop",
        "drop",
    ]


def test_three_at_once_count_once() -> None:
    steady = Steady()
    rulings = [steady.press(ENTER, number * REPEAT_GAP / 3) for number in range(3)]
    assert rulings == ["now", "wait", "drop"]
