"""Today and exams in a real terminal: killed at any moment they go on where they were."""

import signal
from pathlib import Path

import pytest

from tests.terminal.test_app import (
    ASKED,
    FIRST_RUN,
    go_on,
    kept,
    start,
    submit,
    wait_for_draft,
)

pytestmark = pytest.mark.terminal


def test_a_killed_today_goes_on_with_its_draft(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with start(data, "today") as terminal:
        submit(terminal, "some first answer")
        go_on(terminal, "2 of 4")
        terminal.wait_for(ASKED)
        terminal.type("half a tho")
        wait_for_draft(terminal, data, "half a tho")
        terminal.signal(signal.SIGKILL)
        assert terminal.wait_exit() == -signal.SIGKILL
    assert kept(data)[0] == ["some first answer"]
    with start(data, "today") as terminal:
        terminal.wait_for("2 of 4")
        terminal.wait_for("half a tho")
        terminal.press("ctrl+q")
        terminal.wait_exit()
        assert terminal.left_behind() == []


def test_a_killed_exam_goes_on_sealed_and_ends_in_its_report(tmp_path: Path) -> None:
    data = tmp_path / "data"
    exam = ("quiz", "exam", "--count", "2", "--seed", "7", "--clock", "30")
    with start(data, *exam) as terminal:
        terminal.wait_for("min left")
        terminal.wait_for(ASKED)
        terminal.type("some answer of mine!")
        terminal.wait_for("some answer of mine!")
        terminal.press("enter")
        terminal.wait_for("2 of 2")
        assert "orrect" not in terminal.text()
        terminal.signal(signal.SIGKILL)
        terminal.wait_exit()
    assert kept(data)[0] == ["some answer of mine"]
    with start(data) as terminal:
        terminal.wait_for("question 2 of 2 of an exam")
        terminal.settle()
        terminal.press("enter")
        terminal.wait_for("2 of 2")
        terminal.wait_for(ASKED)
        terminal.settle()
        terminal.type("/skip")
        terminal.wait_for("/skip")
        terminal.press("enter")
        terminal.wait_for("EXAM")
        terminal.press("ctrl+q")
        terminal.wait_exit()
        assert terminal.left_behind() == []


def test_home_names_today_after_the_first_run(tmp_path: Path) -> None:
    with start(tmp_path / "data") as terminal:
        terminal.wait_for(FIRST_RUN)
        terminal.settle()
        terminal.press("escape")
        terminal.wait_for("3 new facts, 1 rebuttal, 1 tradeoff")
        terminal.press("ctrl+q")
        terminal.wait_exit()
