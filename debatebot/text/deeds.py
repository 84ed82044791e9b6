"""Who does what to whom, read from the order of words: actor, action, what it is done to.

No more than small words, word order and the forms of actions are known here; where they do not
tell, the actor stays unknown.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from debatebot.text.actions import WISHED, form_of_word, how_it_acts, owns
from debatebot.text.deed_words import (
    BEFORE_NOUN,
    BEING,
    HELPING,
    OWNING,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    SKIPPED,
)
from debatebot.text.reading import Word


class Party(Struct, frozen=True):
    """Somebody or something: the words of one noun group."""

    words: tuple[Word, ...]
    head: Word
    "The noun itself, or the word that stands for it."
    owner: str = ""
    "The word that says whose it is, if that is a word like `its`."

    @property
    def unnamed(self) -> bool:
        """Whether a word like `they` stands for it."""
        return self.head.text in PRONOUNS

    @property
    def families(self) -> frozenset[str]:
        """The families of its words."""
        return frozenset(w.family for w in self.words if w.content)


class Deed(Struct, frozen=True):
    """One action with those who take part in it."""

    action: Word
    doers: tuple[Party, ...]
    "Who does it: one, several readings of whom, or none when nothing tells."
    done_to: tuple[Party, ...]
    "What stands right behind it, or before it when it is passive."
    others: tuple[tuple[str, Party], ...]
    "What stands behind a preposition after it, each with that word."
    passive: bool = False


_CUTS = frozenset(
    "and but because while whereas so though although since if when after before unless or nor then "
    "until as once where why how plus".split()
)
_MARKS = frozenset(',;:.!?()[]—–/\\\n+&|•*>=→"“”')
_ENDS = frozenset(";:.!?\n")


def deeds(words: Sequence[Word], raw: str) -> tuple[Deed, ...]:
    """All deeds of a text.

    Args:
        words: its words.
        raw: the text itself: the end of a word says whose something is.
    """
    found: list[Deed] = []
    last: tuple[Party, ...] = ()
    plain = False
    for clause, fresh in _clauses(words):
        deeds_here, last = _of_clause(clause, raw, () if fresh else last, plain)
        found += deeds_here
        states = any(w.text in HELPING - {"to"} for w in clause)
        plain = states or bool(deeds_here and _is_plain(deeds_here[0], raw))
    return tuple(found)


def _clauses(words: Sequence[Word]) -> Iterator[tuple[list[Word], bool]]:
    """The clauses of a text, each with whether nothing of the one before is still spoken of."""
    clause: list[Word] = []
    fresh = True
    for n, word in enumerate(words):
        marks = set(word.join) & _MARKS
        cuts = word.text in _CUTS and not (
            word.text in ("so", "as", "after", "before", "since") and n and not clause
        )
        relative = word.text in ("who", "which")
        if (marks or cuts) and clause:
            yield clause, fresh
            clause, fresh = [], bool(marks & _ENDS) or (cuts and word.text not in ("and", "or"))
            if marks and relative:
                fresh = False
        if not cuts:
            clause.append(word)
    if clause:
        yield clause, fresh


def _is_plain(deed: Deed, raw: str) -> bool:
    form = form_of_word(deed.action, raw)
    return form is not None and form.plain


class _Group(Struct):
    """A noun group while it is read."""

    words: list[Word]
    preposition: str
    owner: str = ""
    head: Word | None = None

    def party(self) -> Party:
        return Party(tuple(self.words), self.head or self.words[-1], self.owner)


class _Stretch(Struct):
    """The noun groups between two actions."""

    groups: list[_Group]

    def free(self) -> list[Party]:
        return [g.party() for g in self.groups if not g.preposition]

    def led(self) -> list[tuple[str, Party]]:
        return [(g.preposition, g.party()) for g in self.groups if g.preposition]


def _of_clause(
    words: Sequence[Word], raw: str, before: tuple[Party, ...], plain: bool
) -> tuple[list[Deed], tuple[Party, ...]]:
    """The deeds of one clause, and of whom a next one goes on to speak."""
    stretches: list[_Stretch] = [_Stretch([])]
    actions: list[tuple[int, str]] = []
    group: _Group | None = None
    preposition, owner = "", ""
    for n, word in enumerate(words):
        wished = bool(actions) and words[actions[-1][0]].stem in WISHED
        how = how_it_acts(
            words, n, (bool(stretches[-1].groups), wished), raw, (bool(before), plain)
        )
        if how:
            actions.append((n, how))
            stretches.append(_Stretch([]))
            group, preposition, owner = None, "", ""
        elif word.text == "of" and group is not None:
            group.head = group.head or group.words[-1]
        elif word.text in PREPOSITIONS:
            group, preposition, owner = None, word.text, ""
        elif word.text in OWNING and not word.content:
            if not _goes_on(group, words, n):
                group = None
                owner = word.text
        elif word.text in BEFORE_NOUN and not word.content:
            if not _goes_on(group, words, n):
                group, owner = None, ""
                if n and words[n - 1].text not in PREPOSITIONS | BEFORE_NOUN:
                    preposition = ""
        elif word.text in PRONOUNS and not word.content:
            if word.text in RELATIVE and n and words[n - 1].content:
                group, preposition, owner = None, "", ""
                continue
            stretches[-1].groups.append(_Group([word], preposition))
            group, preposition, owner = None, "", ""
        elif word.content and word.kind != "date" and word.text not in SKIPPED:
            apart = (
                group is not None
                and group.preposition
                and not group.head
                and (
                    word.kind == "name"
                    and group.words[-1].kind == "word"
                    and not owns(group.words[-1], raw)
                )
            )
            if group is None or apart:
                group = _Group([], "" if apart else preposition, owner)
                stretches[-1].groups.append(group)
                preposition, owner = "", ""
            group.words.append(word)
        elif word.text not in SKIPPED:
            group = None
    return _deeds_of(words, stretches, actions, before)


def _goes_on(group: _Group | None, words: Sequence[Word], n: int) -> bool:
    """Whether a noun group goes on behind an `of`."""
    return group is not None and n > 0 and words[n - 1].text == "of"


def _deeds_of(
    words: Sequence[Word],
    stretches: Sequence[_Stretch],
    actions: Sequence[tuple[int, str]],
    before: tuple[Party, ...],
) -> tuple[list[Deed], tuple[Party, ...]]:
    found: list[Deed] = []
    subject = before
    for k, (n, how) in enumerate(actions):
        left, right = stretches[k], stretches[k + 1]
        free = left.free()
        if how == "gerund":
            doers = subject
        elif how == "infinitive":
            doers = (*free[-1:], *subject) if k else (tuple(free[:1]) or subject)
        elif not free:
            relative = n and words[n - 1].text in RELATIVE and left.led()
            doers = (left.led()[-1][1],) if relative else subject
        else:
            doers = (free[0] if k == 0 else free[-1],)
        after, led = right.free(), right.led()
        if how == "passive":
            agents = tuple(p for by, p in led if by == "by")
            found.append(
                Deed(
                    words[n], agents, (*doers, *after), tuple(x for x in led if x[0] != "by"), True
                )
            )
        else:
            found.append(Deed(words[n], doers, tuple(after), tuple(led)))
        if how not in ("gerund", "infinitive"):
            subject = doers
    if not found:
        # `Guard dogs, early warning`: what is only named is no actor of what follows.
        states = any(w.text in BEING | HELPING - {"to"} for w in words)
        return found, tuple(stretches[0].free()[:1]) if states else ()
    return found, _subject_of(found[0]) if actions[0][1] != "gerund" else subject


def _subject_of(deed: Deed) -> tuple[Party, ...]:
    return deed.done_to[:1] if deed.passive else deed.doers
