"""Other packs and trying one, from home line by line."""

import shutil
from pathlib import Path

import pytest

from debatebot.pack.locate import PACKS
from debatebot.pack.reader import read_pack
from debatebot.plain.app import run
from debatebot.plain.talk import Talk
from debatebot.play.asks import TryAsk
from debatebot.play.desk import Desk, open_desk
from tests.packs import FERRY, RIVER
from tests.play.desks import at_home, in_memory, ticking


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk on the river with a ferry and a broken pack beside it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name, source in (("river", RIVER), ("ferry", FERRY), ("broken", FERRY)):
        shutil.copytree(source, tmp_path / PACKS / name)
    (tmp_path / PACKS / "broken" / "positions.yaml").write_text("motion: x\n")
    pack = read_pack(tmp_path / PACKS / "river")
    return at_home(open_desk(pack, str(tmp_path), "me", ticking()))


def talked(desk: Desk, *typed: str, ask: TryAsk | None = None) -> list[str]:
    said: list[str] = []
    lines = iter(typed)

    def answer(prompt: str) -> str:
        said.append(prompt)
        return next(lines)

    run(desk, Talk(said.append, answer), ask)
    desk.close()
    return said


def test_packs_are_listed_and_another_one_is_opened(desk: Desk) -> None:
    said = talked(desk, "packs", "packs broken", "packs fery", "packs ferry", "quit")
    assert "4 packs are here. Type packs to list them." in said
    assert "3. ferry, A Ferry at Night. 5 questions, 2 claims." in said
    assert "4. river, A Dam for the River. 6 questions, 2 claims, open now." in said
    assert any(line.startswith("It can't be opened: positions.yaml:1:1: ") for line in said)
    assert "There is no pack 'fery'. Did you mean 'ferry'?" in said
    at = said.index("A Ferry at Night")
    assert "2. Quiz: 0 of 5 questions firm, weakest: not known yet." in said[at:]


def test_what_was_written_while_trying_is_the_pack_from_then_on(desk: Desk) -> None:
    said = talked(desk, "try losess", "try losses", "the trout", "/add salmon", "/write", "/stats",
                  "/help", "/home", "quit")  # fmt: skip
    assert "There is no question 'losess' in this pack. Did you mean 'losses'?" in said
    assert "? What would be lost to the dam? Name two things." in said
    assert any(line.startswith("Written as a phrasing of salmon: 'the trout'") for line in said)
    assert "'stats' belongs to a learner; here it does nothing." in said
    assert any(line.startswith("/add and words: ") for line in said)
    assert not any(line.startswith("/golden") for line in said)
    assert said.count("A Dam for the River") == 2
    question = desk.pack.question("losses")
    assert question is not None
    assert question.points[1].phrasings[-1] == "the trout"


def test_the_command_line_can_begin_with_it(desk: Desk) -> None:
    said = talked(desk, "villages", "/quit", ask=TryAsk(question="losses"))
    assert said[0] == "? What would be lost to the dam? Name two things."
    assert any(line.startswith("◐ Partly right") for line in said)


def test_where_there_is_one_pack_home_names_no_other() -> None:
    said = talked(at_home(in_memory()), "quit")
    assert not any("packs" in line for line in said)
