"""What `check` advises on lengths, numbers and balance."""

import re
from collections.abc import Iterator

from debatebot.pack.models import (
    Attack,
    Claim,
    GeneralReply,
    Later,
    Point,
    Question,
    Reject,
    Slip,
    Source,
    Tradeoff,
    WeighingLine,
)
from debatebot.pack.problems import quoted
from debatebot.pack.rules import Content, Fault, Rule, each, same_words

GIST_WORDS = 12
NOTE_WORDS = 25
LINE_WORDS = 45
"""The longest line that leaves room for a lead and a question: what is over is cut."""
CORE = 3
"""The weight of a claim that its side stands on."""
MONTHS_A_NOTE_LASTS = 12
UNBALANCED = 1.25
"""One side's claims, or phrasings, to the other's: a quarter more is felt in a debate."""
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_ADDRESS = re.compile(r"https?://\S+")


def _nobody_attacks(content: Content) -> Iterator[Fault]:
    positions = content.positions
    if positions is None or not content.sound(positions, "attacks"):
        return
    attacked = {attack.to for attack in positions.attacks}
    for claim in each(content, Claim, "id"):
        if claim.id not in attacked:
            message = f"no claim attacks {quoted(claim.id)}, so it gets a general reply"
            yield claim, ("id",), f"{message}; add {{from: …, to: …}} to 'attacks'"


def _one_phrasing(content: Content) -> Iterator[Fault]:
    for point in each(content, Point, "phrasings"):
        if len(point.phrasings) == 1:
            message = "a point with one phrasing; a second way to say it finds more answers"
            yield point, ("phrasings",), message


def _unbalanced(content: Content) -> Iterator[Fault]:
    positions = content.positions
    if positions is None or not content.sound(positions, "claims"):
        return
    claims = {"pro": 0, "anti": 0}
    phrasings = {"pro": 0, "anti": 0}
    core = {"pro": 0, "anti": 0}
    for claim in each(content, Claim, "side", "phrasings", "weight"):
        claims[claim.side] += 1
        phrasings[claim.side] += len(claim.phrasings)
        core[claim.side] += claim.weight == CORE
    for what, counts in (("claims", claims), ("phrasings", phrasings), ("core claims", core)):
        less, more = sorted(counts.values())
        none = not less and what != "core claims"
        if not none and more > less * UNBALANCED and more - less > 1:
            message = f"{counts['pro']} {what} for pro and {counts['anti']} for anti"
            yield positions, ("claims",), f"the sides are unbalanced: {message}; add to the weaker"


def _gains_or_costs_missing(content: Content) -> Iterator[Fault]:
    for tradeoff in each(content, Tradeoff, "gains", "costs"):
        for field in ("gains", "costs"):
            if not getattr(tradeoff, field):
                yield tradeoff, (), f"this tradeoff has no {field}; add {field}: [a claim]"


def _too_many_words(content: Content) -> Iterator[Fault]:
    for claim in each(content, Claim, "gist"):
        if (count := len(claim.gist.split())) > GIST_WORDS:
            yield claim, ("gist",), f"a gist of {count} words; {GIST_WORDS} at most"
    for model in (Attack, Claim, GeneralReply, WeighingLine):
        for part in each(content, model, "lines"):
            for i, line in enumerate(part.lines):
                if (count := len(line.split())) > LINE_WORDS:
                    message = f"a line of {count} words; {LINE_WORDS} at most, or it is cut short"
                    yield part, ("lines", i), message
    for later in each(content, Later, "note"):
        if (count := len(later.note.split())) > NOTE_WORDS:
            yield later, ("note",), f"a note of {count} words; {NOTE_WORDS} at most"


def _old_note(content: Content) -> Iterator[Fault]:
    if content.today is None:
        return
    for later in each(content, Later, "checked"):
        if month := _MONTH.fullmatch(later.checked):
            age = _months(content.today.year, content.today.month) - _months(
                *map(int, month.groups())
            )
            if age >= MONTHS_A_NOTE_LASTS:
                message = f"last checked {age} months ago; look whether it still holds"
                yield later, ("checked",), message


def _months(year: int, month: int) -> int:
    return year * 12 + month


def _said_twice(content: Content) -> Iterator[Fault]:
    lists = (
        *((Point, "phrasings"), (Claim, "phrasings"), (Reject, "answers"), (Slip, "said")),
        *((Attack, "lines"), (Claim, "lines"), (GeneralReply, "lines"), (WeighingLine, "lines")),
        *((Question, "accept"), (Question, "asks"), (Question, "hints")),
    )
    for model, field in lists:
        for part in each(content, model, field):
            seen: set[str] = set()
            for i, text in enumerate(getattr(part, field)):
                if same_words(text) in seen:
                    yield part, (field, i), f"{quoted(text)} is here twice; take out one of them"
                seen.add(same_words(text))


def _no_address(content: Content) -> Iterator[Fault]:
    for model in (Source, Later):
        for part in each(content, model, "url"):
            if part.url and not _ADDRESS.fullmatch(part.url):
                yield (
                    part,
                    ("url",),
                    f"{quoted(part.url)} is no web address; write https://… in full",
                )


RULES = (
    Rule("claim-unattacked", _nobody_attacks, "warning"),
    Rule("one-phrasing", _one_phrasing, "warning"),
    Rule("unbalanced-sides", _unbalanced, "warning"),
    Rule("half-a-tradeoff", _gains_or_costs_missing, "warning"),
    Rule("too-many-words", _too_many_words, "warning"),
    Rule("old-note", _old_note, "warning", by_day=True),
    Rule("said-twice", _said_twice, "warning"),
    Rule("no-address", _no_address, "warning"),
)
