"""Teams are balanced, drawn by the seed, and everybody is in one."""

from hypothesis import given
from hypothesis import strategies as st

from debatebot.classroom.drawing import teams_of

ALIASES = st.lists(st.text("abcdefgh", min_size=1, max_size=6), max_size=40)


@given(ALIASES, st.integers(-1, 5), st.integers(0, 10**12))
def test_teams_are_balanced_and_hold_everybody_once(
    roster: list[str], count: int, seed: int
) -> None:
    teams = teams_of(roster, count, seed)
    sizes = [len(team.members) for team in teams]
    assert len(teams) in (2, 3)
    assert max(sizes) - min(sizes) <= 1
    assert sorted(name for team in teams for name in team.members) == sorted(roster)
    assert teams == teams_of(roster, count, seed)


def test_the_seed_decides_who_is_where() -> None:
    roster = [f"p{n}" for n in range(12)]
    assert len({teams_of(roster, 2, seed) for seed in range(10)}) > 5


def test_everybody_types_in_turn_and_a_team_without_a_roster_has_nobody_named() -> None:
    pine, oak = teams_of(["a", "b", "c"], 2, 1)
    assert {pine.at_the_keyboard(turn) for turn in range(2)} == set(pine.members)
    assert [oak.at_the_keyboard(turn) for turn in range(3)] == list(oak.members) * 3
    assert teams_of([], 2, 1)[0].at_the_keyboard(0) == ""


def test_an_alias_is_one_short_line_without_controls() -> None:
    (pine, _) = teams_of(["\x1b[2J" + "x" * 99, " \n "], 2, 1)
    shown = [
        name for team in teams_of(["\x1b[2J" + "x" * 99, " \n "], 2, 1) for name in team.members
    ]
    assert len(pine.members) == len(shown) == 1
    assert shown[0].isprintable()
    assert len(shown[0]) <= 40
