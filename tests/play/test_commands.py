"""The registry has no two commands under one key, and typed words are read or refused."""

from typing import get_args

import pytest

from debatebot.play.command import Place
from debatebot.play.commands import COMMANDS, at, by_name
from debatebot.play.typed import Refused, Said, read_slash, read_word
from debatebot.quiz.rules import _COMMANDS as SENT_BY_ACTIONS

PLACES: tuple[Place, ...] = get_args(Place)


def test_names_are_used_once() -> None:
    names = [command.name for command in COMMANDS]
    assert len(set(names)) == len(names)
    assert by_name("hint").slash == "/hint"


@pytest.mark.parametrize("place", PLACES)
def test_a_slash_word_means_one_thing_in_one_place(place: Place) -> None:
    own = [c.slash for c in COMMANDS if place in c.where and c.slash]
    assert len(set(own)) == len(own)
    everywhere = {c.slash for c in COMMANDS if "anywhere" in c.where and place != "anywhere"}
    assert set(own) & everywhere <= {"/back"}  # in a warm-up it takes one step back first


def test_in_a_warm_up_back_is_one_step() -> None:
    said = read_slash("/back", "reply")
    assert isinstance(said, Said)
    assert said.command.name == "stepback"


@pytest.mark.parametrize("place", [place for place in PLACES if place != "anywhere"])
def test_a_key_means_one_thing_in_one_place(place: Place) -> None:
    keys = [command.key for command in at(place) if command.key]
    twice = {key for key in keys if keys.count(key) > 1}
    # Try again and mend are never both possible; in a warm-up s skips before it shows statistics.
    assert twice <= ({"s"} if place in ("warmup", "reply") else {"t"})


def test_every_action_of_a_quiz_has_its_command() -> None:
    assert {*SENT_BY_ACTIONS.values(), "reveal", "next", "right", "wrong"} <= {
        command.name for command in COMMANDS
    }


@pytest.mark.parametrize("answer", ["japan", "  and / or ", "", "a /hint"])
def test_what_has_no_slash_is_an_answer(answer: str) -> None:
    assert read_slash(answer, "question") is None


def test_slash_words_are_read_with_what_follows() -> None:
    assert read_slash(" /OPEN 8 ", "question") == Said(by_name("open"), "8")
    assert read_slash("/hint", "question") == Said(by_name("hint"))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/hnit", "Did you mean '/hint'?"),
        ("/skp", "Did you mean '/skip'?"),
        ("/", "There is no '/'."),
        ("/xyzzy please", "Here you can type /hint"),
        ("/mend it", "'/mend' does nothing here."),
        ("/\x1b[2J", "There is no"),
    ],
)
def test_unknown_slash_words_are_refused_and_never_an_answer(typed: str, told: str) -> None:
    said = read_slash(typed, "question")
    assert isinstance(said, Refused)
    assert told in said.message
    assert "\x1b" not in said.message


def test_bare_words_and_keys_are_read_at_prompts() -> None:
    assert read_word("", "earned") == Said(by_name("reveal"))
    assert read_word("", "answered") == Said(by_name("next"))
    assert read_word("Right", "earned") == Said(by_name("right"))
    assert read_word("/undo", "earned") == Said(by_name("undo"))
    assert read_word("?", "home") == Said(by_name("help"))
    assert read_word("2 cost", "home") == Said(by_name("quiz"), "cost")
    assert read_word("open 3", "summary") == Said(by_name("open"), "3")


def test_words_that_are_not_possible_now_are_refused() -> None:
    assert isinstance(read_word("right", "earned", ("reveal",)), Refused)
    assert read_word("help", "earned", ("reveal",)) == Said(by_name("help"))
    assert isinstance(read_word("next", "earned"), Refused)
    assert read_word("next", "earned", ("reveal", "next")) == Said(by_name("next"))
    assert isinstance(read_word(" ", "home"), Refused)
    nearest = read_word("qiut", "home")
    assert isinstance(nearest, Refused)
    assert "Did you mean 'quit'?" in nearest.message
