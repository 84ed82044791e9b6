"""Which questions a learner gets who wants to remember: what is due, then what is new."""

import random
from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.quiz.choose import NothingToAsk, fair_order, of_topic_in
from debatebot.quiz.events import claim_answered
from debatebot.quiz.state import Item, Mode, Plan, QuizState, opening

NEW_REBUTTALS = 1
"""New rebuttals in one session: each takes a thought of its own."""
REBUTTAL_AMONG = 3
"""A session with fewer new ones has no new rebuttal among its facts: it would be half of it."""
SLIPPING_AT_ONCE = 2
"""Of what keeps being lost so much at most in one session: more would only discourage."""


class Stock(Struct, frozen=True, kw_only=True):
    """What there is to ask, facts and rebuttals alike, by id."""

    due: tuple[str, ...]
    "What is due, the least remembered first."
    new: tuple[str, ...]
    "What was never asked."
    slipping: frozenset[str] = frozenset()
    "What keeps being lost."


def pick(stock: Stock, count: int, new: int) -> tuple[str, ...]:
    """The ids of one session: due first, then new.

    Args:
        stock: what there is.
        count: how many at most.
        new: how many of them may be new.
    """
    hard = [name for name in stock.due if name in stock.slipping][SLIPPING_AT_ONCE:]
    due = [name for name in stock.due if name not in hard][:count]
    facts = [name for name in stock.new if not claim_answered(name)]
    rebuttals = [name for name in stock.new if claim_answered(name)][:NEW_REBUTTALS]
    left = min(new, count - len(due))
    if any(claim_answered(name) for name in due) or (facts and left < REBUTTAL_AMONG):
        rebuttals = []
    return (*due, *(facts[: left - len(rebuttals)] + rebuttals)[: max(0, left)])


def new_order(pack: Pack, names: Collection[str], seed: int) -> tuple[str, ...]:
    """New questions in the order in which they are met: short kinds first, topics by turns."""
    wanted = set(names)
    pool = [question for question in pack.questions if question.id in wanted]
    ordered = [question.id for question in fair_order(pool, random.Random(seed))]
    return tuple(ordered)


def of_topic(pack: Pack, names: Sequence[str], topic: str) -> tuple[str, ...]:
    """Those of the ids whose question is of a topic."""
    inside = {question.id for question in of_topic_in(pack, topic)}
    return tuple(name for name in names if name in inside)


def sit(
    pack: Pack,
    mode: Mode,
    seed: int,
    names: Sequence[str],
    asked: Mapping[str, int],
    topic: str = "",
) -> QuizState:
    """Open a session on these questions, each in another wording than the last time.

    Args:
        pack: whose questions are asked, rebuttals among them.
        mode: `learn` or `today`.
        seed: kept with the session.
        names: ids, in order.
        asked: how often each was asked before.
        topic: kept with the session.

    Raises:
        NothingToAsk: a question is not in the pack.
    """
    items = []
    for name in names:
        question = pack.question(name)
        if question is None:
            raise NothingToAsk(f"There is no question '{name}' in this pack.")
        wording = asked.get(name, 0) % (1 + len(question.asks))
        items.append(Item(name, wording, len(question.hints)))
    return opening(Plan(mode, seed, topic, tuple(items)))
