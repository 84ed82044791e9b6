"""Gate: two denials that cancel out: `you can't say that it isn't X` names X."""

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.matching.light import LIGHT

_HOLDS = frozenset(
    "say says said claim claims claimed argue argues argued think thinks thought believe believes "
    "pretend maintain suppose true false case right wrong correct possible fair so".split()
)
"""Words between two denials: the first one denies that somebody says or holds the second."""
_FALSE = frozenset("wrong false untrue mistake mistaken incorrect lie nonsense".split())
_BETWEEN = frozenset("the a an called named known as just".split())
_ENDS = frozenset(".!?;")


def denied_twice(answer: Answer, finding: Finding) -> bool:
    """Whether the denial before a name is itself denied."""
    words = answer.reading.words
    mine = {id(p.typed) for p in finding.match.pairs}
    start = next((n for n, w in enumerate(words) if id(w) in mine), 0)
    first = next((n for n in range(start, 0, -1) if _ENDS & set(words[n].join)), 0)
    cues = [
        n for n in range(first, start) if words[n].kind == "negation" or words[n].text in _FALSE
    ]
    if len(cues) != 2 or words[cues[1]].kind != "negation":
        return False
    if any(w.text not in _BETWEEN for w in words[cues[1] + 1 : start]):
        return False
    return any(w.text in _HOLDS for w in words[cues[0] + 1 : cues[1]])


_RESTARTS = (("its",), ("it", "is"), ("that", "is"), ("thats",), ("is",), ("but",))
_DETERMINERS = frozenset("the a an called".split())


def put_right(answer: Answer, finding: Finding) -> bool:
    """Whether another thing is denied and the name put in its place: `it ain't a tax its a levy`."""
    words = answer.reading.words
    mine = {id(p.typed) for p in finding.match.pairs}
    start = next((n for n, w in enumerate(words) if id(w) in mine), 0)
    while start and words[start - 1].text in _DETERMINERS:
        start -= 1
    texts = tuple(w.text for w in words)
    restart = next((len(r) for r in _RESTARTS if texts[max(0, start - len(r)) : start] == r), 0)
    cue = next((n for n in range(start - 1, -1, -1) if words[n].kind == "negation"), None)
    if not restart or cue is None:
        return False
    between = words[cue + 1 : start - restart]
    if any(w.text in _HOLDS | _FALSE or w.join for w in between):
        return False
    other = [w for w in between if w.content and w.family not in answer.key.vocabulary | LIGHT]
    return bool(other) and words[cue].text == "not"
