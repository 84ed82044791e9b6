"""Replies that take, ask or answer instead of attacking."""

from debatebot.debate.asked import meaning_of, place_asked_for, wants_the_place
from debatebot.debate.commitments import granted_in
from debatebot.debate.reply import REPLY_WORDS, Parts, compose, words
from debatebot.debate.speaking import Speaking, correction, entry, side_of, with_own_case
from debatebot.debate.state import Reply
from debatebot.debate.woven import clause


def off_side(speaking: Speaking) -> Reply:
    """The turn argues the part's own case: ask whether it was meant so."""
    made = speaking.turn.made
    text = compose(Parts(line=speaking.say("off-side", gist=speaking.tools.gist(made[0]))))
    return Reply(text=text, move="off-side", answers=(speaking.turn.number, *made))


def bank(speaking: Speaking) -> Reply:
    """The learner grants something: take it and go on to another issue."""
    tools = speaking.tools
    granted = speaking.turn.granted[:1]
    if not granted:
        return go_on(speaking)
    opening = speaking.say("granted", gist=tools.gist(granted[0]))
    text, node, used = with_own_case(speaking, opening, tools.claims[granted[0]].issue)
    return Reply(
        text=text,
        move="bank",
        answers=(speaking.turn.number, *granted),
        nodes=node,
        used=used,
    )


def go_on(speaking: Speaking) -> Reply:
    """The learner passes, or grants nothing in particular: the part goes on with its own case."""
    text, node, used = with_own_case(speaking, "", "")
    return Reply(
        text=text or speaking.say("nothing"),
        move="own-case",
        answers=(speaking.turn.number,),
        nodes=node,
        used=used,
    )


def answer_question(speaking: Speaking) -> Reply:
    """Answer from the pack: a place, a meaning, a claim of the part; else say that it is silent."""
    round_, tools = speaking.round_, speaking.tools
    known = ""
    if wants_the_place(speaking.turn.text):
        ranked = (r.claim for r in speaking.reading.ranked)
        known = place_asked_for(speaking.turn.text, ranked, round_, tools)
    known = known or meaning_of(speaking.turn.text, tools)
    if known:
        return Reply(
            text=compose(Parts(line=known)), move="inform", answers=(speaking.turn.number,)
        )
    mine = [
        r.claim
        for r in speaking.reading.ranked
        if side_of(speaking, r.claim) != round_.settings.side
    ]
    for claim in mine[:2]:
        lines = (*tools.claims[claim].lines, tools.claims[claim].says)
        line = next((x for x in lines if x not in round_.used), "")
        shared = tools.telling(speaking.turn.text) & tools.words_of(claim)
        if line and shared and claim not in round_.given_up:
            return Reply(
                text=compose(Parts(line=line)),
                move="answer",
                answers=(speaking.turn.number, claim),
                used=(line,),
                nodes=(entry(speaking, claim),),
            )
    return Reply(
        text=speaking.say("unknown-question"), move="no-answer", answers=(speaking.turn.number,)
    )


def ask_what_stands(speaking: Speaking) -> Reply:
    """The turn argues against what was granted: quote both, and ask which stands."""
    tools, turn = speaking.tools, speaking.turn
    granted = turn.contradicts
    line = speaking.say(
        "contradiction",
        gist=tools.gist(granted),
        number=str(granted_in(speaking.round_, granted)),
        now=clause(tools.gist(turn.made[0])),
    )
    return Reply(
        text=compose(Parts(line=line)), move="contradiction", answers=(turn.number, granted)
    )


def ask_which(speaking: Speaking) -> Reply:
    """Two readings are close: offer three points as A, B, C."""
    offered = tuple(r.claim for r in speaking.reading.ranked[:3])
    options = "; ".join(
        f"{letter}, {speaking.tools.gist(claim).rstrip('.')}"
        for letter, claim in zip("ABC", offered, strict=False)
    )
    fix, line = correction(speaking), speaking.say("choose", options=options)
    fits = words(f"{fix} {line}") <= REPLY_WORDS  # what is offered is never cut
    return Reply(
        text=compose(Parts(correction=fix if fits else "", line=line)),
        move="choose",
        answers=(speaking.turn.number, *offered),
        choosing=offered,
    )
