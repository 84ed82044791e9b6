"""The kinds of `nearly`: check the spelling, which one, true since then."""

from rapidfuzz.distance import OSA

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.findings import Finding
from debatebot.grading.pairs import Pair
from debatebot.grading.verdict import Span
from debatebot.text.spelling import slips_allowed
from debatebot.text.tokens import fold

_SHORTEST_START = 3
_FURTHEST = 0.34
"""Share of a word's letters that may differ at most, for it to be called nearly the name."""


_BLANKS = frozenset(
    "something thing thingy whatsit whatever dunno blank forgotten gone somethingorother".split()
)
_BEGINS = frozenset("start starts starting started begin begins beginning began".split())
_SOME = frozenset(("some", "certain"))


def only_begun(answer: Answer, finding: Finding) -> bool:
    """Whether a name is there in part and its rest admittedly not: `spal-`, `harbour something`."""
    pairs, words = finding.match.pairs, answer.reading.words
    if not pairs:
        return False
    begun = (
        {w.text for w in words} & _BEGINS
        or "-" in answer.raw
        or "…" in answer.raw
        or ".." in answer.raw
    )
    typed = {fold(answer.raw[w.start : w.end]) for w in words}
    if begun and any(_stump(answer, p, typed) for p in pairs):
        return True
    if len(pairs) >= len(finding.match.phrase.refs) and all(p.share == 1.0 for p in pairs):
        return False
    places = [n for n, w in enumerate(words) if any(w is p.typed for p in pairs)]
    before, after = words[: places[0]][-3:], words[places[-1] + 1 :][:1]
    blank = any(w.text in _BLANKS and not w.join for w in after) or any(
        w.text in _BLANKS for w in before[-1:]
    )
    return blank or any(w.text in _SOME for w in before)


def _stump(answer: Answer, pair: Pair, typed: set[str]) -> bool:
    """Whether only the first letters of a word were typed, and the whole of it nowhere."""
    said = fold(answer.raw[pair.typed.start : pair.typed.end])
    target = pair.ref.word.text
    return len(said) <= len(target) - 2 and target.startswith(said) and target not in typed


def half_remembered(answer: Answer) -> Outcome | None:
    """A word one slip beyond what is repaired, or the beginning of one (`harb-something`)."""
    targets = sorted(
        {
            r.word.text for p in answer.key.points for ph in p.phrases if ph.name and not ph.keyword
            for r in ph.refs if r.family not in answer.key.asked and r.word.text.isalpha()
        }
    )  # fmt: skip
    unsure = (
        "something" in {w.text for w in answer.reading.words}
        or "…" in answer.raw
        or "..." in answer.raw
        or ("-" in answer.raw and bool({w.text for w in answer.reading.words} & _BEGINS))
    )
    for word in answer.content:
        if word.kind != "word" or not word.text.isalpha() or word.negated:
            continue
        for target in targets:
            start = unsure and len(word.text) >= _SHORTEST_START and target.startswith(word.text)
            if start or _one_beyond(answer, word.text, target):
                answer.note("nearly", f"{word.text} is near {target}", decided=True)
                note = "Nearly: check the spelling, or say the whole of it."
                span = Span(word.start, word.end, answer.key.points[0].id, "repaired")
                return Outcome(
                    verdict="nearly",
                    reason="spelling",
                    note=note,
                    score=0.5,
                    certainty=0.55,
                    spans=(span,),
                )
    return None


def _one_beyond(answer: Answer, word: str, target: str) -> bool:
    shorter = min(len(word), len(target))
    if shorter < 5 or word[0] != target[0] or answer.lexicon.known(word):
        return False
    beyond = slips_allowed(shorter) + 1
    if beyond > shorter * _FURTHEST or _inflected(word, target):
        return False
    return OSA.distance(word, target, score_cutoff=4) == beyond


def _inflected(word: str, target: str) -> bool:
    """Whether one is a form of the other (`locker`, `locked`): another word, no misspelling."""
    shared = next(
        (n for n, (a, b) in enumerate(zip(word, target, strict=False)) if a != b),
        min(len(word), len(target)),
    )
    return shared >= 4 and max(len(word), len(target)) - shared <= 3


def true_since(answer: Answer) -> Outcome | None:
    """An answer that is right since the article, but not in it: one free retry."""
    later = answer.key.question.later
    if later is None:
        return None
    own = {(w.family, w.negated) for w in answer.content}
    for text in later.accept:
        wanted = {(w.family, w.negated) for w in answer.lexicon.read_own(text).content}
        if wanted and wanted <= own:
            answer.note("later", f"true since then: {text}", decided=True)
            note = "True since then, but not in the article. What does the article say?"
            return Outcome(verdict="nearly", reason="after-the-article", note=note, certainty=0.8)
    return None
