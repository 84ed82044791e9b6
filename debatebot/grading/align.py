"""Words of an answer laid against the words of a phrasing: what is met, what is turned round."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from debatebot.grading.amounts import Tellers, amounts_in_place, tellers_of
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
from debatebot.grading.nearness import near_words
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
from debatebot.grading.sides import sides
from debatebot.grading.table import Table
from debatebot.grading.units import Unit
from debatebot.matching.lexicon import Lexicon
from debatebot.text.tokens import fold

_SHARED_LETTERS = 6


_TAIL = 4
"""Letters from which the end of a word may be a word of its own (`seabird`)."""


class Match(Struct, frozen=True):
    """How far one phrasing is there."""

    phrase: Phrase
    coverage: float
    "Share of the phrasing's weight that was met, 0 to 1."
    turned: float
    "Share of the weight met that is turned round."
    swapped: float
    "Share of the weight met that is said of the other one of two."
    pairs: tuple[Pair, ...]

    @property
    def closeness(self) -> float:
        """How close the words are that were met, 0 to 1: 1 when none is a synonym."""
        return sum(p.share for p in self.pairs) / len(self.pairs) if self.pairs else 0.0

    @property
    def copied(self) -> float:
        """Share of the phrasing's words that are there as they stand or as their opposite."""
        there = sum(p.share == 1.0 or p.opposite for p in self.pairs)
        return there / max(1, len(self.phrase.refs))


class Met(Struct, frozen=True):
    """The words of an answer that speak of a key."""

    pairs: dict[str, list[Pair]]
    "For each family of the key the typed words that speak of it; `ref` is set by `lay`."
    spoken: tuple[frozenset[str], ...]
    "For each unit the families of its words."
    polarity: frozenset[tuple[str, bool]] = frozenset()
    "Each family with whether it was denied."
    denials: tuple[int, ...] = ()
    "For each unit how many words of denial it has."
    left_open: frozenset[int] = frozenset()
    "The units that say only what may be."
    asking: frozenset[int] = frozenset()
    "The units that ask."
    fragments: frozenset[int] = frozenset()
    "The units that only name something."
    conditional: frozenset[int] = frozenset()
    "The units that say what would be without something."
    tellers: Tellers = {}
    "The words that say which way an amount goes, by the words that they say it of."


class Aligner:
    """Lays answers against one question's key."""

    def __init__(self, key: Key, lexicon: Lexicon, table: Table) -> None:
        self._key, self._lexicon, self._table = key, lexicon, table
        self._relations: dict[str, tuple[tuple[str, float, bool], ...]] = {}
        self._known = key.asked | key.vocabulary
        self._refs = sorted({r.family for p in key.points for ph in p.phrases for r in ph.refs})

    def relations(self, typed: str) -> tuple[tuple[str, float, bool], ...]:
        """The families of the key that a typed family speaks of: (family, share, opposite)."""
        known = self._relations.get(typed)
        if known is None:
            if len(self._relations) > 5000:
                self._relations.clear()
            known = self._relations[typed] = tuple(
                (ref, share, opposite)
                for ref in self._candidates(typed)
                for share, opposite in (self._relation(typed, ref),)
                if share
            )
        return known

    def _candidates(self, typed: str) -> list[str]:
        """The families of the key that a typed one can have to do with at all."""
        lexicon = self._lexicon
        alike = lexicon.near(typed) | lexicon.opposites_of(typed) | {typed}
        start = typed[:_SHARED_LETTERS]
        return [
            ref
            for ref in self._refs
            if ref in alike
            or ref[:_SHARED_LETTERS] == start
            or ref.endswith(typed)
            or typed.endswith(ref)
        ]

    def _relation(self, one: str, other: str) -> tuple[float, bool]:
        if one == other:
            return 1.0, False
        if one.startswith("#") or other.startswith("#"):
            return 0.0, False
        if self._lexicon.opposites(one, other):
            return self._table.opposite, True
        if self._lexicon.alike(one, other):
            return self._table.synonym, False
        shared = min(len(one), len(other))
        if shared >= _SHARED_LETTERS and one[:shared] == other[:shared] and "_" not in one + other:
            return self._table.derived, False
        if shared >= _TAIL and "not_" not in one + other and _compound(one, other):
            return self._table.synonym, False
        return 0.0, False

    def meet(self, units: Sequence[Unit], raw: str) -> Met:
        """The typed words that speak of the key; initials of the question stand for nothing new."""
        met: dict[str, list[Pair]] = {}
        for unit in units:
            for word in unit.content:
                typed = fold(raw[word.start : word.end])
                if typed != word.text and typed in self._key.asked_spelled and word.kind == "word":
                    continue
                given = word.family in self._key.asked
                for known, share, opposite in self.relations(word.family):
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


def _compound(one: str, other: str) -> bool:
    """Whether one word is the other with something before it, and near in meaning: `seabird`."""
    short, long = sorted((one, other), key=len)
    return len(long) >= len(short) + 3 and long.endswith(short) and near_words(long, short)


def _standing(match: Match) -> tuple[float, float]:
    return (match.coverage * (1 - max(match.turned, match.swapped)), match.coverage)
