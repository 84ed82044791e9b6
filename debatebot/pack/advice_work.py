"""Advice on what an author has still to do: texts to be finished, citations to be given."""

from collections.abc import Iterator

from debatebot.pack.models import Claim, Fact, Question
from debatebot.pack.rules import Content, Fault, Rule, each
from debatebot.pack.texts import texts_of

FINISH = "(finish)"
"""Stands in a text that `debatebot new` could not write."""


def _unfinished(content: Content) -> Iterator[Fault]:
    for file in (content.questions_file, content.positions):
        for part, path, text in texts_of(file) if file is not None else ():
            if FINISH in text:
                yield part, path, f"this is to be written; take out {FINISH} when it is"


def _uncited(content: Content) -> Iterator[Fault]:
    """Where the pack holds the article's paragraphs, what the article says stands in one of them."""
    if not content.paragraphs:
        return
    for model in (Question, Claim, Fact):
        for part in each(content, model, "basis", "cite"):
            if part.basis == "says" and not part.cite:
                message = "the article says this, but no paragraph is cited: add cite: [n]"
                yield part, (), message


RULES = (
    Rule("unfinished", _unfinished, "warning"),
    Rule("uncited", _uncited, "warning"),
)
