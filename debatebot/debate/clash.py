"""Which claims of the part a turn answers, and how deeply."""

from debatebot.debate.cues import doubts, turns_it
from debatebot.debate.reading import Reading
from debatebot.debate.state import Answer, Evidence, Node, Round
from debatebot.debate.tools import Tools

SHARED_WORDS = 2
"""Telling words shared with a claim that show that a turn speaks of it; one is chance."""

DEEP_ATTACKS = frozenset({"undercut", "undermine", "turn"})
"""Attacks on the link, the premise or the direction of a claim."""


def answers_to(
    text: str,
    made: tuple[str, ...],
    reading: Reading,
    round_: Round,
    tools: Tools,
    reason: bool,
    evidence: tuple[Evidence, ...],
) -> tuple[Answer, ...]:
    """The part's claims that a turn answers, newest first.

    A turn answers a claim when one of its own claims, new or carried forward, attacks it (not the one
    that the part was answering: to say that again is no answer), or when it speaks of the claim and
    sets a doubt or a reason against it: by two telling words, one of which the learner had not used
    before the part did, or by granting or quoting the claim. Depth 1 contradicts, 2 gives a reason,
    3 attacks the premise or a fact, or turns the point.
    """
    found: list[Answer] = []
    words = tools.telling(text)
    for node in reversed(round_.nodes("bot")):
        if not node.claim or node.standing in ("conceded", "yielded"):
            continue
        aimed_at = next((n.claim for n in round_.flow if n.label == node.to), "")
        edge = next((e for c in made if c != aimed_at and (e := tools.edge(c, node.claim))), None)
        if edge is None and not _speaks_of(node, words, reading, round_, tools, text, reason):
            continue
        deep = turns_it(text) or any(e.right for e in evidence)
        deep = deep or (edge is not None and edge.type in DEEP_ATTACKS and reason)
        depth = 3 if deep else 2 if reason else 1
        found.append(Answer(node.label, node.claim, _shared_phrase(text), depth))
    return tuple(found)


def answers_question(
    text: str, asked: str, tools: Tools, made: tuple[str, ...], reason: bool
) -> bool:
    """Whether a turn answers the question that the part ended with.

    It has to take up a telling word of the question, or to argue a point with a reason, or to
    open with yes or no and go on.
    """
    if not asked:
        return False
    opening = (
        text.strip().lower().startswith(("yes", "no,", "no ", "because", "we would", "nobody"))
    )
    shared = tools.telling(asked) & tools.telling(text)
    return bool(shared) or bool(made and reason) or (opening and len(text.split()) >= 4)


def _speaks_of(
    node: Node,
    words: frozenset[str],
    reading: Reading,
    round_: Round,
    tools: Tools,
    text: str,
    reason: bool,
) -> bool:
    if not (doubts(text) or reason):
        return False
    if node.claim in reading.granted and len(words) >= SHARED_WORDS:
        return True
    spoken = next((s.text for s in round_.said if s.number == node.turn), "")
    theirs = tools.words_of(node.claim) | tools.telling(spoken)
    mine = (s.text for s in round_.said if s.by == "learner" and s.number < node.turn)
    taken_up = words & theirs - frozenset(w for text in mine for w in tools.telling(text))
    return bool(taken_up) and len(words & theirs) >= SHARED_WORDS


def _shared_phrase(text: str, limit: int = 12) -> str:
    parts = text.split()
    return " ".join(parts[:limit]) + (" …" if len(parts) > limit else "")
