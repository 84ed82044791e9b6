"""Search over what may be read at any time: paragraphs, claims, glossary and sources.

Questions and their answers are left out, so that looking something up gives no answer away.
"""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.play.pages import glossary, sources
from debatebot.text.tokens import tokenise

HitKind = Literal["paragraph", "claim", "term", "source"]
LIMIT = 50
"""Results shown; a search that finds more wants another word."""

_WORDS_READ = 200


class Hit(Struct, frozen=True):
    """One place where the words were found."""

    kind: HitKind
    title: str
    text: str
    paragraph: int | None = None
    "The page to open."


def search(pack: Pack, words: str) -> tuple[Hit, ...]:
    """Places that hold the words, those with most of them first; the last may be unfinished."""
    wanted = tokenise(words[:_WORDS_READ])
    if not wanted:
        return ()
    found = []
    for hit in _everything(pack):
        tokens = tokenise(f"{hit.title} {hit.text}")
        stems = {token.stem for token in tokens}
        count = sum(token.stem in stems for token in wanted[:-1])
        last = wanted[-1]
        count += last.stem in stems or any(token.text.startswith(last.text) for token in tokens)
        if count:
            found.append((-count, hit))
    found.sort(key=lambda row: row[0])
    return tuple(hit for _, hit in found[:LIMIT])


def _everything(pack: Pack) -> Iterator[Hit]:
    for section in pack.article.sections:
        for paragraph in section.paragraphs:
            title = f"¶{paragraph.n} {section.title}"
            yield Hit("paragraph", title, paragraph.says, paragraph.n)
    for claim in pack.positions.claims:
        first = claim.cite[0] if claim.cite else None
        yield Hit("claim", pack.positions.sides[claim.side].name, claim.says, first)
    for term in glossary(pack):
        yield Hit("term", term.name, term.means)
    for source in sources(pack):
        yield Hit("source", source.id, source.text)
