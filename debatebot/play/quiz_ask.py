"""What kind of quiz is wanted, and an exam as it is typed."""

from datetime import date

from msgspec import Struct

from debatebot.quiz.state import Mode


class QuizAsk(Struct, frozen=True):
    """What kind of quiz is wanted."""

    mode: Mode = "drill"
    topic: str = ""
    "A topic of the pack, `missed`, or empty for all."
    count: int | None = None
    seed: int | None = None
    "Without it every quiz gets the next number, so that no two are alike."
    clock: int = 0
    "Minutes that an exam may take; 0 for no clock."
    until: date | None = None
    "In learn: a day on which all has to be known; without it as it is set."


def exam_ask(said: str) -> QuizAsk | str:
    """An exam as it is typed: how many questions, then minutes, both if wanted; or a refusal."""
    numbers = said.replace(",", " ").split()
    if len(numbers) > 2 or not all(n.isascii() and n.isdigit() and n[:4] == n for n in numbers):
        return "Type exam, how many questions and how many minutes; both may be left out."
    count, clock = (*map(int, numbers), None, None)[:2]
    return QuizAsk("exam", count=count, clock=clock or 0)
