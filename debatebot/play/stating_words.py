"""A statement of the other side's case in words: what each sentence was heard as, and what it lacks."""

from msgspec import Struct

from debatebot.debate.steelman import PASS, REASONS, SENTENCES, Sentence, Steelman, core_of
from debatebot.debate.tools import Tools

_UNEARNED = {
    "copied": "these are the app's own words; say it in yours",
    "pasted": "this is the article's text; say it in your own words",
    "keywords": "a row of words; make a sentence of it",
    "short": "too short to be a point",
}


class SentenceLine(Struct, frozen=True):
    """One sentence as it was heard."""

    text: str
    sign: str
    "✓ a point of theirs, × one of your own side, ○ none."
    says: str


class Missed(Struct, frozen=True):
    """A point of their core that was not made."""

    says: str
    cites: tuple[int, ...]


class Feedback(Struct, frozen=True, kw_only=True):
    """What came of a statement: first what it covers, then, when asked for, what it missed."""

    symbol: str
    word: str
    score: str
    "`73 of 100`"
    lines: tuple[SentenceLine, ...]
    why: str
    beside: str
    "How much of their own case the learner has argued, set beside it."
    missing: str
    "How many of the heaviest points are missing, not which."
    missed: tuple[Missed, ...]
    "Empty until it was asked for."
    seen: bool
    "True when the missed points had been shown before this statement."


def feedback_on(
    found: Steelman, tools: Tools, *, beside: str, seen: bool, revealed: bool
) -> Feedback:
    """A statement as it is shown.

    Args:
        found: how it was read.
        tools: the pack made ready.
        beside: what is set beside it.
        seen: whether the missed points had been shown before it was made.
        revealed: whether they are shown now.
    """
    core = len(core_of(found.side, tools))
    claims = [tools.claims[claim] for claim in found.missed]
    missed = tuple(Missed(tools.gist(claim.id).rstrip("."), claim.cite) for claim in claims)
    return Feedback(
        symbol="✓" if found.passed else "◐" if found.covered else "✗",
        word=_word(found),
        score=f"{hundred(found.score)} of 100",
        lines=tuple(_line(sentence, tools) for sentence in found.sentences),
        why=_why(found),
        beside=beside,
        missing=_missing(len(found.missed), core),
        missed=missed if revealed else (),
        seen=seen,
    )


def _line(sentence: Sentence, tools: Tools) -> SentenceLine:
    gists = [tools.gist(claim).rstrip(".") for claim in sentence.made]
    if sentence.slipped:
        own = [tools.gist(claim).rstrip(".") for claim in sentence.slipped]
        other = tools.claims[sentence.slipped[0]].side
        name = tools.pack.positions.sides[other].name
        return SentenceLine(sentence.text, "×", f"speaks for '{name}': {'; '.join(own)}")
    if gists:
        reason = ", with a reason" if sentence.reason else ""
        return SentenceLine(sentence.text, "✓", f"{'; '.join(gists)}{reason}")
    if sentence.again:
        return SentenceLine(sentence.text, "○", "said before")
    says = _UNEARNED.get(sentence.unearned, "no point of theirs was heard in it")
    return SentenceLine(sentence.text, "○", says)


def _why(found: Steelman) -> str:
    """What stands between a statement and a fair one; of a fair one what it is."""
    if found.passed:
        return "Enough of what their case rests on, with reasons, and nothing against it."
    lacks = [
        (len(found.sentences) < SENTENCES[0], f"at least {SENTENCES[0]} sentences"),
        (found.reasons < REASONS, "a reason ('because …')"),
        (bool(found.slipped), "nothing of the other side"),
        (found.score < PASS, f"{hundred(PASS)} of 100 of what their case rests on"),
    ]
    return f"A fair statement has {_and([what for lacking, what in lacks if lacking])}."


def _missing(missing: int, core: int) -> str:
    if not missing:
        return ""
    if missing == core:
        return f"None of their {core} heaviest points is there yet" if core > 1 else (
            "Their heaviest point is not there yet")  # fmt: skip
    return f"{missing} of their {core} heaviest points {'is' if missing == 1 else 'are'} missing"


def _word(found: Steelman) -> str:
    if found.passed:
        return "Fairly put"
    if found.score >= PASS:
        return "Covered, but not put fairly yet"
    return "Part of their case" if found.covered else "Not their case yet"


def hundred(share: float) -> str:
    """A share of 0 to 1 as a whole number of 100."""
    return f"{100 * share:.0f}"


def _and(items: list[str]) -> str:
    return " and ".join(part for part in (", ".join(items[:-1]), items[-1]) if part)
