"""What Windows writes otherwise: paths with a drive letter, names that it refuses, ends of lines."""

import re
from pathlib import PureWindowsPath

import pytest

from debatebot.classroom.rounds import ROUND_NAMES
from debatebot.pack.problems import Problem
from debatebot.play.asks import RoundAsk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.play.round_words import round_words
from debatebot.play.typed import Said, read_word
from debatebot.play.warmup_ask import WarmupAsk
from debatebot.play.warmup_pages import result_name
from debatebot.text.sanitise import one_line
from tests.play.desks import in_town

DRIVE = r"C:\Users\Ann Lee\Übung\mine.md"
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f]|[ .]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.I)
"""What Windows takes for no name of a file."""


def test_a_path_with_a_drive_letter_is_taken_whole_and_said_whole() -> None:
    said = read_word(f"export {DRIVE}", "ballot")
    assert isinstance(said, Said)
    assert said.rest == DRIVE
    assert PureWindowsPath(said.rest).name == "mine.md"
    assert one_line(DRIVE) == DRIVE
    problem = Problem(DRIVE, 3, 7, "a tab")
    assert str(problem) == f"{DRIVE}:3:7: a tab"
    assert str(problem).rsplit(":", 3)[0] == DRIVE


def test_every_name_that_is_offered_is_one_on_windows() -> None:
    desk = in_town()
    settled, _ = desk.talks.settle(RoundAsk(side="pro", seed=1))
    names = [desk.talks.begin_debate(settled).session]
    names.append(desk.begin_exam(QuizAsk("exam", count=1, seed=2)).report().code)
    names += [
        result_name(desk.warmups.begin(WarmupAsk(round=each, seed=3))) for each in ROUND_NAMES
    ]
    assert [name for name in names if _REFUSED.search(name)] == []


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_ends_of_lines_belong_to_no_word(end: str) -> None:
    said = read_word(f"next{end}", "answered")
    assert isinstance(said, Said)
    assert said.command.name == "next"
    assert round_words(f"pro club{end}", RoundAsk()) == RoundAsk(side="pro", level="club")
