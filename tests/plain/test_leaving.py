"""However a talk ends, all is kept and it can be gone on with."""

import pytest

from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.events import Record
from debatebot.quiz.events import Attempt
from tests.plain.talks import CTRL_C, talk_of, transcript
from tests.play.desks import in_memory

ALL = QuizAsk(seed=1, count=3)


def answers(records: tuple[Record, ...]) -> list[str]:
    return [record.event.answer for record in records if isinstance(record.event, Attempt)]


def test_an_interrupt_keeps_everything_and_says_so() -> None:
    from debatebot.plain.app import run

    desk = in_memory()
    talk, lines = talk_of(["the fish", CTRL_C])
    with pytest.raises(KeyboardInterrupt):
        run(desk, talk, ALL)
    assert lines[-1] == "All kept. You were on question 1 of 3."
    assert answers(desk.journal.records) == ["the fish"]


def test_a_bare_quiz_offers_to_go_on() -> None:
    _, desk = transcript("the fish", ask=ALL)
    said, _ = transcript("what", "go on", desk=desk, ask=QuizAsk())
    assert said.startswith("You were on question 1 of 3. Type 'go on', or 'new' to start again.\n")
    assert "Type 'go on' or 'new'.\n> go on\nType mend" in said
    fresh, _ = transcript("new", desk=desk, ask=QuizAsk())
    assert "Question 1 of 6" in fresh


def test_quit_at_the_offer_leaves() -> None:
    _, desk = transcript("the fish", ask=ALL)
    said, _ = transcript("q", desk=desk, ask=QuizAsk())
    assert said.endswith("All kept. You were on question 1 of 3.\n")


def test_home_goes_on_where_one_was() -> None:
    _, desk = transcript("the fish", ask=ALL)
    said, _ = transcript("r", "answer", "next", desk=desk)
    assert "You were on question 1 of 3. Type resume to go on." in said
    assert "Question 2 of 3" in said


def test_missed_questions_can_be_drilled_from_home() -> None:
    said, desk = transcript("missed")
    assert "Nothing is missed" in said
    transcript("a lot", "next", "/skip", "next", "/skip", "next", desk=desk, ask=ALL)
    said, _ = transcript("missed", desk=desk)
    assert "Question 1 of 3" in said


def test_the_same_lines_say_the_same() -> None:
    assert transcript("the fish", "next", ask=ALL)[0] == transcript("the fish", "next", ask=ALL)[0]
