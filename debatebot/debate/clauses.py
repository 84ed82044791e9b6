"""A turn cut into clauses, each with its role: own point, granted, quoted, denied or dismissed.

What is only granted ('I grant that X, still Y') or quoted ('you say X, but Y') is not the turn's own
point. What is denied ('it isn't true that X') argues against X. What is dismissed ('who cares about
X, Y is worse') is no argument at all.
"""

import re
from typing import Literal

from msgspec import Struct

Role = Literal["own", "granted", "quoted", "denied", "dismissed"]


class Clause(Struct, frozen=True):
    """One part of a turn: where it stands, and what the speaker does with it."""

    start: int
    end: int
    role: Role


_SENTENCE = re.compile(r"[.!?;\n]+(?=\s|$)|[.!?]+[\"'”’)]+(?=\s|$)|\s[–—-]\s|:\s")
_ABBREVIATION = re.compile(r"\b(?:mr|mrs|ms|dr|st|vs|e\.g|i\.e|etc|[A-Z])$", re.IGNORECASE)

_TURN = r"(?:but|yet|still|however|nevertheless|nonetheless|though|all the same|even so|that said)"
_TURNS = re.compile(
    rf"(?:,|\.\.\.|…|\s[–—-]|;)?\s+{_TURN}\b[,]?|,\s+(?=at least\b|that doesn'?t)", re.IGNORECASE
)
_SPEAKERS = (
    r"(?:you(?:r side|r team| guys| people| lot)?|my opponents?|the opposition|the other (?:side|team)"
    r"|(?:some |many |most )?people|they|critics|supporters|opponents|proponents|some|others|he|she)"
)
_SAY = (
    r"(?:(?:just|keep|kept|may|might|will|can|could|always|have|'ve|also|all)\s+)*"
    r"(?:say(?:ing)?|said|claim(?:ed|ing)?|argu(?:e|ed|ing)|tell(?:ing)?(?: (?:us|me))?|told (?:us|me)"
    r"|mention(?:ed)?|point(?:ed)? out|insist(?:ed)?|suggest(?:ed)?)"
)
_QUOTED = re.compile(
    rf"^(?:(?:so|and|but|well|ok(?:ay)?|now|sure|yes|fine)[, ]+)*(?:{_SPEAKERS}\s+{_SAY}\b"
    r"|your (?:own )?(?:words?|point|argument|claim|line)\b|according to (?:you|them|your side)\b"
    r"|to quote (?:you|them)\b|(?:i )?heard (?:it |people )?sa(?:y|id)\b)",
    re.IGNORECASE,
)
_GRANTED = re.compile(
    r"^(?:(?:so|and|well|ok(?:ay)?|now|right|yes|yeah|look|fine|al(?:l )?right|hmm)[, ]+)*(?:"
    r"(?:i|we)(?:'ll|'d| will| would| can| do| must| have to| am happy to|'m happy to)? ?(?:fully |readily |partly )?"
    r"(?:grant|accept|admit|concede|acknowledge|recogni[sz]e|agree|give you)\b"
    r"|granted\b|admittedly\b|sure\b|fair enough\b|fair point\b|good point\b|true\b|of course\b|no doubt\b"
    r"|certainly\b|point taken\b|it(?:'s| is) (?:certainly |perfectly |quite )?true (?:that)?\b|even if\b|even though\b"
    r"|although\b|though\b|while\b|whilst\b|yes[,;]|yeah[,;]|okay[,;]|ok[,;]|you(?:'re| are) right\b"
    r"|you(?:'ve| have) (?:a point|got (?:a point|me))\b|i give (?:you|it to you)\b|(?:that|this) may be\b|let'?s say\b|suppose\b|assuming\b)",
    re.IGNORECASE,
)
_WEAK_GRANT = re.compile(
    r"^\s*(?:\S+\s+){0,8}?(?:may|might) (?:well )?be (?:true|right|so)\b|^.{0,80}\bi'?ll give you that\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"(?:\b(?:it|that|this) (?:is ?n[o']t|is not|isnt|'s not|simply is ?n[o']t|just is ?n[o']t|simply is not) "
    r"(?:at all |even |actually |really |simply )?(?:true|the case|correct|so|a fact)(?: that)?"
    r"|\b(?:it|that)(?:'s| is) (?:simply |just |plainly |completely |total(?:ly)? )?(?:false|untrue|nonsense|rubbish|a myth|a lie|wrong to (?:say|claim|think)|not true)(?: that)?"
    r"|\bnobody (?:is )?(?:say(?:s|ing)|claim(?:s|ing))|\bi (?:don'?t|do not) (?:buy|accept) (?:that|the (?:idea|claim|argument))"
    r"|\bi (?:disagree|reject|deny|dispute) (?:that|the (?:idea|claim|argument|notion))"
    r"|\bthe (?:idea|claim|notion|argument) that\b)",
    re.IGNORECASE,
)
_IS_FALSE = re.compile(
    r"\b(?:is|are|'s) (?:simply |just |plainly |completely |utter |pure |all )?(?:false|untrue|nonsense|rubbish|a myth|a lie|not true|bogus|absurd|baloney)\b",
    re.IGNORECASE,
)
_DISMISSED = re.compile(
    r"\b(?:who (?:even |really )?(?:cares?|gives? a \w+)|(?:i|we) (?:really )?(?:do ?n[o']?t|could ?n[o']?t|couldnt) "
    r"(?:really )?care(?: less)?|never mind|forget|to hell with|leave aside|let'?s leave|this (?:is not|isn'?t) about"
    r"|it(?:'s| is) not about|it isn'?t about)(?: (?:about|if|what|whether|how))?\s[^,.;!?\n]*?"
    r"(?=[,.;!?\n]|\s+(?:but|when|because|cos|while|since)\b|$)",
    re.IGNORECASE,
)
_QUOTE_MARKS = re.compile(r"[\"“«]([^\"“”«»]{8,})[\"”»]")


def split(text: str) -> list[Clause]:
    """The clauses of a turn in order; together they cover all of its words."""
    clauses: list[Clause] = []
    for start, end in _sentences(text):
        clauses += _sentence_clauses(text, start, end)
    kept = [part for clause in clauses for part in _without_dismissed(text, clause)]
    if any(part.role != "dismissed" for part in kept):
        clauses = kept
    return clauses or [Clause(0, len(text), "own")]


def _without_dismissed(text: str, clause: Clause) -> list[Clause]:
    """An own clause cut at what it waves aside."""
    waved = _DISMISSED.search(text, clause.start, clause.end)
    if clause.role != "own" or not waved:
        return [clause]
    parts = (
        Clause(clause.start, waved.start(), "own"),
        Clause(waved.start(), waved.end(), "dismissed"),
        Clause(waved.end(), clause.end, "own"),
    )
    return [p for p in parts if any(c.isalnum() for c in text[p.start : p.end])]


def _sentences(text: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for stop in _SENTENCE.finditer(text):
        if _ABBREVIATION.search(text[start : stop.start()]) and stop.group() == ".":
            continue
        spans.append((start, stop.end()))
        start = stop.end()
    spans.append((start, len(text)))
    return [(a, b) for a, b in spans if any(c.isalnum() for c in text[a:b])]


def _sentence_clauses(text: str, start: int, end: int) -> list[Clause]:
    """One sentence, cut where it turns from what is granted or quoted to the own point."""
    sentence = text[start:end]
    lead = len(sentence) - len(sentence.lstrip(" \t\"'“‘(*-"))
    body = sentence[lead:]
    marks = _QUOTE_MARKS.search(sentence)
    turning = _TURNS.search(body)
    cut = start + lead + turning.start() if turning and turning.start() > 0 else None
    if (
        marks
        and len(marks.group(1).split()) >= 4
        and not body.lower().startswith("according to the")
    ):
        after = Clause(start + marks.end(), end, "own")
        before = Clause(start, start + marks.start(), "own")
        quote = Clause(start + marks.start(), start + marks.end(), "quoted")
        return [
            c for c in (before, quote, after) if any(x.isalnum() for x in text[c.start : c.end])
        ]
    role: Role | None = None
    if _QUOTED.search(body):
        role = "quoted"
    elif _GRANTED.search(body) or _WEAK_GRANT.search(body):
        role = "granted"
    elif _DENIED.search(body) or _IS_FALSE.search(body):
        return [Clause(start, end, "denied")]
    if role is None:
        return [Clause(start, end, "own")]
    if cut is None:
        cut = _comma_cut(text, start + lead, end, body)
    if cut is None:
        whole: Role = "own" if _SUBORDINATE.match(body) else role
        return [Clause(start, end, whole)]
    return [Clause(start, cut, role), Clause(cut, end, "own")]


_SUBORDINATE = re.compile(
    r"(?:even if|even though|although|though|while|whilst|suppose|assuming|let'?s say)\b",
    re.IGNORECASE,
)
"""Openings of a half sentence: the other half is the point, comma or none."""


def _comma_cut(text: str, start: int, end: int, body: str) -> int | None:
    """'Although X, Y': the own point begins at the last comma of a sentence that leads with it."""
    if not _SUBORDINATE.match(body) and not body.lower().startswith("granted"):
        return None
    comma = text.find(",", start + 8, end)
    return comma if comma > 0 else None
