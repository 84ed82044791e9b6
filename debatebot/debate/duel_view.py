"""What a round of two people shows, in the shape in which every round is shown."""

from debatebot.debate.commitments import granted_in
from debatebot.debate.drops import waiting
from debatebot.debate.duel import Duel
from debatebot.debate.slots import Person
from debatebot.debate.state import Node, Said
from debatebot.debate.tools import Tools
from debatebot.debate.view import PHASE_NAMES, DebateView, FlowLine, Line, flow_line


def names_of(duel: Duel, tools: Tools) -> dict[Person, str]:
    """Both people by the names of their sides."""
    sides = tools.pack.positions.sides
    settings = duel.settings
    people: tuple[Person, Person] = ("first", "second")
    return {person: sides[settings.side_of(person)].name for person in people}


def duel_view(duel: Duel, tools: Tools) -> DebateView:
    """What to show now. The first speaker stands where a learner stands, the second for the part."""
    names = names_of(duel, tools)
    slot = duel.slot
    whose = slot.by if slot else "first"
    last = duel.moves[-1] if duel.moves else None
    newest = _own(duel, len(duel.moves)) if duel.moves else None
    other: Person = "second" if whose == "first" else "first"
    return DebateView(
        motion=tools.pack.positions.motion,
        me=names["first"],
        mine=names[whose],
        part=names["second"],
        theirs=names[other],
        intro=f"Two people, one keyboard. {names['first']} begins; each has a ballot at the end.",
        lines=tuple(_line(duel, said, tools) for said in duel.first.said),
        flow=_flow(duel, tools),
        live=sum(1 for node in duel.first.flow if node.standing == "live"),
        phase=f"{names[whose]}: {PHASE_NAMES[slot.phase.name]}" if slot else "The round is over",
        number=min(len(duel.moves) + 1, len(duel.settings.slots)),
        total=len(duel.settings.slots),
        budget=slot.phase.words if slot else 0,
        choices=(),
        can_correct=bool(newest and newest.made and last and last.claims is None),
        over=duel.over,
        remark=_remark(duel, tools) if newest is not None and newest.contradicts else "",
    )


def _remark(duel: Duel, tools: Tools) -> str:
    """That the newest turn argues against what its speaker granted: both are named, neither is judged."""
    by = duel.settings.slots[len(duel.moves) - 1].by
    said = _own(duel, len(duel.moves))
    number = granted_in(duel.round_of(by), said.contradicts)
    return (
        f"{names_of(duel, tools)[by]} granted in turn {number}: "
        f"{tools.gist(said.contradicts).rstrip('.')}. Turn {said.number} argues against it. "
        "Say in your next turn which of the two stands; that costs nothing."
    )


def _own(duel: Duel, number: int) -> Said:
    """A turn as the one who said it sees it."""
    return duel.round_of(duel.settings.slots[number - 1].by).said[number - 1]


def _line(duel: Duel, heard: Said, tools: Tools) -> Line:
    said = _own(duel, heard.number)
    by = duel.settings.slots[said.number - 1].by
    return Line(
        number=said.number,
        by="learner" if by == "first" else "bot",
        name=names_of(duel, tools)[by],
        text=said.text,
        heard=tuple(tools.gist(claim) for claim in said.made),
        words=said.words,
        sure=said.tier != "read",
    )


def _flow(duel: Duel, tools: Tools) -> tuple[FlowLine, ...]:
    """Every entry once; either of them may leave one waiting."""
    rounds = () if duel.over else (duel.first, duel.second)
    waits = {node.label: left for round_ in rounds for node, left in waiting(round_)}
    nodes: tuple[Node, ...] = duel.first.flow
    return tuple(flow_line(node, nodes, tools, waits) for node in nodes)
