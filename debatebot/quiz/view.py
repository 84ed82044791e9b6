"""The question on screen as data, for every front end."""

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.quiz.asking import as_of, options, topic_name, wording
from debatebot.quiz.rules import allowed
from debatebot.quiz.state import QuizState, Sitting


class QuestionView(Struct, frozen=True, kw_only=True):
    """What is asked now."""

    number: int
    total: int
    question: str
    kind: str
    ask: str
    topic: str = ""
    options: tuple[str, ...] = ()
    sentence: str = ""
    item: str = ""
    hints: tuple[str, ...] = ()
    hints_left: int = 0
    hint_price: str = ""
    need: int = 1
    retrying: bool = False
    dated: str = ""
    flagged: bool = False
    commands: tuple[str, ...] = ()


def view(pack: Pack, state: QuizState) -> QuestionView | None:
    """The question at hand; None at the summary."""
    sitting = state.current
    question = pack.question(sitting.item.question) if sitting is not None else None
    if sitting is None or question is None:
        return None
    return QuestionView(
        number=state.position + 1,
        total=len(state.sittings),
        question=question.id,
        kind=question.kind,
        ask=wording(question, sitting.item.wording),
        topic=topic_name(question.topic),
        options=options(question),
        sentence=question.sentence,
        item=question.item,
        hints=question.hints[: sitting.hints],
        hints_left=0 if sitting.sealed else max(0, len(question.hints) - sitting.hints),
        hint_price=_price(sitting),
        need=question.needed,
        retrying=sitting.retrying,
        dated=as_of(pack, question),
        flagged=sitting.flagged,
        commands=allowed(state),
    )


def _price(sitting: Sitting) -> str:
    """Said before a hint is used; it costs no points, and nothing at all once the mark stands."""
    if sitting.sealed or sitting.hints >= sitting.item.hints:
        return ""
    number, total = sitting.hints + 1, sitting.item.hints
    if sitting.asked or sitting.open_retry:
        return f"Hint {number} of {total}: no points off, but the answer does not count as firm."
    return f"Hint {number} of {total}: your mark stands as it is."
