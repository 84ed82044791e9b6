"""The engine's own sentences, in the manner of each part.

What a pack's authors write always comes first; these carry it. The part for engaging asks and
builds, the part for holding back doubts and counts. Nothing here names a subject.
Fields: {gist} a claim in few words, {Gist} the same with a capital, {words} the learner's own words.
"""

from debatebot.debate.woven import clause
from debatebot.pack.models import Side

Lines = tuple[str, ...]

PHRASES: dict[str, dict[Side, Lines]] = {
    # A sure reading, woven in. No question marks: a reply ends with the only one.
    "lead": {
        "pro": (
            "{Gist}: I can build on that.",
            "Suppose it is so: {gist}. Follow it one step further.",
            "Fair enough: {gist}. There is another side to it.",
            "I would start there too: {gist}.",
            "Good, put it down: {gist}. Now put something beside it.",
            "Take it that {gist}, and look at what follows.",
        ),
        "anti": (
            "{Gist}: that has to be counted properly.",
            "Suppose it is so: {gist}. I still have a doubt.",
            "So it is said: {gist}. Weigh it before you use it.",
            "One half of the sum is there: {gist}.",
            "On your pan of the scale: {gist}. Now mine.",
            "Take it that {gist}, and see what it does not show.",
        ),
    },
    # A reading that is not sure: the words are kept for this alone.
    "lead-unsure": {
        "pro": (
            "You say {gist}.",
            "You say, as I read it, that {gist}.",
            "You say, I think, that {gist}.",
        ),
        "anti": (
            "You say {gist}.",
            "You say, if I read you well, that {gist}.",
            "You say, so I take it, that {gist}.",
        ),
    },
    "also": {
        "pro": ("Your other point, that {gist}, I leave standing for now.",),
        "anti": ("Your other point, that {gist}, stays on the sheet for now.",),
    },
    "new": {
        "pro": (
            "I don't know that one; I have written it down.",
            "That is new to me, and it is on the sheet.",
        ),
        "anti": (
            "I don't know that one; it is on the sheet, unproven.",
            "That is new to me, so I note it and wait.",
        ),
    },
    "unplaced": {
        "pro": ("I can't put that on the sheet yet.", "That is no point on the motion yet."),
        "anti": (
            "The sheet has no line for that yet.",
            "I find no point on the motion in that yet.",
        ),
    },
    "because": {
        "pro": ("What makes it so?", "Which fact of the article would carry it?"),
        "anti": ("Because of what, exactly?", "What in the article bears that out?"),
    },
    "choose": {
        "pro": ("More than one road leads on from there. Which is yours: {options}; or none?",),
        "anti": ("That could count as more than one thing. Which is yours: {options}; or none?",),
    },
    "off-side": {
        "pro": ("That helps my side: {gist}. Do you grant it, or will you put it another way?",),
        "anti": ("That speaks for my side: {gist}. Do you grant it, or was it meant otherwise?",),
    },
    "granted": {
        "pro": ("I take that with thanks: {gist}.", "Then we share that ground: {gist}."),
        "anti": ("I bank that: {gist}.", "Granted and counted: {gist}."),
    },
    "contradiction": {
        "pro": ("In turn {number} you granted that {gist}. Now {now}. Which of the two stands?",),
        "anti": ("Turn {number} granted that {gist}. This says: {now}. Which of the two counts?",),
    },
    "repeats": {
        "pro": (
            "That is on the sheet already. What new reason could we add to it?",
            "You have built that part before. Which fact would make it stronger?",
        ),
        "anti": (
            "That was counted once. What new reason do you have for it?",
            "Said before, and it still stands where it stood. Which fact backs it?",
        ),
    },
    "copied": {
        "pro": ("Those are my words. How would you say it in your own?",),
        "anti": ("Those words are mine. What would yours be?",),
    },
    "pasted": {
        "pro": ("That is the article speaking. What do you make of it yourself?",),
        "anti": (
            "That is pasted from the article and counts for nothing. What is your own reason?",
        ),
    },
    "keywords": {
        "pro": ("Good words, and no sentence yet. How do two of them hang together?",),
        "anti": ("Those are words, not yet an argument. Which two belong together, and why?",),
    },
    "short": {
        "pro": ("'{words}' is a beginning. What comes next, and why?",),
        "anti": ("'{words}' is not much to weigh. What is the reason?",),
    },
    "unknown-question": {
        "pro": ("The article does not tell me that. What would follow if it were so?",),
        "anti": ("I can't find that in the article. What would it change?",),
    },
    "cant-check": {
        "pro": ("I can't check that in our article; suppose it is so.",),
        "anti": ("I can't check that in our article; suppose it holds.",),
    },
    "what-follows": {
        "pro": ("What follows from it for our motion?", "What would it open up?"),
        "anti": ("What follows from it for our motion?", "What would it change in the sum?"),
    },
    "off-topic": {
        "pro": ("That lies outside our motion. What does it mean for the motion?",),
        "anti": ("That is beside the motion. Back to it: what is your next reason?",),
    },
    "calm": {
        "pro": ("Let us stay with the arguments.",),
        "anti": ("Words like that count for nothing here.",),
    },
    "asks-again": {
        "pro": ("My question stands:", "I had asked:"),
        "anti": ("My question is still open:", "What I asked was this:"),
    },
    "next-reason": {
        "pro": ("What is your next reason?",),
        "anti": ("What is your next reason?",),
    },
    "slur": {
        "pro": ("Argue about governments and policies, not about peoples. What is your point?",),
        "anti": ("Argue about governments and policies, not about peoples. What is your point?",),
    },
    "pause": {
        "pro": ("Let us stop here for a minute. Your flow is kept.",),
        "anti": ("Let us stop here for a minute. Your flow is kept.",),
    },
    "nothing": {
        "pro": (
            "Take your time. One reason is enough: what comes to mind first?",
            "Anything will do to build on. What would you say to a friend?",
        ),
        "anti": (
            "One reason will do. What comes to mind first?",
            "Begin with what you are surest of. What is it?",
        ),
    },
    "stands": {
        "pro": (
            "That stands: I have no answer to it, and I say so.",
            "I looked for an answer to that and have none; it stands.",
        ),
        "anti": (
            "That stands: I have nothing to set against it.",
            "I count again and find no answer to that; it stands.",
        ),
    },
    "dropped": {
        "pro": ("You left this lying: {gist}.",),
        "anti": ("Still unanswered on the sheet: {gist}.",),
    },
    "no-answer-to": {
        "pro": ("The point I had no answer to was this: {gist}.",),
        "anti": ("The point I could not answer was this: {gist}.",),
    },
    "left-me": {
        "pro": ("The point you left me was this: {gist}.",),
        "anti": ("What you never answered was this: {gist}.",),
    },
    "thanks": {
        "pro": ("That is my case for building on what is there.",),
        "anti": ("That is my case for counting the cost first.",),
    },
    # How a round begins with what was left unanswered in the one before.
    "owed": {
        "pro": (
            "Last time you left me one point, and I begin with it: {gist}.",
            "One thing of mine still waits from our last round: {gist}.",
        ),
        "anti": (
            "One entry is open from our last round, and I begin with it: {gist}.",
            "Last time this was never answered: {gist}. I begin there.",
        ),
    },
    # A round about one point of the learner's: how it begins, and how the part keeps to it.
    "one-point": {
        "pro": (
            "Just one point of yours, then: {gist}.",
            "One thing holds your view up: {gist}. Let us test that, and only that.",
        ),
        "anti": (
            "One point only: {gist}.",
            "Everything of yours hangs on this: {gist}. I put that one on the scale.",
        ),
    },
    "back-to-point": {
        "pro": (
            "Kept: {gist}. Does it hold your one point up, though?",
            "That may be: {gist}. I stay with the point that your view rests on.",
        ),
        "anti": (
            "Noted: {gist}. It does not carry your one point for you.",
            "{Gist}: so be it. We weigh one point here, and it is the other one.",
        ),
    },
    "mend": {
        "pro": ("Put it right and it costs you nothing.",),
        "anti": ("Set it right, and nothing is taken off.",),
    },
    "mended": {
        "pro": ("Now it is right, and it costs you nothing. What do you build on it?",),
        "anti": ("Now the figure is right, and nothing is taken off. What follows from it?",),
    },
    "late": {
        "pro": ("Time was up before that, so it builds nothing. What is your next point?",),
        "anti": ("That came after time, so it is not counted. What is your next reason?",),
    },
    "own-case": {
        "pro": ("Then let me add something:", "Here is a piece of my own:"),
        "anti": ("Then set this on the scale:", "Here is what I hold against it:"),
    },
}


def phrase(key: str, side: Side, turn: int, seed: int, **fields: str) -> str:
    """One of the part's sentences for an occasion.

    Wordings rotate by turn from a place that the seed sets, so that one never comes twice running.

    Args:
        key: a key of `PHRASES`.
        side: the side that speaks.
        turn: number of the turn in which it is said.
        seed: the round's seed.
        **fields: what the sentence needs; `gist` also fills `{Gist}`.
    """
    lines = PHRASES[key][side]
    line = lines[(seed + turn // 2) % len(lines)]
    if "gist" in fields:
        gist = clause(fields["gist"])
        fields |= {"gist": gist, "Gist": gist[:1].upper() + gist[1:]}
    return line.format(**fields)
