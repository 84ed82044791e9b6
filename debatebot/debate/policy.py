"""What the part does with a turn: which reply fits which kind of input.

Every reply answers the newest turn and names what it answers.
"""

from debatebot.debate.attacking import attack, meet_new
from debatebot.debate.mending import mends
from debatebot.debate.reply import Parts, compose
from debatebot.debate.speaking import Speaking, correction, side_of, way_out
from debatebot.debate.state import Reply
from debatebot.debate.turns import last_question
from debatebot.debate.yielding import (
    answer_question,
    ask_what_stands,
    ask_which,
    bank,
    go_on,
    off_side,
)

PAUSE_AFTER = 3
"""Insults after which the part offers a pause."""


def respond(speaking: Speaking) -> Reply:
    """The part's reply to the turn."""
    turn = speaking.turn
    if not turn.text.strip():
        return go_on(speaking)
    if turn.unearned in _PROMPTS:
        return _prompt(speaking, turn.unearned)
    if turn.intent == "abuse" and speaking.reading.reason == "slur":
        return _prompt(speaking, "slur")
    if turn.intent == "abuse":
        return _calm(speaking)
    if mends(speaking.round_, speaking.tools):
        return _prompt(speaking, "mended")
    if turn.intent in _PROMPTS and not turn.made and not turn.new:
        return _prompt(speaking, turn.intent)
    if turn.intent == "question" and (not turn.made or turn.phase == "ask"):
        return answer_question(speaking)
    if turn.intent == "concession":
        return bank(speaking)
    if turn.tier == "choose" and not turn.made and not speaking.round_.choosing:
        return ask_which(speaking)
    if turn.contradicts:
        return ask_what_stands(speaking)
    if turn.repeats:
        return _prompt(speaking, "repeats")
    own = tuple(c for c in turn.made if side_of(speaking, c) == speaking.round_.settings.side)
    if turn.made and not own:
        return off_side(speaking)
    return attack(speaking, own) if own else meet_new(speaking)


_PROMPTS = {
    "late": "late",
    "mended": "mended",
    "copied": "copied",
    "pasted": "pasted",
    "keywords": "keywords",
    "short": "short",
    "off_topic": "off-topic",
    "slur": "slur",
    "pause": "pause",
    "empty": "nothing",
    "unknown": "short",
    "repeats": "repeats",
}
"""Occasions on which the part only asks for something it can work with."""


def _calm(speaking: Speaking) -> Reply:
    """An insult: one line, and the last question again; a pause after the third."""
    if speaking.round_.warned >= PAUSE_AFTER:
        return _prompt(speaking, "pause")
    asked = last_question(speaking.round_)
    again = f"{speaking.say('asks-again')} {asked}" if asked else speaking.say("next-reason")
    return Reply(
        text=compose(Parts(line=speaking.say("calm"), question=again)),
        move="prompt-abuse",
        answers=(speaking.turn.number,),
        asked=asked,
    )


def _prompt(speaking: Speaking, occasion: str) -> Reply:
    words = " ".join(speaking.turn.text.split()[:4]).replace("?", "").strip("'\" .,!")
    line = speaking.say(_PROMPTS[occasion], words=words or "…")
    text = compose(Parts(correction=correction(speaking), mend=way_out(speaking), line=line))
    return Reply(text=text, move=f"prompt-{occasion}", answers=(speaking.turn.number,))
