"""What a pack says: the types of `questions.yaml` and `positions.yaml`.

The minimal form of both files is a contract: every release reads it. All that is optional
here has a default. `schema` describes these types to editors; `reader` fills them.
Every type is frozen: a pack never changes while it is used.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from debatebot.pack.shapes import AttackType as AttackType
from debatebot.pack.shapes import Basis as Basis
from debatebot.pack.shapes import Id, Model, Paragraph, Strictness, Text
from debatebot.pack.shapes import QuestionKind as QuestionKind
from debatebot.pack.shapes import Side as Side

# --- questions.yaml -------------------------------------------------------------------------


class ArticleParagraph(Model, frozen=True):
    """One paragraph of the article, in our own words."""

    n: Paragraph
    says: Text
    "What the paragraph says, paraphrased."
    names_sources: tuple[str, ...] = ()
    "Ids of sources that the paragraph itself names or that are listed for it."


class Section(Model, frozen=True):
    """A part of the article under one heading."""

    id: Id
    title: Text
    paragraphs: tuple[ArticleParagraph, ...] = ()


class Article(Model, frozen=True):
    """The article that the pack is about."""

    id: Id
    title: Text
    author: str = ""
    published: str = ""
    language: str = "en"
    summary: str = ""
    sections: tuple[Section, ...] = ()
    prints: tuple[str, ...] = ()
    "Hashes of the article's six-word runs, several in a line, made by `debatebot prints FILE`."

    @property
    def print_set(self) -> frozenset[str]:
        """The prints one by one, as `prints.overlaps` takes them."""
        return frozenset(one for line in self.prints for one in line.split())


class Source(Model, frozen=True):
    """One entry of the article's own list of sources."""

    id: Id
    title: Text
    publisher: str = ""
    date: str = ""
    "As printed: a date, or the day on which the author read it."
    url: str = ""


class GlossaryEntry(Model, frozen=True):
    """A name with its other names, all read as one, and what it means."""

    name: Text
    also: tuple[Text, ...] = ()
    means: str = ""


class Point(Model, frozen=True):
    """One thing that a full answer covers."""

    id: Id
    phrasings: Annotated[tuple[Text, ...], Meta(min_length=1)]
    keywords: tuple[Text, ...] = ()
    of: str = ""
    "In a contrast: whom the point is about. Points of different owners must not be swapped."
    basis: Basis = "says"
    cite: tuple[Paragraph, ...] = ()


class Reject(Model, frozen=True):
    """A wrong answer that is worth its own sentence of feedback."""

    answers: Annotated[tuple[Text, ...], Meta(min_length=1)]
    feedback: str = ""


class NumberRule(Model, frozen=True):
    """The number that is asked for; without it the number is read from `accept`."""

    value: float
    unit: str = ""
    tolerance: Annotated[float, Meta(ge=0)] = 0.0
    "Largest distance from `value` that still counts, in the same unit."


class DateRule(Model, frozen=True):
    """The date that is asked for; without it the date is read from `accept`."""

    value: Annotated[str, Meta(description="2022, 2022-03 or 2022-03-21")]
    tolerance_days: Annotated[int, Meta(ge=0)] = 0


class Later(Model, frozen=True):
    """What has changed since the article; shown only after the verdict, never scored."""

    note: Text
    checked: Annotated[str, Meta(description="Year and month of the check: 2026-11")]
    source: Text
    "Who published it, and when."
    url: str = ""
    accept: tuple[Text, ...] = ()
    "Answers that are right since then but are not in the article: graded `nearly`."


class Samples(Model, frozen=True):
    """Answers with a known mark, for the pack's own bench; never used to grade."""

    right: tuple[Text, ...] = ()
    partial: tuple[Text, ...] = ()
    wrong: tuple[Text, ...] = ()


class Question(Model, frozen=True):
    """One question of the quiz."""

    id: Id
    kind: QuestionKind
    ask: Text
    accept: Annotated[tuple[Text, ...], Meta(min_length=1)]
    asks: tuple[Text, ...] = ()
    "Further wordings of `ask`."
    points: tuple[Point, ...] = ()
    need: Annotated[int, Meta(ge=1)] | None = None
    "How many points make a full answer; without it all of them."
    topic: str = ""
    section: str = ""
    basis: Basis = "says"
    cite: tuple[Paragraph, ...] = ()
    sources: tuple[str, ...] = ()
    dated: bool = False
    uses: bool = False
    "True when the question uses a fact rather than recalls it."
    keywords: tuple[Text, ...] = ()
    reject: tuple[Reject, ...] = ()
    nudge: str = ""
    "Said when an answer is right but not specific enough."
    number: NumberRule | None = None
    date: DateRule | None = None
    options: tuple[Text, ...] = ()
    sentence: str = ""
    wrong: str = ""
    item: str = ""
    side: Side | None = None
    strict: Strictness = "normal"
    hints: tuple[Text, ...] = ()
    explain: str = ""
    later: Later | None = None
    source_note: str = ""
    samples: Samples | None = None

    @property
    def needed(self) -> int:
        """How many points make a full answer; a question without points has one."""
        return self.need or max(1, len(self.points))


class QuestionsFile(Model, frozen=True):
    """The whole of `questions.yaml`."""

    article: Article
    questions: Annotated[tuple[Question, ...], Meta(min_length=1)]
    sources: tuple[Source, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    opposites: tuple[tuple[Text, Text], ...] = ()
    "Pairs of words of this subject that exclude each other."


# --- positions.yaml -------------------------------------------------------------------------


class SideInfo(Model, frozen=True):
    """One side of the motion, and the part that the app plays for it."""

    name: Text
    part: str = ""
    "What the app calls itself when it plays this side."
    burden: str = ""
    lines: tuple[Text, ...] = ()
    "How the part says, once, that it plays a part."


class Issue(Model, frozen=True):
    """A group of claims about the same concern."""

    id: Id
    name: Text
    weight: Annotated[int, Meta(ge=1, le=3)] = 2
    ask: str = ""


class CriticalQuestion(Model, frozen=True):
    """A question that a claim must be able to answer."""

    ask: Text
    good: tuple[Text, ...] = ()
    weak: tuple[Text, ...] = ()


class Claim(Model, frozen=True):
    """One argument of one side."""

    id: Id
    side: Side
    says: Text
    phrasings: tuple[Text, ...] = ()
    gist: str = ""
    "The claim in twelve words at most."
    issue: str = ""
    weight: Annotated[int, Meta(ge=1, le=3)] = 2
    basis: Basis = "says"
    cite: tuple[Paragraph, ...] = ()
    keywords: tuple[Text, ...] = ()
    must: tuple[tuple[Text, ...], ...] = ()
    "Groups of words: one word of each group has to be there."
    not_: tuple[Text, ...] = field(default=(), name="not")
    "Words that speak for a near neighbour instead."
    evidence: tuple[str, ...] = ()
    "Ids of facts that back the claim."
    questions: tuple[CriticalQuestion, ...] = ()
    concede: str = ""
    "What the part says when it gives this claim up."
    lines: tuple[Text, ...] = ()
    "How the part puts this claim forward itself."


class Attack(Model, frozen=True):
    """An edge from a claim to a claim of the other side that it answers."""

    from_: Id = field(name="from")
    to: Id
    type: AttackType = "rebut"
    force: Annotated[int, Meta(ge=1, le=3)] = 2
    lines: tuple[Text, ...] = ()
    evidence: tuple[str, ...] = ()


class Slip(Model, frozen=True):
    """A wrong version of a fact that people say."""

    said: Annotated[tuple[Text, ...], Meta(min_length=1)]
    fix: str = ""
    "The correction in one sentence; without it the fact itself is said."


class Fact(Model, frozen=True):
    """A checkable statement of the article."""

    id: Id
    says: Text
    phrasings: tuple[Text, ...] = ()
    cite: tuple[Paragraph, ...] = ()
    sources: tuple[str, ...] = ()
    basis: Basis = "says"
    dated: bool = False
    number: NumberRule | None = None
    about: tuple[Text, ...] = ()
    "Words that show that a number speaks of this fact."
    slips: tuple[Slip, ...] = ()
    later: Later | None = None


class Tradeoff(Model, frozen=True):
    """A question on which the article sets gains against costs."""

    id: Id
    ask: Text
    title: str = ""
    gains: tuple[str, ...] = ()
    "Ids of pro claims."
    costs: tuple[str, ...] = ()
    "Ids of anti claims."
    open: str = ""
    "What the article leaves open."
    cite: tuple[Paragraph, ...] = ()
    prompt: str = ""
    "What a learner is asked to guess."


class GeneralReply(Model, frozen=True):
    """A reply for when no authored attack fits."""

    lines: Annotated[tuple[Text, ...], Meta(min_length=1)]
    issue: str = "any"
    side: Side | None = None
    "The side that speaks the line; without it either."
    type: AttackType = "undercut"


class WeighingLine(Model, frozen=True):
    """A line that compares two points on an axis."""

    axis: Literal["magnitude", "probability", "timeframe", "reversibility"]
    lines: Annotated[tuple[Text, ...], Meta(min_length=1)]
    side: Side | None = None


class GoldenTurn(Model, frozen=True):
    """A turn with a known reading, for the pack's own bench; never used to match."""

    say: Text
    side: Side
    claims: tuple[str, ...] = ()
    intent: str = ""


class PositionsFile(Model, frozen=True):
    """The whole of `positions.yaml`."""

    motion: Text
    sides: Mapping[Side, SideInfo]
    claims: tuple[Claim, ...]
    attacks: tuple[Attack, ...] = ()
    tradeoffs: tuple[Tradeoff, ...] = ()
    facts: tuple[Fact, ...] = ()
    issues: tuple[Issue, ...] = ()
    general: tuple[GeneralReply, ...] = ()
    weighing: tuple[WeighingLine, ...] = ()
    golden: tuple[GoldenTurn, ...] = ()


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
