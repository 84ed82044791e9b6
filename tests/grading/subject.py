"""What packs of grading tests share: a pack from its questions and two claims, and its grader."""

from collections.abc import Callable
from functools import lru_cache

from debatebot.grading.grader import Grader
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import (
    Article,
    Claim,
    Pack,
    PositionsFile,
    Question,
    QuestionsFile,
    SideInfo,
)


def subject(
    name: str,
    title: str,
    motion: str,
    pro: tuple[str, str],
    anti: tuple[str, str],
    questions: tuple[Question, ...],
    content_hash: str,
) -> Pack:
    """A pack with two claims; `pro` and `anti` are a side's name and what it says."""
    return Pack(
        questions_file=QuestionsFile(article=Article(id=name, title=title), questions=questions),
        positions=PositionsFile(
            motion=motion,
            sides={"pro": SideInfo(name=pro[0]), "anti": SideInfo(name=anti[0])},
            claims=(
                Claim(id="p", side="pro", says=pro[1]),
                Claim(id="a", side="anti", says=anti[1]),
            ),
        ),
        content_hash=content_hash,
    )


def graded(pack: Pack) -> Callable[[str, str], Verdict]:
    """Grades an answer to a question of a pack; its grader is made when one is first needed."""

    @lru_cache(maxsize=1)
    def grader() -> Grader:
        return Grader(pack)

    def grade(question: str, answer: str) -> Verdict:
        return grader().grade(question, answer)

    return grade
