"""The types of `questions.yaml`: the article, what is asked of it, and what answers count."""

from typing import Annotated

from msgspec import Meta

from debatebot.pack.shapes import Basis, Id, Model, Paragraph, QuestionKind, Side, Strictness, Text


class ArticleParagraph(Model, frozen=True):
    """One paragraph of the article, in our own words."""

    n: Paragraph
    "Its number, counted from 1 through the whole article."
    says: Text
    "What the paragraph says, paraphrased."
    names_sources: tuple[str, ...] = ()
    "Ids of sources that the paragraph itself names or that are listed for it."


class Section(Model, frozen=True):
    """A part of the article under one heading."""

    id: Id
    title: Text
    "Its heading."
    paragraphs: tuple[ArticleParagraph, ...] = ()
    "What stands in it, in the article's order."


class Article(Model, frozen=True):
    """The article that the pack is about."""

    id: Id
    title: Text
    "Its full title, as printed."
    author: str = ""
    "Who wrote it."
    published: str = ""
    "When it appeared, as text."
    language: str = "en"
    "The language that learners answer in."
    summary: str = ""
    "What it argues, in a few sentences of our own."
    sections: tuple[Section, ...] = ()
    "Its parts in order; with them every citation is checked and can be opened."
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
    "Its title, as printed."
    publisher: str = ""
    "Who published it."
    date: str = ""
    "As printed: a date, or the day on which the author read it."
    url: str = ""
    "Its address, as printed; it may have moved."


class GlossaryEntry(Model, frozen=True):
    """A name with its other names, all read as one, and what it means."""

    name: Text
    "The name under which all of them are known."
    also: tuple[Text, ...] = ()
    "Other names for the same."
    means: str = ""
    "What it is, in one line."


class Point(Model, frozen=True):
    """One thing that a full answer covers."""

    id: Id
    phrasings: Annotated[tuple[Text, ...], Meta(min_length=1)]
    "Ways to say it; two or more find more answers than one."
    keywords: tuple[Text, ...] = ()
    "Words without which it can hardly be said."
    of: str = ""
    "In a contrast: whom the point is about. Points of different owners must not be swapped."
    basis: Basis = "says"
    "Whether the article says it, implies it, or we reason it."
    cite: tuple[Paragraph, ...] = ()
    "The paragraphs that say so."


class Reject(Model, frozen=True):
    """A wrong answer that is worth its own sentence of feedback."""

    answers: Annotated[tuple[Text, ...], Meta(min_length=1)]
    "The wrong answers, in several wordings."
    feedback: str = ""
    "What is said to whoever gives one of them."


class NumberRule(Model, frozen=True):
    """The number that is asked for; without it the number is read from `accept`."""

    value: float
    "The number, in plain digits."
    unit: str = ""
    "What is counted."
    tolerance: Annotated[float, Meta(ge=0)] = 0.0
    "Largest distance from `value` that still counts, in the same unit."


class DateRule(Model, frozen=True):
    """The date that is asked for; without it the date is read from `accept`."""

    value: str
    "The date, as exact as it is asked for: 2022, 2022-03 or 2022-03-21."
    tolerance_days: Annotated[int, Meta(ge=0)] = 0
    "Days by which an answer may be off."


class Later(Model, frozen=True):
    """What has changed since the article; shown only after the verdict, never scored."""

    note: Text
    "What is so since then, in 25 words at most."
    checked: str
    "Year and month of the last look whether it still holds: 2026-11."
    source: Text
    "Who published it, and when."
    url: str = ""
    "Where it can be read."
    accept: tuple[Text, ...] = ()
    "Answers that are right since then but are not in the article: graded `nearly`."


class Samples(Model, frozen=True):
    """Answers with a known mark, for the pack's own bench; never used to grade."""

    right: tuple[Text, ...] = ()
    "Answers that are correct."
    partial: tuple[Text, ...] = ()
    "Answers that are partly right."
    wrong: tuple[Text, ...] = ()
    "Answers that are incorrect."


class Question(Model, frozen=True):
    """One question of the quiz."""

    id: Id
    kind: QuestionKind
    "What is asked for, which decides how it is graded."
    ask: Text
    "The question."
    accept: Annotated[tuple[Text, ...], Meta(min_length=1)]
    "Full answers. With points they show what a good answer is; without, they are what is compared."
    asks: tuple[Text, ...] = ()
    "Further wordings of `ask`."
    points: tuple[Point, ...] = ()
    "What a full answer covers, point by point."
    need: Annotated[int, Meta(ge=1)] | None = None
    "How many points make a full answer; without it all of them."
    topic: str = ""
    "What drills are chosen by."
    section: str = ""
    "The id of the section that it belongs to."
    basis: Basis = "says"
    "Whether the article says it; only that is asked as a fact."
    cite: tuple[Paragraph, ...] = ()
    "The paragraphs that hold the answer."
    sources: tuple[str, ...] = ()
    "Ids of the listed sources behind it."
    dated: bool = False
    "True when the answer may have changed since the article."
    uses: bool = False
    "True when the question uses a fact rather than recalls it."
    keywords: tuple[Text, ...] = ()
    "Words without which it can hardly be answered."
    reject: tuple[Reject, ...] = ()
    "Wrong answers that are worth their own feedback."
    nudge: str = ""
    "Said when an answer is right but not specific enough."
    number: NumberRule | None = None
    "The number asked for, with its tolerance."
    date: DateRule | None = None
    "The date asked for, with its tolerance."
    options: tuple[Text, ...] = ()
    "In a choice: what to choose from."
    sentence: str = ""
    "To fix: the sentence with something wrong in it."
    wrong: str = ""
    "To fix: the words of the sentence that are wrong."
    item: str = ""
    "To sort: the statement to give to a side."
    side: Side | None = None
    "To sort: the side that would use it."
    strict: Strictness = "normal"
    "How exactly the points have to be said."
    hints: tuple[Text, ...] = ()
    "From faint to strong; each has its price."
    explain: str = ""
    "Said with the model answer, after the verdict."
    later: Later | None = None
    "What has changed since; shown only after the verdict."
    source_note: str = ""
    "What its source shows where the article is loose."
    samples: Samples | None = None
    "Answers whose mark is known, for the bench."

    @property
    def needed(self) -> int:
        """How many points make a full answer; a question without points has one."""
        return self.need or max(1, len(self.points))


class Quiet(Model, frozen=True):
    """A warning of `check` that is meant to be so, with the reason."""

    rule: Id
    "The rule's id, as `check --json` and its summary name it."
    why: Text
    "Why it may stay as it is."
    about: str = ""
    "Where: an id, `from>to` of an attack, `¶3`, or a golden turn's words; else the whole file."


class QuestionsFile(Model, frozen=True):
    """The whole of `questions.yaml`."""

    article: Article
    "The article that everything is about."
    questions: Annotated[tuple[Question, ...], Meta(min_length=1)]
    "The questions of the quiz."
    sources: tuple[Source, ...] = ()
    "The article's own list of sources."
    glossary: tuple[GlossaryEntry, ...] = ()
    "Names with other names, all read as one."
    opposites: tuple[tuple[Text, Text], ...] = ()
    "Pairs of words of this subject that exclude each other."
    quiet: tuple[Quiet, ...] = ()
    "Warnings on this file that `check` leaves out."
