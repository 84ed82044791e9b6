"""Words of an answer laid against the words of a phrasing: what is met, what is turned round."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.grading.amounts import amounts_in_place, tellers_of
from debatebot.grading.denial import (
    asking,
    conditional,
    denials,
    denied_alike,
    denied_elsewhere,
    fragments,
    left_open,
)
from debatebot.grading.heard import heard, polarity
from debatebot.grading.key import Key, Phrase, Ref
from debatebot.grading.match import Match, Met
from debatebot.grading.owners import spoken_of
from debatebot.grading.pairs import Pair
from debatebot.grading.places import (
    directions_in_place,
    main_unit,
    opposites_in_place,
    subject_of_denial,
    swapped_share,
    without_mentions,
)
from debatebot.grading.relations import Relations
from debatebot.grading.sides import sides
from debatebot.grading.table import Table
from debatebot.grading.units import Unit
from debatebot.matching.lexicon import Lexicon
from debatebot.text.tokens import fold


class Aligner:
    """Lays answers against one question's key."""

    def __init__(self, key: Key, lexicon: Lexicon, table: Table) -> None:
        self._key, self._table = key, table
        self._relations = Relations(key, lexicon, table)
        self._known = key.asked | key.vocabulary

    def meet(self, units: Sequence[Unit], raw: str) -> Met:
        """The typed words that speak of the key; initials of the question stand for nothing new."""
        met: dict[str, list[Pair]] = {}
        for unit in units:
            for word in unit.content:
                typed = fold(raw[word.start : word.end])
                if typed != word.text and typed in self._key.asked_spelled and word.kind == "word":
                    continue
                given = word.family in self._key.asked
                for known, share, opposite in self._relations.of(word.family):
                    if given and share < 1.0 and not opposite and known not in self._key.asked:
                        share *= self._table.question_word
                    pair = Pair(word, unit.number, Ref(word, 0.0), share, opposite)
                    met.setdefault(known, []).append(pair)
        owners = self._key.owners
        told = sides(units, owners, raw)
        spoken = tuple(
            frozenset(w.family for w in u.content)
            | (owners.named(spoken_of(u)) if owners.pair else frozenset())
            | told.get(u.number, frozenset())
            for u in units
        )
        return Met(
            met,
            spoken,
            frozenset(polarity(units)),
            denials(units),
            left_open(units),
            asking(units),
            fragments(units),
            conditional(units),
            tellers_of(units),
        )

    def lay(self, phrase: Phrase, met: Met) -> Match:
        """The best match of a phrasing, over windows of neighbouring units and the whole."""
        hits = [(ref, met.pairs[ref.family]) for ref in phrase.refs if ref.family in met.pairs]
        if not phrase.text:
            hits = [
                (ref, straight)
                for ref, found in hits
                if (straight := [p for p in found if not p.turned])
            ]
        if not hits:
            return Match(phrase, 0.0, 0.0, 0.0, ())
        anchors = heard(phrase.anchors, met.spoken)
        numbers = sorted({p.unit for _, found in hits for p in found})
        best = self._window(phrase, hits, (anchors, met), numbers[0], numbers[-1])
        if numbers[-1] - numbers[0] >= self._table.window:
            whole = replace(best, coverage=best.coverage * self._table.far_apart)
            options = [
                self._window(phrase, hits, (anchors, met), n, n + self._table.window - 1)
                for n in numbers
            ]
            best = max([*options, whole], key=_standing)
        return best

    def _window(
        self,
        phrase: Phrase,
        hits: Sequence[tuple[Ref, list[Pair]]],
        context: tuple[dict[int, str], Met],
        first: int,
        last: int,
    ) -> Match:
        taken: set[int] = set()
        pairs: list[Pair] = []
        one_clause = not any(r.clause for r in phrase.refs)
        main = main_unit(hits, first, last) if one_clause else -1
        for ref, found in sorted(hits, key=lambda h: (-h[0].weight, h[0].family)):
            fits = [
                self._fit(p, ref, *context)
                for p in found
                if first <= p.unit <= last and id(p.typed) not in taken
            ]
            # What is said of the other one of two, the other way round, says nothing of this one.
            fits = [f for f in fits if not (f.swapped and f.turned and not f.opposite)]
            if fits:
                pair = min(
                    fits,
                    key=lambda p: (-p.share, p.unit != main, p.turned or p.swapped, p.typed.start),
                )
                taken.add(id(pair.typed))
                pairs.append(pair)
        pairs = opposites_in_place(directions_in_place(pairs, hits))
        if not self._key.pointless:
            pairs = without_mentions(phrase, pairs)
        pairs = amounts_in_place(phrase, pairs, context[1].tellers, self._known)
        if not self._key.pointless:
            pairs = denied_elsewhere(pairs, self._key.asked)
        if denied_alike(phrase, pairs, context[1].denials):
            pairs = [replace(p, turned=False) for p in pairs]
        weight = sum(p.ref.weight * p.share for p in pairs)
        pairs.sort(key=lambda p: p.typed.start)
        return Match(
            phrase,
            min(1.0, weight / phrase.total),
            self._turned_share(phrase, pairs, weight),
            swapped_share(pairs, context[0]),
            tuple(pairs),
        )

    def _fit(self, pair: Pair, ref: Ref, anchors: dict[int, str], met: Met) -> Pair:
        turned = pair.turned
        lessened = bool(met.spoken[pair.unit] & _FEWER)
        if not self._key.negated and not (ref.either and not lessened):
            turned ^= pair.typed.negated ^ ref.word.negated
            bare = pair.unit in met.left_open or (
                pair.unit in met.fragments
                and pair.typed.stem == ref.word.stem
                and not self._key.pointless
            )
            if not pair.turned and pair.typed.negated and pair.unit in met.conditional:
                turned = False
            if not pair.turned and (
                pair.unit in met.asking or (bare and ref.word.negated and not pair.typed.negated)
            ):
                turned = False
        heard = anchors.get(pair.unit, "")
        if ref.anchor and not heard and self._key.owners.pair and not pair.turned:
            # `One town charges, the other doesn't`: without names either polarity can be the right one.
            turned = False
        other = bool(heard and ref.anchor and heard != ref.anchor)
        if ref.family == ref.anchor or ref.family == heard:
            other = False
        elliptic = (ref.anchor, not pair.typed.negated) in met.polarity
        if other and turned and not pair.turned and elliptic:
            # `Marlow does, Brackton does not`: said the other way of the other one, it is the same.
            turned = other = False
        return Pair(pair.typed, pair.unit, ref, pair.share, turned, other, pair.turned)

    def _turned_share(self, phrase: Phrase, pairs: Sequence[Pair], weight: float) -> float:
        if not weight:
            return 0.0
        for pair in pairs:
            telling = pair.ref.weight >= self._table.telling * phrase.total
            if pair.opposite and pair.turned and telling:
                return 1.0
        # What a clause denies is said after its subject: the subject agrees in any case.
        first = min(phrase.refs, key=lambda r: r.word.start)
        denied = min((p.ref.word.start for p in pairs if p.turned), default=0)
        clauses = {p.ref.clause for p in pairs if p.turned}
        said = [
            p for p in pairs
            if p.turned or (
                p.ref is not first
                and not p.ref.either
                and not subject_of_denial(p, clauses, denied)
            )
        ] or pairs  # fmt: skip
        weight = sum(p.ref.weight * p.share for p in said)
        return sum(p.ref.weight * p.share for p in said if p.turned) / weight


_FEWER = frozenset(("less", "fewer"))


def _standing(match: Match) -> tuple[float, float]:
    return (match.coverage * (1 - max(match.turned, match.swapped)), match.coverage)
