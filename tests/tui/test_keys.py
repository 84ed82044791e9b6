"""Keys, slash words and the last line all come from the one registry."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.play import commands
from debatebot.play.command import Place
from debatebot.tui import keys
from debatebot.tui.widgets.key_line import Hint, key_line

PLACES: tuple[Place, ...] = get_args(Place)
HINTS = st.builds(
    Hint, st.text("abF1/ ", min_size=1, max_size=6), st.text("abc ", max_size=12), st.just("x")
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("width", "most"), [(78, 7), (38, 4), (198, 7)])
def test_few_keys_and_help_always(place: Place, width: int, most: int) -> None:
    line, reach = key_line(keys.hints(place), width)
    assert line.cell_length <= width
    assert line.plain.endswith("F1 help")
    assert 1 <= len(reach) <= most
    assert reach[-1][2] == "help"


@given(st.lists(HINTS, min_size=1, max_size=12), st.integers(12, 120))
def test_what_is_clicked_is_what_is_read(hints: list[Hint], width: int) -> None:
    line, reach = key_line(tuple(hints), width)
    ends = [0, *(cell for start, end, _ in reach for cell in (start, end))]
    assert ends == sorted(ends)
    assert line.cell_length <= width


@pytest.mark.parametrize("place", PLACES)
def test_the_last_line_names_only_commands_of_the_place(place: Place) -> None:
    known = {command.name for command in commands.at(place)}
    assert {hint.command for hint in keys.hints(place)} <= known


@pytest.mark.parametrize("place", PLACES)
def test_every_key_does_one_thing_at_a_place(place: Place) -> None:
    for command in commands.at(place):
        for key in keys.keys_of(command):
            names = {found.name for found in keys.pressed(key, place)}
            # The session allows at most one of these at a time.
            assert len(names) <= 1 or names == {"retry", "mend"} or command.name not in names


def test_a_place_comes_before_anywhere() -> None:
    assert [command.name for command in keys.pressed("s", "warmup")] == ["passon"]
    assert [command.name for command in keys.pressed("s", "home")] == ["stats"]


def test_letters_are_left_to_a_text_box() -> None:
    assert keys.pressed("q", "question") == ()
    assert keys.pressed("question_mark", "question") == ()
    assert [command.name for command in keys.pressed("f1", "question")] == ["help"]


def test_where_letters_are_typed_the_line_shows_slash_words() -> None:
    ways = {hint.command: hint.key for hint in keys.hints("question")}
    assert ways["skip"] == "/skip"
    assert ways["hint"] == "/hint"
    assert ways["answer"] == "Enter"


def test_only_what_is_possible_is_shown() -> None:
    names = [hint.command for hint in keys.hints("earned", ["reveal", "mend"])]
    assert names == ["reveal", "mend", "help"]
