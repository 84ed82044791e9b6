"""Gate: the one asked for made the receiver of the deed, or set apart from all others."""

from collections.abc import Sequence
from itertools import pairwise

from debatebot.grading.answer import Answer
from debatebot.matching.light import LIGHT
from debatebot.text.idle_negation import NEGATIONS
from debatebot.text.names import own_words_of
from debatebot.text.persons import PEOPLE, TITLES
from debatebot.text.reading import Word

_BE = frozenset("is are was were been be being got get gets".split())
_SAYS = frozenset("say says said claim claims claimed argue argues argued warn warns warned complain complains "
    "complained promise promises promised think thinks thought believe believes".split())  # fmt: skip
_TELLS = frozenset(
    "told tells tell telling asked asks informed informs assured assures warned warns".split()
)
_TO = frozenset(("to", "for"))
_BUT = frozenset("than except but besides".split())
_ALL = frozenset(
    "anybody anyone anything anywhere everywhere everybody everyone everything all any every somebody someone else other".split()
)
_REACH = 4
"""Words before a name in which `other than` is looked for."""


def made_receiver(answer: Answer, counted: Sequence[Word]) -> bool:
    """Whether the one asked for is put at the other end of the question's deed.

    `The town gave it to Pell` where the question is who gave it; `the club was sued by Lindt`
    where it is who was sued; `she told Okell` where it is who said so.
    """
    asked = asked_of_whom(answer)
    if len(asked) < 2:
        return False
    words = answer.reading.words
    start = next((n for n, w in enumerate(words) if any(w is c for c in counted)), 0)
    own = answer.key.vocabulary - answer.key.asked
    while start and (
        words[start - 1].text in TITLES | {"the", "a", "an"}
        or (words[start - 1].family in own and not words[start].join)
    ):
        start -= 1
    if not start:
        return False
    if asked[1].text in _BE and len(asked) > 2:
        return _done_to_another(answer, asked[2], start)
    if _by_another(answer, asked[1], start):
        return True
    if asked[1].text in _SAYS and words[start - 1].text in _TELLS:
        return any(w.content or w.text in ("she", "he", "they") for w in words[: start - 1])
    if asked[1].kind != "word":
        return False
    if words[start - 1].family == asked[1].family:
        # `The club sued Lindt` where the question is who sued the club.
        before = words[: start - 1]
        if any(w.content and w.family in answer.key.asked for w in before):
            return True
        last = before[-1] if before else None
        return (
            last is not None
            and last.kind == "word"
            and last.family not in LIGHT
            and (last.text not in PEOPLE)
        )
    if words[start - 1].text != "to":
        return False
    deed = next((n for n, w in enumerate(words[:start]) if w.family == asked[1].family), 0)
    return any(w.content for w in words[:deed])


def asked_of_whom(answer: Answer) -> tuple[Word, ...]:
    """The question from its `who` on; `which minister` stands for it. Nothing when it asks for no
    doer."""
    asked = answer.key.asked_reading
    at = next((n for n, w in enumerate(asked) if w.text in ("who", "which")), len(asked))
    if asked[at : at + 1] and asked[at].text == "which":
        if answer.key.question.kind != "who" or len(asked) < at + 3:
            return ()
        return (asked[at], *asked[at + 2 :])
    return tuple(asked[at:])


def _done_to_another(answer: Answer, deed: Word, start: int) -> bool:
    """Whether the deed is said to be done to somebody else: `the hospital was awarded it`."""
    words = answer.reading.words
    at = next((n for n, w in enumerate(words[:start]) if w.family == deed.family), 0)
    if not at or not any(w.text in _BE for w in words[max(0, at - 2) : at]):
        return False
    if words[start - 1].text in _TO:
        return False
    if words[start - 1].text == "by":
        return True
    subject = [w for w in words[:at] if w.content and w.family not in LIGHT]
    known = answer.key.asked | answer.key.vocabulary
    return bool(subject) and not any(w.family in known for w in subject)


_SPEAKS = _SAYS | frozenset("called calls call named wrote writes spoke".split())
_OF = frozenset("about of to against".split())
_RELATIVES = frozenset("who that which whom by".split())


def _by_another(answer: Answer, deed: Word, start: int) -> bool:
    """Whether the deed is done by a part of the question, and the one asked for comes after it.

    `The assembly laid the bill before Penn`, `Harlow said it about Brisk`.
    """
    unit = next(u for u in answer.units if any(w is answer.reading.words[start] for w in u.words))
    earlier = answer.units[unit.number - 1] if unit.number and unit.opener == "before" else None
    words = [*(earlier.words if earlier else ()), *unit.words]
    end = next(n for n, w in enumerate(words) if w is answer.reading.words[start])
    before = words[:end]
    if _put_on(answer, before):
        return True
    if unit.opener in _RELATIVES or any(
        w.text in _RELATIVES or w.text in _BE or w.negated for w in before
    ):
        return False
    for n, word in enumerate(before[1:], 1):
        of_them = word.text in _SPEAKS and deed.text in _SPEAKS and before[-1].text in _OF
        if word.family != deed.family and not of_them:
            continue
        subject = before[n - 1]
        if answer.rivals.among((subject,)) and (of_them or word.family == deed.family):
            return True
        # `Before the assembly laid it` and `in Harlow called` have no such subject.
        whole = n < 3 and not any(w.kind != "stop" for w in before[: n - 1])
        named = subject.family in answer.key.asked - LIGHT
        another = subject.kind == "word" and subject.family not in LIGHT
        another = another and subject.text not in PEOPLE and word.family == deed.family
        return whole and subject.content and (named or another)
    return False


def _put_on(answer: Answer, before: Sequence[Word]) -> bool:
    """`The tax was imposed on Orsk`: the question's own thing is done to the one asked for."""
    texts = [w.text for w in before]
    if texts[-1:] not in (["on"], ["upon"], ["against"]) or not any(t in _BE for t in texts):
        return False
    be = next(n for n, t in enumerate(texts) if t in _BE)
    doing = [w for w in before[be + 1 :] if w.kind == "word" and w.family not in LIGHT]
    return bool(doing) and any(w.family in answer.key.asked - LIGHT for w in before[:be])


_OUT_OF = frozenset("outside beyond".split())


def out_of_it(answer: Answer, counted: Sequence[Word]) -> bool:
    """`Outside Belland` where Belland is the answer and the key has no such word."""
    own = (answer.key.question.ask, *answer.key.question.accept)
    if any(w in _OUT_OF for text in own for w in own_words_of(text)):
        return False
    words = [w for w in answer.reading.words if w.text not in ("of", "the", "a", "an")]
    return any(
        before.text in _OUT_OF and not before.negated and any(word is c for c in counted)
        for before, word in pairwise(words)
    )


_GIVES_UP = frozenset("stop stops stopped quit quits ceased gave given".split())


def given_up(answer: Answer, counted: Sequence[Word]) -> bool:
    """`It stopped burning coal` where it is asked what it burns."""
    own = (answer.key.question.ask, *answer.key.question.accept)
    if any(w in _GIVES_UP for text in own for w in own_words_of(text)):
        return False
    words = [w for w in answer.reading.words if w.text not in ("up", "the", "a", "an")]
    return any(
        first.text in _GIVES_UP and doing.text.endswith("ing") and any(word is c for c in counted)
        for first, doing, word in zip(words, words[1:], words[2:], strict=False)
    )


def nothing_but(answer: Answer, counted: Sequence[Word]) -> bool:
    """`It is called nothing other than X`: two denials that leave the name alone."""
    words = answer.reading.words
    start = next((n for n, w in enumerate(words) if any(w is c for c in counted)), 0)
    at = next((n for n in range(max(0, start - _REACH), start) if words[n].text in _BUT), None)
    if at is None or any(w.content and w.family not in LIGHT for w in words[at + 1 : start]):
        return False
    return any(w.text in NEGATIONS for w in words[:at])


def anyone_but(answer: Answer, counted: Sequence[Word]) -> bool:
    """`Anybody but Pelham`: it was not Pelham."""
    texts = [w.text for w in answer.reading.words]
    start = next((n for n, w in enumerate(answer.reading.words) if any(w is c for c in counted)), 0)
    at = next((n for n in range(max(0, start - _REACH), start) if texts[n] in _BUT), 0)
    said = set(texts[max(0, at - _REACH) : at])
    if not at or "," in answer.reading.words[at].join:
        return False
    return bool(said & _ALL) and not any(w.text in NEGATIONS for w in answer.reading.words[:at])
