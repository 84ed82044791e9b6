"""How a question is put, and what a full answer to it is."""

from functools import lru_cache

from debatebot.pack.models import Pack, Question

_DASHES = str.maketrans(dict.fromkeys("-_\u2010\u2011\u2012\u2013", " "))
_APOSTROPHES = str.maketrans(dict.fromkeys("'`\u2018\u2019\u02bc"))


def wording(question: Question, number: int) -> str:
    """One way to ask the question; an unknown number asks it the first way."""
    ways = (question.ask, *question.asks)
    return ways[number] if number < len(ways) else question.ask


def options(question: Question) -> tuple[str, ...]:
    """What can be chosen; a statement is true or false."""
    return ("true", "false") if question.kind == "true_false" else question.options


def topic_name(topic: str) -> str:
    """A topic as it is shown: a name as it is written, an id in words instead of dashes."""
    named = topic != topic.casefold()
    return " ".join((topic if named else _without_dashes(topic)).split())


@lru_cache(maxsize=4096)
def topic_key(topic: str) -> str:
    """What two ways to type the same topic share: case, dashes and apostrophes do not matter."""
    return " ".join(_without_dashes(topic).translate(_APOSTROPHES).casefold().split())


def _without_dashes(topic: str) -> str:
    return topic.translate(_DASHES)


def model_answer(question: Question) -> str:
    """The answer that is shown: the first that the question accepts."""
    return question.accept[0]


def as_of(pack: Pack, question: Question) -> str:
    """`as of 2023` for a fact that may have moved since; else nothing."""
    digits = "".join(c if c.isdigit() else " " for c in pack.article.published)
    years = [part for part in digits.split() if len(part) == 4]
    return f"as of {years[0]}" if question.dated and years else ""


def picked(question: Question, text: str) -> str:
    """The option that a number, a letter or a first letter picks; any other answer as it is.

    An answer that is itself an option is never taken for a number of one.
    """
    said, choices = text.strip().casefold(), options(question)
    if said in (choice.casefold() for choice in choices):
        return text
    if question.kind == "true_false":
        return {"t": "true", "f": "false"}.get(said, text)
    places = {str(number): choice for number, choice in enumerate(choices, 1)}
    letters = dict(zip("abcdefghij", choices, strict=False))
    return places.get(said) or letters.get(said) or text
