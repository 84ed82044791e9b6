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
    sure: float = 0.6
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
    doubt: float = 0.3
    "How much less sure a mark is that rests on it."
    vetoed: float = 1.3
    "A point that its own words found so firmly and that is not earned was refused for a reason."


FAR = Far()
"""The values in use."""

CERTAINTY: dict[str, tuple[float, float, float]] = {
    # reason: (how often it is right at best, what a narrow decision costs, what unread words cost)
    "exact": (1.0, 0.0, 0.0),
    "named": (0.95, 0.2, 0.15),
    "wrong-extra": (0.8, 0.1, 0.0),
    "false-extra": (0.4, 0.0, 0.0),
    "contradiction": (0.4, 0.0, 0.0),
    "half-said": (0.45, 0.0, 0.0),
    "which-one": (0.6, 0.0, 0.1),
    "negated": (0.9, 0.0, 0.15),
    "roles-swapped": (0.85, 0.0, 0.1),
    "number-differs": (0.9, 0.0, 0.1),
    "": (0.8, 0.0, 0.0),
}
"""What stands behind `certainty`, by the gate that decided; the first number is close to how often
that gate agreed with a teacher on the subjects of the benchmarks."""


class Doubt(Struct, frozen=True, kw_only=True):
    """From what an answer holds to how likely its mark is wrong: log odds."""

    base: float
    hint: float = 0.0
    "How near its words come to a point that was not found."
    told: float = 0.0
    "Each word that the question did not give, ten at most."
    begun: float = 0.0
    "How much of a point was found that was not earned."
    unread: float = 0.0
    "The share of words that nothing explains."
    firm: float = 0.0
    "How firmly the loosest of the earned points was found."
    far: float = 0.0
    "Whether a point was earned by nearness in meaning."


DOUBT: dict[str, Doubt] = {
    "not-found": Doubt(base=-2.9, hint=0.7, told=0.1, begun=1.6, unread=-0.5),
    "some-points": Doubt(base=-4.3, hint=6.0, told=0.4, begun=-0.7, unread=2.2, firm=-0.5, far=1.1),
    "points": Doubt(base=-0.1, told=-0.25, unread=0.4, firm=-0.9, hint=0.5),
}
"""The gates whose marks are wrong most often, fitted over all subjects of the benchmarks."""
