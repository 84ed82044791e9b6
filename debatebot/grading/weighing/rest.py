"""What an answer says besides the points, and how much it says at all."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.certainty import unread
from debatebot.grading.nearness import Near
from debatebot.matching.kinship import of_word
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word

_KIN = 0.4
"""How near a word has to be to a word of some point to be no word of another matter."""
_ALIKE = frozenset("neither both same nobody nothing none never alike".split())
"""Words that say one thing of two, or nothing of any."""


def rest_numbers(answer: Answer, nears: Sequence[Near]) -> dict[str, float]:
    """The numbers that are the same for all points of an answer.

    Args:
        answer: the answer.
        nears: how near all its words are to each point.
    """
    kin = {id(t) for found in nears for t, _, share in found.pairs if share >= _KIN}
    content = plain_content(answer)
    told = _telling(answer, content)
    left = [w for w in told if id(w) not in kin]
    stray = sum(
        bool(own) and not any(id(w) in kin for w in own)
        for own in (_telling(answer, u.content) for u in answer.units)
    )
    known = [
        w
        for u in answer.units
        if not u.chatter
        for w in _telling(answer, u.content)
        if w.kind == "word" and of_word(w.text) is not None
    ]
    loose = [w for w in content if id(w) not in kin]
    return {
        "told": float(len(known)),
        "left": float(len(left)),
        "left_share": len(left) / max(1, len(told)),
        "stray": float(stray),
        "left_figures": float(sum(w.kind == "figure" for w in loose)),
        "left_names": float(
            sum(w.kind == "name" and w.family not in answer.key.asked for w in loose)
        ),
        "unread": unread(answer),
        "denials": float(sum(w.kind == "negation" for u in answer.units for w in u.words)),
        "alike": float(sum(w.text in _ALIKE for u in answer.units for w in u.words)),
    }


def plain_content(answer: Answer) -> tuple[Word, ...]:
    """The words that carry content, without those of politeness."""
    return tuple(w for u in answer.units for w in u.content)


def _telling(answer: Answer, words: Sequence[Word]) -> list[Word]:
    return [w for w in words if w.family not in answer.key.asked and w.family not in LIGHT]
