"""The page of a paragraph, line by line."""

from debatebot.plain.spoken import sentence
from debatebot.play.pages import Page

_BASIS = {
    "says": "",
    "implies": " This is our reading.",
    "reasoned": " This is argued from it.",
}


def page_lines(page: Page) -> list[str]:
    """A page as it is read aloud."""
    lines = [f"Paragraph {page.n} of {page.total}, {page.section}.", page.says]
    lines += [f"Fact: {sentence(fact)}" for fact in page.facts]
    lines += [
        f"For '{claim.side_name}': {sentence(claim.says)}{_BASIS[claim.basis]}"
        for claim in page.claims
    ]
    lines += [f"Listed source {source.id}: {sentence(source.text)}" for source in page.sources]
    lines += [f"{term.name} means: {sentence(term.means)}" for term in page.terms]
    return lines
