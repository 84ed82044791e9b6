"""Drop hunt: find the point of a finished flow that nobody answered, then answer it."""

from collections.abc import Sequence

from debatebot.classroom import steps
from debatebot.classroom.flows import Flow, FlowEntry, flow_of
from debatebot.classroom.script import ClassReaders
from debatebot.classroom.scripts.common import (
    HANDS,
    closed,
    how_many,
    model_line,
    share,
    with_tries,
)
from debatebot.classroom.sides import attack_line
from debatebot.classroom.state import Debrief, Done, Heard, Line, Option, Prompt, Reply, Setup
from debatebot.classroom.tallies import enough
from debatebot.pack.models import Claim, Pack

_MINUTES_A_FLOW = 3.5
_MOST_FLOWS = 4
_POINTS = 4
_STAGES = 2
_HUNTING = 0.6
"""Share of a flow's time for finding the point."""


class Drops:
    """The round on a pupil's screen, and in front of the class."""

    def __init__(self, setup: Setup, pack: Pack, readers: ClassReaders) -> None:
        self._setup, self._pack, self._readers = setup, pack, readers
        count = how_many(setup, _MINUTES_A_FLOW, _MOST_FLOWS)
        self._flows = tuple(flow_of(pack, setup.seed, n, _POINTS) for n in range(count))

    def prompt(self, done: Sequence[Done]) -> Prompt | None:
        """Two prompts for each flow: hunt, and answer."""
        place, stage = divmod(closed(done), _STAGES)
        if place >= len(self._flows):
            return None
        if stage:
            return self._answer(place)
        return self._hunt(place)

    def hear(self, prompt: Prompt, reply: Reply, done: Sequence[Done]) -> Heard:
        """Whether the point was found, and whether it was answered."""
        flow = self._flows[closed(done) // _STAGES]
        if prompt.takes == "key":
            return _picked(reply.key, flow)
        if prompt.takes == "text":
            heard = steps.set_against(reply.text, self._claim(flow.dropped), self._readers)
            return with_tries(heard, done, self._model(flow), further=0)
        return Heard()

    def debrief(self, done: Sequence[Done]) -> Debrief:
        """Which point was dropped in each flow, and one way to answer it."""
        lines: list[Line] = []
        for place, flow in enumerate(self._flows[: (closed(done) + 1) // _STAGES]):
            lines.append(_dropped_line(flow))
            hands = next((d for d in done if d.prompt.id == f"flow-{place + 1}/hands"), None)
            if hands and enough(hands.reply.counts):
                found = hands.reply.counts[flow.points.index(flow.dropped)]
                lines.append(
                    Line(word="Hands", text=f"{found} of {sum(hands.reply.counts)} found it.")
                )
            lines.append(model_line(self._model(flow)))
        return Debrief(
            title="Drop hunt",
            lines=tuple(lines) or (Line(text="No flow was read, which is fine."),),
            ask="When is it right to leave a point unanswered?",
        )

    def _hunt(self, place: int) -> Prompt:
        flow = self._flows[place]
        room = self._setup.projector
        return Prompt(
            id=f"flow-{place + 1}/{'hands' if room else 'hunt'}",
            takes="counts" if room else "key",
            title="Find the drop",
            lines=(f"A: {flow.names[0]}. B: {flow.names[1]}.", *flow.lines()),
            ask=f"Hands up for each point. {HANDS}" if room else "Which point was never answered?",
            options=tuple(Option(key=str(p.number), text=p.label) for p in flow.points),
            seconds=share(self._setup, _HUNTING / len(self._flows)),
        )

    def _answer(self, place: int) -> Prompt:
        flow = self._flows[place]
        room = self._setup.projector
        return Prompt(
            id=f"flow-{place + 1}/{'reply' if room else 'answer'}",
            takes="read" if room else "text",
            title="Answer it",
            lines=(f"{flow.dropped.label} {flow.dropped.says}",),
            ask="Who answers it in one sentence?" if room else "Answer it in one sentence.",
            frame="But … because …",
            about=flow.dropped.claim,
            seconds=share(self._setup, (1 - _HUNTING) / len(self._flows)),
        )

    def _claim(self, entry: FlowEntry) -> Claim:
        return next(c for c in self._pack.positions.claims if c.id == entry.claim)

    def _model(self, flow: Flow) -> str:
        return attack_line(self._pack, flow.dropped.claim, self._setup.seed)


def _picked(key: str, flow: Flow) -> Heard:
    dropped = flow.dropped
    if key == str(dropped.number):
        line = Line(sign="✓", word="Found", text="Nobody answered that one.")
        return Heard(lines=(line,), score=1.0)
    answered = next((e for e in flow.entries if str(e.answers) == key), None)
    text = f"{answered.label} answers it." if answered else "It was answered."
    lines = (Line(sign="✗", word="Not that one", text=text), _dropped_line(flow))
    return Heard(lines=lines, score=0.0)


def _dropped_line(flow: Flow) -> Line:
    return Line(sign="○", word=f"{flow.dropped.label} dropped", text=flow.dropped.says)
