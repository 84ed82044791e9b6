"""An answer is set in under what it answers and nowhere else; elsewhere it says what it answers."""

from debatebot.classroom.state import Prompt
from debatebot.debate.view import FlowLine
from debatebot.tui.screens.conversation import Entry
from debatebot.tui.screens.warmup_blocks import asked


def entry(label: str, answers: str, above: str) -> str:
    depth = 1 if answers else 0
    line = FlowLine(label, "learner", "a point", (), "live", depth, None, answers)
    return "\n".join(row.plain for row in Entry(line, False, above).lines(60))


def test_an_answer_stands_under_its_point_or_names_it() -> None:
    assert "└ B2 a point" in entry("B2", "A1", "A1")
    assert "answers" not in entry("B2", "A1", "A1")
    assert "B4 answers A1: a point" in entry("B4", "A1", "A3")
    assert "└" not in entry("B4", "A1", "A3")
    assert "A1 a point" in entry("A1", "", "")


def test_no_line_of_a_drop_hunt_stands_under_another() -> None:
    lines = ("A1 one thing", "A2 another", "B3 answers A1: no")
    prompt = Prompt(id="hunt", takes="key", title="Find the drop", lines=lines, ask="Which?")
    shown = "\n".join(row.plain for block in asked(prompt) for row in block.lines(60))
    assert "└" not in shown
    assert "B3  answers A1: no" in shown
