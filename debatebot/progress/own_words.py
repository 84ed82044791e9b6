"""A learner's own sentences: for each claim where it was argued, and where it was answered."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from debatebot.debate.events import Stated, Turn
from debatebot.event import Event
from debatebot.pack.models import Pack
from debatebot.progress.events import Record
from debatebot.progress.history import standing_records
from debatebot.quiz.events import Attempt, claim_answered
from debatebot.tour.events import Say


class Spoken(Struct, frozen=True, kw_only=True):
    """A text of the learner that speaks to a claim."""

    text: str
    at: datetime
    where: str
    "`debate`, `tour`, `rebuttal` or `steelman`."
    mark: float = 1.0
    "What a rebuttal earned, 0 to 1; what was not marked counts as heard."


class OwnWords(Struct, frozen=True):
    """Texts by the id of the claim, in the order in which they were said."""

    points: dict[str, tuple[Spoken, ...]]
    answers: dict[str, tuple[Spoken, ...]]


def own_words(records: Iterable[Record], pack: str) -> OwnWords:
    """All that a learner has said for and against each claim of a pack, of what stands."""
    points: dict[str, list[Spoken]] = {}
    answers: dict[str, list[Spoken]] = {}
    for record in standing_records(record for record in records if record.pack == pack):
        spoken, made, met = _said(record.event, record.at)
        if spoken is None or not spoken.text.strip():
            continue
        for claim in made:
            points.setdefault(claim, []).append(spoken)
        for claim in met:
            answers.setdefault(claim, []).append(spoken)
    return OwnWords(
        {claim: tuple(said) for claim, said in points.items()},
        {claim: tuple(said) for claim, said in answers.items()},
    )


def lines_written(records: Iterable[Record], pack: Pack) -> int:
    """How many claims of a pack are argued in the learner's own words, and how many answered."""
    claims = {claim.id for claim in pack.positions.claims}
    said = own_words(records, pack.id)
    return len(claims & said.points.keys()) + len(claims & said.answers.keys())


_Said = tuple[Spoken | None, tuple[str, ...], tuple[str, ...]]


def _said(event: Event, at: datetime) -> _Said:
    """A text with the claims that it makes and those that it answers."""
    match event:
        case Turn(by="learner"):
            return Spoken(text=event.text, at=at, where="debate"), event.claims, event.answers
        case Say():
            return Spoken(text=event.text, at=at, where="tour"), event.claims, ()
        case Stated():
            spoken = Spoken(text=event.text, at=at, where="steelman", mark=event.score)
            return spoken, event.covered, ()
        case Attempt() if (claim := claim_answered(event.question)) and event.score > 0:
            spoken = Spoken(text=event.answer, at=at, where="rebuttal", mark=event.score)
            return spoken, (), (claim,)
    return None, (), ()
