"""Rules on the two sides: claims on both, attacks across, gains for one and costs for the other."""

from collections.abc import Iterator

from debatebot.pack.models import Attack, Claim, Tradeoff
from debatebot.pack.problems import did_you_mean, quoted
from debatebot.pack.rules import Content, Fault, Rule, each

_SIDES = ("pro", "anti")


def _claims(content: Content) -> dict[str, Claim] | None:
    """All claims by id, or None when some could not be read as far as id and side."""
    positions = content.positions
    if positions is None or not content.sound(positions, "claims"):
        return None
    if not all(content.sound(claim, "id", "side") for claim in positions.claims):
        return None
    return {claim.id: claim for claim in positions.claims}


def _side_without_claims(content: Content) -> Iterator[Fault]:
    claims = _claims(content)
    if claims is None:
        return
    sides = {claim.side for claim in content.parts(Claim)}
    for side in _SIDES:
        if side not in sides:
            yield (
                content.positions,
                ("claims",),
                f"there are no claims on the side '{side}'; add {{id: …, side: {side}, says: …}}",
            )


def _attack_on_nothing(content: Content) -> Iterator[Fault]:
    claims = _claims(content)
    if claims is None:
        return
    for attack in content.parts(Attack):
        for field, key, name in (("from_", "from", attack.from_), ("to", "to", attack.to)):
            if content.sound(attack, field) and name not in claims:
                hint = did_you_mean(name, claims)
                yield attack, (key,), f"there is no claim {quoted(name)}{hint}"


def _attack_within_a_side(content: Content) -> Iterator[Fault]:
    claims = _claims(content) or {}
    for attack in each(content, Attack, "from_", "to"):
        one, other = claims.get(attack.from_), claims.get(attack.to)
        if one is not None and other is not None and one.side == other.side:
            message = f"{quoted(one.id)} and {quoted(other.id)} are both {one.side}; name one of the other side"
            yield attack, (), message


def _attack_twice(content: Content) -> Iterator[Fault]:
    seen: set[tuple[str, str]] = set()
    for attack in each(content, Attack, "from_", "to"):
        edge = attack.from_, attack.to
        if edge in seen:
            message = f"{quoted(attack.from_)} attacks {quoted(attack.to)} twice; join the lines in one attack"
            yield attack, (), message
        seen.add(edge)


def _wrong_side(content: Content) -> Iterator[Fault]:
    claims = _claims(content) or {}
    for field, side in (("gains", "pro"), ("costs", "anti")):
        for tradeoff in each(content, Tradeoff, field):
            for i, name in enumerate(getattr(tradeoff, field)):
                if (claim := claims.get(name)) is not None and claim.side != side:
                    message = (
                        f"{quoted(name)} is {claim.side}; {field} are claims of the side '{side}'"
                    )
                    yield tradeoff, (field, i), message


RULES = (
    Rule("no-claims", _side_without_claims),
    Rule("unknown-claim", _attack_on_nothing),
    Rule("attack-within-side", _attack_within_a_side),
    Rule("attack-twice", _attack_twice, "warning"),
    Rule("wrong-side", _wrong_side),
)
