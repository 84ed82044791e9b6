"""A finished flow has exactly one point that nobody answered, and every answer stands after its point."""

from hypothesis import given, settings
from hypothesis import strategies as st

from debatebot.classroom.flows import flow_of
from debatebot.pack.models import Pack
from tests.classroom.driving import packs
from tests.shipped import shipped

PACKS = st.sampled_from(range(len(packs())))


@settings(max_examples=60)
@given(PACKS, st.integers(0, 10**9), st.integers(0, 9), st.integers(-2, 9))
def test_one_point_is_dropped(which: int, seed: int, number: int, points: int) -> None:
    pack: Pack = packs()[which]
    flow = flow_of(pack, seed, number, points)
    answered = [entry.answers for entry in flow.entries if entry.answers]
    open_ = [point for point in flow.points if point.number not in answered]
    assert open_ == [flow.dropped]
    assert len(answered) == len(set(answered)) == len(flow.points) - 1
    assert [entry.number for entry in flow.entries] == list(range(1, len(flow.entries) + 1))
    assert len(flow.entries) <= 9
    by_number = {entry.number: entry for entry in flow.entries}
    for entry in flow.entries:
        if entry.answers:
            point = by_number[entry.answers]
            assert point.number < entry.number
            assert point.side != entry.side
            assert not point.answers
            assert f"{entry.label} answers {point.label}: " in flow.lines()[entry.number - 1]


def test_answers_are_attacks_that_the_pack_knows_and_no_claim_comes_twice() -> None:
    edges = {(attack.from_, attack.to) for attack in shipped().positions.attacks}
    for seed in range(30):
        flow = flow_of(shipped(), seed, 0, 4)
        claims = {entry.number: entry.claim for entry in flow.entries}
        assert all((e.claim, claims[e.answers]) in edges for e in flow.entries if e.answers)
        assert len(set(claims.values())) == len(claims) == 7


def test_flows_of_a_round_drop_different_points() -> None:
    dropped = [flow_of(shipped(), 3, number, 4).dropped.claim for number in range(4)]
    assert len(set(dropped)) == 4


def test_the_place_of_the_drop_says_nothing() -> None:
    places = {flow_of(shipped(), seed, 0, 4).dropped.number for seed in range(40)}
    assert len(places) > 4
