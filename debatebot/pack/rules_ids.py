"""Rules on names: each id once, every reference leads somewhere, paragraphs that exist."""

from collections.abc import Iterable, Iterator
from typing import Any

from debatebot.pack.models import (
    Article,
    ArticleParagraph,
    Attack,
    Claim,
    Fact,
    GeneralReply,
    GoldenTurn,
    Issue,
    Point,
    Question,
    Section,
    Source,
    Tradeoff,
)
from debatebot.pack.problems import quoted
from debatebot.pack.rules import Content, Fault, Rule, each, unknown

_ONCE: tuple[tuple[str, type[Any]], ...] = (
    ("question", Question),
    ("claim", Claim),
    ("fact", Fact),
    ("issue", Issue),
    ("source", Source),
    ("section", Section),
    ("tradeoff", Tradeoff),
)
"""Types whose ids are each used once in the pack."""

_REFERENCES: tuple[tuple[type[Any], str, str, type[Any]], ...] = (
    (Claim, "evidence", "fact", Fact),
    (Attack, "evidence", "fact", Fact),
    (Question, "sources", "source", Source),
    (Fact, "sources", "source", Source),
    (ArticleParagraph, "names_sources", "source", Source),
    (GoldenTurn, "claims", "claim", Claim),
    (Tradeoff, "gains", "claim", Claim),
    (Tradeoff, "costs", "claim", Claim),
)
"""Which field of which type lists ids of what."""

_CITING: tuple[type[Any], ...] = (Question, Point, Claim, Fact, Tradeoff)
_HELD_AS: dict[type[Any], str] = {Claim: "claims", Fact: "facts", Issue: "issues"}
_ANY_ISSUE = "any"


def _used_twice(content: Content) -> Iterator[Fault]:
    for what, model in _ONCE:
        yield from _twice(content, what, each(content, model, "id"))
    for question in each(content, Question):
        points = (p for p in question.points if content.sound(p, "id"))
        yield from _twice(content, "point", points)


def _twice(content: Content, what: str, parts: Iterable[object]) -> Iterator[Fault]:
    first: dict[str, object] = {}
    for part in parts:
        name: str = part.id  # type: ignore[attr-defined]
        if (other := first.setdefault(name, part)) is not part:
            line = content.reading_of(other).place(other, "id")[0]
            yield (
                part,
                ("id",),
                f"the {what} id {quoted(name)} is used twice, first in line {line}; change one",
            )


def _paragraph_twice(content: Content) -> Iterator[Fault]:
    seen: set[int] = set()
    for paragraph in each(content, ArticleParagraph, "n"):
        if paragraph.n in seen:
            yield (
                paragraph,
                ("n",),
                f"there are two paragraphs {paragraph.n}; count through the whole article",
            )
        seen.add(paragraph.n)


def _known(content: Content, model: type[Any]) -> dict[str, None] | None:
    """All ids of a type in order, or None when some could not be read."""
    parts = list(content.parts(model))
    whole = all(content.sound(part, "id") for part in parts) and not _lost_some(content, model)
    return dict.fromkeys(part.id for part in parts) if whole else None


def _lost_some(content: Content, model: type[Any]) -> bool:
    """Whether parts of this type may be missing because their list could not be read."""
    if model is Source:
        holder: object = content.questions_file
        field = "sources"
    elif model is Section:
        return content.questions_file is None or not content.sound(
            content.questions_file, "article"
        )
    else:
        holder = content.positions
        field = _HELD_AS[model]
    return holder is None or not content.sound(holder, field)


def _leads_nowhere(content: Content) -> Iterator[Fault]:
    for model, field, what, target in _REFERENCES:
        known = _known(content, target)
        if known is None:
            continue
        for part in each(content, model, field):
            for i, name in enumerate(getattr(part, field)):
                if name not in known:
                    yield part, (field, i), unknown(what, name, known)


def _no_such_issue(content: Content) -> Iterator[Fault]:
    known = _known(content, Issue)
    if known is None:
        return
    for claim in each(content, Claim, "issue"):
        if claim.issue and claim.issue not in known:
            yield claim, ("issue",), unknown("issue", claim.issue, known)
    for reply in each(content, GeneralReply, "issue"):
        if reply.issue != _ANY_ISSUE and reply.issue not in known:
            yield reply, ("issue",), unknown("issue", reply.issue, [_ANY_ISSUE, *known])


def _no_such_section(content: Content) -> Iterator[Fault]:
    known = _known(content, Section)
    for question in each(content, Question, "section"):
        if known and question.section and question.section not in known:
            yield question, ("section",), unknown("section", question.section, known)


def _no_such_paragraph(content: Content) -> Iterator[Fault]:
    if not _paragraphs_are_known(content):
        return
    known = content.paragraphs
    for model in _CITING:
        for part in each(content, model, "cite"):
            for i, n in enumerate(part.cite):
                if n not in known:
                    message = (
                        f"the article has no paragraph {n}; it has {min(known)} to {max(known)}"
                    )
                    yield part, ("cite", i), message


def _paragraphs_are_known(content: Content) -> bool:
    parts = list(content.parts(ArticleParagraph))
    return (
        bool(parts)
        and all(content.sound(part, "n") for part in parts)
        and all(content.sound(part, "sections") for part in content.parts(Article))
        and all(content.sound(part, "paragraphs") for part in content.parts(Section))
    )


RULES = (
    Rule("duplicate-id", _used_twice),
    Rule("duplicate-paragraph", _paragraph_twice),
    Rule("unknown-id", _leads_nowhere),
    Rule("unknown-issue", _no_such_issue),
    Rule("unknown-section", _no_such_section),
    Rule("unknown-paragraph", _no_such_paragraph),
)
