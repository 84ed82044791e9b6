"""Makes the keys of a pack's questions: its points, and what the accepted answers add to them."""

import re
from collections.abc import Iterable, Sequence

from debatebot.grading.heard import heard
from debatebot.grading.key import ANSWER, Key, KeyPoint, Phrase, Ref
from debatebot.grading.nearness import phrase_direction
from debatebot.grading.owners import Owners, owner_of, owners_of, spoken_of
from debatebot.grading.phrasing import Phraser, anchored, proper_name, telling_refs
from debatebot.grading.table import Table
from debatebot.grading.telling import Telling
from debatebot.grading.units import units
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Point, Question
from debatebot.text.names import words_of
from debatebot.text.stems import stem

_SMALL = frozenset("a an the of and for".split())
_RELATIVE = frozenset({"that", "which", "who", "whom", "whose", "although", "while"})


_SETS_ASIDE = frozenset({"and", "but", "or"})
"""Words after which a `not` sets something aside and does not deny what is asked."""


_YEAR = re.compile(r"\b[12]\d{3}\b")


class KeyMaker:
    """Makes keys for the questions of one pack."""

    def __init__(
        self, lexicon: Lexicon, telling: Telling, table: Table, published: str = ""
    ) -> None:
        """Prepare.

        Args:
            lexicon: the pack's lexicon.
            telling: how telling each of its words is.
            table: the weights and thresholds.
            published: when the pack's article appeared, as text.
        """
        self._lexicon = lexicon
        year = _YEAR.search(published)
        self._written = int(year.group()) if year else 0
        self._phraser = Phraser(lexicon, telling, table)

    def make(self, question: Question) -> Key:
        """The key of one question."""
        asked = self._asked(question)
        points = self._points(question, asked)
        return Key(
            question=question,
            points=points,
            asked=asked,
            negated=self._asks_in_the_negative(question),
            vocabulary=frozenset(f for p in points for f in p.vocabulary)
            | frozenset(
                w.family for t in question.accept for w in self._lexicon.read_own(t).content
            ),
            pointless=not question.points,
            expected=frozenset(w for t in _own_texts(question) for w in words_of(t) if w.isalpha()),
            asked_words=self._lexicon.read_own(_last_sentence(question.ask)).content,
            asked_reading=self._lexicon.read_own(_last_sentence(question.ask)).words,
            asked_spelled=frozenset(words_of(question.ask)),
            written=self._written,
            actor=self._actor(question),
            owners=owners_of(question, self._lexicon),
        )

    def _actor(self, question: Question) -> str:
        content = self._lexicon.read_own(_last_sentence(question.ask)).content
        names = {w.family for w in content if w.kind == "name"}
        return next(iter(names)) if len(names) == 1 else ""

    def _asked(self, question: Question) -> frozenset[str]:
        texts = (question.ask, *question.asks, question.item, question.sentence)
        return frozenset(w.family for t in texts for w in self._lexicon.read_own(t).content)

    def _asks_in_the_negative(self, question: Question) -> bool:
        words = [w.text for w in self._lexicon.read_own(_last_sentence(question.ask)).words]
        if words[:1] in (["why"], ["how"]):
            # A reason is told in its own polarity, whatever the question denies.
            return False
        if "differ" in {stem(w)[:6] for w in words}:
            return False
        end = next((n for n, w in enumerate(words) if n > 1 and w in _RELATIVE), len(words))
        return any(
            word in ("not", "never") and words[n - 1] not in _SETS_ASIDE
            for n, word in enumerate(words[:end])
        )

    def _points(self, question: Question, asked: frozenset[str]) -> tuple[KeyPoint, ...]:
        if not question.points:
            spelled = frozenset(words_of(question.ask))
            phrases = [
                p
                for text in question.accept
                for p in self._phraser.phrases(text, asked, spelled=spelled)
            ]
            phrases += [p for k in question.keywords for p in self._phraser.phrases(k, asked, True)]
            if question.kind in ("term", "who"):
                phrases += self._appositions(question, asked, spelled)
            return (_key_point(ANSWER, phrases),)
        own = {
            point.id: [
                *(
                    p
                    for text in point.phrasings
                    for p in self._phraser.phrases(text, asked, owner=self._owner(point))
                ),
                *(
                    p
                    for text in point.keywords
                    for p in self._phraser.phrases(text, asked, True, self._owner(point))
                ),
            ]
            for point in question.points
        }
        spoken_by: dict[str, str] = {}
        for clause, point_id, owner in self._clauses(question, own, asked):
            own[point_id].append(clause)
            spoken_by[clause.text] = owner
        owners = owners_of(question, self._lexicon)
        about = {p.id: owner_of(p, owners, self._lexicon) for p in question.points}
        if owners.pair:
            own = {
                i: [
                    anchored(
                        p,
                        owners,
                        about[i] or spoken_by.get(p.text, ""),
                        self._lexicon.read_own(p.text).words,
                    )
                    for p in own[i]
                ]
                for i in own
            }
        return tuple(_key_point(p.id, own[p.id], about[p.id]) for p in question.points)

    def _owner(self, point: Point) -> str:
        content = self._lexicon.read_own(point.of).content if point.of else ()
        return content[0].family if content else ""

    def _appositions(
        self, question: Question, asked: frozenset[str], spelled: frozenset[str]
    ) -> list[Phrase]:
        """The parts of `the army, the Home Guard`: a name counts whole, a description in part."""
        found = []
        for text in question.accept:
            parts = [part.strip() for part in text.split(",")]
            for part in parts if len(parts) == 2 else ():
                words = self._lexicon.read_own(part).words
                phrase = self._phraser.phrase(
                    part, words, asked, weak=not proper_name(part), spelled=spelled
                )
                if phrase is not None and phrase.unasked > 0:
                    found.append(phrase)
        return found

    def _clauses(
        self, question: Question, own: dict[str, list[Phrase]], asked: frozenset[str]
    ) -> Iterable[tuple[Phrase, str, str]]:
        """Clauses of the accepted answers, each with the point that it clearly puts, and of whom
        it speaks where two are told apart.

        When all clauses but one are placed and one point is left, the last clause is that point's.
        """
        families = {i: {r.family for p in phrases for r in p.refs} for i, phrases in own.items()}
        owners = owners_of(question, self._lexicon)
        for text in question.accept:
            clauses = units(self._lexicon.read_own(text))
            made = [
                self._phraser.phrase(
                    text[u.words[0].start : u.words[-1].end], u.words, asked, derived=True
                )
                for u in clauses
            ]
            phrases = [p for p in made if p is not None]
            placed = [
                _of_owner(p, question.points, owners, self._lexicon) or _placed(p, families)
                for p in phrases
            ]
            left = [i for i in families if i not in placed]
            if len(phrases) == len(families) and placed.count(None) == 1 and len(left) == 1:
                placed[placed.index(None)] = left[0]
            spoken = [spoken_of(u) for u, p in zip(clauses, made, strict=True) if p is not None]
            heard_of = heard(owners.pair, [s | owners.named(s) for s in spoken])
            for n, (phrase, point_id) in enumerate(zip(phrases, placed, strict=True)):
                short = len(telling_refs(phrase, asked)) < (1 if question.kind == "list" else 2)
                if point_id is not None and not short and not _mere_name(phrase.text, question):
                    yield phrase, point_id, heard_of.get(n, "")


def _mere_name(text: str, question: Question) -> bool:
    """Whether a part of an accepted answer is a name in capitals: it tells of whom, not what."""
    words = [w for w in re.findall(r"[^\W\d_]+", text) if w.casefold() not in _SMALL]
    return question.kind in ("explain", "contrast") and all(w[0].isupper() for w in words)


def _of_owner(
    phrase: Phrase, points: Sequence[Point], owners: Owners, lexicon: Lexicon
) -> str | None:
    """The point of a clause that speaks of one owner, when that owner has just one point."""
    named = owners.named(r.family for r in phrase.refs)
    if len(named) != 1:
        return None
    of = [p.id for p in points if owner_of(p, owners, lexicon) in named]
    return of[0] if len(of) == 1 else None


def _placed(phrase: Phrase, families: dict[str, set[str]]) -> str | None:
    """The point whose words a clause clearly shares."""
    fits = sorted(
        (-sum(r.weight for r in phrase.refs if r.family in families[i]), n, i)
        for n, i in enumerate(families)
    )
    best = -fits[0][0]
    runner_up = -fits[1][0] if len(fits) > 1 else 0.0
    return fits[0][2] if best >= 0.3 * phrase.total and best > 1.5 * runner_up else None


def _last_sentence(text: str) -> str:
    return re.split(r"[.?!]\s", text.rstrip("?.! "))[-1]


def _own_texts(question: Question) -> Iterable[str]:
    yield from (*question.accept, *question.keywords)
    for point in question.points:
        yield from (*point.phrasings, *point.keywords)


def _key_point(point_id: str, phrases: list[Phrase], owner: str = "") -> KeyPoint:
    whole = [p for p in phrases if not p.keyword and not p.derived] or phrases
    average = sum(p.total for p in whole) / len(whole) if whole else 1.0
    refs: dict[str, Ref] = {}
    for ref in (r for p in phrases for r in p.refs):
        known = refs.get(ref.family)
        if known is None:
            refs[ref.family] = ref
        elif known.word.negated != ref.word.negated:
            refs[ref.family] = Ref(known.word, known.weight, either=True)
    unasked = min((p.unasked for p in whole), default=0.0)
    pool = Phrase("", tuple(refs.values()), average or 1.0, unasked, 1, name=False)
    directions = tuple(d for p in phrases if p.text and (d := phrase_direction(p)) is not None)
    return KeyPoint(point_id, tuple(phrases), owner, pool, directions)
