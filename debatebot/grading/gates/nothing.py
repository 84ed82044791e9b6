"""Gate 1: nothing was said, or only that one does not know. Skipped, not wrong."""

import re

from debatebot.grading.answer import Outcome
from debatebot.text.names import words_of

_UNKNOWING = re.compile(
    r"(?:(?:um+|uh+|hm+|er+|oh|well|sorry|honestly|so|ok|okay|i|we|im|am|really|just|have|got|ve|literally) )*"
    r"(?:idk|idek|dunno|no idea|no clue|not a clue|no (?:f\w+ )?idea|not sure|unsure|pass|skip|skipped|next|nothing|none"
    r"|na|n a|nope|blank|help|dont know|do not know|did not know|do not (?:really )?(?:know|remember|recall|get it|understand)"
    r"|cannot remember|can not (?:remember|recall|say|tell|think of (?:it|one|any|anything))|forgot|forgotten|forget"
    r"|have forgotten|no answer|no comment|beats me|who knows|who cares|search me|you tell me|give up|whatever|what"
    r"|haven t (?:a clue|read it|got a clue)|have not (?:a clue|read it|got a clue|read the article|got (?:a|any) (?:clue|idea))"
    r"|did not (?:read|get to|do) (?:it|this|the article|the reading|this one|that one)|do not care|not (?:got )?(?:a|any) (?:clue|idea)|i don t know)"
    r"(?: (?:at all|sorry|really|tbh|lol|haha|honestly|the answer|this one|that one|this|that|it|yet|anymore|what it (?:is|was)|to be honest|man|mate|sir|miss|please|to say|what to (?:say|write|put)|about (?:this|that|it)|here|now|bro|anything|it s called|its name|the name|is|was|either))*"
)
_MARKS_ONLY = "Nothing was said, so nothing was marked."


_DENIALS = frozenset("nope na".split())
"""What says no where yes or no is asked, and nothing elsewhere."""


def nothing_said(raw: str, yes_or_no: bool = False) -> Outcome | None:
    """Skipped for a blank, marks alone, or a plain `I don't know`.

    Args:
        raw: the answer.
        yes_or_no: whether the question asks whether something is so: then `nope` is an answer.
    """
    words = words_of(raw)
    if not words:
        return Outcome(verdict="skipped", reason="blank", note=_MARKS_ONLY, certainty=1.0)
    if yes_or_no and words[0] in _DENIALS:
        return None
    if _UNKNOWING.fullmatch(" ".join(words)):
        note = "You said that you don't know: this counts as passed, not as a mistake."
        return Outcome(verdict="skipped", reason="idk", note=note, certainty=0.95)
    return None
