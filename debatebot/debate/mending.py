"""Putting a wrong fact right: at once, the right figure alone will do."""

from debatebot.debate.state import Evidence, Round
from debatebot.debate.tools import Tools
from debatebot.text.names import NameTable
from debatebot.text.reading import read

_NO_NAMES = NameTable()
"""A figure is read the same whatever names stand beside it."""


def puts_right(text: str, item: Evidence, tools: Tools) -> bool:
    """Whether a text has the right figure for a fact that was said wrongly."""
    fact = tools.facts.get(item.fact)
    if fact is None or fact.number is None:
        return False
    figures = (word.figure.value for word in read(text, _NO_NAMES).figures if word.figure)
    return any(abs(value - fact.number.value) <= fact.number.tolerance for value in figures)


def mends(round_: Round, tools: Tools) -> bool:
    """Whether the newest turn of the learner only puts the fact of the turn before right."""
    own = [said for said in round_.said if said.by == "learner"]
    if len(own) < 2 or own[-1].made or own[-1].reason:
        return False
    wrong = (item for item in own[-2].evidence if not item.right)
    return any(puts_right(own[-1].text, item, tools) for item in wrong)
