"""Files of a class: thirty are merged, a damaged one is named, nothing is lost."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.classroom.ballots import ClassBallot
from debatebot.classroom.report import key_of
from debatebot.classroom.result import Entry, Result
from debatebot.play.class_files import ClassDesk, read_files
from debatebot.play.journal import Journal
from debatebot.play.warmup_pages import as_json
from debatebot.progress.store import MemoryStore
from tests.packs import ferry


def result(number: int) -> Result:
    """One learner's result."""
    marks = tuple(
        Entry(prompt=f"q{n}", title="Quiz", text=f"answer {number}.{n}", score=1.0, certainty=0.9)
        for n in range(3)
    )
    return Result(
        pack="p",
        content="0" * 16,
        code="fern-elk-1",
        round="quiz",
        alias=f"P{number}",
        entries=marks,
    )


def filled(folder: Path) -> Path:
    """Thirty results, thirty ballots and a damaged file."""
    for number in range(30):
        (folder / f"r{number:02}.json").write_text(as_json(result(number)), "utf-8")
        ballot = ClassBallot(
            pack="p", content="0" * 16, code="fern-elk-1", choices=("a", "b"), pair=(1, 2)
        )
        (folder / f"ballot-{number:02}.json").write_text(as_json(ballot), "utf-8")
    whole = as_json(result(30))
    (folder / "cut.json").write_text(whole[: len(whole) // 2], "utf-8")
    return folder


def room(folder: Path) -> ClassDesk:
    """A teacher with these files."""
    journal = Journal(
        MemoryStore(), "teacher", "p", "0" * 16, lambda: datetime(2026, 1, 1, tzinfo=UTC)
    )
    return ClassDesk(ferry(), journal, read_files([str(folder)]))


def test_thirty_are_merged_and_the_damaged_one_is_named(tmp_path: Path) -> None:
    found = room(filled(tmp_path))
    report = found.report()
    assert [pupil.alias for pupil in report.pupils] == sorted(f"P{n}" for n in range(30))
    assert sum(len(each.entries) for each in report.results) == 90
    assert report.votes[0].count == 30
    assert [Path(name).name for name, _ in found.files.damaged] == ["cut.json"]
    assert "cut off" in found.files.damaged[0][1]


def test_a_file_that_was_handed_in_twice_counts_once(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "again.json").write_text(as_json(result(3)), "utf-8")
    found = room(tmp_path)
    assert len(found.files.results) == 30
    assert len(found.files.twice) == 1


def test_a_mark_is_confirmed_and_ours_stays(tmp_path: Path) -> None:
    found = room(filled(tmp_path))
    first = found.report().doubts[0]
    found.confirm(first.key, 0.0)
    found.confirm(first.key, 0.5)
    again = next(d for d in found.report().doubts if d.key == first.key)
    assert (again.score, again.confirmed) == (1.0, 0.5)
    with pytest.raises(LookupError):
        found.confirm("nothing", 1.0)


def test_the_key_of_an_entry_tells_all_apart() -> None:
    keys = {key_of(r, e) for r in map(result, range(30)) for e in r.entries}
    assert len(keys) == 90


def test_an_exam_is_a_result_too(tmp_path: Path) -> None:
    exam = {
        "exam": "exam-2-7-elk", "learner": "ann", "content": "0" * 16,
        "answers": [{"number": 1, "question": "crop", "answer": "rye", "score": 0.0, "certain": False}],
    }  # fmt: skip
    file = tmp_path / "ann.json"
    file.write_text(json.dumps(exam), "utf-8")
    (found,) = read_files([str(file)]).results
    assert (found.alias, found.entries[0].about, found.entries[0].sure) == ("ann", "crop", False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"kind": "debatebot class result"}',
        '{"kind": 3}',
        "\x00",
        "[" * 5000,
    ],
)
def test_other_files_are_refused_in_a_clause(tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(text, "utf-8")
    ((name, why),) = read_files([str(file)]).damaged
    assert name.endswith("x.json")
    assert why
    assert "\n" not in why


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    ((_, why),) = read_files([str(tmp_path / "none.json")]).damaged
    assert "No such file" in why


@given(st.binary(max_size=200))
def test_any_bytes_give_a_result_or_a_reason(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    file = tmp_path_factory.mktemp("any") / "x.json"
    file.write_bytes(raw)
    found = read_files([str(file)])
    assert len(found.damaged) + len(found.results) + len(found.ballots) == 1


def test_what_is_no_file_is_named_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    ((name, why),) = read_files([str(tmp_path)]).damaged
    assert (Path(name).name, why) == ("pipe.json", "no file: reading it could take for ever")


def test_a_vote_for_what_could_not_be_chosen_is_named(tmp_path: Path) -> None:
    ballot = ClassBallot(pack="p", content="0" * 16, code="c", choices=("a", "b"), pair=(1, 9))
    (tmp_path / "b.json").write_text(as_json(ballot), "utf-8")
    found = read_files([str(tmp_path)])
    assert found.ballots == ()
    assert found.damaged[0][1] == "not whole: a vote for what could not be chosen"
