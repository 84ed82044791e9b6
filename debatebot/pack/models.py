"""What a pack says: the types of `questions.yaml` and `positions.yaml`.

The minimal form of both files is a contract: every release reads it. All that is optional
here has a default. `schema` describes these types to editors; `reader` fills them.
Every type is frozen: a pack never changes while it is used.
"""

from msgspec import Struct

from debatebot.pack.positions_file import (
    Attack,
    Claim,
    CriticalQuestion,
    Fact,
    GeneralReply,
    GoldenTurn,
    Issue,
    PositionsFile,
    SideInfo,
    Slip,
    Tradeoff,
    WeighingLine,
)
from debatebot.pack.questions_file import (
    Article,
    ArticleParagraph,
    DateRule,
    GlossaryEntry,
    Later,
    NumberRule,
    Point,
    Question,
    QuestionsFile,
    Quiet,
    Reject,
    Samples,
    Section,
    Source,
)
from debatebot.pack.shapes import AttackType, Basis, Model, QuestionKind, Side, Strictness

__all__ = [
    "Article",
    "ArticleParagraph",
    "Attack",
    "AttackType",
    "Basis",
    "Claim",
    "CriticalQuestion",
    "DateRule",
    "Fact",
    "GeneralReply",
    "GlossaryEntry",
    "GoldenTurn",
    "Issue",
    "Later",
    "Model",
    "NumberRule",
    "Pack",
    "Point",
    "PositionsFile",
    "Question",
    "QuestionKind",
    "QuestionsFile",
    "Quiet",
    "Reject",
    "Samples",
    "Section",
    "Side",
    "SideInfo",
    "Slip",
    "Source",
    "Strictness",
    "Tradeoff",
    "WeighingLine",
]


class Pack(Struct, frozen=True, kw_only=True):
    """A whole pack, read and checked."""

    questions_file: QuestionsFile
    positions: PositionsFile
    content_hash: str
    "SHA-256 over both files' bytes, 16 hex digits: which version of the content was used."
    folder: str = ""

    @property
    def id(self) -> str:
        """The pack is known by its article's id."""
        return self.questions_file.article.id

    @property
    def article(self) -> Article:
        """The article that the pack is about."""
        return self.questions_file.article

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in the file's order."""
        return self.questions_file.questions

    @property
    def paragraphs(self) -> tuple[ArticleParagraph, ...]:
        """All paragraphs, in the article's order."""
        return tuple(p for s in self.article.sections for p in s.paragraphs)

    def question(self, question_id: str) -> Question | None:
        """The question with this id, or None."""
        return next((q for q in self.questions if q.id == question_id), None)

    def claim(self, claim_id: str) -> Claim | None:
        """The claim with this id, or None."""
        return next((c for c in self.positions.claims if c.id == claim_id), None)

    def source(self, source_id: str) -> Source | None:
        """The listed source with this id, or None."""
        return next((s for s in self.questions_file.sources if s.id == source_id), None)
