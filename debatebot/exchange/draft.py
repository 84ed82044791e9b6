"""From what a file says to questions that a pack can hold; what has to give way is listed."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from msgspec import Struct, structs

from debatebot.exchange.ids import Names, id_of_name, id_of_text
from debatebot.exchange.losses import Brought, Loss, at_line, quote
from debatebot.pack.models import Question, Reject
from debatebot.pack.rules import same_words
from debatebot.text.sanitise import ANSWER_LIMIT, clean

_PLAIN_NUMBER = re.compile(r"[-+]?\d{1,15}(?:\.\d{1,6})?")
_WORDS_OF_A_NAME = 6
"""A longer answer is a sentence and read as one."""


class Draft(Struct):
    """A question as a file has it."""

    line: int
    "Where it begins."
    kind: str
    ask: str
    accept: list[str]
    name: str = ""
    "The id that it is known by; without one it is made of the question's words."
    more: dict[str, Any] = {}
    "Further fields of the question."


def likely_kind(accept: Iterable[str]) -> str:
    """What is asked for, judged by the first full answer."""
    first = next(iter(accept), "")
    if _PLAIN_NUMBER.fullmatch(first):
        return "number"
    return "explain" if len(first.split()) > _WORDS_OF_A_NAME else "term"


def finish(drafts: Iterable[Draft], losses: Iterable[Loss] = ()) -> Brought:
    """The questions that can be asked, each with an id of its own.

    Texts lose what cannot be seen and what is over the limit of a pack; answers that are accepted
    and rejected stay accepted; what cannot be a question is left out. All of it is listed.
    """
    names = Names()
    listed = list(losses)
    questions, lines = [], []
    for draft in drafts:
        question = _question(draft, names, listed)
        if question is not None:
            questions.append(question)
            lines.append(draft.line)
    return Brought(tuple(questions), tuple(listed), tuple(lines))


def _question(draft: Draft, names: Names, listed: list[Loss]) -> Question | None:
    cleaner = _Cleaner()
    ask = cleaner.text(draft.ask)
    accept = cleaner.value(tuple(draft.accept))
    if not ask or not accept:
        missing = "no full answer" if ask else "no question"
        listed.append(Loss(at_line(draft.line), f"left out, there is {missing}: {quote(ask)}"))
        return None
    wanted = id_of_name(cleaner.text(draft.name)) or id_of_text(ask)
    name = names.own(wanted)
    if name != wanted:
        listed.append(Loss(name, f"the id {quote(wanted)} is used twice; this is the later one"))
    more = {key: cleaner.value(value) for key, value in draft.more.items()}
    listed += [Loss(name, note) for note in cleaner.notes]
    if more.get("reject"):
        more["reject"] = _not_accepted(name, more["reject"], accept, listed)
    return Question(id=name, kind=draft.kind, ask=ask, accept=accept, **more)  # type: ignore[arg-type]


def _not_accepted(
    name: str, rejects: tuple[Reject, ...], accept: tuple[str, ...], listed: list[Loss]
) -> tuple[Reject, ...]:
    accepted = {same_words(answer) for answer in accept}
    kept = []
    for reject in rejects:
        answers = tuple(a for a in reject.answers if same_words(a) not in accepted)
        for answer in reject.answers:
            if answer not in answers:
                listed.append(Loss(name, f"{quote(answer)} is right and wrong; it stays right"))
        if answers:
            kept.append(Reject(answers=answers, feedback=reject.feedback))
    return tuple(kept)


class _Cleaner:
    """Makes values fit for a pack and remembers what it changed."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def value(self, value: Any) -> Any:
        """A value with all texts in it; empty ones leave their lists."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, tuple):
            return tuple(v for v in map(self.value, value) if v not in ("", None))
        if isinstance(value, Reject):
            answers = self.value(value.answers)
            feedback = self.text(value.feedback)
            return Reject(answers=answers, feedback=feedback) if answers else None
        if isinstance(value, Struct):
            return type(value)(
                **{f.name: self.value(getattr(value, f.name)) for f in structs.fields(value)}
            )
        return value

    def text(self, text: str) -> str:
        """One text."""
        safe = clean(text).strip()
        if len(safe) < len(unicodedata.normalize("NFC", text).strip()):
            self._note("characters that cannot be seen are taken out")
        if len(safe) > ANSWER_LIMIT:
            self._note(f"a text of {len(safe)} characters is cut to {ANSWER_LIMIT}")
            safe = safe[:ANSWER_LIMIT].strip()
        return safe

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)
