"""The room in letters: one big letter for the reason that a pupil gave, counted by hands."""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.classroom.state import Line, Option
from debatebot.classroom.tallies import LEAST_SHOWN
from debatebot.pack.models import Claim, Pack

LETTERS = "ABCDEFG"
"""Few enough for a show of hands, one by one, and for the lines of a small screen."""


class Letter(Struct, frozen=True, kw_only=True):
    """A letter and what it stands for."""

    letter: str
    says: str
    ask: str
    "The question that opens the debrief when nobody gave this reason."
    claims: tuple[str, ...] = ()


ELSE = Letter(
    letter="?",
    says="something else",
    ask="What did you have in mind that is on nobody's list?",
)
"""For a reason that none of the letters stands for: to be told, not counted."""


def letters_of(pack: Pack) -> tuple[Letter, ...]:
    """The letters of a pack: its weightiest issues, or its claims when it names no issues."""
    groups = _issues(pack) if len(pack.positions.issues) > 1 else _claims(pack)
    return tuple(
        Letter(letter=letter, says=says, ask=ask, claims=claims)
        for letter, (says, ask, claims) in zip(LETTERS, groups, strict=False)
    )


def letter_for(claims: Sequence[str], pack: Pack) -> Letter:
    """The letter of a reason, by the first claim of it that has one; `?` for any other."""
    letters = letters_of(pack)
    return next((each for claim in claims for each in letters if claim in each.claims), ELSE)


def options_of(pack: Pack) -> tuple[Option, ...]:
    """The letters as what can be counted."""
    return tuple(Option(key=each.letter, text=each.says) for each in letters_of(pack))


def map_lines(counts: Sequence[int], pack: Pack) -> tuple[Line, ...]:
    """What the room said, most first, then what nobody said.

    Args:
        counts: hands for each letter, in their order; letters that are left out count none.
        pack: whose letters they are.
    """
    letters = letters_of(pack)
    hands = [*counts, *[0] * len(letters)][: len(letters)]
    if sum(hands) < LEAST_SHOWN:
        return (Line(text="Fewer than five hands: the map is not shown."),)
    given = sorted(
        (pair for pair in zip(hands, letters, strict=True) if pair[0]), key=lambda p: -p[0]
    )
    said = [
        Line(sign="■" * count, word=letter.letter, text=f"{count} spoke of: {letter.says}")
        for count, letter in given
    ]
    nobody = [
        Line(sign="○", word=letter.letter, text=f"Nobody spoke of: {letter.says}")
        for count, letter in zip(hands, letters, strict=True)
        if not count
    ]
    return (*said, *nobody)


def gap(counts: Sequence[int], pack: Pack) -> str:
    """The first question of the debrief: the weightiest reason that fewest gave; empty for none."""
    if sum(counts) < LEAST_SHOWN:
        return ""
    least = min(zip(counts, letters_of(pack), strict=False), key=lambda pair: pair[0], default=None)
    return least[1].ask if least else ""


_Group = tuple[str, str, tuple[str, ...]]


def _issues(pack: Pack) -> list[_Group]:
    """Issues by weight, and by how many claims speak of them."""
    members = {
        issue.id: tuple(c.id for c in pack.positions.claims if c.issue == issue.id)
        for issue in pack.positions.issues
    }
    issues = sorted(
        pack.positions.issues, key=lambda issue: (-issue.weight, -len(members[issue.id]))
    )
    return [
        (issue.name, issue.ask or f"What about this: {issue.name}?", members[issue.id])
        for issue in issues
        if members[issue.id]
    ]


def _claims(pack: Pack) -> list[_Group]:
    """The weightiest claims, the two sides in turn."""
    ranked = sorted(pack.positions.claims, key=lambda claim: -claim.weight)
    sides = [[c for c in ranked if c.side == side] for side in ("pro", "anti")]
    turns = [
        claim for place in range(len(ranked)) for side in sides for claim in side[place : place + 1]
    ]
    return [(_name(c), f"What about this: {_name(c)}?", (c.id,)) for c in turns]


def _name(claim: Claim) -> str:
    return (claim.gist or claim.says).rstrip(".")
