"""Made-up pupils, so that a teacher sees a round before the class does: good, middling, silent."""

from collections.abc import Sequence
from random import Random

from debatebot.classroom.sides import attackers
from debatebot.classroom.state import Prompt, Reply, Setup
from debatebot.pack.models import Claim, Pack

CLASS_SIZE = 24
"""Hands in a made-up class."""
_AT_A_LOSS = "no idea, something else"
_AGAINST = ("But", "Because", "Therefore")
"""How the frame of a sentence begins that speaks against the claim it is about."""
_SILENT = 0.1
"""Share of made-up pupils who pass: that is allowed, and should be seen."""


def made_up(prompt: Prompt, setup: Setup, pack: Pack, number: int) -> Reply:
    """What a made-up pupil replies.

    Args:
        prompt: what was asked.
        setup: the round; its seed decides.
        pack: whose wordings the pupils use.
        number: how many replies came before; each is another pupil.
    """
    chance = Random(f"pupil {setup.round} {setup.seed} {number}")
    match prompt.takes:
        case "read":
            return Reply()
        case "key":
            return Reply(key=chance.choice([option.key for option in prompt.options]))
        case "counts":
            return Reply(counts=_hands(len(prompt.options), chance))
        case "text":
            if chance.random() < _SILENT:
                return Reply(passed=True)
            return Reply(text=_words(prompt, pack, chance))


def _hands(places: int, chance: Random) -> tuple[int, ...]:
    """A class's hands over so many choices; the last but one nobody takes, so that a gap is seen."""
    open_ = [place for place in range(places) if places < 3 or place != places - 2]
    counts = [0] * places
    for _ in range(CLASS_SIZE):
        counts[chance.choice(open_)] += 1
    return tuple(counts)


def _words(prompt: Prompt, pack: Pack, chance: Random) -> str:
    question = pack.question(prompt.about)
    if question is not None:
        samples = question.samples
        kept: Sequence[str] = (
            (*samples.right, *samples.partial, *samples.wrong) if samples else question.accept
        )
        return chance.choice(kept)
    fact = next((fact for fact in pack.positions.facts if fact.id == prompt.about), None)
    if fact is not None:
        return chance.choice((fact.says, *fact.phrasings, _AT_A_LOSS))
    claim = pack.claim(prompt.about)
    if claim is not None and prompt.frame.startswith(_AGAINST):
        claim = chance.choice(attackers(pack, claim.id))
    claim = claim or chance.choice(pack.positions.claims)
    return f"{_wording(claim, chance)}, because that is how it works"


def _wording(claim: Claim, chance: Random) -> str:
    return chance.choice(claim.phrasings or (claim.says,)).rstrip(" .!?")
