"""Turns of phrase that debaters share, whatever the subject: comparing, naming, doubting."""

import re

from debatebot.text.stems import stem
from debatebot.text.tokens import tokenise

_COMPARES = re.compile(
    r"\b(outweighs?|outweigh|weighs? more|bigger|greater|larger|worse|better than|more important"
    r"|matters? more|more likely|less likely|costs? more|costs? less|worth (?:it|the|more|less)"
    r"|on balance|in the end|compared (?:to|with)|rather than|more \w+ (?:than|then)|even if|smaller|heavier|lighter"
    r"|sooner|long run|long term|short term|irreversible|can(?:no|')t be undone|higher price"
    r"|the main (?:issue|question|point)|comes down to|boils down to|above all|most of all)\b",
    re.IGNORECASE,
)
_NAMES_THE_POINT = re.compile(
    r"\b(you (?:say|said|claim|argue|mention|point out|ask|asked|talk about|keep saying|bring up)"
    r"|your (?:point|claim|argument|question|worry|case|example|line)|you'?re saying|as for"
    r"|on the (?:point|question) (?:of|about)|regarding|when it comes to|to your|against that"
    r"|(?:bridge|anchor|(?<!as )they|my opponent|the other side) (?:says?|said|claims?|argues?))\b",
    re.IGNORECASE,
)
_DOUBTS = re.compile(
    r"\b(but|however|yet|not|no|never|isn'?t|aren'?t|don'?t|doesn'?t|didn'?t|won'?t|can'?t|cannot"
    r"|wouldn'?t|hardly|still|although|though|instead|actually|only|wrong|false|untrue|nonsense"
    r"|even so|nonetheless|nevertheless|anyway|anyhow|without|unlike)\b",
    re.IGNORECASE,
)
_TURNS_IT = re.compile(
    r"\b(exactly why|that'?s why|the very reason|proves my point|works? for me|cuts? both ways"
    r"|the opposite|the other way round|in fact|does not follow|doesn'?t follow|assumes?|even then"
    r"|that is not|that isn'?t|isn'?t true|not true|no evidence|where is|only so|can be (?:done|shared"
    r"|kept|had)|anyway(?!,)|regardless)\b",
    re.IGNORECASE,
)

_CONNECTIVES = frozenset(
    """because since so therefore thus hence but however although though yet still while whereas
    otherwise instead moreover furthermore consequently nevertheless nonetheless outweighs outweigh
    not never""".split()
)

DEBATE_TALK = frozenset(
    stem(word)
    for word in """argument argue claim debate discuss discussion discussed prove proof proves proven true
    false wrong win won lose lost obvious opinion conclusion conclude follow follows outweigh outweighs
    contribution remark remarks respond agree disagree concede""".split()
)
"""Stems of what is said about arguments instead of about their subject."""


def connectives(text: str) -> list[str]:
    """The words of a text that only join or weigh, in order, each as often as it stands there."""
    return [t.text for t in tokenise(text) if t.text in _CONNECTIVES]


_BOTH = re.compile(
    r"\b(you|your|yours|you'(?:re|ve|d|ll)|both|either side|each side|(?:my opponent|the other side)(?:'?s)?"
    r"|theirs|the other (?:one|two)|on the one hand|which \w+ (?:is|are|would be)|if\b.+\bif)\b",
    re.IGNORECASE,
)

GOES_ON = 5
"""Words after a point's name: fewer do not answer it."""


def speaks_of_both(text: str) -> bool:
    """Whether a text has two things in view: the other side beside its own, or one case and another."""
    return bool(_BOTH.search(text))


def compares(text: str) -> str:
    """The words by which a text weighs one thing against another, or nothing."""
    return _found(_COMPARES, text)


def names_the_point(text: str) -> str:
    """The words by which a text names the point that it goes on to answer, or nothing."""
    found = (m for m in _NAMES_THE_POINT.finditer(text) if len(text[m.end() :].split()) >= GOES_ON)
    return next((match.group() for match in found), "")


def doubts(text: str) -> bool:
    """Whether a text sets itself against something."""
    return bool(_DOUBTS.search(text))


def turns_it(text: str) -> bool:
    """Whether a text attacks a premise or turns the point round."""
    return bool(_TURNS_IT.search(text))


def _found(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match.group() if match else ""
