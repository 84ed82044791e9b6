"""Claims of a side as something to answer, asked and kept as questions are."""

from msgspec.structs import replace

from debatebot.pack.models import Attack, Claim, Pack, Question, Side
from debatebot.quiz.events import claim_answered, rebuttal_id

TOPIC = "Rebuttals"
"""Under which they are listed; no question of the pack is drilled by it."""

_HINT_WORDS = 4
"""Words of a good answer that the last hint begins with."""


def rebuttal_ids(pack: Pack, against: Side | None = None) -> tuple[str, ...]:
    """The ids of all rebuttals, the heaviest claims first; a claim that nothing attacks has none.

    Args:
        pack: whose claims are to be answered.
        against: only claims of this side; None for both.
    """
    attacked = {attack.to for attack in pack.positions.attacks}
    claims = [c for c in pack.positions.claims if against in (None, c.side) and c.id in attacked]
    return tuple(rebuttal_id(claim.id) for claim in sorted(claims, key=lambda c: -c.weight))


def is_askable(pack: Pack, question: str) -> bool:
    """Whether a question or the claim of a rebuttal is in the pack."""
    claim = claim_answered(question)
    return (pack.claim(claim) if claim else pack.question(question)) is not None


def with_rebuttals(pack: Pack) -> Pack:
    """The pack with a question more for each claim: what answers it."""
    asked = tuple(_question(pack, claim) for claim in pack.positions.claims)
    file = pack.questions_file
    return replace(pack, questions_file=replace(file, questions=(*file.questions, *asked)))


def _question(pack: Pack, claim: Claim) -> Question:
    side = pack.positions.sides[claim.side]
    speaker = side.part or f"The side '{side.name}'"
    attacks = _attacks(pack, claim)
    ways = [f"{speaker} says: {line} What do you answer?" for line in (claim.says, *claim.lines)]
    answers = [line for attack in attacks for line in _lines(pack, attack)[:1]]
    return Question(
        id=rebuttal_id(claim.id),
        kind="explain",
        ask=ways[0],
        asks=tuple(ways[1:]),
        accept=tuple(answers) or (f"Nothing in the article answers this: {_short(claim)}",),
        topic=TOPIC,
        basis=claim.basis,
        cite=_cites(pack, claim, attacks),
        hints=_hints(pack, claim, attacks),
        explain=_points(pack, attacks),
    )


def _attacks(pack: Pack, claim: Claim) -> list[Attack]:
    """What answers a claim, the hardest first."""
    found = [attack for attack in pack.positions.attacks if attack.to == claim.id]
    return sorted(found, key=lambda attack: -attack.force)


def _lines(pack: Pack, attack: Attack) -> tuple[str, ...]:
    """How an attack is put; one without lines speaks its claim."""
    own = pack.claim(attack.from_)
    return attack.lines or ((own.says,) if own else ())


def _cites(pack: Pack, claim: Claim, attacks: list[Attack]) -> tuple[int, ...]:
    theirs = [pack.claim(attack.from_) for attack in attacks[:1]]
    cited = [n for each in (claim, *theirs) if each is not None for n in each.cite]
    return tuple(dict.fromkeys(cited))


def _hints(pack: Pack, claim: Claim, attacks: list[Attack]) -> tuple[str, ...]:
    """A question to ask of the claim, then how a good answer begins."""
    asked = [question.ask for question in claim.questions[:1]]
    own = [each for attack in attacks[:1] if (each := pack.claim(attack.from_)) is not None]
    begins = [f"It could begin: '{' '.join(_short(c).split()[:_HINT_WORDS])} …'" for c in own]
    return (*asked, *begins)


def _points(pack: Pack, attacks: list[Attack]) -> str:
    own = [each for attack in attacks if (each := pack.claim(attack.from_)) is not None]
    if not own:
        return ""
    return f"Points that answer it: {'; '.join(_short(claim).rstrip('.') for claim in own)}."


def _short(claim: Claim) -> str:
    return claim.gist or claim.says
