"""Who does what to whom, read from the order of words: actor, action, what it is done to.

No more than small words, word order and the forms of actions are known here; where they do not
tell, the actor stays unknown.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from debatebot.text.reading import Word
from debatebot.text.stems import stem
from debatebot.text.verbs import Form, form_of


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


PRONOUNS = frozenset(
    "i you he she it we they them him us me who which that this these those one ones some others "
    "somebody someone nobody no-one none themselves itself himself herself".split()
)
BEING = frozenset("is are was were be been being am get gets got getting".split())
HELPING = frozenset(
    "will would shall should can could may might must do does did cannot to not never".split()
)
_HAVING = frozenset("have has had having".split())
_SKIPPED = frozenset(
    "also just then even still now already only always often never not no longer soon ever rather "
    "usually simply really actually both all each itself himself herself themselves".split()
)
_OWNING = frozenset("his her its their our your my".split())
_BEFORE_NOUN = _OWNING | frozenset(
    "the a an this these those any every each another some no all both such more less fewer many much "
    "other its whose".split()
)
_PREPOSITIONS = frozenset(
    "of to in on at for with from by without into onto about against over under between through "
    "during near behind towards toward after before since until than as like among across along "
    "around beside besides despite off up out down".split()
)
_CUTS = frozenset(
    "and but because while whereas so though although since if when after before unless or nor then "
    "until as once where why how plus".split()
)
_RELATIVE = frozenset("that which who whom what".split())
_FEW_PLURALS = frozenset("people children men women police folk staff they we you i both".split())
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
    form = _form(deed.action, raw)
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
        wished = bool(actions) and words[actions[-1][0]].stem in _WISHED
        how = _action(words, n, (stretches[-1], wished), raw, (bool(before), plain))
        if how:
            actions.append((n, how))
            stretches.append(_Stretch([]))
            group, preposition, owner = None, "", ""
        elif word.text == "of" and group is not None:
            group.head = group.head or group.words[-1]
        elif word.text in _PREPOSITIONS:
            group, preposition, owner = None, word.text, ""
        elif word.text in _OWNING and not word.content:
            if not _goes_on(group, words, n):
                group = None
                owner = word.text
        elif word.text in _BEFORE_NOUN and not word.content:
            if not _goes_on(group, words, n):
                group, owner = None, ""
                if n and words[n - 1].text not in _PREPOSITIONS | _BEFORE_NOUN:
                    preposition = ""
        elif word.text in PRONOUNS and not word.content:
            if word.text in _RELATIVE and n and words[n - 1].content:
                group, preposition, owner = None, "", ""
                continue
            stretches[-1].groups.append(_Group([word], preposition))
            group, preposition, owner = None, "", ""
        elif word.content and word.kind != "date" and word.text not in _SKIPPED:
            apart = (
                group is not None
                and group.preposition
                and not group.head
                and (
                    word.kind == "name"
                    and group.words[-1].kind == "word"
                    and not _owned(group.words[-1], raw)
                )
            )
            if group is None or apart:
                group = _Group([], "" if apart else preposition, owner)
                stretches[-1].groups.append(group)
                preposition, owner = "", ""
            group.words.append(word)
        elif word.text not in _SKIPPED:
            group = None
    return _deeds_of(words, stretches, actions, before)


def _goes_on(group: _Group | None, words: Sequence[Word], n: int) -> bool:
    """Whether a noun group goes on behind an `of`."""
    return group is not None and n > 0 and words[n - 1].text == "of"


def _owned(word: Word, raw: str) -> bool:
    return raw[word.start : word.end].endswith(("'s", "s'", "’s", "s’"))


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
            relative = n and words[n - 1].text in _RELATIVE and left.led()
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


_GOING_ON = frozenset(
    stem(w) for w in "keep kept stop start begin began continue finish avoid".split()
)
"""Actions whose actor does what follows: `kept cancelling`."""
_WISHED = frozenset(stem(w) for w in "want get have keep see leave need like find".split())
"""Actions behind which something is wished done: `wants phones banned`."""


def _action(
    words: Sequence[Word],
    n: int,
    left: tuple[_Stretch, bool],
    raw: str,
    spoken_of: tuple[bool, bool],
) -> str:
    """How a word is the action of its clause: `active`, `passive`, `gerund` …; empty when it is none."""
    form = _form(words[n], raw)
    if form is None or words[n].kind not in ("word", "stop", "negation"):
        return ""
    k = n - 1
    while k >= 0 and (words[k].text in _SKIPPED or _how(words[k])):
        k -= 1
    before = words[k].text if k >= 0 else ""
    after = words[n + 1] if n + 1 < len(words) else None
    if form.ing:
        return _ing(words, n, before, after)
    if before in HELPING or (k < n - 1 and words[n - 1].text == "not"):
        return "infinitive" if before == "to" else "active"
    if before in _HAVING:
        return "active" if form.participle or form.past else ""
    if before in BEING:
        return "passive" if form.participle else ""
    if k < 0:
        return "active" if _opens(form, after, spoken_of) else ""
    if before in _RELATIVE or before in PRONOUNS - {"this", "these", "those", "one"}:
        return "active"
    if before in _BEFORE_NOUN | _PREPOSITIONS or not words[k].content or not left[0].groups:
        return ""
    if _owned(words[k], raw):
        return ""
    if left[1] and form.participle:
        return "passive"
    return _finite(words, n, words[k], form, after)


_NO_ADVERBS = frozenset(
    "early family supply reply ally july daily weekly monthly yearly friendly elderly ugly holy "
    "bully assembly anomaly monopoly only belly lily".split()
)


def _how(word: Word) -> bool:
    """Whether a word says how something is done: `quickly`."""
    return word.text.endswith("ly") and word.text not in _NO_ADVERBS


_PARTICLES = frozenset("up out off away down back in on over apart".split())


def _form(word: Word, raw: str) -> Form | None:
    """The form of a word; of an idiom like `break up` that of its first word."""
    if "_" not in word.text:
        return form_of(word.text)
    parts = raw[word.start : word.end].casefold().split()
    return form_of(parts[0]) if len(parts) == 2 and parts[1] in _PARTICLES else None


def _ing(words: Sequence[Word], n: int, before: str, after: Word | None) -> str:
    if before in BEING - {"get", "gets", "got"}:
        return "active"
    if before in _BEFORE_NOUN:
        return ""
    if n == 0 or before in _PREPOSITIONS or stem(before) in _GOING_ON:
        return "gerund"
    leads = after is not None and (after.content or after.text in _BEFORE_NOUN | PRONOUNS)
    return "active" if leads and words[n - 1].content else ""


def _opens(form: Form, after: Word | None, spoken_of: tuple[bool, bool]) -> bool:
    """Whether an action opens its clause, its actor left out."""
    if after is None:
        return False
    leads = after.content or after.text in _BEFORE_NOUN | PRONOUNS
    follows = form_of(after.text)
    if follows is not None and (follows.third or follows.past):
        # `Aid takes months`: it is the next word that is the action.
        return False
    goes_on, plain = spoken_of
    if not goes_on:
        return leads and form.plain
    # Forms agree: `would eat and disturb`, `eats and disturbs`.
    return leads and (plain or not form.plain or form.past)


def _finite(words: Sequence[Word], n: int, noun: Word, form: Form, after: Word | None) -> str:
    """An action right behind a noun: their numbers have to agree, and no other action to follow."""
    if after is not None and (after.text in HELPING - {"to", "not", "never"} | BEING | _HAVING):
        return ""
    if form.past or form.participle:
        if after is not None and after.text == "by":
            return "passive"
        return "active" if form.past else ""
    plural = (noun.text.endswith("s") and not noun.text.endswith("ss")) or noun.text in _FEW_PLURALS
    if form.third:
        return "" if plural and noun.kind != "name" else "active"
    leads = after is not None and (after.content or after.text in _BEFORE_NOUN | PRONOUNS)
    if any(w.text in HELPING for w in words[: min(2, n)]):
        # `Does the mayor sell`: the helping word stands before its actor.
        return "active"
    if noun.kind == "name":
        return "active" if leads else ""
    return "active" if plural else ""
