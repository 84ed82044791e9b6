"""Words of denial that deny nothing where they stand: `no doubt`, `couldn't help laughing`, `wasn't it X`.

They are found before the reach of denials is read (`text/polarity.py`), which then passes over
them. What is denied for good (`it was not X`, `never X`) is none of this module's business.
"""

from collections.abc import Sequence

from msgspec import Struct

NEGATIONS: frozenset[str] = frozenset(
    "not no never none nobody nothing nowhere neither nor without hardly barely scarcely nope "
    "nah except excluding".split()
)
"""Words that negate and carry no content of their own."""

_IDIOMS: tuple[str, ...] = (
    # Certain, or as it was to be expected: what is said stands.
    "no doubt|doubts|wonder|surprise", "no question !of", "no two ways", "make|makes no mistake",
    "no denying|escaping", "without doubt|question|fail", "without a|any doubt|question",
    "not surprisingly", "not for_nothing", "not without reason|cause",
    # Nothing in the way of it.
    "with no trouble|troubles|problem|problems|difficulty|difficulties|fuss|bother", "no matter|worries|offence|offense",
    "^ no trouble|problem|problems",
    "not to mention", "not least", "not to speak of", "never mind",
    # It has to happen.
    "can|could not help ~ing", "can|could not help but|it|itself|themselves|himself|herself", "can|could not but",
    # As strongly as can be.
    "can|could not|never stress|emphasise|emphasize|praise enough|more", "can|could not agree more",
    "could not be more|clearer|plainer|truer",
    # This and nothing else is meant.
    "nothing|none|nobody but|except|besides|save", "no one|body but|except|besides|save",
    "nothing|none|nobody other|else than|but", "no one|body other|else than|but",
    "no other than|but", "no other person|man|woman|reason|name|thing|word|place than|but",
    "nothing more|less than", "nothing short of", "nothing if not", "no less a|an|than", "no less !#",
    # The next thing is an amount, and it is reached.
    "no|not more|less|fewer|under|over|below|above than #", "no|not less|fewer than #",
    "not one|once but",
    # A point in time from which on it is so.
    "no sooner ~", "not until|till",
    # Kept between two ends.
    "never|not|neither too ~ or|nor too ~", "never|not|neither ~ too ~ or|nor too ~", "never|not ~ ~ too ~ or|nor too ~",
    # The learner speaks about what they know.
    "^ not %? sure|certain|positive|convinced", "i am not %? sure|certain|positive|convinced", "if|unless i am not mistaken|wrong", "if|unless i am mistaken|wrong",
    "i do|can|could not %? remember|recall|know", "^ do|can not remember|recall|know", "not gonna|going to lie",
    "do|would|did not you think|say|agree|know|reckon|see",
    # It is done, and takes its time.
    "take|takes|took|taking too long|much to",
    # A proposal.
    "why not ~",
)  # fmt: skip
"""Turns of speech, a word or its alternatives at a time. `~` is any word, `~ing` one that ends so,
`#` a number, `%?` a word of degree or none, `^` the beginning of a clause, `!x` anything but x."""

_DEGREE = frozenset(
    "entirely totally completely really too so very that quite absolutely exactly fully all 100% a hundred percent % 100".split()
)
_AUXILIARIES = frozenset(
    "is are was were am has have had does do did will would can could should may might must".split()
)
_WHO = frozenset("it they he she we i you".split())
_WHO_OR_THERE = _WHO | {"there", "that", "this", "these", "those"}
_BEFORE_QUESTION = frozenset(
    "but and so or well oh um uh er erm hm hmm mm ah think guess like maybe perhaps sure remember yeah yes ok okay".split()
)
"""Words after which a question may begin."""
_AFTER_TAG = frozenset("and but so because then".split())
_ENDS = frozenset(".;:!?()—–\n")
_SENTENCE = frozenset(".;!?\n")
_WOULD = frozenset("would could might".split())
_DID = frozenset("did do does was were".split())
_LASTS = frozenset("have need wait stay last go hold".split())
"""Verbs of what lasts: who did not have to wait until payday got it before."""
_REACH = 8
"""Words within which `until` belongs to the `not` before it."""
_NEAR = 6
"""Words within which a second denial takes back a `not that`."""


_MAY_BE_IDLE = frozenset("if unless too".split())
"""Words beside those of denial that a turn of speech here begins or turns on."""


class _Pattern(Struct, frozen=True):
    parts: tuple[str, ...]
    choices: tuple[frozenset[str], ...]


def _compiled() -> dict[str, list[_Pattern]]:
    table: dict[str, list[_Pattern]] = {}
    for idiom in _IDIOMS:
        parts = tuple(idiom.split())
        pattern = _Pattern(parts, tuple(frozenset(p.split("|")) for p in parts))
        for word in pattern.choices[1 if parts[0] == "^" else 0]:
            table.setdefault(word, []).append(pattern)
    return table


_TABLE = _compiled()


def idle(
    words: Sequence[str], joins: Sequence[str], numbers: Sequence[bool], asks: bool = False
) -> frozenset[int]:
    """The words that belong to a denial which denies nothing.

    Args:
        words: folded words, short forms spelled out.
        joins: for each word the marks between it and the word before.
        numbers: for each word whether it is a number or a date.
        asks: whether the text ends in a question mark.
    """
    if not any(w in NEGATIONS or w in _MAY_BE_IDLE for w in words):
        return frozenset()
    found: set[int] = set()
    for i, word in enumerate(words):
        for pattern in _TABLE.get(word, ()):
            found.update(_match(pattern, words, joins, numbers, i))
        if word == "not":
            found.update(_question(words, joins, i, asks))
            found.update(_until(words, joins, i))
            found.update(_not_that(words, joins, i))
        if word == "if":
            found.update(_counterfactual(words, joins, i))
    return frozenset(found)


def _match(
    pattern: _Pattern, words: Sequence[str], joins: Sequence[str], numbers: Sequence[bool], i: int
) -> list[int]:
    """The words of a turn of speech that begins at `i`, those that it leaves open left out."""
    at, own = i, []
    for part, choices in zip(pattern.parts, pattern.choices, strict=True):
        if part == "^":
            if i and not joins[i] and words[i - 1] not in _BEFORE_QUESTION:
                return []
        elif part == "%?":
            while at < len(words) and (words[at] in _DEGREE or numbers[at]):
                own.append(at)
                at += 1
        elif part[0] == "!":
            if at < len(words) and (numbers[at] if part == "!#" else words[at] == part[1:]):
                return []
        elif at >= len(words) or (at > i and _ENDS & set(joins[at])):
            return []
        elif part == "#":
            if not numbers[at]:
                return []
        elif part[0] == "~":
            if not words[at].endswith(part[1:]) or words[at] in NEGATIONS:
                return []
            at += 1
        elif words[at] not in choices:
            return []
        else:
            own.append(at)
            at += 1
    return own


def _clause_ends(words: Sequence[str], joins: Sequence[str], i: int) -> bool:
    return i >= len(words) or bool(joins[i]) or words[i] in _AFTER_TAG


def _question(words: Sequence[str], joins: Sequence[str], i: int, asks: bool) -> list[int]:
    """The `not` that asks for assent: `arsenic, wasn't it?`, `wasn't it arsenic`."""
    if not i or words[i - 1] not in _AUXILIARIES or i + 1 >= len(words) or joins[i + 1]:
        return []
    if words[i + 1] in _WHO and i > 1 and _clause_ends(words, joins, i + 2):
        return [i]
    start = i == 1 or bool(joins[i - 1]) or words[i - 2] in _BEFORE_QUESTION
    if not start:
        return []
    if words[i + 1] in _WHO:
        return [i]
    end = next((k for k in range(i + 1, len(words)) if _SENTENCE & set(joins[k])), len(words))
    asked = "?" in joins[end] if end < len(words) else asks
    return [i] if asked and end > i + 2 and words[i + 1] not in NEGATIONS else []


def _until(words: Sequence[str], joins: Sequence[str], i: int) -> list[int]:
    """`It did not split until 1934`: then it did."""
    if not i or words[i - 1] not in _DID:
        return []
    for k in range(i + 1, min(len(words), i + _REACH)):
        if joins[k] or words[k] in NEGATIONS or words[k] in _LASTS:
            return []
        if words[k] in ("until", "till"):
            return [i]
    return []


def _not_that(words: Sequence[str], joins: Sequence[str], i: int) -> list[int]:
    """`It is not that they didn't heat it`: they did."""
    if words[i + 1 : i + 2] not in (["that"], ["because"]):
        return []
    for k in range(i + 2, min(len(words), i + _NEAR)):
        if joins[k]:
            return []
        if words[k] in ("not", "never", "no"):
            return [i, k]
    return []


def _counterfactual(words: Sequence[str], joins: Sequence[str], i: int) -> list[int]:
    """`If they had not heated it, it would not have split`, either half first."""
    start = next((k for k in range(i, 0, -1) if _SENTENCE & set(joins[k])), 0)
    end = next((k for k in range(i + 1, len(words)) if _SENTENCE & set(joins[k])), len(words))
    would = [
        k for k in range(start + 1, end) if words[k] in ("not", "never") and words[k - 1] in _WOULD
    ]
    given = [k for k in range(i + 1, min(end, i + _REACH)) if words[k] in ("not", "never")]
    given = [k for k in given if k not in would]
    if not given:
        return []
    if would and (would[0] < i or would[0] > given[0]):
        return [given[0], would[0]]
    return given[:1] if words[given[0] + 1 : given[0] + 2] == ["for"] else []
