"""Packs beside the shipped one: listed, opened by name, told when broken or when two share an id."""

import shutil
from io import StringIO
from pathlib import Path

import pytest

from debatebot.cli.main import run
from debatebot.pack.locate import PACKS, PackNotFound, find_pack, installed
from debatebot.pack.models import Pack
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import read_pack
from debatebot.play.desk import Desk, open_desk
from debatebot.play.packs import SHIPPED, NoSuchPack, chosen, pack_lines
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.events import Flag
from debatebot.progress.last_pack import last_pack
from debatebot.quiz import actions
from tests.packs import FERRY, RIVER
from tests.play.desks import in_memory, ticking


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with three packs: river, a copy of it, and a broken one."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name, source in (("river", RIVER), ("again", RIVER), ("ferry", FERRY)):
        shutil.copytree(source, tmp_path / PACKS / name)
    (tmp_path / PACKS / "ferry" / "questions.yaml").write_text("article: {id: x}\n")
    (tmp_path / PACKS / "notes").mkdir()
    shutil.copytree(FERRY, tmp_path / PACKS / ".hidden")
    (tmp_path / PACKS / "link").symlink_to(find_pack(None))  # the shipped one once more
    return tmp_path


def at(data: Path, pack: Pack | None = None) -> Desk:
    return open_desk(pack or read_pack(data / PACKS / "river"), str(data), "me", ticking())


def test_all_packs_are_listed_and_a_broken_one_stops_nothing(data: Path) -> None:
    desk = at(data)
    assert desk.home().packs == 4
    lines = desk.pack_lines()
    assert [(line.name, line.here) for line in lines] == [
        (SHIPPED, False), ("again", False), ("ferry", False), ("river", True),
    ]  # fmt: skip
    shipped, again, ferry, here = lines
    assert shipped.title.startswith("A Game of Tradeoffs")
    assert "questions.yaml:1:1: the key 'questions' is missing and 1 more" in ferry.sentence
    assert ferry.sentence.endswith(f"debatebot check '{ferry.folder}'")
    assert "is also that of 'river'" in again.sentence
    assert "is also that of 'again'" in here.sentence
    desk.close()


def test_another_pack_is_opened_with_progress_of_its_own(data: Path) -> None:
    shutil.copy(FERRY / "questions.yaml", data / PACKS / "ferry")
    desk = at(data)
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("two villages and the salmon"))
    assert desk.home().doors[1].standing == "1 of 6 questions firm"
    desk.choose_pack(chosen(desk.pack_lines(), "ferry"))
    assert desk.pack.id == "ferry"
    assert desk.home().doors[1].standing == "0 of 5 questions firm"
    play = desk.begin_quiz(QuizAsk(seed=1))
    play.act(actions.Answer("nobody"))
    assert {record.pack for record in desk.journal.records} == {"river", "ferry"}
    desk.choose_pack(chosen(desk.pack_lines(), "river"))
    assert desk.home().doors[1].standing == "1 of 6 questions firm"
    desk.close()
    again = at(data, read_pack(data / PACKS / "ferry"))
    assert again.home().doors[1].standing == "0 of 5 questions firm"
    assert [left.kind for left in again.home().unfinished] == ["quiz"]
    again.close()


def test_what_was_chosen_opens_at_the_next_start_unless_another_is_asked_for(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def started(*asked: str, stdin: str = "quit\n") -> tuple[str, str]:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr("sys.stdin", StringIO(stdin))
            assert run([*asked, "--plain", "--data", str(data)]) == 0
        return tuple(capsys.readouterr())  # type: ignore[return-value]

    started(stdin="home\npacks again\nquit\n")
    assert last_pack(data, "me") == str(data / PACKS / "again")
    assert started()[0].startswith("A Dam for the River")
    assert started("--learner", "ann", stdin="home\nquit\n")[0].startswith("A Game of Tradeoffs")
    assert started("--pack", str(FERRY), stdin="home\nquit\n")[0].startswith("A Ferry")
    shutil.rmtree(data / PACKS / "again")
    out, err = started()
    assert out.startswith("A Game of Tradeoffs")
    assert "cannot be opened now; this is the shipped one" in err
    started(stdin="packs shipped\nquit\n")
    assert last_pack(data, "me") == ""
    (data / "last.packs").write_text("{")
    assert last_pack(data, "me") == ""


def test_what_waits_for_the_disk_stays_of_its_own_pack(data: Path) -> None:
    desk = at(data)
    desk.journal._leave_alone("no room")
    desk.journal.append((Flag(about="losses"),))
    desk.open_pack(read_pack(FERRY))
    desk.journal.append((Flag(about="firm"),))
    desk.journal._damage = ""
    assert desk.journal.save_again()
    assert [record.pack for record in desk.journal.records] == ["river", "ferry"]
    desk.close()


def test_a_pack_that_broke_meanwhile_leaves_the_open_one(data: Path) -> None:
    desk = at(data)
    lines = desk.pack_lines()
    (data / PACKS / "again" / "questions.yaml").write_text("")
    with pytest.raises(PackProblems):
        desk.choose_pack(chosen(lines, "again"))
    assert desk.pack.folder == str(data / PACKS / "river")
    desk.close()


def test_a_pack_is_chosen_by_number_name_or_id(data: Path) -> None:
    lines = pack_lines(data / PACKS, str(RIVER), data / "cache")
    assert [line.name for line in lines] == [SHIPPED, "again", "ferry", "river", "river"]
    assert chosen(lines, "2").name == "again"
    assert chosen(lines, "A Dam for the River").name == "again"
    with pytest.raises(NoSuchPack, match=r"Did you mean 'ferry'\?"):
        chosen(lines, "fery")
    with pytest.raises(NoSuchPack, match="There are: shipped, again, ferry"):
        chosen(lines, "99")


def test_without_a_folder_of_packs_there_is_one(tmp_path: Path) -> None:
    assert installed(None) == ()
    assert installed(tmp_path / "nowhere") == ()
    assert in_memory().home().packs == 1


def test_a_name_opens_an_installed_pack(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packs = data / PACKS
    assert find_pack("river", packs) == packs / "river"
    monkeypatch.chdir(RIVER.parent)
    assert find_pack("river", packs) == Path("river")  # a folder with a pack in it goes first
    monkeypatch.chdir(data)
    (data / "river").mkdir()
    assert find_pack("river", packs) == packs / "river"
    assert find_pack("./river", packs) == Path("river")
    with pytest.raises(PackNotFound, match="no installed pack of this name; did you mean 'river'"):
        find_pack("rivr", packs)
    with pytest.raises(PackNotFound, match="there are: again, ferry, link, river"):
        find_pack("something else", packs)


def test_commands_take_names(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "here" / "river").mkdir(parents=True)  # a folder of that name, but no pack
    monkeypatch.chdir(data / "here")
    assert run(["grade", "dry", "false", "--pack", "river", "--data", str(data)]) == 0
    assert capsys.readouterr().out.startswith("✓ Correct")
    assert run(["--data", str(data), "--pack", "rivr", "grade", "dry", "false"]) == 2
    assert "did you mean 'river'?" in capsys.readouterr().err
