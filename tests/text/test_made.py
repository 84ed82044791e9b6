"""Tables that are looked up: what the command makes of those that people write, and how they are read."""

import pytest

from benchmarks.make_tables import FOLDER, everyday_words, field_words, tables
from debatebot.text.opposites import opposites_of
from debatebot.text.spelling import is_everyday, is_plain
from debatebot.text.synonyms import family, idioms, related, synonyms
from debatebot.text.tables.made import Made, made


def test_what_lies_there_is_what_the_command_makes() -> None:
    wanted = tables()
    there = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt")}
    stale = sorted(name for name in {*wanted, *there} if wanted.get(name) != there.get(name))
    assert stale == [], "run: python -m benchmarks.make_tables"


@pytest.mark.parametrize("name", ["families", "groups", "fields", "words", "stems", "opposites"])
def test_every_key_is_found_and_nothing_else(name: str) -> None:
    table = made(name)
    for line in FOLDER.joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines():
        key, value = line.split("\t")
        assert table.get(key) == value
        assert table.get(key + "zq") is None


def test_keys_of_one_letter_of_the_ends_and_of_other_scripts() -> None:
    table = Made("a\tone\nab\ttwo\nabc\tthree\n£\tpound\n€\teuro\n".encode())
    found = [table.get(key) for key in ("a", "ab", "abc", "£", "€")]
    assert found == ["one", "two", "three", "pound", "euro"]
    assert [table.get(key) for key in ("", "b", "abcd", "¥", "one")] == [None] * 5
    assert "ab" in table
    assert "b" not in table
    assert Made(b"").get("a") is None


def test_keys_of_a_value() -> None:
    table = Made(b"a\te\nb\tf\nc\te\nd\tee\n")
    assert table.keys_of("e") == ["a", "c"]


def test_words_by_what_they_are() -> None:
    everyday, of_field = everyday_words(), field_words()
    assert all(is_everyday(word) and is_plain(word) for word in everyday)
    assert all(is_plain(word) and not is_everyday(word) for word in of_field - everyday)
    assert not is_plain("zqx")


def test_what_is_read_of_the_tables() -> None:
    assert family("stole") == family("theft")
    assert synonyms("big", "larg")
    assert not synonyms("big", "zqx")
    assert "larg" in related("big")
    assert "big" not in related("big")
    assert related("zqx") == frozenset() == opposites_of("zqx")
    assert "keep" in opposites_of("abandon")
    assert (("step", "up"), "step_up") in idioms("step")
    runs = [run for run, _ in idioms("a")]
    assert runs == sorted(runs, key=lambda run: (-len(run), run))
    assert idioms("zqx") == ()
