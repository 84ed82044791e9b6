"""Two hundred rounds on the shipped pack by learners of ten kinds: what the part never does.

Both sides, all levels and formats. The long form, `-m slow`, plays two thousand others.
"""

from functools import lru_cache
from random import Random

import pytest

from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.formats import LEVELS, Level
from debatebot.debate.reply import REPLY_WORDS, words
from debatebot.debate.rewind import compare, rewind
from debatebot.debate.session import DebateState, start, step
from debatebot.pack.models import Side
from tests.debate.learners import HONEST, LEARNERS, Learner, again
from tests.shipped import tools

SIDES: tuple[Side, Side] = ("pro", "anti")
FORMATS = ("spark", "class", "scored")
ROUNDS = 10
"""Rounds of each learner on each side: 10 × 10 × 2."""
DEEDS = 24
"""A learner who takes back and passes comes to an end all the same."""


@lru_cache
def lines() -> tuple[str, ...]:
    """Every line of argument that an author wrote for a part."""
    positions = tools().pack.positions
    found = {line for attack in positions.attacks for line in attack.lines}
    found |= {line for reply in positions.general for line in reply.lines}
    found |= {line for weigh in positions.weighing for line in weigh.lines}
    found |= {line for claim in positions.claims for line in (*claim.lines, claim.concede) if line}
    return tuple(sorted(found))


def play(learner: Learner, side: Side, format_name: str, level: Level, seed: int) -> DebateState:
    """A whole round, or as much of it as the learner gets through."""
    random = Random(f"{learner.name} {side} {seed}")
    state = start(side=side, format_name=format_name, level=level, seed=seed)
    for _ in range(DEEDS):
        if state.round.over:
            break
        action = learner.next(random, state.round, tools().pack, side)
        state, _ = step(state, action, tools())
    return state


def faults(state: DebateState) -> list[str]:
    """What a reply of the round did that none may do."""
    found: list[str] = []
    replies = [s for s in state.round.said if s.by == "bot"]
    for reply in replies:
        here = f"turn {reply.number} ({reply.move}): {reply.text}"
        turns = {a for a in reply.answers if isinstance(a, int)}
        claims = {a for a in reply.answers if isinstance(a, str)}
        if not 0 < words(reply.text) <= REPLY_WORDS:
            found.append(f"{words(reply.text)} words, {here}")
        if reply.text.count("?") > 1:
            found.append(f"more than one question, {here}")
        if "{" in reply.text or "  " in reply.text:
            found.append(f"not filled in, {here}")
        if not turns | claims or not claims <= set(tools().claims):
            found.append(f"answers nothing, {here}")
        if turns and max(turns) >= reply.number:
            found.append(f"answers what was not said yet, {here}")
        sure = state.round.said[reply.number - 2].tier == "accept"
        if sure and reply.move != "close" and "You say" in reply.text:  # the last word quotes
            found.append(f"'You say' for a sure reading, {here}")
    spoken = "\n".join(reply.text for reply in replies)
    found += [f"said twice: {line}" for line in lines() if spoken.count(line) > 1]
    found += leans_on_what_it_gave_up(state) + sums_that_are_off(state)
    used = state.round.used
    found += [f"used twice: {line}" for line in sorted(set(used)) if used.count(line) > 1]
    return found


def leans_on_what_it_gave_up(state: DebateState) -> list[str]:
    """A part contradicts itself when it argues what it gave up before."""
    found, given = [], set[str]()
    for place, reply in enumerate(state.round.replies):
        again = given & {node.claim for node in reply.nodes}
        found += [f"argues {claim} after giving it up, reply {place}" for claim in sorted(again)]
        given |= set(reply.given_up)
    return found


def sums_that_are_off(state: DebateState) -> list[str]:
    """The lines of each row add up to it, the rows to the total."""
    ballot = ballot_of(state.round, tools())
    found = []
    for row, points in ballot.rows.items():
        lines = sum(line.points for line in ballot.ledger if line.row == row)
        if abs(lines - points) > 0.05:
            found.append(f"{row} is {points} and its lines {lines}")
    if abs(sum(ballot.rows.values()) - ballot.total) > 0.05:
        found.append(f"the rows do not add up to {ballot.total}")
    return found


def rewound(state: DebateState, random: Random) -> list[str]:
    """A turn said again in its own words is the same round; in other words the lines tell apart."""
    place = random.randrange(len(state.moves))
    own = rewind(state, 2 * place + 1, state.moves[place].text, tools())
    found = [] if own == state else [f"other bytes for turn {2 * place + 1} in its own words"]
    text = random.choice(state.moves).text or "no idea"
    other = rewind(state, 2 * place + 1, text, tools())
    first, second = (ballot_of(each.round, tools()) for each in (state, other))
    apart = compare(first, second)
    if abs(second.total - first.total - apart.difference) > 0.05:
        found.append(f"{first.total} to {second.total} is not {apart.difference}")
    if abs(apart.difference - sum(change.difference for change in apart.rows)) > 0.05:
        found.append(f"the rows do not add up to {apart.difference}")
    return found


def rounds(learner: Learner, side: Side, first: int, count: int) -> list[DebateState]:
    return [
        play(learner, side, FORMATS[seed // 3 % 3], LEVELS[seed % 3], seed)
        for seed in range(first, first + count)
    ]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("learner", LEARNERS, ids=[each.name for each in LEARNERS])
def test_the_part_keeps_to_its_promises(learner: Learner, side: Side) -> None:
    assert [f for state in rounds(learner, side, 1, ROUNDS) for f in faults(state)] == []


@pytest.mark.parametrize("side", SIDES[:1])
@pytest.mark.parametrize("learner", LEARNERS, ids=[each.name for each in LEARNERS])
def test_what_is_rewound_differs_by_its_lines_alone(learner: Learner, side: Side) -> None:
    random = Random(f"{learner.name} {side}")
    played = [state for state in rounds(learner, side, 50, 2) if state.moves]
    assert [fault for state in played for fault in rewound(state, random)] == []


@pytest.mark.slow
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("learner", LEARNERS, ids=[each.name for each in LEARNERS])
def test_the_part_keeps_to_its_promises_for_long(learner: Learner, side: Side) -> None:
    assert [f for state in rounds(learner, side, 1000, 100) for f in faults(state)] == []


@pytest.mark.parametrize("side", SIDES)
def test_one_sentence_over_and_over_scores_below_honest_rounds(side: Side) -> None:
    def totals(learner: Learner) -> list[float]:
        found = [play(learner, side, "spark", "club", seed) for seed in range(1, 7)]
        return [ballot_of(state.round, tools()).total for state in found]

    repeated = max(totals(Learner("repeats", ((again, 1),))))
    assert all(repeated < min(totals(honest)) for honest in HONEST)


def test_the_same_moves_make_the_same_round() -> None:
    first, second = (play(LEARNERS[-1], "pro", "class", "club", 5) for _ in range(2))
    assert first == second
