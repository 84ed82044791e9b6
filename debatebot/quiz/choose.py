"""Which questions a session asks, in which order and wording: all of it from the seed."""

import random
from collections.abc import Collection, Sequence

from debatebot.pack.models import Pack, Question
from debatebot.pack.problems import nearest
from debatebot.quiz.asking import topic_key, topic_name
from debatebot.quiz.state import Item, Mode, Plan, QuizState, opening

MISSED = "missed"
"""The topic that stands for whatever the learner missed."""

DEFAULT_COUNT: dict[Mode, int] = {
    "drill": 10,  # about ten minutes of typed answers
    "quick": 5,  # fits into the start of a lesson
    "learn": 10,  # about ten minutes, hints and reading included
    "today": 4,  # three facts and a rebuttal: five minutes with a tradeoff
    "exam": 12,  # enough for every topic, and half an hour
}

_LONG_KINDS = frozenset({"explain", "contrast", "sort"})
"""Kinds that take whole sentences: a quick round asks them only when nothing else is left."""

_NOT_FOR_A_CLASS = "author"
"""Topics that begin with this word are about a person: never in a class round."""


class UnknownTopic(Exception):
    """There is no such topic; `message` names the nearest or lists them all."""

    def __init__(self, topic: str, topics: Sequence[str]) -> None:
        near = nearest(topic, (*topics, MISSED))
        if near is not None:
            hint = f" Did you mean '{near}'?"
        else:
            hint = f" There are: {', '.join(topics)}." if topics else " The pack names no topics."
        self.message = f"No topic '{topic}'.{hint}"
        super().__init__(self.message)


class NothingToAsk(Exception):
    """No question fits; `message` says why."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def topics(pack: Pack) -> tuple[str, ...]:
    """The topics that questions name, in the pack's order."""
    return tuple(dict.fromkeys(topic_name(q.topic) for q in pack.questions if q.topic))


def start(
    pack: Pack,
    mode: Mode,
    seed: int,
    count: int | None = None,
    topic: str = "",
    missed: Collection[str] = (),
    rest: Collection[str] = (),
) -> QuizState:
    """Open a session.

    Args:
        pack: whose questions are asked.
        mode: `drill` or `quick`.
        seed: decides choice, order and wording; the same seed gives the same session.
        count: how many at most; without it the mode's own number.
        topic: a topic of the pack, `missed`, or empty for all.
        missed: ids that count as missed.
        rest: ids to ask only when nothing else is left, such as those that are firm.

    Raises:
        UnknownTopic: no question has this topic.
        NothingToAsk: nothing was missed, or `count` is below 1.
    """
    limit = DEFAULT_COUNT[mode] if count is None else count
    if limit < 1:
        raise NothingToAsk("A quiz needs a count of 1 or more.")
    chance = random.Random(seed)
    pool = _shuffled(_pool(pack, topic, missed), chance)
    if mode == "quick":
        pool = _quick_order(pool)
    pool.sort(key=lambda question: question.id in rest)
    items = tuple(_item(q, chance) for q in pool[:limit])
    return opening(Plan(mode, seed, topic, items))


def _pool(pack: Pack, topic: str, missed: Collection[str]) -> list[Question]:
    wanted = topic_key(topic)
    if not wanted:
        return list(pack.questions)
    of_topic = of_topic_in(pack, topic)
    if of_topic:
        return of_topic
    if wanted != MISSED:
        raise UnknownTopic(topic, topics(pack))
    pool = [q for q in pack.questions if q.id in missed]
    if not pool:
        raise NothingToAsk("Nothing is missed: no answer of yours stands as wrong.")
    return pool


def of_topic_in(pack: Pack, topic: str) -> list[Question]:
    """The questions of a topic, in the pack's order.

    The topic may be typed in any case, with or without dashes and apostrophes, or by some of its
    words when these name no other.
    """
    wanted = topic_key(topic)
    keys = dict.fromkeys(topic_key(question.topic) for question in pack.questions)
    if wanted not in keys:
        words = set(wanted.split())
        fitting = [key for key in keys if words and words <= set(key.split())]
        wanted = fitting[0] if len(fitting) == 1 else wanted
    return [question for question in pack.questions if topic_key(question.topic) == wanted]


def askable_in_class(pack: Pack, count: int) -> tuple[Question, ...]:
    """Questions that a class round may ask: short ones, of every topic in turn, about no person."""
    short = [q for q in pack.questions if q.kind not in _LONG_KINDS and _for_a_class(q)]
    return tuple(_by_turns(short)[:count])


def _shuffled(pool: list[Question], chance: random.Random) -> list[Question]:
    """`random()` gives the same numbers on every Python; `shuffle` promises no such thing."""
    return sorted(pool, key=lambda _: chance.random())


def _quick_order(pool: list[Question]) -> list[Question]:
    """Short kinds first, and one of each topic before a second of any."""
    fit = [question for question in pool if _for_a_class(question)] or pool
    return _by_turns(fit)


def class_pool(pack: Pack) -> tuple[Question, ...]:
    """The questions for a class round, in the pack's order: short ones, and none about a person."""
    return tuple(q for q in pack.questions if _for_a_class(q) and q.kind not in _LONG_KINDS)


def class_items(pack: Pack, seed: int, count: int) -> tuple[Item, ...]:
    """Up to so many questions of a class round, one of each topic before a second of any.

    Args:
        pack: whose questions they are.
        seed: decides choice, order and wording.
        count: how many at most.
    """
    chance = random.Random(f"class {seed}")
    ordered = _by_turns(_shuffled(list(class_pool(pack)), chance))
    return tuple(_item(q, chance) for q in ordered[:count])


def _item(question: Question, chance: random.Random) -> Item:
    wording = int(chance.random() * (1 + len(question.asks)))
    return Item(question.id, wording, len(question.hints))


def _for_a_class(question: Question) -> bool:
    return topic_key(question.topic).split()[:1] != [_NOT_FOR_A_CLASS]


def fair_order(pool: list[Question], chance: random.Random) -> list[Question]:
    """Chance decides, but short kinds come first, one of each topic before a second of any, and what
    is about a person last."""
    ordered = _by_turns(_shuffled(pool, chance))
    return sorted(ordered, key=lambda question: not _for_a_class(question))


def _by_turns(pool: list[Question]) -> list[Question]:
    seen: dict[str, int] = {}
    turns = []
    for question in sorted(pool, key=lambda q: q.kind in _LONG_KINDS):
        turn = seen[question.topic] = seen.get(question.topic, -1) + 1
        turns.append((question.kind in _LONG_KINDS, turn, question))
    return [question for _, _, question in sorted(turns, key=lambda row: row[:2])]
