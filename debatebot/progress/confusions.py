"""What is taken for what: wrong answers that come again, or are right for another question."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from debatebot.pack.models import Pack, Question
from debatebot.progress.events import Override, Record
from debatebot.progress.history import standing_records
from debatebot.quiz.events import Attempt
from debatebot.text.sanitise import one_line
from debatebot.text.tokens import fold, tokenise

_WRONG = ("incorrect", "nearly")


class Confusion(Struct, frozen=True, kw_only=True):
    """A wrong answer to a question."""

    question: str
    said: str
    "As it was typed last."
    times: int
    other: str = ""
    "The question for which it would be right, if there is one."


def confusions(pack: Pack, records: Iterable[Record]) -> tuple[Confusion, ...]:
    """Answers that were wrong more than once, or belong to another question; the most often first.

    What the learner has marked right is left out, and so are questions that have left the pack.
    """
    known = {question.id for question in pack.questions}
    owners = _owners(pack)
    standing = standing_records(record for record in records if record.pack == pack.id)
    right = {r.event.of for r in standing if isinstance(r.event, Override) and r.event.right}
    said: dict[tuple[str, str], list[str]] = {}
    for record in standing:
        event = record.event
        if not isinstance(event, Attempt) or event.verdict not in _WRONG or record.seq in right:
            continue
        if event.question in known and (words := _words(event.answer)):
            said.setdefault((event.question, words), []).append(event.answer)
    found = [
        Confusion(
            question=question,
            said=one_line(answers[-1]),
            times=len(answers),
            other=next((o for o in owners.get(words, ()) if o != question), ""),
        )
        for (question, words), answers in said.items()
    ]
    told = [each for each in found if each.times > 1 or each.other]
    return tuple(sorted(told, key=lambda each: (-each.times, each.question, each.said)))


def _owners(pack: Pack) -> Mapping[str, tuple[str, ...]]:
    """Questions by what is accepted for them."""
    owners: dict[str, tuple[str, ...]] = {}
    for question in pack.questions:
        for text in _accepted(question):
            if words := _words(text):
                owners[words] = tuple(dict.fromkeys((*owners.get(words, ()), question.id)))
    return owners


def _accepted(question: Question) -> tuple[str, ...]:
    if question.kind in ("choice", "true_false"):
        return ()  # 'true' is right somewhere and tells nothing
    return (*question.accept, *(text for point in question.points for text in point.phrasings))


def _words(text: str) -> str:
    return " ".join(fold(token.text) for token in tokenise(text))
