"""The page on the debate says what the rubric and the formats say."""

import re
from pathlib import Path

import pytest

from debatebot.debate.ballot.rubric import HOUSE, ROWS, Row
from debatebot.debate.formats import (
    ANSWER,
    ASK,
    CLOSING,
    CONSTRUCTIVE,
    EXCHANGE,
    FORMATS,
    OPENING,
    REBUTTAL,
)
from debatebot.debate.names import ROW_NAMES
from debatebot.debate.reply import REPLY_WORDS

PAGE = (Path(__file__).parents[2] / "docs" / "debate.md").read_text("utf-8")


def cells(row: Row) -> tuple[str, str]:
    """What the page says of a row: its most, and how it is earned."""
    found = re.search(rf"^\| {ROW_NAMES[row]} \| (\d+) \| (.*) \|$", PAGE, re.MULTILINE)
    assert found is not None, row
    return found.group(1), found.group(2)


@pytest.mark.parametrize("row", ROWS)
def test_the_most_of_each_row(row: Row) -> None:
    assert float(cells(row)[0]) == HOUSE.most[row]


@pytest.mark.parametrize(
    ("row", "numbers"),
    [
        ("case", [*HOUSE.case_by_weight, 1, 2, 3, 2]),
        ("evidence", [HOUSE.fact_own, HOUSE.fact_elsewhere, -HOUSE.fact_wrong]),
        ("depth", [*HOUSE.depth]),
        (
            "questions",
            [
                HOUSE.answer_question,
                HOUSE.questions_from_answers,
                HOUSE.ask_question,
                HOUSE.questions_from_asking,
            ],
        ),
        ("extension", [HOUSE.carry_forward]),
        ("weighing", [HOUSE.weigh, *HOUSE.signposts, HOUSE.in_budget, HOUSE.grants]),
        ("conduct", [-HOUSE.insult, -HOUSE.contradiction, -HOUSE.repeating, -HOUSE.insults_most]),
    ],
)
def test_the_numbers_of_each_row_in_their_order(row: Row, numbers: list[float]) -> None:
    assert [float(n) for n in re.findall(r"\d+", cells(row)[1])] == numbers


def test_words_turns_and_the_name_of_the_rubric() -> None:
    budgets = {
        "opening": OPENING, "constructive": CONSTRUCTIVE, "exchange": EXCHANGE, "answer": ANSWER, "question": ASK,
        "rebuttal": REBUTTAL, "closing": CLOSING,
    }  # fmt: skip
    said = ", ".join(f"{name} {phase.words}" for name, phase in budgets.items())
    assert f"number of words: {said}." in PAGE
    assert f"at most {REPLY_WORDS} words" in PAGE
    assert f"*{HOUSE.title}*" in PAGE
    assert all(f"`{name}`" in PAGE for name in FORMATS)
    low, high = FORMATS["scored"].minutes
    assert f"`scored` ({low} to {high} minutes)" in PAGE


def test_the_price_of_hints() -> None:
    shares = [round(100 * share) for share in HOUSE.hints]
    assert "leave {}, {}, {} and {} per cent".format(*shares) in PAGE


def test_the_shares_of_who_won_on_the_flow() -> None:
    below, at, above = (round(100 * share) for share in HOUSE.takes_away)
    assert f"takes {below}, {at} or {above} per cent" in PAGE
    assert f"counts with {round(100 * HOUSE.last_word)} per cent" in PAGE
    assert f"Within {round(100 * HOUSE.close_margin)} per cent" in PAGE
