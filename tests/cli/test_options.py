"""Which value holds: the command's own option, the group's, the environment's, or none."""

from pathlib import Path
from typing import Any

import click
import pytest

from debatebot.cli.chosen import chosen, open_pack
from debatebot.cli.exits import Exit, Failure
from tests.pack.sample import POSITIONS_TEXT, write_pack


def context(group: dict[str, Any] | None) -> click.Context:
    return click.Context(click.Command("some"), obj=group)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DEBATEBOT_PACK", "DEBATEBOT_DATA"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("name", "option", "group", "value"),
    [
        ("pack", "own", {"pack": "group"}, "own"),
        ("pack", None, {"pack": "group"}, "group"),
        ("pack", None, {"pack": None}, None),
        ("pack", None, None, None),
        ("learner", None, {"learner": "ann"}, "ann"),
        ("learner", "bo", {"learner": "ann"}, "bo"),
        ("learner", None, None, "me"),
        ("plain", False, {"plain": True}, True),
        ("plain", False, {"plain": False}, False),
    ],
)
def test_who_goes_first(
    name: str, option: object, group: dict[str, Any] | None, value: object
) -> None:
    assert chosen(context(group), name, option) == value


def test_the_environment_comes_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBATEBOT_DATA", "there")
    assert chosen(context(None), "data", None) == "there"
    assert chosen(context({"data": "group"}), "data", None) == "group"


def test_a_pack_that_opens(tmp_path: Path) -> None:
    assert open_pack(context(None), str(write_pack(tmp_path))).id == "bakery"


def test_a_pack_that_does_not(tmp_path: Path) -> None:
    text = POSITIONS_TEXT.replace("to: p1", "to: p9").replace("weight: 3", "weight: 9")
    with pytest.raises(Failure) as caught:
        open_pack(context(None), str(write_pack(tmp_path, positions=text)))
    assert caught.value.code == Exit.USAGE
    assert [
        line.split(": ")[0].rpartition("positions.yaml:")[2]
        for line in caught.value.message.splitlines()
    ] == ["6:38", "31:9"]
