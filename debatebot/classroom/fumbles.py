"""A short speech with one wrong fact in it: made from the pack alone, the same from the same seed."""

import re
from random import Random

from msgspec import Struct

from debatebot.classroom.casing import cased, casing_of
from debatebot.classroom.sides import SIDES, gist
from debatebot.pack.models import Fact, Pack, Side
from debatebot.text.content import stems_of
from debatebot.text.sanitise import one_line

_TRUE = 3
"""True facts in a speech, besides the wrong one and one point of the side."""
MOST_WORDS = 14
"""Words of a sentence that a pupil of fourteen reads at once."""
_LEAST_WORDS = 4
_VERBS = frozenset(
    """is are was were has have had does do did can cannot will would must may should needs need gets
    get gives gave got takes took holds held says said calls called wants wanted makes made leads led
    sells sold sends sent trains joins joined includes included belongs supports supported promised
    refused blames accepts covers protects founded recommends declared burned became costs cost pays
    opened closed began started ended lasts lies stands runs ran went goes comes came keeps kept lost
    won grew fell rose built uses used plays played lives lived""".split()
)
"""Verbs by which a wording is known to be a sentence."""
_OPENERS = frozenset(
    "since as if because although though when while whereas for of with by from in on at".split()
)
"""Words with which a wording is a part of a sentence."""
_FIGURE = re.compile(r"(?<![\w¶.])\d[\d,]*(?:\.\d+)?(?!\w)")
_NUMBER_WORDS = dict(
    zip(
        "two three four five six seven eight nine ten".split(),
        "three four five six seven eight nine ten twelve".split(),
        strict=True,
    )
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_YEARS = range(1000, 2200)


class Fumble(Struct, frozen=True, kw_only=True):
    """A speech and where it is wrong."""

    side: Side
    sentences: tuple[str, ...]
    place: int
    "Of the wrong sentence, from 0."
    fact: str
    "Id of the fact that it gets wrong."
    right: str
    "The sentence that mends it."
    paragraph: int | None
    says: str
    "The fact itself."

    @property
    def wrong(self) -> str:
        """The wrong sentence."""
        return self.sentences[self.place]


class _Wrong(Struct, frozen=True):
    fact: Fact
    says: str
    right: str


def plantable(pack: Pack) -> bool:
    """Whether a pack has a fact that can be told wrongly."""
    return any(fact.slips or _with_other_number(fact.says) for fact in pack.positions.facts)


def fumbles_of(pack: Pack, seed: int, count: int) -> tuple[Fumble, ...]:
    """Up to so many speeches, each with another wrong fact.

    Args:
        pack: whose facts are told.
        seed: decides sides, facts and order.
        count: how many at most.
    """
    casing = casing_of(pack)
    made: list[Fumble] = []
    wrongs = _wrongs(pack, Random(f"wrong {seed}"), casing)
    for number, wrong in enumerate(wrongs[:count]):
        made.append(_speech(pack, wrong, Random(f"speech {seed} {number}")))
    return tuple(made)


def _speech(pack: Pack, wrong: _Wrong, chance: Random) -> Fumble:
    side = _side_of(pack, wrong.fact, chance)
    facts = _facts_beside(pack, wrong.fact, side, chance)
    sentences = [_sentence(one_line(fact.says)) for fact in facts[:_TRUE]]
    sentences.append(wrong.says)
    sentences.sort(key=lambda _: chance.random())
    point = _point(pack, side, wrong.fact, chance)
    if point:
        sentences.insert(0, point)
    cite = wrong.fact.cite
    return Fumble(
        side=side,
        sentences=tuple(sentences),
        place=sentences.index(wrong.says),
        fact=wrong.fact.id,
        right=one_line(wrong.right),
        paragraph=cite[0] if cite else None,
        says=one_line(wrong.fact.says),
    )


def _side_of(pack: Pack, fact: Fact, chance: Random) -> Side:
    """The side that uses the fact; either when both do, or neither."""
    using = [
        side
        for side in SIDES
        if any(c.side == side and fact.id in c.evidence for c in pack.positions.claims)
    ]
    sides = using or list(SIDES)
    return sides[int(chance.random() * len(sides))]


def _facts_beside(pack: Pack, wrong: Fact, side: Side, chance: Random) -> list[Fact]:
    """Facts to tell beside the wrong one: short ones, of the side, and of other paragraphs first."""
    own = {f for c in pack.positions.claims if c.side == side for f in c.evidence}
    others = [fact for fact in pack.positions.facts if fact.id != wrong.id]
    chosen = sorted(others, key=lambda _: chance.random())
    return sorted(
        chosen,
        key=lambda f: (
            len(f.says.split()) > MOST_WORDS,
            f.basis != "says",
            f.id not in own,
            bool(set(f.cite) & set(wrong.cite)),
        ),
    )


def _point(pack: Pack, side: Side, fact: Fact, chance: Random) -> str:
    """A point of the side to open with, one that rests on the fact where there is one."""
    own = [
        c for c in pack.positions.claims if c.side == side and len(gist(c).split()) <= MOST_WORDS
    ]
    own.sort(key=lambda _: chance.random())
    own.sort(key=lambda c: fact.id not in c.evidence)
    return _sentence(one_line(gist(own[0]))) if own else ""


def _wrongs(pack: Pack, chance: Random, casing: dict[str, str]) -> list[_Wrong]:
    """One wrong sentence for each fact that has one, in the order of the draw.

    What the pack lists as a known slip, as a whole sentence; facts with a changed number where it
    lists none; and bits of sentences where there is nothing else.
    """
    for ways_of in (_whole_slips, _other_numbers, _bits):
        found = []
        for fact in pack.positions.facts:
            ways = ways_of(fact, casing)
            if ways:
                found.append(_Wrong(fact, *ways[int(chance.random() * len(ways))]))
        if found:
            return sorted(found, key=lambda _: chance.random())
    return []


def _whole_slips(fact: Fact, casing: dict[str, str]) -> list[tuple[str, str]]:
    """Wrong sentences of a fact, each with what mends it."""
    return [(says, fix) for says, fix in _bits(fact, casing) if _is_sentence(says)]


def _other_numbers(fact: Fact, casing: dict[str, str]) -> list[tuple[str, str]]:
    changed = _with_other_number(one_line(fact.says))
    return [(_sentence(changed), fact.says)] if changed else []


def _bits(fact: Fact, casing: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (_sentence(cased(one_line(said), casing)), slip.fix or fact.says)
        for slip in fact.slips
        for said in slip.said
    ]


def _is_sentence(said: str) -> bool:
    words = said.casefold().rstrip(".").split()
    return (
        len(words) >= _LEAST_WORDS
        and words[0] not in _OPENERS
        and words[0] not in _VERBS
        and any(word in _VERBS for word in words[1:])
    )


def _with_other_number(says: str) -> str:
    """A statement with another number in it, or nothing when it has none."""
    match = _FIGURE.search(says)
    if match:
        return says[: match.start()] + _other(match.group()) + says[match.end() :]
    for word in _WORD.finditer(says):
        other = _NUMBER_WORDS.get(word.group().casefold())
        if other:
            other = other.capitalize() if word.group()[0].isupper() else other
            return says[: word.start()] + other + says[word.end() :]
    return ""


def _other(figure: str) -> str:
    """Another figure of the same kind: a year nearby, else the double of it."""
    value = float(figure.replace(",", ""))
    if "," not in figure and "." not in figure and int(value) in _YEARS:
        return str(int(value) - 2)
    if "." in figure:
        return f"{2 * value:.{len(figure.partition('.')[2])}f}"
    doubled = int(2 * value) or 2
    return f"{doubled:,}" if "," in figure else str(doubled)


def _sentence(text: str) -> str:
    text = text.rstrip(" .") + "."
    return text[:1].upper() + text[1:]


def passage_of(pack: Pack, fumble: Fumble) -> str:
    """The sentence of the pack's own paragraph that says most of the fact; empty without paragraphs."""
    says = next((p.says for p in pack.paragraphs if p.n == fumble.paragraph), "")
    wanted = stems_of(f"{fumble.says} {fumble.right}")
    sentences = _SENTENCE.split(one_line(says)) if says else []
    return max(sentences, key=lambda each: len(stems_of(each) & wanted), default="")
