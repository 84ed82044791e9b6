"""The app against itself, exchange by exchange: what stands after each turn of either speaker."""

import pytest

from debatebot.debate.formats import LEVELS, Level
from debatebot.debate.watch import name_of, settings_of, up_to, watch, watched
from debatebot.pack.models import Side
from tests.debate.rounds import TOOLS

SETTINGS = settings_of(TOOLS, first="pro", seed=7, format_name="class", level="club")


@pytest.mark.parametrize("first", ["pro", "anti"])
@pytest.mark.parametrize("level", LEVELS)
def test_the_last_exchange_is_the_whole_round(first: Side, level: Level) -> None:
    settings = settings_of(TOOLS, first=first, seed=3, format_name="spark", level=level)
    rounds = watched(settings, TOOLS)
    assert len(rounds) == len(settings.phases)
    assert rounds[-1].round.over
    assert up_to(settings, rounds, 2 * len(rounds), TOOLS) == rounds[-1].round


def test_each_turn_adds_one_line_and_takes_none_away() -> None:
    rounds = watched(SETTINGS, TOOLS)
    before = up_to(SETTINGS, rounds, 0, TOOLS)
    assert before.said == ()
    for turn in range(1, 2 * len(rounds) + 1):
        now = up_to(SETTINGS, rounds, turn, TOOLS)
        assert now.said[:-1] == before.said
        assert [n.label for n in now.flow][: len(before.flow)] == [n.label for n in before.flow]
        assert all(node.turn <= turn for node in now.flow)
        before = now


def test_entries_are_called_by_the_initials_of_both_parts() -> None:
    assert (name_of("pro", TOOLS), name_of("anti", TOOLS)) == ("Bridge", "Against")
    labels = {node.label[0] for node in watch(TOOLS, first="pro", seed=7).flow}
    assert labels == {"B", "A"}


def test_who_opens_asks_when_it_is_their_turn_to_ask() -> None:
    rounds = watched(SETTINGS, TOOLS)
    asked = [said for said in rounds[-1].round.said if said.by == "learner" and said.phase == "ask"]
    assert asked[0].text.endswith("?")
    assert all((said.intent == "question") == said.text.endswith("?") for said in asked)
    assert len({said.text for said in asked}) == len(asked)
