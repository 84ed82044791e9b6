"""Which way amounts go, where their nouns are: `misses rose` is not `misses fell`, whatever fell beside it."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from debatebot.grading.key import Phrase, Ref
from debatebot.grading.pairs import Pair
from debatebot.grading.units import Unit
from debatebot.text.reading import Word
from debatebot.text.ways import way_of_word, ways

SAME_WAY = 0.9
"""What another word for the same way counts beside the word itself."""

Tellers = Mapping[int, tuple[str, Word]]
"""For each typed word, by its identity, its family and the word that says which way it goes."""


def tellers_of(units: Sequence[Unit]) -> Tellers:
    """The words that tell a way, by the typed words that they reach."""
    return {
        id(unit.words[place]): (unit.words[place].family, teller)
        for unit in units
        for place, teller in ways(unit.words).items()
    }


def amounts_in_place(
    phrase: Phrase, pairs: list[Pair], tellers: Tellers, known: frozenset[str]
) -> list[Pair]:
    """The pairs with each way compared where its noun is.

    Args:
        phrase: the phrasing.
        pairs: what was met of it.
        tellers: the words of the answer that say which way an amount goes.
        known: the families of question and key.

    A way that is told of the same noun counts in whatever word; the contrary way turns the noun
    round, unless the clause is turned round already (`more were caught` for `fewer were missed`).
    """
    for teller in phrase.refs:
        reached = phrase.reaches.get(teller.family)
        if reached:
            pairs = _of_one(teller, reached, pairs, tellers)
    own = {ref.family for ref in phrase.refs}
    return [p for p in pairs if not _of_another(p, own, tellers, known)]


def _of_another(pair: Pair, own: set[str], tellers: Tellers, known: frozenset[str]) -> bool:
    """Whether a way is told of something that question or key knows and the phrasing does not."""
    of = {f for f, teller in tellers.values() if teller is pair.typed}
    return bool(of & known) and not of & own


def _of_one(
    teller: Ref, reached: frozenset[str], pairs: list[Pair], tellers: Tellers
) -> list[Pair]:
    nouns = [p for p in pairs if p.ref.family in reached and not p.opposite]
    told = [(p, tellers[id(p.typed)][1]) for p in nouns if id(p.typed) in tellers]
    if not told:
        return pairs
    way = way_of_word(teller.word)
    agreeing = [t for t in told if way_of_word(t[1]) == way]
    noun, typed = max(
        agreeing or told, key=lambda t: (t[0].ref.weight * t[0].share, -t[0].typed.start)
    )
    agrees = bool(agreeing)
    unit = noun.unit
    others = [p for p in pairs if p.ref.family != teller.family]
    turned_before = any(p.opposite and p.turned and p.unit == unit for p in others)
    turned = not agrees and not turned_before
    out = []
    for pair in others:
        here = pair.unit == unit
        if here and pair.ref.family in reached and (typed.negated or not agrees):
            pair = replace(pair, turned=turned)
        elif here and not agrees and turned_before and pair.opposite:
            pair = replace(pair, turned=False)
        out.append(pair)
    share = 1.0 if typed.family == teller.family else SAME_WAY
    return [*out, Pair(typed, unit, teller, share, turned, False, not agrees)]
