"""The tradeoffs of a pack, also of one that names none."""

from debatebot.pack.models import Claim, Pack, Tradeoff


def tradeoffs_of(pack: Pack) -> tuple[Tradeoff, ...]:
    """The tradeoffs that the tour walks through, in order; never empty.

    A pack without any gets one for each pair of claims of which one attacks the other; a pack
    without attacks sets the first claim of one side against the first of the other, and so on.
    """
    positions = pack.positions
    if positions.tradeoffs:
        return positions.tradeoffs
    claims = {claim.id: claim for claim in positions.claims}
    pairs = [(attack.from_, attack.to) for attack in positions.attacks]
    if not pairs:
        pro = [c.id for c in positions.claims if c.side == "pro"]
        anti = [c.id for c in positions.claims if c.side == "anti"]
        pairs = list(zip(pro, anti, strict=False))
    made: dict[str, Tradeoff] = {}
    for one, other in pairs:
        gain, cost = (one, other) if claims[one].side == "pro" else (other, one)
        tradeoff = _pair(claims[gain], claims[cost])
        made.setdefault(tradeoff.id, tradeoff)
    return tuple(made.values())


def _pair(gain: Claim, cost: Claim) -> Tradeoff:
    return Tradeoff(
        id=f"{gain.id}+{cost.id}",
        ask=f"{short(gain)} Or: {short(cost)}",
        prompt="What speaks for the one, what for the other?",
        gains=(gain.id,),
        costs=(cost.id,),
        cite=tuple(sorted({*gain.cite, *cost.cite})),
    )


def short(claim: Claim) -> str:
    """The claim in a few words: its gist, else the whole of what it says."""
    return claim.gist or claim.says
