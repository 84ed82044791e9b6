"""Where a round stands: frozen, and made again from its moves at any time."""

from typing import Literal

from msgspec import Struct

from debatebot.debate.clock import ClockName
from debatebot.debate.formats import Level, Phase
from debatebot.pack.models import Side

Speaker = Literal["learner", "bot"]
Standing = Literal["live", "answered", "yielded", "conceded", "dropped"]


class Settings(Struct, frozen=True, kw_only=True):
    """What is fixed when a round starts."""

    side: Side
    "The learner's."
    format: str = "spark"
    level: Level = "novice"
    seed: int = 1
    phases: tuple[Phase, ...]
    clock: ClockName = "off"
    owed: str = ""
    "A claim of the part that the learner never answered last time: the round begins with it."
    point: str = ""
    "A claim of the learner's that the round is about, and nothing else; empty: all of the motion."
    letters: tuple[str, str] = ("Y", "B")
    "What the entries of the flow are called by: the learner's, the part's."
    every_turn_counts: bool = False
    "True in a replay: there what is only met by a prompt uses up its turn as well."

    @property
    def bot_side(self) -> Side:
        """The side that the app plays."""
        return "anti" if self.side == "pro" else "pro"


class HintSeen(Struct, frozen=True):
    """How far up the ladder of hints to a claim the learner went."""

    claim: str
    rung: int
    "1 names the issue, 4 tells the point itself."


class Move(Struct, frozen=True, kw_only=True):
    """One turn of the learner: the words, and how the learner wants them read."""

    text: str
    claims: tuple[str, ...] | None = None
    "The learner's own reading of the turn; None: ours."
    not_claims: tuple[str, ...] = ()
    "Claims that the learner said it does not argue."
    seconds: int = 0
    "How long the turn took; 0 when nobody looked at the clock."
    hint: HintSeen | None = None
    "The hint that was seen before it was said."


class Node(Struct, frozen=True, kw_only=True):
    """One entry of the flow."""

    label: str
    "Y1, Y2 … for the learner, B2 … for the part: by the turn in which it was said."
    by: Speaker
    turn: int
    claim: str
    "The claim's id, or empty for an argument that the pack does not know."
    gist: str
    weight: int
    force: int = 2
    "How hard it hits the node that it answers."
    to: str = ""
    "Label of the node that it answers, or empty."
    standing: Standing = "live"
    confirmed: bool = False
    "True when the learner put the reading right."


class Evidence(Struct, frozen=True):
    """A fact of the article that a turn used."""

    fact: str
    words: str
    paragraphs: tuple[int, ...]
    right: bool
    fix: str = ""
    "The right version, when the turn had it wrong."


class Answer(Struct, frozen=True):
    """A claim of the part that a turn answered."""

    label: str
    claim: str
    words: str
    depth: int
    "1 contradicts, 2 gives a reason, 3 attacks the premise, a fact, or turns the point."


class Said(Struct, frozen=True, kw_only=True):
    """One turn of the round, with all that was found in it."""

    number: int
    by: Speaker
    text: str
    phase: str
    move: str
    made: tuple[str, ...] = ()
    answers: tuple[int | str, ...] = ()
    "Numbers of turns and ids of claims."
    tier: str = ""
    intent: str = ""
    words: tuple[str, ...] = ()
    "The learner's words that led to the reading."
    reason: bool = False
    new: bool = False
    "True for an argument that the pack does not know."
    repeats: bool = False
    "True when all that it says was said before."
    unearned: str = ""
    "Why the turn earns nothing: copied, pasted, keywords; else empty."
    evidence: tuple[Evidence, ...] = ()
    answered: tuple[Answer, ...] = ()
    answered_question: str = ""
    "The part's question that the turn answered."
    asked: str = ""
    "The question that the part ended with, or that the learner asked."
    carried: tuple[str, ...] = ()
    "Own claims said before that came back with a new reason or fact."
    granted: tuple[str, ...] = ()
    "Claims of the other side that the turn gives way to in so many words."
    contradicts: str = ""
    "A claim that the learner granted before and argues against now."
    budget: int = 0
    seconds: int = 0
    limit: int = 0
    "Seconds that the turn might take; 0 without a clock."
    free: bool = False
    "True for a turn that was met by a prompt alone and used up none of the format."
    hint: HintSeen | None = None
    "The hint that the learner had seen before it."

    @property
    def rests_on_a_slip(self) -> bool:
        """Whether all the evidence of the turn is wrong: an argument built on it is none yet."""
        return bool(self.evidence) and not any(item.right for item in self.evidence)


class Reply(Struct, frozen=True, kw_only=True):
    """What the part says and what it changes."""

    text: str
    move: str
    answers: tuple[int | str, ...]
    asked: str = ""
    used: tuple[str, ...] = ()
    nodes: tuple[Node, ...] = ()
    given_up: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    choosing: tuple[str, ...] = ()


class Round(Struct, frozen=True, kw_only=True):
    """A round as it stands after some moves."""

    settings: Settings
    said: tuple[Said, ...] = ()
    flow: tuple[Node, ...] = ()
    used: tuple[str, ...] = ()
    "Lines and questions that the part has spoken: it never says one twice."
    given_up: tuple[str, ...] = ()
    "Claims that the part conceded: it never leans on them again."
    warned: int = 0
    "Insults so far."
    choosing: tuple[str, ...] = ()
    "Claims offered as A, B, C; empty when none are."
    called: tuple[str, ...] = ()
    "Labels of nodes whose silence was called."
    replies: tuple[Reply, ...] = ()
    "What the part answered, turn by turn."

    @property
    def turns_taken(self) -> int:
        """How many turns of the format the learner has used."""
        return sum(1 for said in self.said if said.by == "learner" and not said.free)

    @property
    def phase(self) -> Phase | None:
        """The learner's next turn, or None when the round is over."""
        phases = self.settings.phases
        return phases[self.turns_taken] if self.turns_taken < len(phases) else None

    @property
    def over(self) -> bool:
        """Whether all turns were taken."""
        return self.phase is None

    def nodes(self, by: Speaker) -> tuple[Node, ...]:
        """One speaker's entries of the flow."""
        return tuple(node for node in self.flow if node.by == by)

    def learner_claims(self) -> frozenset[str]:
        """Claims that the learner has argued."""
        return frozenset(n.claim for n in self.flow if n.by == "learner" and n.claim)
