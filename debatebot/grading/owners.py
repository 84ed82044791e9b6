"""Whom a contrast tells apart: its owners, mostly two, and the other words by which each is called.

`Compare the old baths with the new centre` tells `old` from `new`; a name that only the points of
one owner use is another name of it.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from debatebot.grading.units import Unit, units
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Point, Question
from debatebot.text.reading import Word


class Owners(Struct, frozen=True):
    """Those that are told apart: two, or as many as the points declare; else empty."""

    pair: frozenset[str] = frozenset()
    called: Mapping[str, str] = {}
    "Each family that names one of them, with the family that stands for it."

    first: str = ""
    "The one that the question names first, if there are two."

    @property
    def second(self) -> str:
        """The other one of two."""
        return next(iter(self.pair - {self.first}), "") if len(self.pair) == 2 else ""

    def named(self, families: Iterable[str]) -> frozenset[str]:
        """The owners that some families name."""
        return frozenset(self.called[f] for f in families if f in self.called)


class _Named(Struct, frozen=True):
    families: tuple[str, ...]
    start: int
    end: int


_JOINS = frozenset("and or with from than versus vs & to".split())
_BEFORE = frozenset("before formerly previously earlier".split())
_NOW = frozenset("now today after since currently nowadays".split())
_PAST_HEAD, _PRESENT_HEAD = "before", "now"
_PAST = frozenset("before formerly previously earlier once used was were had".split())
_PRESENT = frozenset("now today after afterwards since currently nowadays is are has".split())
"""Where before and now are told apart, the tense says of which one a clause speaks."""


def spoken_of(unit: Unit) -> frozenset[str]:
    """The words by which a clause can say of whom it speaks, its opener among them."""
    return frozenset((unit.opener, *(w.text for w in unit.words), *(w.family for w in unit.words)))


def owners_of(question: Question, lexicon: Lexicon) -> Owners:
    """The owners of a contrast."""
    if question.kind != "contrast":
        return Owners()
    declared = _declared(question.points, lexicon)
    groups = declared or _asked(question.ask, lexicon)
    told_apart = len({group[-1] for group in groups})
    if told_apart < 2 or (told_apart > 2 and not declared):
        return Owners()
    called = {family: group[-1] for group in groups for family in group}
    asked = (called[w.family] for w in lexicon.read_own(question.ask).words if w.family in called)
    first = next(asked, "") if told_apart == 2 else ""
    owners = Owners(frozenset(called.values()), called, first)
    called = {**_other_names(question.points, owners, lexicon), **called}
    return Owners(owners.pair, called, first)


def owner_of(point: Point, owners: Owners, lexicon: Lexicon) -> str:
    """The one owner whom a point's phrasings speak of, or nothing."""
    texts = (point.of,) if point.of else tuple(point.phrasings)
    found = {
        owner for text in texts for unit in units(lexicon.read_own(text))
        for owner in owners.named(spoken_of(unit))
    }  # fmt: skip
    return next(iter(found)) if len(found) == 1 else ""


def _declared(points: Sequence[Point], lexicon: Lexicon) -> list[tuple[str, ...]]:
    groups = []
    for point in points:
        content = lexicon.read_own(point.of).content if point.of else ()
        if content:
            groups.append((content[0].family,))
    return sorted(set(groups))


def _asked(ask: str, lexicon: Lexicon) -> list[tuple[str, ...]]:
    """Two names of the question, two words with capitals, or two opposites."""
    reading = lexicon.read_own(ask)
    content, texts = reading.content, [w.text for w in reading.words]
    names: list[tuple[str, ...]] = sorted({(w.family,) for w in content if w.kind == "name"})
    if len(names) == 2:
        return names
    if _BEFORE & set(texts) and _NOW & set(texts):
        return [(*sorted(_PAST), _PAST_HEAD), (*sorted(_PRESENT), _PRESENT_HEAD)]
    capitals = _joined(ask, _capitals(ask, lexicon))
    if capitals and not names:
        return capitals
    for n, one in enumerate(content):
        for other in content[n + 1 :]:
            if lexicon.opposites(one.family, other.family):
                return [(one.family,), (other.family,)]
    return _set_apart(reading.words)


_TELLS_APART = frozenset("differ differs differed each compare compares change changed".split())
_AUXILIARY = frozenset("do does did is are was were".split())
_ENDS = frozenset("in on about over when after with as regarding concerning".split())
_STANDS_FOR = frozenset(("one", "ones", "that", "those"))


def _set_apart(words: Sequence[Word]) -> list[tuple[str, ...]]:
    """The two in `how does A differ from B` and `how do A and B differ`."""
    texts = [w.text for w in words]
    verb = next((n for n, text in enumerate(texts) if text in _TELLS_APART), None)
    start = next((n for n, text in enumerate(texts) if text in _AUXILIARY), None)
    if verb is None or start is None or start > verb:
        return []
    if "from" in texts[verb : verb + 2]:
        one = words[start + 1 : verb]
        rest = words[verb + 2 :]
        end = next(
            (
                n
                for n, w in enumerate(rest)
                if n and (w.text in _ENDS or "." in w.join or "?" in w.join)
            ),
            len(rest),
        )
        other = rest[:end]
    elif "and" in texts[start:verb]:
        middle = texts.index("and", start)
        one, other = words[start + 1 : middle], words[middle + 1 : verb]
    else:
        return []
    groups = [
        [w.family for w in part if w.content and w.text not in _STANDS_FOR] for part in (one, other)
    ]
    if any(w.text in _STANDS_FOR for w in other) and len(groups[0]) > 1:
        # `A dry vine and a wet one`: the noun is the same for both.
        groups[0].pop()
    own = [tuple(f for f in g if f not in h) for g, h in (groups, groups[::-1])]
    return own if all(own) else []


def _joined(text: str, groups: Sequence[_Named]) -> list[tuple[str, ...]]:
    """The two names, or those of several that stand side by side (`Brandt and Okoro`)."""
    distinct = sorted({g.families for g in groups})
    if len(distinct) == 2:
        return distinct
    for one, other in pairwise(groups):
        if (
            text[one.end : other.start].strip().casefold() in _JOINS
            and one.families != other.families
        ):
            return sorted((one.families, other.families))
    return []


def _capitals(text: str, lexicon: Lexicon) -> list[_Named]:
    """The names of a text by their capitals; a capital that opens a sentence proves nothing."""
    groups: list[list[Word]] = []
    for word in lexicon.read_own(text).content:
        if word.kind != "word" or not text[word.start].isupper():
            continue
        if groups and word.start - groups[-1][-1].end <= 1 and not word.join:
            groups[-1].append(word)
        else:
            groups.append([word])
    return [
        _Named(tuple(w.family for w in group), group[0].start, group[-1].end)
        for group in groups
        if len(group) > 1 or text[: group[0].start].rstrip()[-1:] not in ("", ".", "?", "!", ":")
    ]


def _other_names(points: Sequence[Point], owners: Owners, lexicon: Lexicon) -> dict[str, str]:
    """Names in phrasings that do not name an owner, used for the points of one owner alone."""
    found: dict[str, set[str]] = {}
    for point in points:
        owner = owner_of(point, owners, lexicon)
        for text in point.phrasings:
            if any(owners.named(spoken_of(u)) for u in units(lexicon.read_own(text))):
                continue
            for group in _capitals(text, lexicon):
                for family in group.families:
                    found.setdefault(family, set()).add(owner)
    return {
        family: next(iter(of))
        for family, of in sorted(found.items())
        if len(of) == 1 and "" not in of
    }
