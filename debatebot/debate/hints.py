"""Help for an empty box: three points to pick from, and a ladder of hints to one of them."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from debatebot.debate.state import HintSeen, Round
from debatebot.debate.tools import Tools
from debatebot.pack.models import Claim
from debatebot.text.tokens import tokenise

CARDS = 3
"""Points on offer: few enough to choose from at a glance."""

RUNGS = 4
"""Issue, words, the beginning of a sentence, the point itself."""


class Card(Struct, frozen=True):
    """A point that the learner could make."""

    claim: str
    text: str
    "Twelve words at most."
    cites: tuple[int, ...]


def cards(round_: Round, tools: Tools) -> tuple[Card, ...]:
    """The heaviest points of the learner's side that were not made yet, of different issues first."""
    fresh = _fresh(round_, tools)
    firsts, issues = [], set[str]()
    for claim in fresh:
        if not claim.issue or claim.issue not in issues:
            firsts.append(claim)
            issues.add(claim.issue)
    rest = [claim for claim in fresh if claim not in firsts]
    return tuple(
        Card(claim.id, tools.gist(claim.id).rstrip("."), claim.cite)
        for claim in (*firsts, *rest)[:CARDS]
    )


def next_hint(round_: Round, tools: Tools, pending: HintSeen | None) -> HintSeen | None:
    """The next rung of the ladder to a point that was not made yet; None when every point was made.

    Args:
        round_: the round.
        tools: the pack made ready.
        pending: the hint that was shown in the turn at hand, if one was.
    """
    fresh = _fresh(round_, tools)
    if not fresh:
        return None
    claim = fresh[0]
    before = rung_seen((*(said.hint for said in round_.said), pending), claim.id)
    first = 1 if claim.issue in tools.issues else 2
    return HintSeen(claim.id, min(max(first, before + 1), RUNGS))


def rung_seen(seen: Iterable[HintSeen | None], claim: str) -> int:
    """The highest rung that was seen of the ladder to a claim; 0 when none was."""
    return max((hint.rung for hint in seen if hint and hint.claim == claim), default=0)


def price_words(rung: int, shares: Sequence[float]) -> str:
    """What a hint costs, and what the next one would, as sentences.

    Args:
        rung: the hint that is shown, from 1.
        shares: the share of a claim's points that each rung leaves.
    """
    share = shares[rung - 1]
    if share == 1:
        now = f"Hint {rung} of {RUNGS} costs nothing."
    elif share:
        now = f"Made with hint {rung} of {RUNGS}, this point earns {share:.0%} of its worth."
    else:
        now = "Told so, this point earns nothing by itself; what you do with it does."
    if rung == RUNGS or shares[rung] == share:
        return now
    return f"{now} The next leaves {shares[rung]:.0%}."


def hint(round_: Round, tools: Tools, rung: int) -> str:
    """One rung of the ladder to a point that was not made yet.

    Args:
        round_: the round.
        tools: the pack made ready.
        rung: 1 names the issue, 2 gives words, 3 begins a sentence, 4 says the point.

    Returns:
        A sentence; an empty text when every point was made.
    """
    fresh = _fresh(round_, tools)
    if not fresh:
        return ""
    claim = fresh[0]
    issue = tools.issues.get(claim.issue)
    words = claim.keywords[:3] or _telling_words(claim, tools)
    gist = tools.gist(claim.id).rstrip(".")
    if rung <= 1 and issue is not None:
        return f"Think of this: {issue.ask or issue.name}"
    if rung <= 2:
        return f"Words that could help: {', '.join(words)}."
    if rung == 3:
        return f"It could begin: '{' '.join(gist.split()[:4])} …'"
    return f"One point is this: {gist}."


def _telling_words(claim: Claim, tools: Tools) -> tuple[str, ...]:
    """Words of the claim that tell it from others, as it has them."""
    found = {t.stem: t.text for t in tokenise(claim.says) if t.stem in tools.words_of(claim.id)}
    return tuple(found.values())[:3]


def _fresh(round_: Round, tools: Tools) -> list[Claim]:
    made = round_.learner_claims()
    mine = [claim for claim in tools.of_side(round_.settings.side) if claim.id not in made]
    turn = round_.settings.seed % max(1, len(mine))
    return sorted((*mine[turn:], *mine[:turn]), key=lambda claim: -claim.weight)
