"""Which questions an exam asks: from its seed alone, so that everybody gets the same ones."""

import random
from collections import Counter
from collections.abc import Iterable

from debatebot.pack.models import Pack, Question
from debatebot.quiz.choose import DEFAULT_COUNT, NothingToAsk, UnknownTopic, of_topic_in, topics
from debatebot.quiz.state import Item, Plan, QuizState, opening

GUESSABLE = frozenset({"choice", "true_false"})
"""Kinds that a toss of a coin can answer: asked only when nothing else is left."""


def start(pack: Pack, seed: int, count: int | None, topic: str = "", clock: int = 0) -> QuizState:
    """Open an exam, balanced over topics and kinds.

    Args:
        pack: whose questions are asked.
        seed: decides choice, order and wording; what the learner knows does not.
        count: how many at most; without it the mode's own number.
        topic: only questions of this topic; empty for all.
        clock: minutes, 0 for none.

    Raises:
        UnknownTopic: no question has this topic.
        NothingToAsk: `count` is below 1.
    """
    wanted = DEFAULT_COUNT["exam"] if count is None else count
    if wanted < 1:
        raise NothingToAsk("An exam needs a count of 1 or more.")
    pool = of_topic_in(pack, topic) if topic else list(pack.questions)
    if not pool:
        raise UnknownTopic(topic, topics(pack))
    chance = random.Random(f"exam {seed}")
    open_kinds = [q for q in pool if q.kind not in GUESSABLE]
    rest = [q for q in pool if q.kind in GUESSABLE]
    chosen = [*_balanced(open_kinds, wanted, chance)]
    chosen += _balanced(rest, wanted - len(chosen), chance)
    chosen.sort(key=lambda _: chance.random())
    items = tuple(
        Item(q.id, int(chance.random() * (1 + len(q.asks))), len(q.hints)) for q in chosen
    )
    return opening(Plan("exam", seed, topic, items, clock))


def _balanced(pool: list[Question], count: int, chance: random.Random) -> list[Question]:
    """So many questions that topics and kinds have about the share that they have in the pack."""
    shuffled = sorted(pool, key=lambda _: chance.random())
    topics_due = _quotas((q.topic for q in pool), count)
    kinds_due = _quotas((q.kind for q in pool), count)
    chosen: list[Question] = []
    while shuffled and len(chosen) < count:
        owed = [topics_due[q.topic] + kinds_due[q.kind] for q in shuffled]
        best = shuffled.pop(owed.index(max(owed)))
        topics_due[best.topic] -= 1
        kinds_due[best.kind] -= 1
        chosen.append(best)
    return chosen


def _quotas(names: Iterable[str], count: int) -> dict[str, float]:
    found = Counter(names)
    total = sum(found.values())
    return {name: count * many / total for name, many in found.items()}
