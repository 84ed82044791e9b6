"""The page of a paragraph: our paraphrase of it, its facts, claims and sources, never a question."""

from msgspec import Struct

from debatebot.pack.models import Basis, Pack, Side
from debatebot.text.tokens import fold, tokenise


class PageClaim(Struct, frozen=True):
    """A claim that cites the paragraph."""

    side: Side
    side_name: str
    says: str
    basis: Basis


class SourceLine(Struct, frozen=True):
    """One entry of the article's own list of sources."""

    id: str
    text: str
    url: str


class Term(Struct, frozen=True):
    """A name of the glossary and what it means."""

    name: str
    means: str


class Page(Struct, frozen=True, kw_only=True):
    """One paragraph of the article."""

    n: int
    total: int
    section: str
    says: str
    facts: tuple[str, ...] = ()
    claims: tuple[PageClaim, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    terms: tuple[Term, ...] = ()
    before: int | None = None
    after: int | None = None


def numbers(pack: Pack) -> tuple[int, ...]:
    """The numbers of all paragraphs that have a page."""
    return tuple(paragraph.n for paragraph in pack.paragraphs)


def page(pack: Pack, n: int) -> Page | None:
    """The page of paragraph `n`; None when there is none."""
    known = numbers(pack)
    if n not in known:
        return None
    place = known.index(n)
    section, paragraph = next(
        (s, p) for s in pack.article.sections for p in s.paragraphs if p.n == n
    )
    facts = [fact for fact in pack.positions.facts if n in fact.cite]
    ids = (*paragraph.names_sources, *(name for fact in facts for name in fact.sources))
    return Page(
        n=n,
        total=len(known),
        section=section.title,
        says=paragraph.says,
        facts=tuple(fact.says for fact in facts),
        claims=_claims(pack, n),
        sources=tuple(line for line in sources(pack) if line.id in ids),
        terms=_terms(pack, paragraph.says),
        before=known[place - 1] if place else None,
        after=known[place + 1] if place + 1 < len(known) else None,
    )


def no_page(pack: Pack, said: str) -> str:
    """The sentence for a paragraph that there is not."""
    known = numbers(pack)
    if not known:
        return "This pack has no paragraphs to open."
    return f"There is no paragraph '{said}': they run from {known[0]} to {known[-1]}."


def sources(pack: Pack) -> tuple[SourceLine, ...]:
    """The article's list of sources, as printed."""
    return tuple(
        SourceLine(
            source.id,
            ", ".join(part for part in (source.title, source.publisher, source.date) if part),
            source.url,
        )
        for source in pack.questions_file.sources
    )


def glossary(pack: Pack) -> tuple[Term, ...]:
    """Names that open with a line of what they mean."""
    return tuple(
        Term(entry.name, entry.means) for entry in pack.questions_file.glossary if entry.means
    )


def _claims(pack: Pack, n: int) -> tuple[PageClaim, ...]:
    return tuple(
        PageClaim(claim.side, pack.positions.sides[claim.side].name, claim.says, claim.basis)
        for claim in pack.positions.claims
        if n in claim.cite
    )


def _terms(pack: Pack, text: str) -> tuple[Term, ...]:
    """Glossary entries that the text names, in the glossary's order."""
    said = _spaced(text)
    return tuple(
        Term(entry.name, entry.means)
        for entry in pack.questions_file.glossary
        if entry.means and any(_spaced(name) in said for name in (entry.name, *entry.also))
    )


def _spaced(text: str) -> str:
    return f" {' '.join(fold(token.text) for token in tokenise(text))} "
