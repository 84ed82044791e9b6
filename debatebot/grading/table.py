"""Every number that decides a mark, with its reason.

`benchmarks/fit_grading.py` prints how the marks of labelled answers move with each of them.
"""

from msgspec import Struct

ENGINE = "reader 1"
"""Name and version of this table: it stands in reports beside the pack's."""


class Table(Struct, frozen=True, kw_only=True):
    """Weights and thresholds of the reader."""

    synonym: float = 0.8
    "What a synonym counts beside the word itself: here the question has narrowed the meaning."
    derived: float = 0.85
    "What a form with the same first letters counts (`destabilising`, `destabilised`)."
    opposite: float = 0.9
    "What an opposite counts as contact: it speaks of the point, turned round."
    question_word: float = 0.3
    "What a word of the question counts: the learner has it for free."
    question_modifier: float = 0.6
    "What such a word counts as the modifier of a proper name: there it tells names apart."
    amount_figure: float = 0.3
    "What a figure counts where the statement is that something rose or fell: it is a detail."
    light_word: float = 0.4
    "What a word counts that goes with any subject."
    stated_full: float = 0.4
    "Share of a phrasing's weight that a point needs: it is one of several, and put shortly."
    whole_full: float = 0.5
    "The same where a whole accepted answer is compared, for want of points."
    half_said: float = 0.8
    "How much of what a point needs, from which half of it is granted when no other is earned."
    stated_some: float = 0.34
    "Share from which a statement is at least half there."
    ample: float = 1.4
    "Times what a point needs, from which loose synonyms alone may carry it."
    pooled: float = 0.95
    "What the words of all phrasings together need, measured on an average phrasing."
    named_full: float = 0.74
    "Share of a name's weight that a name needs."
    named_some: float = 0.32
    "Share from which a name is partly there."
    name_words: int = 3
    "Content words up to which a phrasing is a name: it has to be there nearly whole."
    turned: float = 0.5
    "Share of the words met that must be turned round for a point to be contradicted."
    telling: float = 0.1
    "Share of a phrasing's weight from which the opposite of one word turns the whole round."
    plain_full: float = 0.6
    "Share of its weight that a short phrasing without capitals needs (`better attention`)."
    described_full: float = 0.65
    "Share of its weight that a long accepted answer to a question for a name needs."
    terse: float = 0.22
    "Share of a statement that is enough when a clause says nothing else: a learner's shorthand."
    copied: float = 0.7
    "Share of a phrasing's own words from which an answer is a copy: one flip then turns it."
    copied_whole: float = 0.85
    "Share from which a copy with one flip decides, whatever looser phrasing is met as well."
    overrule: float = 1.0
    "How firm a contradiction has to be, beside a looser match, to decide."
    overrule_derived: float = 0.85
    "Factor on that beside a match that comes from a part of an accepted answer."
    overrule_roles: float = 0.9
    "The same factor for actors in each other's place: the words are all there, so it is firm."
    far_apart: float = 0.9
    "What words met far apart count beside words met in neighbouring clauses."
    window: int = 3
    "Neighbouring clauses in which the words of one point are looked for."
    echo: float = 0.8
    "Share of an answer's words that come from the question, from which it is an echo."
    about: float = 0.02
    "How far, as a share, a number may lie from the one asked for when both are rounded."
    near_number: float = 0.2
    "How far, as a share, `over 35 thousand` may lie below 40 thousand and still point to it."
    hedged_number: float = 0.06
    "How far, as a share, a number said with `about` may lie from an exact one and still point to it."
    rounded_number: float = 0.01
    "How far, as a share, a number rounded without a word may lie from the exact one."
    stuffed: int = 3
    "Wrong candidates beside the right one from which an answer lists everything."
    soup: int = 9
    "Words in a row without any grammar from which an answer is keyword soup."
    extra_off: float = 0.5
    "What a wrong extra takes off, in points."
    sure: float = 0.75
    "Certainty from which a mark is called sure."
    relaxed: float = 0.9
    strict: float = 1.12
    "Factors on the thresholds of a question that its pack calls relaxed or strict."


TABLE = Table()
"""The values in use."""


class Far(Struct, frozen=True, kw_only=True):
    """From nearness in meaning to a point earned: log odds, fitted over several subjects."""

    base: float = -1.65
    lead: float = 1.95
    "What the lead over the question's other points counts, word by word."
    leaning: float = 1.83
    "What counts that a clause as a whole leans more towards the point than towards the others."
    words: float = 0.45
    "What each telling word counts, three at most."
    found: float = 1.97
    "What counts how much of the point its own words have found."
    phrasings: float = -0.37
    "With many phrasings a point that is there is found by its own words: nearness tells less."
    against: float = -1.26
    "What counts that another point is there turned round: who denies one is not taken to mean this."
    asked: float = -0.62
    "What each word of the question counts, four at most: who says it back has told little."
    bare: float = -0.8
    "What counts that a point is a bare name: iron is near to nickel and is not it."
    bare_words: int = 1
    taken: float = 0.8
    "Share from which a typed word belongs to the point that it has earned."
    item: float = 0.9
    "How much more a bare item of a list needs: it may as well be something else."
    item_words: int = 2
    most: float = 0.5
    "The greatest lead that counts."
    clauses: int = 24
    "Clauses that are looked at."
    telling: float = 0.34
    "How much of its weight a word must keep to tell anything (everyday words keep less)."
    rare: float = 0.5
    "Share of the weight of its phrasing's weightiest word that a word needs to tell anything."
    turns: float = 0.5
    "Nearness from which a denied word speaks against a point: a looser one says nothing."
    vetoed: float = 1.3
    "A point that its own words found so firmly and that is not earned was refused for a reason."

    @property
    def each(self) -> tuple[float, ...]:
        """The fitted weights but the base, in the order of `gates.far.numbers`."""
        return (self.lead, self.leaning, self.words, self.found, self.phrasings, self.asked)


FAR = Far()
"""The values in use."""


class Weighing(Struct, frozen=True):
    """From how likely a mark is to the mark, where an answer is read point by point."""

    wholly: float = 0.62
    "From which full marks are given: one wrong answer taken for right is worse than one too low."
    partly: float = 0.5
    "From which anything is given where the gates found nothing."
    begun: float = 0.4
    "The same where the gates found a part."
    kept: float = 0.08
    "The same where the gates found everything: so much is seldom nothing."
    turned: float = 0.9
    "The same where the gates found the right words turned round: they are seldom wrong in that."
    opposed: float = 0.5
    "Share of the words met of a half point that must be turned round for that as well."
    many: float = 2.0
    "Logarithm of the phrasings of a point from which what its own words found is seldom nothing."
    point: float = 0.5
    "From which a point counts as made."
    left: float = 0.04
    "How much likelier a mark must be for each word that nothing explains: adding one raises none."
    most_left: float = 4.0
    "Such words that count."


WEIGHING = Weighing()
"""The values in use."""

RIGHT: dict[str, float] = {
    "contradiction": 2.95,
    "date": 3.88,
    "date-differs": 3.69,
    "echo": 4.50,
    "exact": 4.74,
    "false-extra": 4.39,
    "idk": 3.99,
    "named": 3.57,
    "negated": 3.52,
    "not-found": 2.01,
    "not-specific": 3.04,
    "number": 2.89,
    "number-differs": 2.97,
    "open-choice": 3.71,
    "points": 2.01,
    "question-turned": 3.76,
    "roles-swapped": 4.10,
    "several-values": 4.00,
    "some-points": 3.66,
    "stuffed": 4.15,
    "unit-missing": 3.89,
    "which-one": 2.39,
    "wrong-extra": 3.99,
    "": 3.49,
}
"""By the gate that decided: log odds that a teacher gives the same mark."""


class Signs(Struct, frozen=True):
    """What speaks for a mark or against it where an answer is read point by point: log odds."""

    base: float = 0.0
    hint: float = 0.0
    "How near its words come to a point that was not found."
    begun: float = 0.0
    "How much of a point was found that was not earned."
    firm: float = 0.0
    "How firmly the last point that was needed was found."
    far: float = 0.0
    "Each point earned by nearness in meaning."
    unread: float = 0.0
    "The share of words that nothing explains."
    told: float = 0.0
    "Each word that the question did not give."
    clauses: float = 0.0
    "Each clause."
    against: float = 0.0
    "Each point that is there turned round."
    denials: float = 0.0
    "Each word of denial."

    @property
    def each(self) -> tuple[float, ...]:
        """The weights but the base, in order."""
        return (
            self.hint, self.begun, self.firm, self.far, self.unread, self.told, self.clauses,
            self.against, self.denials,
        )  # fmt: skip


SIGNS: dict[str, Signs] = {
    "correct": Signs(
        base=-1.39,
        hint=-0.11,
        begun=-0.30,
        firm=0.60,
        far=0.14,
        unread=0.35,
        told=-0.14,
        clauses=0.64,
        against=0.08,
        denials=0.26,
    ),
    "partial": Signs(
        base=-0.50,
        hint=-1.25,
        begun=-0.45,
        firm=0.72,
        far=-1.08,
        unread=-1.80,
        told=-0.25,
        clauses=-0.00,
        against=-1.04,
        denials=-0.89,
    ),
    "incorrect": Signs(
        base=0.31,
        hint=-0.43,
        begun=-1.14,
        firm=0.10,
        far=0.26,
        unread=0.81,
        told=-0.41,
        clauses=0.42,
        against=0.65,
        denials=-0.36,
    ),
}
"""By the verdict that was given."""
