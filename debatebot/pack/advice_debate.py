"""Advice on what a debate never gets to say, never uses, or takes for something else."""

from collections.abc import Iterator

from debatebot.pack.models import (
    Attack,
    Claim,
    Fact,
    GeneralReply,
    GoldenTurn,
    Issue,
    Question,
    Side,
)
from debatebot.pack.problems import did_you_mean, quoted
from debatebot.pack.rules import Content, Fault, Rule, each, same_words

_ANY = "any"
_OTHER: dict[Side, Side] = {"pro": "anti", "anti": "pro"}
INTENTS = (
    *("argument", "question", "concession", "off_topic", "abuse", "empty", "command"),
    "unknown",
)
"""What a turn may be taken for."""


def _never_said(content: Content) -> Iterator[Fault]:
    """A general reply answers a claim of the other side on its issue: there must be one."""
    if content.positions is None or not content.sound(content.positions, "claims"):
        return
    claims = list(content.parts(Claim))
    if not all(content.sound(claim, "side", "issue") for claim in claims):
        return
    argued = {(claim.issue, side) for claim in claims for side in (claim.side, None)}
    for reply in each(content, GeneralReply, "issue", "side"):
        met_from = _OTHER.get(reply.side) if reply.side else None
        if reply.issue != _ANY and (reply.issue, met_from) not in argued:
            who = f"no claim of {met_from}" if met_from else "no claim"
            message = f"this is never said: {who} belongs to the issue {quoted(reply.issue)}"
            yield reply, ("issue",), message
    for issue in each(content, Issue, "id", "ask"):
        if issue.ask and (issue.id, None) not in argued:
            yield issue, ("ask",), "this is never asked: no claim belongs to the issue"


def _never_shown(content: Content) -> Iterator[Fault]:
    """Of two `reject` entries with the same answer the first one speaks."""
    for question in each(content, Question, "reject"):
        seen: dict[str, int] = {}
        for i, reject in enumerate(question.reject):
            if not content.sound(reject, "answers"):
                continue
            for j, answer in enumerate(reject.answers):
                if seen.setdefault(same_words(answer), i) != i:
                    message = f"this is never shown: {quoted(answer)} is rejected further up"
                    yield question, ("reject", i, "answers", j), message


def _unreachable(content: Content) -> Iterator[Fault]:
    yield from _never_said(content)
    yield from _never_shown(content)


def _unused_fact(content: Content) -> Iterator[Fault]:
    """A fact with slips corrects people; one that backs a claim or an attack is evidence."""
    used: set[str] = set()
    backed: tuple[Claim | Attack, ...] = (*content.parts(Claim), *content.parts(Attack))
    for part in backed:
        if not content.sound(part, "evidence"):
            return
        used.update(part.evidence)
    for fact in each(content, Fact, "id", "slips"):
        if fact.id not in used and not fact.slips:
            message = f"nothing uses {quoted(fact.id)}: name it as 'evidence', or give it 'slips'"
            yield fact, ("id",), message


def _unknown_intent(content: Content) -> Iterator[Fault]:
    for turn in each(content, GoldenTurn, "intent"):
        if turn.intent and turn.intent not in INTENTS:
            listed = ", ".join(INTENTS)
            message = f"{quoted(turn.intent)} is none of {listed}"
            yield turn, ("intent",), message + did_you_mean(turn.intent, INTENTS)


def _one_owner(content: Content) -> Iterator[Fault]:
    for question in each(content, Question, "kind", "points"):
        points = [point for point in question.points if content.sound(point, "of")]
        owners = {same_words(point.of) for point in points if point.of}
        if question.kind == "contrast" and len(owners) == 1:
            message = (
                "all points are 'of' the same; name the other one too, or nothing can be swapped"
            )
            yield question, ("points",), message


RULES = (
    Rule("unreachable-line", _unreachable, "warning"),
    Rule("unused-fact", _unused_fact, "warning"),
    Rule("unknown-intent", _unknown_intent, "warning"),
    Rule("one-owner", _one_owner, "warning"),
)
