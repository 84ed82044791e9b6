"""What an author adds to a pack from what was typed: what it is to be, checked against the pack."""

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from debatebot.authoring.agreement import MARKS
from debatebot.pack.controls import REFUSED
from debatebot.pack.models import Claim, Pack, Question, Samples, Side
from debatebot.pack.problems import nearest
from debatebot.pack.version import POSITIONS, QUESTIONS
from debatebot.text.sanitise import one_line

ACCEPT = "accept"
"""Stands for the accepted answers where a point is named."""
NO_CLAIM = "none"
"""Stands for no claim of the pack where a golden turn's claims are named."""
INTENTS = ("question", "concession", "off_topic", "abuse", "empty", "command")
"""What a turn may be that is no argument."""


class NotAdded(Exception):
    """This cannot be added; `message` says why, with the nearest right name."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UnknownPoint(NotAdded):
    """The question has no such point; `message` names the nearest or lists them."""

    def __init__(self, question: Question, point: str) -> None:
        known = [each.id for each in question.points] + [ACCEPT]
        super().__init__(f"'{question.id}' has no point '{one_line(point)}'. {_hint(point, known)}")


class Addition(Struct, frozen=True, kw_only=True):
    """One text, cleaned as a pack is when it is read, and what it is to be."""

    kind: Literal["phrasing", "reject", "sample", "claim", "golden"]
    of: str = ""
    "Id of the question or of the claim; empty for a golden turn."
    text: str
    point: str = ""
    "Of a phrasing: a point's id, or `accept`."
    feedback: str = ""
    "Of a wrong answer: what is said to whoever gives it."
    mark: str = ""
    "Of a sample: `right`, `partial` or `wrong`."
    side: Side = "pro"
    "Of a golden turn: the learner's."
    claims: tuple[str, ...] = ()
    intent: str = ""

    @property
    def reads_anew(self) -> bool:
        """Whether it may change how something is read: samples and golden turns only measure."""
        return self.kind in ("phrasing", "reject", "claim")

    @property
    def file(self) -> str:
        """The file that it goes into."""
        return POSITIONS if self.kind in ("claim", "golden") else QUESTIONS

    @property
    def called(self) -> str:
        """What it is, in a few words: `a phrasing of salmon`."""
        return {
            "phrasing": "an accepted answer"
            if self.point == ACCEPT
            else f"a phrasing of {self.point}",
            "reject": "a wrong answer",
            "sample": f"a sample that is {self.mark}",
            "claim": f"a phrasing of {self.of}",
            "golden": f"a golden turn for {', '.join(self.claims) or self.intent or 'no claim'}",
        }[self.kind]


def phrasing(pack: Pack, question: str, point: str, text: str) -> Addition:
    """One more phrasing of a point, or with `accept` one more accepted answer.

    Raises:
        NotAdded: there is no such question or point, or it is there already.
    """
    known = _question(pack, question)
    if point == ACCEPT:
        return _new(
            known.accept, Addition(kind="phrasing", of=question, text=_text(text), point=point)
        )
    found = next((each for each in known.points if each.id == point), None)
    if found is None:
        raise UnknownPoint(known, point)
    return _new(
        found.phrasings, Addition(kind="phrasing", of=question, text=_text(text), point=point)
    )


def reject(pack: Pack, question: str, text: str, feedback: str = "") -> Addition:
    """A wrong answer with its own sentence of feedback.

    Raises:
        NotAdded: there is no such question, or it is there already.
    """
    known = [each for listed in _question(pack, question).reject for each in listed.answers]
    feedback = one_line(REFUSED.sub(" ", feedback))
    return _new(known, Addition(kind="reject", of=question, text=_text(text), feedback=feedback))


def sample(pack: Pack, question: str, text: str, mark: str) -> Addition:
    """An answer whose mark is known, for the bench.

    Raises:
        NotAdded: there is no such question or mark, or it is there already.
    """
    if mark not in MARKS:
        raise NotAdded(f"A sample is one of {', '.join(reversed(MARKS))}. {_hint(mark, MARKS)}")
    kept = _question(pack, question).samples or Samples()
    known = (answer for each in MARKS for answer in getattr(kept, each))
    return _new(known, Addition(kind="sample", of=question, text=_text(text), mark=mark))


def claim_phrasing(pack: Pack, claim: str, text: str) -> Addition:
    """One more phrasing of a claim.

    Raises:
        NotAdded: there is no such claim, or it is there already.
    """
    known = _claim(pack, claim)
    return _new((known.says, *known.phrasings), Addition(kind="claim", of=claim, text=_text(text)))


def golden(pack: Pack, side: Side, text: str, said: str) -> Addition:
    """A turn with its reading, for the bench.

    Args:
        pack: the pack.
        side: the learner's.
        text: the turn.
        said: ids of the claims that it makes, or what it is when it argues nothing: an intent, or
            `none` for an argument that the pack does not know.

    Raises:
        NotAdded: nothing of the kind is known, or the turn is there already.
    """
    names = said.replace(",", " ").split()
    if not names:
        raise NotAdded(
            f"Name the claims that it makes, {NO_CLAIM}, or one of {', '.join(INTENTS)}."
        )
    if len(names) == 1 and names[0] in (*INTENTS, NO_CLAIM) and pack.claim(names[0]) is None:
        intent = "" if names[0] == NO_CLAIM else names[0]
        claims: tuple[str, ...] = ()
    else:
        intent = ""
        claims = tuple(dict.fromkeys(_claim(pack, name).id for name in names))
    known = (turn.say for turn in pack.positions.golden if turn.side == side)
    return _new(
        known, Addition(kind="golden", text=_text(text), side=side, claims=claims, intent=intent)
    )


def _question(pack: Pack, name: str) -> Question:
    found = pack.question(name)
    if found is None:
        raise NotAdded(
            f"There is no question '{one_line(name)}'. {_hint(name, [q.id for q in pack.questions])}"
        )
    return found


def _claim(pack: Pack, name: str) -> Claim:
    found = pack.claim(name)
    if found is None:
        known = [claim.id for claim in pack.positions.claims]
        raise NotAdded(f"There is no claim '{one_line(name)}'. {_hint(name, known)}")
    return found


def _text(text: str) -> str:
    clean = one_line(REFUSED.sub(" ", text))
    if not clean:
        raise NotAdded("There is no text to add.")
    return clean


def _new(known: Iterable[str], added: Addition) -> Addition:
    if added.text in known:
        raise NotAdded(f"'{added.text}' is there already.")
    return added


def _hint(word: str, known: Sequence[str]) -> str:
    near = nearest(word, known)
    return f"Did you mean '{near}'?" if near else f"There are: {', '.join(known)}."
