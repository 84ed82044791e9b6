"""They say, but: one claim of the other side, refuted in four steps, each checked by itself."""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.classroom import steps
from debatebot.classroom.script import ClassReaders
from debatebot.classroom.scripts.common import (
    HANDS,
    at_hand,
    by_id,
    closed,
    drawn_claims,
    drawn_side,
    how_many,
    model_line,
    numbered,
    share,
    with_tries,
)
from debatebot.classroom.sides import (
    attack_line,
    attackers,
    gist,
    name_of,
    other,
    part_of,
    plays_a_part,
    said_otherwise,
)
from debatebot.classroom.state import Debrief, Done, Heard, Line, Prompt, Reply, Setup
from debatebot.pack.models import Claim, Pack

_MINUTES_A_CLAIM = 4
"""Four sentences take a pupil about so long."""
_MOST_CLAIMS = 5
_FURTHER = 2
"""A step is opened again so often; then the round goes on with a model line."""


class _Step(Struct, frozen=True):
    name: str
    title: str
    ask: str
    frame: str
    part: float
    "Share of the claim's time."


_STEPS = (
    _Step("say", "They say", "Say their point in your own words.", "They say …", 0.25),
    _Step("but", "But", "Say what speaks against it.", "But …", 0.3),
    _Step("because", "Because", "Give a reason, or a fact of the article.", "Because …", 0.25),
    _Step("therefore", "Therefore", "Say what follows, or what weighs more.", "Therefore …", 0.2),
)


class Refute:
    """The round on a pupil's screen, and in front of the class."""

    def __init__(self, setup: Setup, pack: Pack, readers: ClassReaders) -> None:
        self._setup, self._pack, self._readers = setup, pack, readers
        self._side = drawn_side(setup)
        theirs = drawn_claims(pack, other(self._side), setup)
        self._claims = theirs[: how_many(setup, _MINUTES_A_CLAIM, _MOST_CLAIMS)]
        self._row = self._room() if setup.projector else self._pupil()

    def prompt(self, done: Sequence[Done]) -> Prompt | None:
        """Four steps for each claim."""
        return at_hand(self._row, done)

    def hear(self, prompt: Prompt, reply: Reply, done: Sequence[Done]) -> Heard:
        """Each step by its own rule."""
        if prompt.takes != "text":
            return Heard()
        place = closed(done)
        claim, step = self._claims[place // len(_STEPS)], _STEPS[place % len(_STEPS)]
        heard = self._checked(step, claim, reply.text, done)
        return with_tries(heard, done, self._model(step, claim), further=_FURTHER)

    def debrief(self, done: Sequence[Done]) -> Debrief:
        """Which steps were taken, and one way to take the others."""
        if self._setup.projector:
            return self._of_the_class(done)
        lines = [
            line for n, claim in enumerate(self._claims, 1) for line in self._told(n, claim, done)
        ]
        return Debrief(
            title="Four steps",
            lines=tuple(lines) or (Line(text="Nothing was typed, which is fine."),),
            ask="Which of your four steps would the other side attack first?",
        )

    def _checked(self, step: _Step, claim: Claim, text: str, done: Sequence[Done]) -> Heard:
        match step.name:
            case "say":
                return steps.said_back(text, claim, self._readers)
            case "but":
                return steps.set_against(text, claim, self._readers)
            case "because":
                number = self._claims.index(claim) + 1
                before = by_id(done, f"claim-{number}/but")
                return steps.because(
                    text, claim, before.reply.text if before else "", self._readers
                )
            case _:
                return steps.therefore(text, claim, self._readers)

    def _model(self, step: _Step, claim: Claim) -> str:
        pack, seed = self._pack, self._setup.seed
        match step.name:
            case "say":
                return said_otherwise(claim)
            case "but":
                return attack_line(pack, claim.id, seed)
            case "because":
                return _fact_behind(pack, claim) or attackers(pack, claim.id)[0].says
            case _:
                return _weighed(pack, claim, seed)

    def _pupil(self) -> tuple[Prompt, ...]:
        return tuple(
            Prompt(
                id=f"claim-{number}/{step.name}",
                takes="text",
                title=step.title,
                lines=self._shown(number, claim, step),
                speaker=part_of(self._pack, claim.side),
                ask=self._asked(number, step),
                frame=step.frame,
                about=claim.id,
                seconds=share(self._setup, step.part / len(self._claims)),
            )
            for number, claim in enumerate(self._claims, 1)
            for step in _STEPS
        )

    def _shown(self, number: int, claim: Claim, step: _Step) -> tuple[str, ...]:
        if not _opens(number, step):
            return (claim.says,)
        return (plays_a_part(self._pack, claim.side, self._setup.seed), claim.says)

    def _asked(self, number: int, step: _Step) -> str:
        drew = f"You drew: {name_of(self._pack, self._side)}. " if _opens(number, step) else ""
        return f"{drew}{step.ask}"

    def _room(self) -> tuple[Prompt, ...]:
        prompts = [
            Prompt(
                id=f"claim-{number}/{step.name}",
                takes="read",
                title=step.title,
                lines=(gist(claim),),
                speaker=part_of(self._pack, claim.side),
                ask=step.ask,
                frame=step.frame,
                about=claim.id,
                seconds=share(self._setup, 0.9 * step.part / len(self._claims)),
            )
            for number, claim in enumerate(self._claims, 1)
            for step in _STEPS
        ]
        hands = Prompt(
            id="hands",
            takes="counts",
            title="Hands up",
            ask=f"Which step was the hardest? {HANDS}",
            options=numbered([step.title for step in _STEPS]),
            seconds=share(self._setup, 0.1),
        )
        return (*prompts, hands)

    def _told(self, number: int, claim: Claim, done: Sequence[Done]) -> list[Line]:
        lines = []
        for step in _STEPS:
            found = by_id(done, f"claim-{number}/{step.name}")
            if found is None:
                continue
            if found.heard.score or found.heard.new:
                lines.append(Line(sign="✓", word=step.title, text=gist(claim)))
            else:
                lines.append(Line(sign="○", word=step.title, text=self._model(step, claim)))
        return lines

    def _of_the_class(self, done: Sequence[Done]) -> Debrief:
        from debatebot.classroom.tallies import hand_lines

        hands = by_id(done, "hands")
        counts = hands.reply.counts if hands else ()
        models = tuple(model_line(self._model(_STEPS[1], claim)) for claim in self._claims)
        return Debrief(
            title="Four steps",
            lines=(*hand_lines(counts, [step.title for step in _STEPS]), *models),
            ask=f"Who says it in four sentences, for: {name_of(self._pack, self._side)}?",
        )


def _opens(number: int, step: _Step) -> bool:
    """Whether it is the first prompt of the round."""
    return number == 1 and step is _STEPS[0]


def _one(texts: Sequence[str], seed: int) -> str:
    return texts[seed % len(texts)]


def _fact_behind(pack: Pack, claim: Claim) -> str:
    """A fact of the article behind the hardest answer to a claim, with its paragraph."""
    attacks = sorted(
        (a for a in pack.positions.attacks if a.to == claim.id), key=lambda a: (-a.force, a.from_)
    )
    for attack in attacks[:1]:
        attacker = pack.claim(attack.from_)
        names = (*attack.evidence, *(attacker.evidence if attacker else ()))
        for fact in pack.positions.facts:
            if fact.id in names:
                where = f" (¶{fact.cite[0]})" if fact.cite else ""
                return f"{fact.says.rstrip('.')}{where}."
    return ""


def _weighed(pack: Pack, claim: Claim, seed: int) -> str:
    """A line that weighs for whoever answers the claim; without one, what follows for the motion."""
    side = other(claim.side)
    lines = [
        line
        for entry in pack.positions.weighing
        if entry.side in (None, side)
        for line in entry.lines
    ]
    if lines:
        return _one(lines, seed)
    return f"Therefore our side weighs more: {name_of(pack, side)}."
