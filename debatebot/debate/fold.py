"""A round made from its moves, one turn and one reply after another."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.debate.closing import close
from debatebot.debate.formats import Phase
from debatebot.debate.point import can_be_debated, opened_at
from debatebot.debate.policy import respond
from debatebot.debate.reading import Reading
from debatebot.debate.speaking import Speaking
from debatebot.debate.state import Move, Node, Reply, Round, Said, Settings
from debatebot.debate.tools import Tools
from debatebot.debate.turns import read, take_turn


def round_of(
    settings: Settings, moves: Sequence[Move], tools: Tools, replies: Sequence[Reply] = ()
) -> Round:
    """The round that some moves lead to.

    Args:
        settings: what was fixed when it started.
        moves: the learner's turns.
        tools: the pack made ready.
        replies: what the part has answered already; turns beyond them are answered now. With all of
            them, a changed reading changes what is scored and not what was said.
    """
    round_ = opened(settings, tools)
    for place, move in enumerate(moves):
        fixed = replies[place] if place < len(replies) else None
        round_ = advance(round_, move, tools, fixed)
    return round_


def opened(settings: Settings, tools: Tools) -> Round:
    """A round before its first turn; what is still owed, or the attack on the one point, stands."""
    if can_be_debated(settings.point, tools):
        return opened_at(settings, tools)
    owed = tools.claims.get(settings.owed)
    if owed is None or owed.side != settings.bot_side or settings.level == "novice":
        return Round(settings=settings)
    node = Node(
        label=f"{settings.letters[1]}0",
        by="bot",
        turn=0,
        claim=owed.id,
        gist=tools.gist(owed.id),
        weight=owed.weight,
    )
    return Round(settings=settings, flow=(node,))


def advance(round_: Round, move: Move, tools: Tools, fixed: Reply | None = None) -> Round:
    """The round after one turn of the learner and the reply to it.

    Args:
        round_: the round so far.
        move: the learner's turn.
        tools: the pack made ready.
        fixed: what the part answered already, to be kept; None: it answers now.
    """
    phase = round_.phase
    if phase is None:
        return round_
    heard, reading = hear(round_, move, phase, tools)
    said = heard.said[-1]
    speaking = Speaking(round_=heard, turn=said, reading=reading, tools=tools)
    answer = close if phase.name == "closing" else respond
    reply = fixed if fixed is not None else answer(speaking)
    if _is_free(heard, reply):
        heard = replace(heard, said=(*heard.said[:-1], replace(said, free=True)))
    return _replied(heard, said, reply)


def hear(round_: Round, move: Move, phase: Phase, tools: Tools) -> tuple[Round, Reading]:
    """The round after one turn of the learner, before any reply, and how the turn was read."""
    reading = read(round_, move, tools)
    said, nodes = take_turn(round_, move, reading, phase, tools)
    heard = replace(
        round_,
        said=(*round_.said, said),
        flow=(*conceded_in(answered_in(round_.flow, said), said), *nodes),
        warned=round_.warned + (reading.intent == "abuse"),
    )
    return heard, reading


FREE_MOVES = frozenset(
    f"prompt-{occasion}"
    for occasion in ("empty", "off_topic", "short", "unknown", "keywords", "mended")
)
"""Replies that only ask for something to work with: the turn is not used up."""

FREE_RUNNING = 2
"""So many turns in a row are free; the next counts, so that a round comes to its end."""


def _is_free(round_: Round, reply: Reply) -> bool:
    passed = not round_.said[-1].text.strip()
    if passed or round_.settings.every_turn_counts or reply.move not in FREE_MOVES:
        return False
    mine = [said for said in round_.said[:-1] if said.by == "learner"]
    return not (len(mine) >= FREE_RUNNING and all(said.free for said in mine[-FREE_RUNNING:]))


def _replied(round_: Round, said: Said, reply: Reply) -> Round:
    spoken = Said(
        number=said.number + 1,
        by="bot",
        text=reply.text,
        phase=said.phase,
        move=reply.move,
        made=tuple(n.claim for n in reply.nodes),
        answers=reply.answers,
        asked=reply.asked,
    )
    flow = tuple(
        replace(node, standing="yielded")
        if node.by == "bot" and node.claim in reply.given_up
        else replace(node, standing="dropped")
        if node.label in reply.called
        else node
        for node in round_.flow
    )
    hit = {node.to for node in reply.nodes if node.to}
    flow = tuple(
        replace(n, standing="answered") if n.label in hit and n.standing == "live" else n
        for n in flow
    )
    return replace(
        round_,
        said=(*round_.said, spoken),
        flow=(*flow, *reply.nodes),
        used=(*round_.used, *reply.used),
        given_up=(*round_.given_up, *reply.given_up),
        called=(*round_.called, *reply.called),
        choosing=reply.choosing,
        replies=(*round_.replies, reply),
    )


def answered_in(flow: tuple[Node, ...], said: Said) -> tuple[Node, ...]:
    """A flow in which what a turn answered counts as answered."""
    labels = {answer.label for answer in said.answered}
    return tuple(
        replace(node, standing="answered")
        if node.label in labels and node.standing in ("live", "dropped")
        else node
        for node in flow
    )


def conceded_in(flow: tuple[Node, ...], said: Said) -> tuple[Node, ...]:
    """A flow in which what a turn gives way to, and does not answer, counts as conceded.

    Nobody gives way to a claim of their own side, so who made the claim need not be asked.
    """
    granted = set(said.granted) - {answer.claim for answer in said.answered}
    return tuple(
        replace(node, standing="conceded") if node.claim in granted else node for node in flow
    )
