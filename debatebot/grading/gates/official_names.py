"""Gate: the name of a body without the adjective that opens it (`the Teachers' League`)."""

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.part_names import pairs_of
from debatebot.grading.key import KeyPoint, Phrase
from debatebot.grading.match import Match
from debatebot.matching.light import LIGHT
from debatebot.text.persons import BODIES

OFFICIAL = frozenset(
    "united joint general national federal royal central central state public independent international common "
    "free new great grand combined associated allied amalgamated regional local junior senior youth young working".split()
)
"""Adjectives that a body's name opens with and that people leave out."""


def without_adjective(answer: Answer, point: KeyPoint) -> Finding | None:
    """A body's name all but its first adjective, where no other adjective stands in its place."""
    for phrase in point.phrases:
        refs = phrase.refs
        if not _opens_so(phrase):
            continue
        pairs = pairs_of(answer, refs[1:])
        if len(pairs) < len(refs) - 1:
            continue
        words = answer.reading.words
        at = [n for p in pairs for n, w in enumerate(words) if w is p.typed]
        if at != list(range(at[0], at[0] + len(at))):
            continue
        before = words[at[0] - 1] if at[0] and not words[at[0]].join else None
        if before is not None and before.content and before.family not in LIGHT:
            continue
        return Finding(point.id, "earned", Match(phrase, 1.0, 0.0, 0.0, pairs), 1.0)
    return None


def _opens_so(phrase: Phrase) -> bool:
    """Whether a phrasing is the name of a body that opens with such an adjective."""
    refs = phrase.refs
    return (
        phrase.proper
        and phrase.name
        and not phrase.keyword
        and len(refs) > 2
        and refs[0].word.text in OFFICIAL
        and refs[-1].word.text in BODIES
    )
