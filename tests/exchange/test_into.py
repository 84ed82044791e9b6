"""Imported questions become YAML that `check` passes, a pack of their own, or a file beside one."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.exchange.anki_read import read_anki
from debatebot.exchange.into import STDIN, place_into, whole_yaml
from debatebot.exchange.json_out import write_json
from debatebot.exchange.losses import Brought
from debatebot.exchange.yaml_out import POSITIONS_TEXT, questions_yaml
from debatebot.pack.check import check_pack
from debatebot.pack.models import Question
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import read_pack
from debatebot.pack.version import POSITIONS, QUESTIONS
from tests.exchange.questions import FULL, lines_of, pack_of, questions

WRONG = Question(id="w", kind="date", ask="When?", accept=("some day",))


def folder_with(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / QUESTIONS).write_text(text, encoding="utf-8")
    (folder / POSITIONS).write_text(POSITIONS_TEXT, encoding="utf-8")
    return folder


@given(found=st.lists(questions(), min_size=1, max_size=2, unique_by=lambda q: q.id))
def test_yaml_holds_every_question_as_it_is(
    found: list[Question], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp() / "yaml"
    text, starts = questions_yaml(found, "a.gift", ("a", "A"))
    assert read_pack(folder_with(folder, text)).questions == tuple(found)
    lines = text.splitlines()
    assert all(lines[start - 1].startswith("  - id: ") for start in starts)


def test_json_saved_as_yaml_is_the_same_pack(tmp_path: Path) -> None:
    pack = pack_of(FULL)
    text = write_json(pack, pack.questions).text
    assert json.loads(text)["questions"][0]["reject"][0]["answers"] == ["to swim", "to * fish"]
    read = read_pack(folder_with(tmp_path / "pack", text))
    assert read.questions_file == pack.questions_file


def test_an_empty_folder_becomes_a_pack_that_passes(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "pack"
    placed = place_into(Brought((FULL,), (), (1,)), "The dam.gift", folder)
    assert placed.whole
    assert placed.files == (folder / QUESTIONS, folder / POSITIONS)
    assert check_pack(folder).errors == ()
    pack = read_pack(folder)
    assert (pack.id, pack.article.title, pack.questions) == ("the-dam", "The dam", (FULL,))


def test_a_deck_that_has_a_name_gives_it_to_the_article(tmp_path: Path) -> None:
    brought = read_anki("export.txt", b"#deck:Sea::Birds of the coast\nWhat cries?\ta gull\n")
    assert place_into(brought, "export.txt", tmp_path / "pack").whole
    pack = read_pack(tmp_path / "pack")
    assert (pack.id, pack.article.title) == ("birds-of-the-coast", "Birds of the coast")


def test_nothing_is_written_over(tmp_path: Path) -> None:
    brought = Brought((FULL,), (), (1,))
    place_into(brought, "dam.gift", tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    placed = [place_into(brought, "dam.gift", tmp_path) for _ in range(2)]
    assert [p.files[0].name for p in placed] == ["imported-dam.yaml", "imported-dam-2.yaml"]
    assert [str(loss) for loss in placed[0].losses] == [
        "why:dam: the pack has a question of this id already"
    ]
    assert {name: (tmp_path / name).read_bytes() for name in before} == before
    assert "article:" not in placed[0].files[0].read_text(encoding="utf-8")


def test_positions_that_are_there_stay(tmp_path: Path) -> None:
    (tmp_path / POSITIONS).write_text("mine", encoding="utf-8")
    placed = place_into(Brought((FULL,), (), (1,)), "dam.gift", tmp_path)
    assert placed.files == (tmp_path / QUESTIONS,)
    assert (tmp_path / POSITIONS).read_text(encoding="utf-8") == "mine"


def test_what_cannot_be_a_pack_is_told_with_the_line_of_its_file(tmp_path: Path) -> None:
    brought = Brought((FULL, WRONG), (), (1, 7))
    with pytest.raises(PackProblems) as caught:
        place_into(brought, "dam.gift", tmp_path / "new")
    assert lines_of(caught.value) == [
        "dam.gift:7:1: question 'w': no date can be read from the accepted answers; "
        "write one, as 'May 2022'"
    ]
    assert not (tmp_path / "new").exists()


def test_signs_that_cannot_be_printed_are_written_as_escapes() -> None:
    text = whole_yaml(
        Brought((Question(id="a", kind="term", ask="a\tb\u00a0c", accept=('"\\',)),)), STDIN
    )
    assert 'ask: "a\\U00000009b\\U000000a0c"' in text
    assert '- "\\"\\\\"' in text
    assert '  id: "imported"' in text
