"""Attempts and rounds as a history holds them, for tests of what a pack can learn from them."""

from datetime import UTC, datetime

from debatebot.event import Event
from debatebot.grading.grader import Grader
from debatebot.pack.models import Pack
from debatebot.progress.attempts import StoredAttempt
from debatebot.progress.events import Begin, Record
from debatebot.quiz.events import Attempt

WHEN = datetime(2026, 11, 2, 9, tzinfo=UTC)


def attempted(
    pack: Pack, *answers: tuple[str, str, bool | None], taken_back: bool = False
) -> tuple[StoredAttempt, ...]:
    """Attempts marked by the pack's reader: question, answer, and the learner's own mark."""
    grader = Grader(pack)
    made = []
    for number, (question, answer, own) in enumerate(answers, 1):
        mark = grader.grade(question, answer)
        attempt = Attempt(
            question=question, wording=0, mode="drill", answer=answer, verdict=mark.verdict,
            score=mark.score, certainty=mark.certainty, sure=mark.sure, reason=mark.reason,
            points=mark.points,
        )  # fmt: skip
        made.append(
            StoredAttempt(
                number=number, at=WHEN, pack=pack.id, content=pack.content_hash, made=attempt,
                own=own, taken_back=taken_back,
            )
        )  # fmt: skip
    return tuple(made)


def round_of(pack: Pack, side: str, *events: Event) -> tuple[Record, ...]:
    """The records of a round on this side."""
    happened: tuple[Event, ...] = (Begin(kind="debate", options={"side": side}), *events)
    return tuple(
        Record(seq=seq, at=WHEN, learner="me", pack=pack.id, content="x", session="debate-1",
               event=event)
        for seq, event in enumerate(happened, 1)
    )  # fmt: skip
