"""Gate: the question's own deed turned round. `Who sold it to the mayor?` is not answered by `the
mayor sold it to Pelham`."""

from collections.abc import Sequence
from functools import lru_cache

from debatebot.grading.answer import Answer
from debatebot.matching.lexicon import Lexicon
from debatebot.text.deeds import Deed, Party, deeds
from debatebot.text.reading import Word
from debatebot.text.verbs import converse, verbs_that_are

_ASKED = frozenset("who which what".split())


def asked_deed_turned(answer: Answer, counted: Sequence[Word]) -> bool:
    """Whether the one asked for is what somebody of the question does its deed to."""
    names = {id(w) for w in counted}
    for asked in _asked_deeds(answer.lexicon, answer.key.question.ask):
        taking_part = [*asked.done_to, *(p for _, p in asked.others)]
        for deed in answer.deeds:
            if deed.action.negated != asked.action.negated or not deed.doers:
                continue
            other = asked.action.family != deed.action.family
            if other and not converse(asked.action.family, deed.action.family):
                continue
            acted = _any_of(deed.doers, names)
            receivers = [*deed.done_to, *(p for by, p in deed.others if by != "from" or other)]
            if other:
                if acted and _meet(deed.done_to, asked.done_to):
                    return True
                continue
            if not acted and _meet(deed.doers, taking_part) and _any_of(receivers, names):
                return True
    return False


@lru_cache(maxsize=1024)
def _asked_deeds(lexicon: Lexicon, ask: str) -> tuple[Deed, ...]:
    """The deeds of which a question asks who does them."""
    return tuple(
        deed
        for deed in deeds(lexicon.read_own(ask).words, ask)
        if len(deed.doers) == 1
        and deed.doers[0].head.text in _ASKED
        and deed.action.family not in verbs_that_are("symmetric")
    )


def _any_of(parties: Sequence[Party], names: set[int]) -> bool:
    return any(id(w) in names for p in parties for w in p.words)


def _meet(some: Sequence[Party], others: Sequence[Party]) -> bool:
    """Whether one of some parties is headed as one of the others."""
    heads = {p.head.family for p in others if not p.unnamed}
    return any(p.head.family in heads for p in some)
