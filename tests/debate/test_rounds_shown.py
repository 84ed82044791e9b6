"""What a round shows, and how it is made again."""

from typing import Any

import pytest
from msgspec.structs import replace

from debatebot.debate import actions
from debatebot.debate.fold import advance, opened, round_of
from debatebot.debate.formats import EXCHANGE
from debatebot.debate.point import first_word
from debatebot.debate.replay import replay
from debatebot.debate.session import DebateState, start, step
from debatebot.debate.state import Move
from debatebot.debate.view import flow_line, help_for, view
from debatebot.pack.models import SideInfo
from tests.debate.flows import answer, mine, node
from tests.debate.flows import round_of as put
from tests.debate.rounds import PACK, TOOLS
from tests.debate.talking import tools_with

# Rounds.


def test_what_is_owed_stands_at_the_beginning() -> None:
    settings = start(side="pro", level="club", owed="anti1").settings
    (owed,) = opened(settings, TOOLS).flow
    assert (owed.label, owed.turn, owed.claim, owed.weight, owed.by) == ("B0", 0, "anti1", 3, "bot")
    for more in ({"level": "novice"}, {"owed": "pro1"}, {"owed": "nowhere"}, {"owed": ""}):
        assert opened(replace(settings, **more), TOOLS).flow == ()


def test_a_round_is_made_from_its_moves_and_kept_replies() -> None:
    first = replay(["pro1 because of school", "pro2 since buses run"], TOOLS, side="pro").round
    moves = (Move(text="pro1 because of school"), Move(text="pro2 since buses run"))
    assert round_of(first.settings, moves, TOOLS) == first
    kept = round_of(
        first.settings, (replace(moves[0], claims=("pro3",)), moves[1]), TOOLS, first.replies
    )
    assert [s.text for s in kept.said] == [s.text for s in first.said]
    assert [s.number for s in kept.said] == [1, 2, 3, 4]
    assert kept.said[0].made == ("pro3",)
    again = round_of(first.settings, (replace(moves[0], claims=("pro3",)), moves[1]), TOOLS)
    assert again.said[1].text != first.said[1].text


def test_what_is_only_met_by_a_prompt_uses_up_no_turn_and_only_twice_running() -> None:
    state = start(side="pro")
    for text in ("x", "x", "x"):
        state, _ = step(state, actions.Speak(text), TOOLS)
    assert [s.free for s in state.round.said if s.by == "learner"] == [True, True, False]
    assert state.round.turns_taken == 1
    counted = start(side="pro", every_turn_counts=True)
    counted, _ = step(counted, actions.Speak("x"), TOOLS)
    assert counted.round.turns_taken == 1
    passed, _ = step(start(side="pro"), actions.Pass(), TOOLS)
    assert passed.round.turns_taken == 1


def test_a_round_that_is_over_goes_no_further() -> None:
    over = replay(["pro1 because"], TOOLS, side="pro")
    ended = replace(over.round, settings=replace(over.round.settings, phases=(EXCHANGE,)))
    assert advance(ended, Move(text="pro2 because"), TOOLS) is ended


def spoken(*texts: str, **more: Any) -> DebateState:
    state = start(side="pro", **more)
    for text in texts:
        state, _ = step(state, actions.Speak(text), TOOLS)
    return state


def test_a_view_of_a_round() -> None:
    seen = view(spoken("pro1 because of school"), TOOLS)
    assert (seen.number, seen.total, seen.over, seen.can_correct) == (2, 6, False, True)
    assert (seen.mine, seen.part, seen.theirs, seen.live) == ("For", "The app", "Against", 1)
    assert seen.intro == "The app plays a part: Against."
    assert [(line.name, line.by) for line in seen.lines] == [("you", "learner"), ("The app", "bot")]
    assert [len(line.heard) for line in seen.lines] == [1, 0]
    assert view(start(side="anti"), TOOLS).part == "Bridge"
    over = view(spoken(*[f"pro{n % 3 + 1} because of {n}" for n in range(6)]), TOOLS)
    assert (over.number, over.over, over.phase, over.budget, over.help) == (
        6,
        True,
        "The round is over",
        0,
        "",
    )
    assert all(line.waits is None for line in over.flow)
    assert not view(start(side="pro"), TOOLS).can_correct


def test_the_part_introduces_itself_by_its_lines_and_by_what_is_owed() -> None:
    sides = {
        **PACK.positions.sides,
        "anti": SideInfo(name="Against", part="Anchor", lines=("One.", "Two.")),
    }
    tools = tools_with(sides=sides)
    assert [view(start(side="pro", seed=n), tools).intro for n in (2, 3)] == ["One.", "Two."]
    settings = start(side="pro", level="club", owed="anti1", seed=2).settings
    owed = DebateState(settings=settings, moves=(), round=opened(settings, tools))
    told = view(owed, tools).intro
    assert told.startswith("One. ")
    assert "shops lose customers" in told
    settings = start(side="pro", point="pro1").settings
    pointed = view(
        DebateState(settings=settings, moves=(), round=opened(settings, tools)), tools
    ).intro
    assert pointed.endswith(first_word(opened(settings, tools), tools))


def test_entries_are_set_in_under_what_they_answer() -> None:
    flow = (
        node("Y1", "pro1"),
        node("B2", "anti1", to="Y1"),
        node("Y3", "pro2", to="B2"),
        node("B4", "anti2", to="X9"),
    )
    assert [flow_line(n, flow, TOOLS, {"B2": 1}).depth for n in flow] == [0, 1, 2, 0]
    assert [flow_line(n, flow, TOOLS, {"B2": 1}).waits for n in flow] == [None, 1, None, None]


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ([], ""), ([{}], ""), ([{}, {}], "cards"), ([{}, {}, {}], ""), ([{}, {}, {}, {}], "cards"),
        ([{"intent": "empty"}], "hint"), ([{}, {"intent": "empty"}], "hint"), ([{"made": ("pro1",)}, {}], ""),
        ([{}, {"answered": (answer("B2", "anti1"),)}], ""), ([{}, {"intent": "question"}], ""), ([{}, {"text": " "}], ""),
        ([{"made": ("pro1",)}, {}, {}], "cards"), ([{"intent": "concession"}, {}], ""),
    ],
)  # fmt: skip
def test_help_is_offered_after_turns_without_a_point(
    said: list[dict[str, Any]], offered: str
) -> None:
    turns = [mine(2 * n + 1, **each) for n, each in enumerate(said)]
    assert help_for(put(*turns)) == offered
