"""The types of `positions.yaml`: two sides, their claims, and what speaks against what."""

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import Meta, field

from debatebot.pack.questions_file import Later, NumberRule, Quiet
from debatebot.pack.shapes import AttackType, Basis, Id, Model, Paragraph, Side, Text


class SideInfo(Model, frozen=True):
    """One side of the motion, and the part that the app plays for it."""

    name: Text
    "What the side is called."
    part: str = ""
    "What the app calls itself when it plays this side."
    burden: str = ""
    "What the side has to show."
    lines: tuple[Text, ...] = ()
    "How the part says, once, that it plays a part."


class Issue(Model, frozen=True):
    """A group of claims about the same concern."""

    id: Id
    name: Text
    "What it is called."
    weight: Annotated[int, Meta(ge=1, le=3)] = 2
    "How much it decides: 1 little, 2, 3 much."
    ask: str = ""
    "The question that it turns on."


class CriticalQuestion(Model, frozen=True):
    """A question that a claim must be able to answer."""

    ask: Text
    "The question."
    good: tuple[Text, ...] = ()
    "Answers that hold."
    weak: tuple[Text, ...] = ()
    "Answers that do not."


class Claim(Model, frozen=True):
    """One argument of one side."""

    id: Id
    side: Side
    "The side that makes it."
    says: Text
    "The claim in one sentence."
    phrasings: tuple[Text, ...] = ()
    "Ways to make it; a dozen in different registers find most turns."
    gist: str = ""
    "The claim in twelve words at most."
    issue: str = ""
    "The id of the issue that it belongs to."
    weight: Annotated[int, Meta(ge=1, le=3)] = 2
    "How much it carries: 1 minor, 2 solid, 3 core."
    basis: Basis = "says"
    "Whether the article says it, implies it, or we reason it."
    cite: tuple[Paragraph, ...] = ()
    "The paragraphs that it rests on."
    keywords: tuple[Text, ...] = ()
    "Words that tell it from other claims."
    must: tuple[tuple[Text, ...], ...] = ()
    "Groups of words: one word of each group has to be there."
    not_: tuple[Text, ...] = field(default=(), name="not")
    "Words that speak for a near neighbour instead."
    evidence: tuple[str, ...] = ()
    "Ids of facts that back the claim."
    questions: tuple[CriticalQuestion, ...] = ()
    "What it must be able to answer."
    concede: str = ""
    "What the part says when it gives this claim up."
    lines: tuple[Text, ...] = ()
    "How the part puts this claim forward itself."


class Attack(Model, frozen=True):
    """An edge from a claim to a claim of the other side that it answers."""

    from_: Id = field(name="from")
    "The id of the claim that attacks."
    to: Id
    "The id of the claim that is attacked."
    type: AttackType = "rebut"
    "How it attacks: the opposite, the link, the premise, turned round, weighed, or granted."
    force: Annotated[int, Meta(ge=1, le=3)] = 2
    "How hard it hits: 1 to 3."
    lines: tuple[Text, ...] = ()
    "How it is said; without any the claim's own sentence is."
    evidence: tuple[str, ...] = ()
    "Ids of facts that back it."


class Slip(Model, frozen=True):
    """A wrong version of a fact that people say."""

    said: Annotated[tuple[Text, ...], Meta(min_length=1)]
    "The wrong versions."
    fix: str = ""
    "The correction in one sentence; without it the fact itself is said."


class Fact(Model, frozen=True):
    """A checkable statement of the article."""

    id: Id
    says: Text
    "The fact in one sentence."
    phrasings: tuple[Text, ...] = ()
    "Other ways to state it."
    cite: tuple[Paragraph, ...] = ()
    "The paragraphs that state it."
    sources: tuple[str, ...] = ()
    "Ids of the listed sources behind it."
    basis: Basis = "says"
    "Whether the article says it, implies it, or we reason it."
    dated: bool = False
    "True when it may have changed since the article."
    number: NumberRule | None = None
    "Its number, when it has one."
    about: tuple[Text, ...] = ()
    "Words that show that a number speaks of this fact."
    slips: tuple[Slip, ...] = ()
    "Wrong versions of it that people say."
    later: Later | None = None
    "What has changed since."


class Tradeoff(Model, frozen=True):
    """A question on which the article sets gains against costs."""

    id: Id
    ask: Text
    "The question to weigh."
    title: str = ""
    "Its name in lists."
    gains: tuple[str, ...] = ()
    "Ids of pro claims."
    costs: tuple[str, ...] = ()
    "Ids of anti claims."
    open: str = ""
    "What the article leaves open."
    cite: tuple[Paragraph, ...] = ()
    "The paragraphs that it comes from."
    prompt: str = ""
    "What a learner is asked to guess."


class GeneralReply(Model, frozen=True):
    """A reply for when no authored attack fits."""

    lines: Annotated[tuple[Text, ...], Meta(min_length=1)]
    "How it is said."
    issue: str = "any"
    "The id of the issue it fits, or `any`."
    side: Side | None = None
    "The side that speaks the line; without it either."
    type: AttackType = "undercut"
    "The kind of attack that it makes."


class WeighingLine(Model, frozen=True):
    """A line that compares two points on an axis."""

    axis: Literal["magnitude", "probability", "timeframe", "reversibility"]
    "What the points are compared by."
    lines: Annotated[tuple[Text, ...], Meta(min_length=1)]
    "How it is said."
    side: Side | None = None
    "The side that speaks the line; without it either."


class GoldenTurn(Model, frozen=True):
    """A turn with a known reading, for the pack's own bench; never used to match."""

    say: Text
    "What a learner types."
    side: Side
    "The learner's side."
    claims: tuple[str, ...] = ()
    "Ids of the claims that it makes."
    intent: str = ""
    "What it is, when it is no argument."


class PositionsFile(Model, frozen=True):
    """The whole of `positions.yaml`."""

    motion: Text
    "What is debated, as a sentence to be for or against."
    sides: Mapping[Side, SideInfo]
    "Both sides."
    claims: tuple[Claim, ...]
    "The arguments of both sides."
    attacks: tuple[Attack, ...] = ()
    "Which claim answers which."
    tradeoffs: tuple[Tradeoff, ...] = ()
    "What is weighed on the tour."
    facts: tuple[Fact, ...] = ()
    "What can be checked, and how people get it wrong."
    issues: tuple[Issue, ...] = ()
    "Groups of claims."
    general: tuple[GeneralReply, ...] = ()
    "Replies for when nothing else fits."
    weighing: tuple[WeighingLine, ...] = ()
    "Lines that compare two points."
    golden: tuple[GoldenTurn, ...] = ()
    "Turns whose reading is known, for the bench."
    quiet: tuple[Quiet, ...] = ()
    "Warnings on this file that `check` leaves out."
