"""Advice on answers that cannot be told apart, that give themselves away, or contradict each other."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from debatebot.pack.models import Claim, GlossaryEntry, Point, Question
from debatebot.pack.problems import quoted
from debatebot.pack.rules import Content, Fault, Rule, each

_TYPED = frozenset({"term", "who", "list", "explain", "contrast", "number", "date"})
"""Kinds whose answer is the learner's own, and not one of what is shown."""
_NAMED = frozenset({"term", "who", "number", "date"})
"""Kinds whose answer is one thing, which its own question must not say."""
_UNNEEDED = frozenset({"a", "an", "the"})
_SHORTEST = 3
"""Characters of an answer that is looked for in its question: a shorter one stands in any."""


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """A text in the form in which two answers are the same to the reader."""
    from debatebot.text.names import words_of

    return " ".join(word for word in words_of(text) if word not in _UNNEEDED)


def _same_answers(content: Content) -> Iterator[Fault]:
    """Each accepted answer is looked up among those before it, so the time grows with their number."""
    first: dict[str, Question] = {}
    for question in each(content, Question, "kind", "accept", "id"):
        if question.kind not in _TYPED:
            continue
        for i, answer in enumerate(question.accept):
            other = first.setdefault(folded(answer), question)
            if other is not question:
                line = content.reading_of(other).place(other, "id")[0]
                message = (
                    f"{quoted(answer)} also answers {quoted(other.id)} in line {line}; "
                    "ask for something else, or make one question of both"
                )
                yield question, ("accept", i), message
                break


def _says_its_answer(content: Content) -> Iterator[Fault]:
    for question in each(content, Question, "kind", "accept", "ask", "asks", "hints"):
        if question.kind not in _NAMED:
            continue
        answers = [folded(answer) for answer in question.accept]
        for path, text in _shown(question):
            words = f" {folded(text)} "
            for answer in answers:
                if len(answer) >= _SHORTEST and f" {answer} " in words:
                    yield question, path, f"{quoted(answer)} is the answer; say it otherwise here"
                    break


def _shown(question: Question) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield ("ask",), question.ask
    for i, text in enumerate(question.asks):
        yield ("asks", i), text


def _same_phrasing(content: Content) -> Iterator[Fault]:
    yield from _shared(content, "claim", each(content, Claim, "id", "phrasings"))
    for question in each(content, Question, "points"):
        points = (p for p in question.points if content.sound(p, "id", "phrasings"))
        yield from _shared(content, "point", points)


def _shared(content: Content, what: str, parts: Iterable[Claim | Point]) -> Iterator[Fault]:
    first: dict[str, Claim | Point] = {}
    for part in parts:
        for i, text in enumerate(part.phrasings):
            other = first.setdefault(folded(text), part)
            if other is not part:
                message = f"{quoted(text)} is also a phrasing of the {what} {quoted(other.id)}"
                yield part, ("phrasings", i), f"{message}; keep it where it fits better"


def _sample_of_two_marks(content: Content) -> Iterator[Fault]:
    for question in each(content, Question, "samples"):
        if question.samples is None or not content.sound(question.samples, "right", "wrong"):
            continue
        marks: dict[str, str] = {}
        for mark in ("right", "partial", "wrong"):
            for i, text in enumerate(getattr(question.samples, mark)):
                other = marks.setdefault(" ".join(text.split()), mark)
                if other != mark:
                    message = f"{quoted(text)} is a sample of '{other}' and of '{mark}'"
                    yield question, ("samples", mark, i), message


def _name_of_two_things(content: Content) -> Iterator[Fault]:
    first: dict[str, GlossaryEntry] = {}
    for entry in each(content, GlossaryEntry, "name", "also"):
        for path, name in ((("name",), entry.name), *_others(entry)):
            other = first.setdefault(folded(name), entry)
            if other is not entry:
                message = (
                    f"{quoted(name)} also stands for {quoted(other.name)}; a name is one thing"
                )
                yield entry, path, message


def _others(entry: GlossaryEntry) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for i, name in enumerate(entry.also):
        yield ("also", i), name


RULES = (
    Rule("same-answers", _same_answers, "warning"),
    Rule("answer-in-question", _says_its_answer, "warning"),
    Rule("same-phrasing", _same_phrasing, "warning"),
    Rule("sample-of-two-marks", _sample_of_two_marks, "warning"),
    Rule("glossary-clash", _name_of_two_things, "warning"),
)
