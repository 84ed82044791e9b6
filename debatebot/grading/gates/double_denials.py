"""Gate: two denials that cancel out: `you can't say that it isn't X` names X."""

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding

_HOLDS = frozenset(
    "say says said claim claims claimed argue argues argued think thinks thought believe believes "
    "pretend maintain suppose true false case right wrong correct possible fair so".split()
)
"""Words between two denials: the first one denies that somebody says or holds the second."""
_BETWEEN = frozenset("the a an called named known as just".split())
_ENDS = frozenset(".!?;")


def denied_twice(answer: Answer, finding: Finding) -> bool:
    """Whether the denial before a name is itself denied."""
    words = answer.reading.words
    mine = {id(p.typed) for p in finding.match.pairs}
    start = next((n for n, w in enumerate(words) if id(w) in mine), 0)
    first = next((n for n in range(start, 0, -1) if _ENDS & set(words[n].join)), 0)
    cues = [n for n in range(first, start) if words[n].kind == "negation"]
    if len(cues) != 2 or any(w.text not in _BETWEEN for w in words[cues[1] + 1 : start]):
        return False
    return any(w.text in _HOLDS for w in words[cues[0] + 1 : cues[1]])
