"""Aiken, the plainest format for a choice: one line of question, lettered answers, `ANSWER: X`."""

import re
from collections.abc import Iterable

from debatebot.exchange.draft import Draft, finish
from debatebot.exchange.losses import Brought, Loss, Written, left_out, quote
from debatebot.exchange.source import Text
from debatebot.pack.models import Question
from debatebot.pack.rules import same_words
from debatebot.quiz.asking import options

_OPTION = re.compile(r"([A-Z])[.)](?:[ \t]+|$)(.*)")
_ANSWER = re.compile(r"ANSWER:[ \t]*(.*)")
_NEARLY = re.compile(r"answer\s*[:=]", re.IGNORECASE)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CARRIED = frozenset(("ask", "accept", "options"))
_TRUTH = ("false", "true")


class _Open:
    """A question whose answer line has not come yet."""

    def __init__(self, line: int, ask: str) -> None:
        self.line = line
        self.ask = ask
        self.options: list[str] = []
        self.faulty = False
        "What is wrong was said; the next blank line ends it."


def read_aiken(name: str, data: bytes) -> Brought:
    """The questions of an Aiken file.

    Args:
        name: the file's name, for messages.
        data: its bytes.

    Raises:
        PackProblems: with the place of everything that is no Aiken.
    """
    source = Text(name, data)
    drafts: list[Draft] = []
    question: _Open | None = None
    for number, raw in enumerate(source.lines, 1):
        line, column = raw.strip(), len(raw) - len(raw.lstrip()) + 1
        if not line:
            question = None if question is not None and question.faulty else question
            continue
        if answer := _ANSWER.match(line):
            draft = _close(question, answer[1].strip(), (number, column), source)
            drafts += [draft] if draft is not None else []
            question = None
        elif question is None and _OPTION.match(line):
            source.refuse_at((number, column), "an answer, and no question before it")
        elif question is None:
            question = _Open(number, line)
        else:
            _add_option(question, line, (number, column), source)
    if question is not None and not question.faulty:
        message = "this question does not end; expected 'ANSWER: ' and a letter after its answers"
        source.refuse_at((question.line, 1), message)
    source.stop_if_wrong()
    if not drafts:
        source.refuse(0, "no question was found; expected a question, 'A. …', 'B. …', 'ANSWER: A'")
        source.stop_if_wrong()
    return finish(drafts)


def _add_option(question: _Open, line: str, place: tuple[int, int], source: Text) -> None:
    option = _OPTION.match(line)
    count = len(question.options)
    expected = _LETTERS[count : count + 1]
    if option is None:
        wanted = f"'{expected}. ' or 'ANSWER: '" if expected else "'ANSWER: '"
        hint = "; the question stands in one line" if not count else ""
        if _NEARLY.match(line):
            hint = "; it is written in capitals, with a colon"
        source.refuse_at(place, f"expected {wanted} here{hint}")
        question.faulty = True
    elif option[1] != expected:
        source.refuse_at(place, f"the answer {option[1]}, expected {expected or 'ANSWER'}")
    question.options.append(option[2] if option else "")


def _close(
    question: _Open | None, letter: str, place: tuple[int, int], source: Text
) -> Draft | None:
    if question is None:
        source.refuse_at(place, "an answer line, and no question before it")
        return None
    known = _LETTERS[: len(question.options)]
    if len(known) < 2:
        source.refuse_at(place, "a choice needs two answers or more before this line")
        return None
    if letter[:1] not in known or len(letter.rstrip(".)")) != 1:
        shown = quote(letter) if letter else "nothing"
        message = f"expected one letter from A to {known[-1]} after 'ANSWER:', not {shown}"
        source.refuse_at(place, message)
        return None
    right = question.options[known.index(letter[0])]
    if {same_words(option) for option in question.options} == set(_TRUTH):
        return Draft(question.line, "true_false", question.ask, [same_words(right)])
    more = {"options": tuple(dict.fromkeys(question.options))}
    return Draft(question.line, "choice", question.ask, [right], more=more)


def write_aiken(questions: Iterable[Question]) -> Written:
    """The choices among some questions as an Aiken file; all others are listed as left out.

    Args:
        questions: what to write, in this order.
    """
    pieces: list[str] = []
    losses: list[Loss] = []
    for question in questions:
        choices = options(question)
        right = _right(question, choices)
        if not choices or len(choices) > len(_LETTERS) or len(right) != 1:
            why = "Aiken holds choices with one right answer alone"
            losses.append(Loss(question.id, f"left out as a whole: {why}"))
            continue
        lines = [_line(question.ask)]
        lines += [
            f"{letter}. {_line(text)}" for letter, text in zip(_LETTERS, choices, strict=False)
        ]
        if _OPTION.match(lines[0]) or _ANSWER.match(lines[0]):
            lines[0] = f"– {lines[0]}"
            losses.append(
                Loss(question.id, "a dash stands before the question: it looked like an answer")
            )
        pieces.append("\n".join([*lines, f"ANSWER: {_LETTERS[right[0]]}"]) + "\n")
        losses += left_out(question, _CARRIED, also=("its id",))
    return Written("\n".join(pieces), tuple(losses))


def _right(question: Question, choices: tuple[str, ...]) -> list[int]:
    accepted = {same_words(answer) for answer in question.accept}
    return [n for n, choice in enumerate(choices) if same_words(choice) in accepted]


def _line(text: str) -> str:
    return " ".join(text.split())
