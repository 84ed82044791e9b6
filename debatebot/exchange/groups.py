"""Questions in groups under the heading of their topic."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from debatebot.pack.models import Question
from debatebot.quiz.asking import topic_name


def by_topic(questions: Sequence[Question]) -> Iterator[tuple[str, list[Question]]]:
    """Neighbours of one topic with its heading, in their order."""
    for topic, group in groupby(questions, key=lambda question: question.topic):
        name = topic_name(topic) or "Questions"
        yield name[0].upper() + name[1:], list(group)
