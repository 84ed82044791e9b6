"""A round about one point alone: the part attacks one claim of the learner's and keeps to it."""

from debatebot.debate.choice import pick_attack, pick_question
from debatebot.debate.phrases import phrase
from debatebot.debate.reply import Parts, compose
from debatebot.debate.state import Node, Round, Settings
from debatebot.debate.tools import Tools


def can_be_debated(claim: str, tools: Tools) -> bool:
    """Whether the part has anything to say against a claim."""
    return claim in tools.claims and bool(tools.against(claim))


def opened_at(settings: Settings, tools: Tools) -> Round:
    """The round before the learner's first turn: the part's attack on the point stands already."""
    round_ = Round(settings=settings)
    pick = pick_attack(round_, settings.point, tools)
    if pick is None:
        return round_
    behind = tools.claims[pick.attack.from_]
    node = Node(
        label=f"{settings.letters[1]}0",
        by="bot",
        turn=0,
        claim=behind.id,
        gist=tools.gist(behind.id),
        weight=behind.weight,
        force=pick.attack.force,
    )
    question = pick_question(round_, settings.point, tools)
    said = tuple(part for part in (pick.line, question) if part)
    return Round(settings=settings, flow=(node,), used=said)


def first_word(round_: Round, tools: Tools) -> str:
    """What the part says before the learner's first turn."""
    settings = round_.settings
    fresh = Round(settings=settings)
    pick = pick_attack(fresh, settings.point, tools)
    lead = phrase("one-point", settings.bot_side, 0, settings.seed, gist=tools.gist(settings.point))
    if pick is None:
        return lead
    question = pick_question(fresh, settings.point, tools)
    return compose(Parts(lead=lead, line=pick.line, question=question))
