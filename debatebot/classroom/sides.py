"""The two sides of a pack as a round speaks of them, without any reader."""

from debatebot.pack.models import Claim, Pack, Side

SIDES: tuple[Side, Side] = ("pro", "anti")


def other(side: Side) -> Side:
    """The other side."""
    return "anti" if side == "pro" else "pro"


def name_of(pack: Pack, side: Side) -> str:
    """What a side is called."""
    return pack.positions.sides[side].name


def part_of(pack: Pack, side: Side) -> str:
    """What the part that argues a side calls itself."""
    info = pack.positions.sides[side]
    return info.part or info.name


def plays_a_part(pack: Pack, side: Side, seed: int) -> str:
    """How the part says, once, that it plays a part."""
    lines = pack.positions.sides[side].lines
    if lines:
        return lines[seed % len(lines)]
    return f"The app plays a part here: {name_of(pack, side)}."


def gist(claim: Claim) -> str:
    """A claim in few words, without any reader."""
    return claim.gist or claim.says


def said_otherwise(claim: Claim) -> str:
    """A claim in other words than its own sentence, as far as the pack has some."""
    return claim.gist or next(iter(claim.phrasings), claim.says)


def attackers(pack: Pack, claim: str) -> tuple[Claim, ...]:
    """The claims that answer a claim, hardest first; without any known, the other side's heaviest."""
    found = sorted(
        (a for a in pack.positions.attacks if a.to == claim), key=lambda a: (-a.force, a.from_)
    )
    known = [pack.claim(attack.from_) for attack in found]
    answering = tuple(each for each in known if each is not None)
    if answering:
        return answering
    side = next(c.side for c in pack.positions.claims if c.id == claim)
    against = [c for c in pack.positions.claims if c.side != side]
    return tuple(sorted(against, key=lambda c: -c.weight)[:1])


def attack_line(pack: Pack, claim: str, seed: int) -> str:
    """The hardest answer to a claim, as the pack words it."""
    attacks = sorted(
        (a for a in pack.positions.attacks if a.to == claim), key=lambda a: (-a.force, a.from_)
    )
    if attacks and attacks[0].lines:
        return attacks[0].lines[seed % len(attacks[0].lines)]
    return attackers(pack, claim)[0].says
