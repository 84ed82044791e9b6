"""Gate: what an answer takes back, leaves at a guess, or merely exclaims beside a name."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.units import Unit
from debatebot.text.reading import Word

_TAKES_BACK = frozenset("wait sorry correction rather scratch oops".split())
_GUESSES = frozenset("perhaps maybe possibly either might could".split())
_EXCLAIMS = frozenset(
    "yuck ugh wow bless props kudos cheers damn blimey hurray hooray congrats whatshername whatsername whatshisname "
    "whatsisname thingy duh sheesh phew yay bravo poor lucky hail gosh oh ah alas sadly wait sorry hang".split()
)
_PRONOUNS = frozenset("her him them it he she they me you".split())


def taken_back_at(answer: Answer) -> int:
    """Where an answer takes back what it said before (`Marsh? No, Pelham`), as a code point, or 0."""
    words = answer.reading.words
    found = 0
    for n, word in enumerate(words):
        if not n or n + 1 >= len(words):
            continue
        no = word.text == "no" and bool(set(word.join) & set(",.?!;–—"))
        no = no and not words[n + 1].text.startswith(("longer", "one", "doubt"))
        mean = word.text == "mean" and words[n - 1].text == "i"
        if no or mean or (word.text in _TAKES_BACK and words[n + 1].text != "than"):
            found = word.start
    return found


_DENIES = frozenset("no nope nah never not hardly".split())
_UNSURE = frozenset("sure certain doubt idea clue problem".split())


def asked_and_denied(answer: Answer, counted: Sequence[Word]) -> bool:
    """`Pelham? No way`: the name is asked for and denied, and does not come again."""
    words = answer.reading.words
    last = next(
        (n for n, w in reversed(list(enumerate(words))) if any(w is c for c in counted)), -1
    )
    after = words[last + 1 : last + 3]
    if last < 0 or not after or "?" not in after[0].join or after[0].text not in _DENIES:
        return False
    return not any(w.text in _UNSURE for w in after[1:])


def taken_back(answer: Answer, counted: Sequence[Word]) -> bool:
    """Whether the right name was said and then another one put in its place."""
    at = taken_back_at(answer)
    if not at or any(w.start > at for w in counted):
        return False
    return bool(answer.rivals.among([w for w in answer.reading.words if w.start > at]))


def guesses(answer: Answer, counted: Sequence[Word]) -> tuple[Word, ...]:
    """The other names of `perhaps Marsh, perhaps Pelham`, which settles on none."""
    mine = {id(w) for w in counted}
    if sum(w.text in _GUESSES for w in answer.reading.words) < 2:
        return ()
    others = (u for u in answer.units if not any(id(w) in mine for w in u.words))
    return next((r for u in others if (r := answer.rivals.among(u.words))), ())


def exclaims(unit: Unit) -> bool:
    """Whether an item is a mere exclamation: `bless her`, `yuck`, `poor things`."""
    texts = [w.text for w in unit.words]
    if any(t in _EXCLAIMS for t in texts[:2]):
        return True
    return len(texts) == 2 and texts[-1] in _PRONOUNS
