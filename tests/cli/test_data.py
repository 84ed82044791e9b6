"""`data`: backup, restore and doctor as they are typed, with their exit codes; `report` and `stats`."""

import json
from io import StringIO
from pathlib import Path

import pytest
from msgspec.structs import replace

from debatebot.cli.exits import Exit
from debatebot.cli.main import run
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.backups import FOLDER
from debatebot.progress.place import FILE_NAME
from debatebot.progress.totals import totals
from debatebot.progress.trouble import NotSaved
from debatebot.quiz import actions
from tests.packs import RIVER, river
from tests.play.desks import at_home, in_folder

PACK = ("--pack", str(RIVER))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder in which one question was answered."""
    folder = tmp_path / "data"
    desk = at_home(in_folder(folder))
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("fish and villages"))
    desk.close()
    return folder


def said(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert run([*arguments]) == code
    streams = capsys.readouterr()
    return streams.err if code else streams.out


def test_a_copy_is_made_listed_and_brought_back(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = Path(said(capsys, "data", "backup", "--data", str(data)).strip())
    assert place.parent == data / FOLDER
    assert place.name in said(capsys, "data", "restore", "--data", str(data))
    told = said(capsys, "data", "restore", place.name, "--data", str(data))
    assert told.startswith("Brought back. What was there is kept: ")
    own = data / "mine.sqlite3"
    assert said(capsys, "data", "backup", str(own), "--data", str(data)).strip() == str(own)
    told = said(capsys, "data", "backup", str(own), "--data", str(data), code=3)
    assert "left as it is" in told


def test_without_anything_kept_there_is_nothing_to_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = str(tmp_path / "nothing")
    assert "Nothing is kept" in said(capsys, "data", "backup", "--data", empty, code=3)
    assert said(capsys, "data", "restore", "--data", empty) == ""
    assert "Nothing is kept yet" in said(capsys, "data", "doctor", *PACK, "--data", empty)
    assert not Path(empty).exists()


def test_doctor_counts_what_is_sound(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = said(capsys, "data", "doctor", *PACK, "--data", str(data))
    assert "is sound." in told
    assert "(me " in told
    assert (
        json.loads(said(capsys, "data", "doctor", "--json", *PACK, "--data", str(data)))["repaired"]
        is None
    )


def test_doctor_saves_what_can_be_read_and_names_the_file(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = data / FILE_NAME
    broken = bytearray(path.read_bytes())
    broken[:4096] = bytes(4096)
    path.write_bytes(broken)
    told = said(capsys, "data", "doctor", "--check", *PACK, "--data", str(data), code=3)
    assert "without --check repairs" in told
    assert path.read_bytes() == broken
    told = said(capsys, "data", "doctor", *PACK, "--data", str(data))
    assert "is damaged." in told
    assert "Lost: nothing that was listed." in told
    assert "The damaged file is kept: " in told
    kept = told.partition("The damaged file is kept: ")[2].splitlines()[0]
    assert Path(kept).read_bytes() == broken
    assert "1 of 6 questions seen" in said(capsys, "stats", *PACK, "--data", str(data))


def test_doctor_looks_after_data_also_without_a_pack(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = str(tmp_path / "no-pack")
    assert "is sound." in said(capsys, "data", "doctor", "--pack", nowhere, "--data", str(data))


def test_a_question_that_left_is_listed_and_nothing_is_dropped(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "without"
    pack.mkdir()
    for file in RIVER.iterdir():
        text = file.read_text("utf-8")
        (pack / file.name).write_text(text.replace("id: losses", "id: losses-2"), "utf-8")
    told = said(capsys, "data", "doctor", "--pack", str(pack), "--data", str(data))
    assert "Answered by me and no longer in the pack; all kept: losses." in told
    assert "1 of 6 questions seen" in said(capsys, "stats", *PACK, "--data", str(data))


def test_rewording_and_moving_questions_keeps_their_history(data: Path) -> None:
    desk = in_folder(data)
    records = desk.journal.records
    before = totals(river(), records)
    file = river().questions_file
    other = [
        replace(question, ask=f"In other words: {question.ask}", topic="elsewhere")
        for question in reversed(file.questions)
    ]
    moved = replace(river(), questions_file=replace(file, questions=tuple(other)))
    after = totals(moved, records)
    assert (set(after.firm), set(after.missed), after.gone) == (
        set(before.firm), set(before.missed), (),
    )  # fmt: skip
    desk.close()


def test_events_that_were_saved_elsewhere_are_brought_in(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from tests.play.desks import in_memory
    from tests.play.test_quiz import FullDisk

    store = FullDisk()
    store.full = True
    desk = in_memory(store)
    desk.begin_quiz(QuizAsk(topic="cost", seed=1)).act(actions.Answer("salmon"))
    saved = tmp_path / "saved.jsonl"
    desk.save(str(saved))
    told = said(capsys, "data", "restore", str(saved), "--data", str(data))
    assert told == "Brought back: 2 events.\n"
    assert "no such" in said(
        capsys, "data", "restore", "no such.sqlite3", "--data", str(data), code=3
    )


def test_statistics_hold_every_picture_also_as_data(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = said(capsys, "stats", *PACK, "--data", str(data))
    for title in ("Due.", "Points by topic.", "Marks over time.", "Ballot rows over time."):
        assert f"\n{title} " in lines
    found = json.loads(said(capsys, "stats", "--json", *PACK, "--data", str(data)))
    assert {"due", "over_time", "rounds", "confusions", "stated", "brief_total"} <= found.keys()
    assert found["over_time"][0]["right"] == 1


def test_a_report_prints_the_brief_and_writes_nothing(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (data / FILE_NAME).read_bytes()
    page = said(capsys, "report", "--brief", *PACK, "--data", str(data))
    assert page.startswith("# Brief: ")
    assert "(not yet in your words)" in page
    assert "no tour" in said(capsys, "report", "--memo", *PACK, "--data", str(data), code=2)
    assert "Name the result files" in said(capsys, "report", *PACK, code=2)
    assert (data / FILE_NAME).read_bytes() == before


def test_a_folder_in_the_place_of_the_file_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE_NAME).mkdir()
    for command in (("quiz", "--plain"), ("stats",), ("report", "--brief")):
        told = said(capsys, *command, *PACK, "--data", str(tmp_path), code=Exit.DATA)
        assert told.startswith(f"{tmp_path / FILE_NAME} cannot be opened: it is no file")
        assert "--data" in told


def test_a_script_can_tell_that_not_all_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NotSaved("This answer is not on disk yet: no space left.")

    monkeypatch.setattr("debatebot.progress.file.FileStore.append", full)
    monkeypatch.setattr("sys.stdin", StringIO("fish\n/quit\n"))
    assert run(["quiz", "--plain", *PACK, "--data", str(tmp_path)]) == Exit.DATA
    assert (
        "Not all is kept. This answer is not on disk yet: no space left." in capsys.readouterr().out
    )
