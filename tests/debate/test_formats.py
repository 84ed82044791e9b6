"""How long turns may take, what the clock says, and codes."""

from typing import Any

import pytest

from debatebot.debate.clock import GRACE, Time, is_late, limit_of, spoken_time
from debatebot.debate.code import KIND_WORDS, PACK_WORDS, check_word, code_of, read_code
from debatebot.debate.formats import ASK, CLOSING, EXCHANGE, FORMATS, OPENING, Phase, phases_for

# Formats and the clock.


@pytest.mark.parametrize(
    ("turns", "names"),
    [
        (1, ["closing"]), (2, ["opening", "closing"]), (3, ["opening", "exchange", "closing"]),
        (6, ["opening", *["exchange"] * 4, "closing"]), (8, ["opening", *["exchange"] * 6, "closing"]),
    ],
)  # fmt: skip
def test_a_format_is_stretched_or_cut(turns: int, names: list[str]) -> None:
    assert [phase.name for phase in phases_for("spark", turns)] == names
    assert phases_for("spark") == phases_for("spark", 6) == FORMATS["spark"].phases


def test_only_the_class_formats_are_stretched_by_rebuttals() -> None:
    assert [p.name for p in phases_for("class", 9)][-3:] == ["rebuttal", "rebuttal", "closing"]


@pytest.mark.parametrize(("name", "minutes"), [("spark", 8), ("class", 15), ("scored", 30)])
def test_the_words_of_a_format_share_its_longer_time(name: str, minutes: int) -> None:
    chosen = FORMATS[name]
    words = sum(phase.words for phase in chosen.phases)
    assert chosen.minutes[1] == minutes > chosen.minutes[0]
    assert chosen.seconds_a_word * words == pytest.approx(minutes * 60)
    both = FORMATS["both"]
    assert both.seconds_a_word * 2 * sum(p.words for p in both.phases) == pytest.approx(
        both.minutes[1] * 60
    )


def test_who_opens_has_more_words_than_who_asks() -> None:
    assert OPENING.words > CLOSING.words > EXCHANGE.words > ASK.words


def test_a_limit_is_a_turns_share_in_steps_of_five() -> None:
    for phase in (OPENING, EXCHANGE, ASK):
        limit, exact = limit_of(phase, "spark"), phase.words * FORMATS["spark"].seconds_a_word
        assert limit % 5 == 0
        assert abs(limit - exact) <= 2.5
    assert limit_of(Phase("ask", 0), "spark") == 5


def clock(spent: int, **more: Any) -> Time:
    return Time(**{"mode": "soft", "limit": 90, "spent": spent, **more})


@pytest.mark.parametrize(
    ("spent", "shown", "warning"),
    [
        (0, "1:30", 0), (29, "1:01", 0), (30, "1:00", 60), (60, "0:30", 30), (79, "0:11", 30), (80, "0:10", 10),
        (89, "0:01", 10), (90, "0:00", 0), (97, "+0:07", 0), (155, "+1:05", 0),
    ],
)  # fmt: skip
def test_what_the_clock_shows(spent: int, shown: str, warning: int) -> None:
    assert (clock(spent).shown, clock(spent).warning) == (shown, warning)
    assert clock(spent).over is (spent >= 90)
    assert clock(spent).out is (spent > 90 + GRACE)
    assert clock(0, limit=60).warning == 0, "a mark at which the turn begins is none"


@pytest.mark.parametrize(
    ("spent", "more", "says"),
    [
        (0, {}, "1 minute 30 seconds left."), (30, {}, "1 minute left."), (89, {}, "1 second left."),
        (90, {}, "Time is over; 10 seconds to end the sentence."), (100, {}, "Time is over; 10 seconds to end the sentence."),
        (101, {}, "Time is over. Nothing is cut; only the award for keeping to it goes."),
        (100, {"mode": "hard"}, "Time is over; 10 seconds to end the sentence."), (101, {"mode": "hard"}, "Time is over."),
        (30, {"paused": True}, "The clock is paused, 1 minute left."), (99, {"paused": True}, "The clock is paused, 0 seconds left."),
    ],
)  # fmt: skip
def test_the_clock_in_words(spent: int, more: dict[str, Any], says: str) -> None:
    assert clock(spent, **more).words() == says


def test_lateness_and_spoken_times() -> None:
    assert [is_late(n, 60) for n in (60, 60 + GRACE, 61 + GRACE)] == [False, False, True]
    assert not is_late(999, 0)
    assert [spoken_time(n) for n in (0, 1, 60, 61, 120)] == [
        "0 seconds", "1 second", "1 minute", "1 minute 1 second", "2 minutes"
    ]  # fmt: skip


# Codes.


def test_codes_of_long_seeds_and_hashes() -> None:
    most = 10**18 - 1
    assert read_code(code_of("spark", "club", "pro", most, "ab"), "ab").seed == most
    with pytest.raises(ValueError, match="no code"):
        read_code(f"{KIND_WORDS[0]}-{PACK_WORDS[0]}-{most + 1}", "ab")
    assert check_word("") == PACK_WORDS[0]
    assert check_word("00000001" + "f" * 8) == PACK_WORDS[1] == check_word("00000001")
    assert check_word("00000010") == PACK_WORDS[16]
