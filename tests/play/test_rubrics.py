"""A rubric is a named, versioned file; its faults are told with their places."""

from pathlib import Path

import msgspec
import pytest

from debatebot.debate.ballot.rubric import HOUSE, ROWS
from debatebot.pack.problems import PackProblems
from debatebot.play.rubrics import kept, of_round, read_rubric, shipped_rubric


def faults(folder: Path, old: str, new: str) -> list[str]:
    """The faults of the shipped rubric with one change, without the file's name."""
    shipped = shipped_rubric().replace("name: house", "name: regional")
    assert old in shipped
    path = folder / "mine.yaml"
    path.write_text(shipped.replace(old, new), "utf-8")
    with pytest.raises(PackProblems) as refused:
        read_rubric(path)
    return [str(problem).removeprefix(f"{path}:") for problem in refused.value.problems]


def test_the_shipped_file_says_what_the_ballot_uses(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    path.write_text(shipped_rubric(), "utf-8")
    assert read_rubric(path) == HOUSE
    assert sum(HOUSE.most[row] for row in ROWS) == 100


@pytest.mark.parametrize(
    ("old", "new", "at", "fault"),
    [
        ("  clash: 20", "  clash: 30", "  case: 20", "the rows have to give 100 together, not 110"),
        ("  clash: 20", "  crash: 20", "crash:", "unknown key 'crash'; did you mean 'clash'?"),
        ("  conduct: 0", "  conduct: ten", "ten", "a number in plain digits"),
        ("version: 1", "version: 0", "0\n", "0 is less than 1"),
        (
            "name: regional",
            "name: two words",
            "two words",
            "'two words' does not fit; one word of 30 characters at most is meant",
        ),
        ("fact_wrong: -2", "fact_wrong: 2", "2  ", "2.0 is more than 0"),
        ("depth: [1, 2, 3]", "depth: [3, 2, 1]", "[3, 2, 1]", "depth has to grow"),
        ("depth: [1, 2, 3]", "depth: [1, 2]", "[1, 2]\n", "this list takes exactly 3, not 2"),
        ("weigh: 5 ", "# ", "name:", "the key 'weigh' is missing"),
        ("most:", "most: [1]\nleast:", "[1]\n", "a mapping with the keys"),
    ],
)
def test_every_fault_has_its_place(tmp_path: Path, old: str, new: str, at: str, fault: str) -> None:
    found = faults(tmp_path, old, new)
    text = (tmp_path / "mine.yaml").read_text("utf-8")
    start = text.index(at, max(0, text.index(new) if at.strip() in new else 0))
    start += len(at) - len(at.lstrip())
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    assert any(each.startswith(f"{line}:{column}: {fault}") for each in found), (
        line,
        column,
        found,
    )


def test_a_changed_copy_needs_a_name_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(shipped_rubric().replace("weigh: 5", "weigh: 6"), "utf-8")
    with pytest.raises(PackProblems, match="a name of its own"):
        read_rubric(path)


def test_a_missing_file_is_a_fault_too(tmp_path: Path) -> None:
    with pytest.raises(PackProblems, match=r"1:1: there is no none\.yaml here"):
        read_rubric(tmp_path / "none.yaml")


def test_a_round_keeps_its_rubric_whole() -> None:
    mine = msgspec.structs.replace(HOUSE, name="regional", weigh=6)
    assert of_round(kept(mine)) == mine
    assert kept(HOUSE) == {}
    assert of_round({}) == of_round({"rubric": "{"}) == HOUSE
