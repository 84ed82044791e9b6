"""What `check` advises on lengths, numbers and balance."""

import re
from collections.abc import Iterator

from debatebot.pack.models import Claim, Later, Point, Reject, Slip, Source, Tradeoff
from debatebot.pack.problems import quoted
from debatebot.pack.rules import Content, Fault, Rule, each, same_words

GIST_WORDS = 12
NOTE_WORDS = 25
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
            yield claim, ("id",), f"no claim attacks {quoted(claim.id)}; it gets a general reply"


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
    for claim in each(content, Claim, "side", "phrasings"):
        claims[claim.side] += 1
        phrasings[claim.side] += len(claim.phrasings)
    for what, counts in (("claims", claims), ("phrasings", phrasings)):
        less, more = sorted(counts.values())
        if less and more > less * UNBALANCED and more - less > 1:
            message = f"{counts['pro']} {what} for pro and {counts['anti']} for anti"
            yield positions, ("claims",), f"the sides are unbalanced: {message}"


def _gains_or_costs_missing(content: Content) -> Iterator[Fault]:
    for tradeoff in each(content, Tradeoff, "gains", "costs"):
        for field in ("gains", "costs"):
            if not getattr(tradeoff, field):
                yield tradeoff, (), f"this tradeoff has no {field}"


def _too_many_words(content: Content) -> Iterator[Fault]:
    for claim in each(content, Claim, "gist"):
        if (count := len(claim.gist.split())) > GIST_WORDS:
            yield claim, ("gist",), f"a gist of {count} words; {GIST_WORDS} at most"
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
    lists = ((Point, "phrasings"), (Claim, "phrasings"), (Reject, "answers"), (Slip, "said"))
    for model, field in lists:
        for part in each(content, model, field):
            seen: set[str] = set()
            for i, text in enumerate(getattr(part, field)):
                if same_words(text) in seen:
                    yield part, (field, i), f"{quoted(text)} is here twice"
                seen.add(same_words(text))


def _no_address(content: Content) -> Iterator[Fault]:
    for model in (Source, Later):
        for part in each(content, model, "url"):
            if part.url and not _ADDRESS.fullmatch(part.url):
                yield part, ("url",), f"{quoted(part.url)} is no web address (https://…)"


RULES = (
    Rule("claim-unattacked", _nobody_attacks, "warning"),
    Rule("one-phrasing", _one_phrasing, "warning"),
    Rule("unbalanced-sides", _unbalanced, "warning"),
    Rule("half-a-tradeoff", _gains_or_costs_missing, "warning"),
    Rule("too-many-words", _too_many_words, "warning"),
    Rule("old-note", _old_note, "warning"),
    Rule("said-twice", _said_twice, "warning"),
    Rule("no-address", _no_address, "warning"),
)
