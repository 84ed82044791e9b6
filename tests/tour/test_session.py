"""A tour step by step: beats, stance, balance sheet and crux, without a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.event import Event
from debatebot.pack.models import (
    Article,
    Attack,
    Claim,
    Pack,
    PositionsFile,
    Question,
    QuestionsFile,
    Side,
    SideInfo,
    Tradeoff,
)
from debatebot.tour import actions as do
from debatebot.tour.crux import crux_of, view_of
from debatebot.tour.events import Beat
from debatebot.tour.session import advance, start, step
from debatebot.tour.sheet import balance_sheet
from debatebot.tour.state import TourState
from debatebot.tour.tradeoffs import tradeoffs_of
from debatebot.tour.view import view
from debatebot.tour.words import place_words


class WordReader:
    """Names the claims whose id stands in the text."""

    def named(self, text: str, among: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(claim for claim in among if claim in text.split())

    def gives_reason(self, text: str) -> bool:
        return "because" in text


def make_pack(tradeoffs: int = 2, attacks: bool = False) -> Pack:
    sides: tuple[Side, Side] = ("pro", "anti")
    claims = tuple(
        Claim(id=f"{side}{n}", side=side, says=f"{side} claim {n}.")
        for n in (1, 2)
        for side in sides
    )
    return Pack(
        questions_file=QuestionsFile(
            article=Article(id="a", title="A"),
            questions=(Question(id="q", kind="term", ask="?", accept=("x",)),),
        ),
        positions=PositionsFile(
            motion="Do it.",
            sides={"pro": SideInfo(name="For"), "anti": SideInfo(name="Against")},
            claims=claims,
            attacks=(Attack(from_="anti2", to="pro1"),) if attacks else (),
            tradeoffs=tuple(
                Tradeoff(id=f"t{n}", ask=f"{n}?", gains=(f"pro{n}",), costs=(f"anti{n}",))
                for n in range(1, tradeoffs + 1)
            ),
        ),
        content_hash="0" * 16,
    )


PACK = make_pack()


def play(*actions: do.Action, pack: Pack = PACK) -> tuple[TourState, list[Event]]:
    state = start(pack)
    events: list[Event] = []
    for action in actions:
        state, new = step(state, action, pack, WordReader())
        events += new
    return state, events


def test_four_beats_end_at_the_next_tradeoff() -> None:
    state, events = play(
        do.TakeStance(5, 2),
        do.Guess("pro1 for sure"),
        do.Guess("something else"),
        do.Next(),
        do.Next(),
        do.Weigh(3),
        do.Decide("anti1"),
        do.Next(),
        do.SayIt("anti1 because of that"),
        do.Next(),
    )
    assert (state.stage, state.index) == ("guess", 1)
    first = state.visits[0]
    assert first.guessed == {"pro1"}
    assert first.guesses[1].claims == ()
    assert (first.value, first.claim, first.seen) == (3, "anti1", True)
    assert first.said is not None
    assert first.said.reason
    kept = [type(e).__name__ for e in events if not isinstance(e, Beat)]
    assert kept == ["Stance", "Guess", "Guess", "Weigh", "Weigh", "Say"]


def test_a_guess_of_another_tradeoff_says_where_it_comes_up() -> None:
    state, _ = play(do.Next(), do.Guess("pro2"), do.Guess("pro1 or pro2"), do.Guess("none"))
    assert [(g.claims, g.elsewhere) for g in state.visit.guesses] == [
        ((), "pro2"), (("pro1",), ""), ((), ""),
    ]  # fmt: skip
    first, second, alone = view(state, PACK).guesses
    assert (first.heard, first.elsewhere, first.under) == ((), "pro claim 2", "2?")
    assert place_words(first) == "it comes up under '2?'"
    assert (second.elsewhere, alone.elsewhere) == ("", "")
    short = make_pack(tradeoffs=1)
    state, _ = play(do.Next(), do.Guess("pro2"), pack=short)
    assert place_words(view(state, short).guesses[0]) == "it is not weighed in the tour"


def test_every_beat_can_be_passed_and_the_end_is_the_sheet() -> None:
    state, events = play(do.Next(), *[do.Next()] * 8)
    assert state.stage == "sheet"
    assert all(isinstance(e, Beat) for e in events)


def test_stance_after_is_asked_only_when_there_was_one_before() -> None:
    assert play(do.TakeStance(4), *[do.Next()] * 8)[0].stage == "after"
    state, _ = play(do.TakeStance(4), *[do.Next()] * 8, do.TakeStance(6, 3))
    assert state.stage == "sheet"
    sheet = balance_sheet(state, PACK)
    assert sheet.paired
    assert sheet.moved == 2


def test_an_action_of_another_beat_changes_nothing() -> None:
    state, _ = play(do.TakeStance(4))
    for action in (do.Weigh(3), do.SayIt("x"), do.Decide("pro1"), do.TakeStance(2)):
        assert step(state, action, PACK, WordReader()) == (state, ())


def test_a_weight_out_of_range_or_a_strange_claim_is_refused() -> None:
    state, _ = play(do.TakeStance(4), do.Next(), do.Next())
    assert step(state, do.Weigh(8), PACK, WordReader())[0] == state
    weighed, _ = step(state, do.Weigh(2), PACK, WordReader())
    assert step(weighed, do.Decide("pro2"), PACK, WordReader())[0] == weighed


def weigh_all(*weights: tuple[int, str]) -> TourState:
    moves: list[do.Action] = [do.TakeStance(4)]
    for value, claim in weights:
        moves += [do.Next(), do.Next(), do.Weigh(value), do.Decide(claim), do.Next(), do.Next()]
    return play(*moves)[0]


def test_the_crux_is_the_claim_whose_loss_tips_the_view() -> None:
    crux = crux_of(weigh_all((1, "anti1"), (5, "pro2")))
    assert crux is not None
    assert (crux.claim, crux.tips) == ("anti1", True)
    assert (crux.view, crux.without) == (3.0, 4.5)


def test_without_a_lean_there_is_no_crux() -> None:
    assert crux_of(weigh_all((4, "anti1"), (4, "pro2"))) is None
    assert crux_of(start(PACK)) is None


def test_going_back_to_one_tradeoff_from_the_sheet_leads_to_the_sheet_again() -> None:
    end, _ = play(*[do.Next()] * 9)
    assert end.stage == "sheet"
    again = end
    for action in (do.GoTo(0), *[do.Next()] * 4):
        again, _ = step(again, action, PACK, WordReader())
    assert again.stage == "sheet"


@pytest.mark.parametrize("attacks", [True, False])
def test_a_pack_without_tradeoffs_still_has_a_tour(attacks: bool) -> None:
    made = tradeoffs_of(make_pack(tradeoffs=0, attacks=attacks))
    pairs = [(t.gains, t.costs) for t in made]
    assert pairs == (
        [(("pro1",), ("anti2",))]
        if attacks
        else [
            (("pro1",), ("anti1",)),
            (("pro2",), ("anti2",)),
        ]
    )


ANY_ACTION = st.one_of(
    st.builds(do.TakeStance, st.integers(-1, 9), st.integers(-1, 5)),
    st.builds(do.Guess, st.text(max_size=12)),
    st.builds(do.Weigh, st.integers(-1, 9)),
    st.builds(do.Decide, st.sampled_from(["pro1", "anti1", "pro2", "nobody"])),
    st.builds(do.SayIt, st.text(max_size=12)),
    st.builds(do.Next),
    st.builds(do.GoTo, st.integers(-3, 5)),
)


@given(st.lists(ANY_ACTION, max_size=40))
def test_any_row_of_actions_leaves_a_tour_in_order(moves: list[do.Action]) -> None:
    state, events = play(*moves)
    again = start(PACK)
    for event in events:
        again = advance(again, event)
    assert again == state
    assert 0 <= state.index < len(state.order)
    assert all(0 <= visit.value <= 7 for visit in state.visits)
    assert 1.0 <= view_of(state) <= 7.0
    assert len(balance_sheet(state, PACK).rows) == len(state.order)
