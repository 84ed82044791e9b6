"""What a round shows at the moment, as data that every front end renders alike."""

from typing import Literal

from msgspec import Struct

from debatebot.debate.drops import waiting
from debatebot.debate.names import STANDING_NAMES
from debatebot.debate.phrases import phrase
from debatebot.debate.point import can_be_debated, first_word
from debatebot.debate.session import DebateState
from debatebot.debate.state import Node, Round, Said, Speaker
from debatebot.debate.tools import Tools

PHASE_NAMES = {
    "opening": "Opening",
    "constructive": "Constructive",
    "exchange": "Exchange",
    "answer": "Answer the question",
    "ask": "Ask a question",
    "rebuttal": "Rebuttal",
    "closing": "Closing: no new claims",
}


Help = Literal["", "hint", "cards"]
WITHOUT_A_POINT = 2
"""Turns in a row in which no point was heard, after which points to make are shown."""


class Line(Struct, frozen=True):
    """One turn of the conversation."""

    number: int
    by: Speaker
    name: str
    text: str
    heard: tuple[str, ...]
    "What a turn of the learner was taken for, in short."
    words: tuple[str, ...]
    "The learner's words that led there."
    sure: bool
    "False: the reading is shown as a guess."


class FlowLine(Struct, frozen=True):
    """One entry of the flow."""

    label: str
    by: Speaker
    text: str
    cites: tuple[int, ...]
    standing: str
    depth: int
    "0 for a point of its own, 1 for an answer to another, and so on."
    waits: int | None
    "Turns until its silence is called; None when it does not wait."
    answers: str = ""
    "Label of the entry that it answers; empty for a point of its own."


class DebateView(Struct, frozen=True, kw_only=True):
    """One moment of a round."""

    motion: str
    mine: str
    "The learner's side by name."
    part: str
    "What the app calls itself."
    theirs: str
    intro: str
    "How the part says, once, that it plays a part."
    lines: tuple[Line, ...]
    flow: tuple[FlowLine, ...]
    live: int
    "Claims of both speakers that stand unanswered."
    phase: str
    number: int
    "Of the learner's turn at hand, from 1."
    total: int
    budget: int
    choices: tuple[str, ...]
    "Claims in short, offered as A, B, C."
    can_correct: bool
    "Whether '/not' does anything now."
    over: bool
    me: str = "you"
    "What the learner's seat is called; a name when somebody else sits there."
    remark: str = ""
    "What the app has to say to two people of the newest turn."
    help: Help = ""
    "What is offered unasked: a hint to who says that they don't know, cards after two turns without a point."


def view(state: DebateState, tools: Tools) -> DebateView:
    """What to show now."""
    round_, settings = state.round, state.settings
    sides = tools.pack.positions.sides
    part = sides[settings.bot_side]
    phase = round_.phase
    waits = {} if round_.over else {node.label: left for node, left in waiting(round_)}
    last = round_.said[-2] if len(round_.said) > 1 else None
    intro = part.lines[settings.seed % len(part.lines)] if part.lines else ""
    return DebateView(
        motion=tools.pack.positions.motion,
        mine=sides[settings.side].name,
        part=part.part or "The app",
        theirs=part.name,
        intro=_intro(
            intro or f"{part.part or 'The app'} plays a part: {part.name}.", round_, tools
        ),
        lines=tuple(_line(said, part.part or "The app", tools) for said in round_.said),
        flow=tuple(flow_line(node, round_.flow, tools, waits) for node in round_.flow),
        live=sum(1 for node in round_.flow if node.standing == "live"),
        phase=PHASE_NAMES[phase.name] if phase else "The round is over",
        number=min(round_.turns_taken + 1, len(settings.phases)),
        total=len(settings.phases),
        budget=phase.words if phase else 0,
        choices=tuple(tools.gist(claim) for claim in round_.choosing),
        can_correct=bool(last and last.made and state.moves[-1].claims is None),
        over=round_.over,
        help="" if round_.over else help_for(round_),
    )


def help_for(round_: Round) -> Help:
    """What the newest turns ask for without a word: nothing, a hint, or points to make."""
    own = [said for said in round_.said if said.by == "learner"]
    if not own or not own[-1].text.strip():
        return ""  # who passes asks for nothing
    if own[-1].intent == "empty":
        return "hint"
    pointless = 0
    for said in reversed(own):
        if said.made or said.answered or said.intent in ("question", "concession", "abuse"):
            break
        pointless += 1
    return "cards" if pointless and pointless % WITHOUT_A_POINT == 0 else ""


def _intro(intro: str, round_: Round, tools: Tools) -> str:
    """How the part introduces itself, and what the round begins with, if it is not the learner."""
    if can_be_debated(round_.settings.point, tools):
        return f"{intro} {first_word(round_, tools)}"
    first = next((node for node in round_.flow if node.turn == 0), None)
    if first is None:
        return intro
    settings = round_.settings
    said = phrase("owed", settings.bot_side, 0, settings.seed, gist=first.gist)
    return f"{intro} {said}"


def _line(said: Said, part: str, tools: Tools) -> Line:
    learner = said.by == "learner"
    return Line(
        number=said.number,
        by=said.by,
        name="you" if learner else part,
        text=said.text,
        heard=tuple(tools.gist(c) for c in said.made) if learner else (),
        words=said.words,
        sure=said.tier != "read",
    )


def flow_line(node: Node, flow: tuple[Node, ...], tools: Tools, waits: dict[str, int]) -> FlowLine:
    """One entry as it is shown: set in under what it answers, with the turns that it waits."""
    by_label = {other.label: other for other in flow}
    depth, at = 0, node
    while at.to in by_label and depth < len(by_label):
        depth, at = depth + 1, by_label[at.to]
    claim = tools.claims.get(node.claim)
    return FlowLine(
        label=node.label,
        by=node.by,
        text=node.gist,
        cites=claim.cite if claim else (),
        standing=STANDING_NAMES[node.standing],
        depth=depth,
        waits=waits.get(node.label),
        answers=node.to if node.to in by_label else "",
    )
