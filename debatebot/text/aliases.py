"""General English aliases: countries with their peoples, capitals that stand for governments,
unions and bodies with their initials.

One name a line: the canonical form, then its other names. All are compared as one name, so
`the Americans`, `US` and `U.S.A.` are the same actor. A pack's glossary adds its own.
"""

from debatebot.text.tables import lines


def _table(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(canonical, words of one other name) for each other name, in the order written."""
    pairs = []
    for line in lines(name):
        canonical, others = line.split(": ")
        pairs += [(canonical, tuple(other.split())) for other in others.split(", ")]
    return tuple(pairs)


NAMES = _table("names")
"""Names that are always read as one."""

GOVERNMENTS = _table("governments")
"""Places that stand for a government: read so only in a pack that does not speak of the place."""

CANONICAL: frozenset[str] = frozenset(canonical for canonical, _ in NAMES + GOVERNMENTS)
"""All canonical forms: words known to be names."""
