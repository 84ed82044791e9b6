"""Which line the part says: among the legal attacks the best one, never a line twice."""

from zlib import crc32

from msgspec import Struct

from debatebot.debate.reply import words
from debatebot.debate.state import Round
from debatebot.debate.tools import Tools
from debatebot.pack.models import Attack, Claim, GeneralReply

LINE_WORDS = 45
"""The longest line that leaves room for a lead and a question."""


class Pick(Struct, frozen=True):
    """A line and the attack that it comes from."""

    line: str
    attack: Attack


def pick_attack(round_: Round, target: str, tools: Tools) -> Pick | None:
    """The best unused line against a claim, or None when all are spent.

    Ranked by: an attacking claim not yet on the flow, force as the level wants it, a line that leaves
    room for more, a dice that the seed sets, then the id. An attack that leans on a claim which the
    part gave up is not legal.
    """
    found = [
        (attack, line)
        for attack in tools.against(target)
        if attack.from_ not in round_.given_up
        and (line := unused_line(round_, attack_lines(attack, tools)))
    ]
    if not found:
        return None
    attack, line = min(found, key=lambda pair: _rank(round_, pair[0], tools))
    return Pick(line, attack)


def attack_lines(attack: Attack, tools: Tools) -> tuple[str, ...]:
    """An attack's lines; without any the claim behind it speaks for itself."""
    return attack.lines or (tools.claims[attack.from_].says,)


def unused_line(round_: Round, lines: tuple[str, ...]) -> str:
    """A line that was not said yet, from a place in the list that the seed sets, or nothing."""
    start = round_.settings.seed % max(1, len(lines))
    for line in (*lines[start:], *lines[:start]):
        if line not in round_.used:
            return line
    return ""


def pick_general(round_: Round, issue: str, tools: Tools) -> str:
    """A general reply on the issue, else on any, that was not said yet, or nothing."""
    side = round_.settings.bot_side
    fitting: list[GeneralReply] = [
        reply
        for reply in tools.pack.positions.general
        if reply.side in (None, side) and reply.issue in (issue, "any")
    ]
    fitting.sort(key=lambda reply: (reply.issue == "any", reply.side is None))
    for reply in fitting:
        if line := unused_line(round_, reply.lines):
            return line
    return ""


def pick_own_case(round_: Round, avoid_issue: str, tools: Tools) -> tuple[Claim, str] | None:
    """A claim of the part that is not on the flow yet, with a line for it, or None."""
    on_flow = {node.claim for node in round_.nodes("bot")}
    point = round_.settings.point
    to_the_point = {attack.from_ for attack in tools.against(point)} if point else None
    fresh = [
        claim
        for claim in tools.of_side(round_.settings.bot_side)
        if claim.id not in on_flow
        and claim.id not in round_.given_up
        and (to_the_point is None or claim.id in to_the_point)
    ]
    seed = round_.settings.seed
    fresh.sort(
        key=lambda claim: (
            bool(avoid_issue) and claim.issue == avoid_issue,
            -claim.weight,
            dice(seed, claim.id),
        )
    )
    for claim in fresh:
        if line := unused_line(round_, claim.lines or (claim.says,)):
            return claim, line
    return None


def dice(seed: int, *about: str) -> int:
    """A number that the seed sets for a choice: the same on every machine, another for another seed."""
    return crc32("/".join((str(seed), *about)).encode())


def pick_question(round_: Round, claim: str, tools: Tools) -> str:
    """A critical question on a claim of the learner that was not asked yet, or nothing."""
    known = tools.claims.get(claim)
    if known is None:
        return ""
    asks = [question.ask for question in known.questions]
    if known.issue in tools.issues and tools.issues[known.issue].ask:
        asks.append(tools.issues[known.issue].ask)
    return unused_line(round_, tuple(asks))


def _rank(round_: Round, attack: Attack, tools: Tools) -> tuple[int, int, int, int, str]:
    settings = round_.settings
    on_flow = {node.claim for node in round_.nodes("bot")}
    wanted = {"novice": abs(attack.force - 2), "club": 0, "varsity": -attack.force}
    turned = dice(settings.seed, attack.to, attack.from_)
    too_long = words(attack_lines(attack, tools)[0]) > LINE_WORDS
    return (
        int(attack.from_ in on_flow),
        wanted[settings.level],
        int(too_long),
        turned,
        attack.from_,
    )
