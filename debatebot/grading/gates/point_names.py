"""How a name in a phrasing is met: a part of it, another first name, another word in its place."""

from debatebot.grading.answer import Answer
from debatebot.grading.match import Match
from debatebot.matching.light import LIGHT


def part_of_name(answer: Answer, match: Match) -> bool:
    """Most words of a proper name, even when the question gives them away."""
    phrase = match.phrase
    exact = sum(p.share == 1.0 for p in match.pairs)
    if not exact:
        return False
    first, last = match.pairs[0].typed.start, match.pairs[-1].typed.start
    if any(w.kind == "stop" and first < w.start < last for w in answer.reading.words):
        return False
    return (
        phrase.proper and phrase.name and len(phrase.refs) >= 2 and exact >= 0.6 * len(phrase.refs)
    )


def first_name(answer: Answer, match: Match) -> bool:
    """Whether an unknown word stands right before a proper name: `Jill Biden` is not Biden."""
    if answer.key.question.kind != "who" or not match.phrase.proper:
        return False
    words = answer.units[match.pairs[0].unit].words
    at = next((n for n, w in enumerate(words) if w is match.pairs[0].typed), 0)
    if not at or words[at - 1].kind != "word" or words[at - 1].family in LIGHT:
        return False
    before = words[at - 1]
    unknown = not answer.lexicon.known(before.text) and before.family not in answer.key.vocabulary
    return unknown and before.family not in answer.key.asked


def another_name(answer: Answer, match: Match) -> bool:
    """Whether another word stands in the place of a missing one: `Safe Streets Act`."""
    if answer.key.question.kind in ("explain", "contrast"):
        return False
    mine = {id(p.typed) for p in match.pairs}
    first, last = match.pairs[0].typed.start, match.pairs[-1].typed.end
    words = answer.reading.words
    for n, word in enumerate(words):
        if id(word) in mine or not word.content or word.family in LIGHT or word.negated:
            continue
        if word.family in answer.key.vocabulary:
            continue
        if word.family in answer.key.asked and word.kind != "name":
            continue
        beside = (n + 1 < len(words) and id(words[n + 1]) in mine and not words[n + 1].join) or (
            n > 0 and id(words[n - 1]) in mine and not word.join
        )
        if beside or first < word.start < last:
            return True
    return False
