"""Whether a word is the action of its clause, and how: active, passive, an infinitive …"""

from collections.abc import Sequence

from debatebot.text.deed_words import (
    BEFORE_NOUN,
    BEING,
    HAVING,
    HELPING,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    SKIPPED,
)
from debatebot.text.reading import Word
from debatebot.text.stems import stem
from debatebot.text.verbs import Form, form_of

_FEW_PLURALS = frozenset("people children men women police folk staff they we you i both".split())


def owns(word: Word, raw: str) -> bool:
    """Whether a word says whose something is: `the miller's`."""
    return raw[word.start : word.end].endswith(("'s", "s'", "’s", "s’"))


_GOING_ON = frozenset(
    stem(w) for w in "keep kept stop start begin began continue finish avoid".split()
)
"""Actions whose actor does what follows: `kept cancelling`."""
WISHED = frozenset(stem(w) for w in "want get have keep see leave need like find".split())
"""Actions behind which something is wished done: `wants phones banned`."""


def how_it_acts(
    words: Sequence[Word],
    n: int,
    left: tuple[bool, bool],
    raw: str,
    spoken_of: tuple[bool, bool],
) -> str:
    """How a word is the action of its clause: `active`, `passive`, `gerund` …; empty when it is none."""
    form = form_of_word(words[n], raw)
    if form is None or words[n].kind not in ("word", "stop", "negation"):
        return ""
    k = n - 1
    while k >= 0 and (words[k].text in SKIPPED or _how(words[k])):
        k -= 1
    before = words[k].text if k >= 0 else ""
    after = words[n + 1] if n + 1 < len(words) else None
    if form.ing:
        return _ing(words, n, before, after)
    if before in HELPING or (k < n - 1 and words[n - 1].text == "not"):
        return "infinitive" if before == "to" else "active"
    if before in HAVING:
        return "active" if form.participle or form.past else ""
    if before in BEING:
        return "passive" if form.participle else ""
    if k < 0:
        return "active" if _opens(form, after, spoken_of) else ""
    if before in RELATIVE or before in PRONOUNS - {"this", "these", "those", "one"}:
        return "active"
    if before in BEFORE_NOUN | PREPOSITIONS or not words[k].content or not left[0]:
        return ""
    if owns(words[k], raw):
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


def form_of_word(word: Word, raw: str) -> Form | None:
    """The form of a word; of an idiom like `break up` that of its first word."""
    if "_" not in word.text:
        return form_of(word.text)
    parts = raw[word.start : word.end].casefold().split()
    return form_of(parts[0]) if len(parts) == 2 and parts[1] in _PARTICLES else None


def _ing(words: Sequence[Word], n: int, before: str, after: Word | None) -> str:
    if before in BEING - {"get", "gets", "got"}:
        return "active"
    if before in BEFORE_NOUN:
        return ""
    if n == 0 or before in PREPOSITIONS or stem(before) in _GOING_ON:
        return "gerund"
    leads = after is not None and (after.content or after.text in BEFORE_NOUN | PRONOUNS)
    return "active" if leads and words[n - 1].content else ""


def _opens(form: Form, after: Word | None, spoken_of: tuple[bool, bool]) -> bool:
    """Whether an action opens its clause, its actor left out."""
    if after is None:
        return False
    leads = after.content or after.text in BEFORE_NOUN | PRONOUNS
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
    if after is not None and (after.text in HELPING - {"to", "not", "never"} | BEING | HAVING):
        return ""
    if form.past or form.participle:
        if after is not None and after.text == "by":
            return "passive"
        return "active" if form.past else ""
    plural = (noun.text.endswith("s") and not noun.text.endswith("ss")) or noun.text in _FEW_PLURALS
    if form.third:
        return "" if plural and noun.kind != "name" else "active"
    leads = after is not None and (after.content or after.text in BEFORE_NOUN | PRONOUNS)
    if any(w.text in HELPING for w in words[: min(2, n)]):
        # `Does the mayor sell`: the helping word stands before its actor.
        return "active"
    if noun.kind == "name":
        return "active" if leads else ""
    return "active" if plural else ""
