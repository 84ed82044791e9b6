"""Imported questions at the end of a pack's own list: read as meant, and all else byte for byte."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debatebot.authoring.pack_files import NotSaved
from debatebot.authoring.questions_in import put_in
from debatebot.exchange.yaml_out import fields_in_line
from debatebot.pack.models import Question
from debatebot.pack.reader import read_pack
from tests.exchange.questions import FULL, questions
from tests.packs import RIVER


def added(folder: Path, *new: Question) -> int:
    return put_in(folder, [(question, fields_in_line(question)) for question in new])


@given(found=st.lists(questions(), min_size=1, max_size=2, unique_by=lambda q: q.id))
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_any_question_is_read_back_and_the_rest_stays(
    found: list[Question], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("pack")
    shutil.copytree(RIVER, folder, dirs_exist_ok=True)
    path = folder / "questions.yaml"
    before, was = path.read_text("utf-8"), read_pack(folder).questions
    line = added(folder, *found)
    after = path.read_text("utf-8")
    assert read_pack(folder).questions == (*was, *found)
    assert after.splitlines()[line - 1].lstrip().startswith("- id: ")
    rows = iter(after.splitlines())
    assert all(row in rows for row in before.splitlines())  # all of them still, in their order


def test_where_it_cannot_be_nothing_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(RIVER, folder)
    path = folder / "questions.yaml"
    before = path.read_bytes()
    again = read_pack(folder).questions[0]
    with pytest.raises(NotSaved, match="would not read as meant"):
        added(folder, again)
    assert path.read_bytes() == before
    path.chmod(0o444)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("os.access", lambda *_: False)
        with pytest.raises(NotSaved, match="cannot be written"):
            added(folder, FULL)
    assert path.read_bytes() == before
