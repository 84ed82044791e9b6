"""In which order an answer has the words of a phrasing: `dogs bite men` has all of `men bite dogs`."""

from itertools import combinations, pairwise

from debatebot.grading.answer import Answer
from debatebot.grading.key import Ref
from debatebot.grading.nearness import Near
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word

_MET = 0.55
"""How near a typed word has to be to a word of the phrasing to stand for it here."""


def order_numbers(answer: Answer, found: Near) -> dict[str, float]:
    """How the words that stand for the phrasing's words lie beside it."""
    phrase = found.phrase
    pairs = [p for p in found.pairs if p[2] >= _MET]
    told = sorted(
        ((t, r, s) for t, r, s in pairs if t.family not in LIGHT),
        key=lambda p: (p[0].start, p[1].word.start),
    )
    count = len(told)
    crossed = sum(a[1].word.start > b[1].word.start for a, b in combinations(told, 2))
    first = count > 1 and told[0][1].word.start == min(r.word.start for _, r, _ in told)
    refs = sorted(
        (r for r in phrase.refs if r.family not in LIGHT) if phrase else (),
        key=lambda r: r.word.start,
    )
    ends, side_by_side, denials = _in_clauses(answer, pairs, refs)
    return {
        "crossed": crossed / (count * (count - 1) / 2) if count > 1 else 0.0,
        "begins_alike": float(first),
        "ends_alike": ends,
        "side_by_side": side_by_side,
        "denied_apart": sum(t.negated != r.word.negated for t, r, _ in told) / max(1, count),
        "word_for_word": sum(share == 1.0 for _, _, share in told) / max(1, count),
        "denials_more": float(denials - phrase.denials) if phrase and denials is not None else 0.0,
    }


def _in_clauses(
    answer: Answer, pairs: list[tuple[Word, Ref, float]], refs: list[Ref]
) -> tuple[float, float, int | None]:
    """How its clauses end, how many neighbours are neighbours here too, and their denials."""
    place = {id(r): n for n, r in enumerate(refs)}
    stands_for = {id(t): place[id(r)] for t, r, _ in pairs if id(r) in place}
    here = [u for u in answer.units if any(id(w) in stands_for for w in u.content)]
    if not here:
        return 0.0, 0.0, None
    ends = neighbours = 0
    for unit in here:
        words = [w for w in unit.content if w.family not in LIGHT]
        places = [stands_for[id(w)] for w in words if id(w) in stands_for]
        if len(refs) > 1 and words and id(words[-1]) in stands_for:
            ends += 1 if stands_for[id(words[-1])] == len(refs) - 1 else -1
        neighbours += sum(b == a + 1 for a, b in pairwise(places))
    denials = sum(w.kind == "negation" for u in here for w in u.words)
    return ends / len(here), neighbours / max(1, len(refs) - 1), denials
