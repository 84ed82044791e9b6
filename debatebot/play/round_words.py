"""A round as it is typed behind `debate`, `watch`, `judge` or `steelman`: words in any order."""

from typing import get_args

from msgspec.structs import replace

from debatebot.debate.clock import CLOCKS
from debatebot.debate.code import NoCode, read_code
from debatebot.debate.formats import FORMATS, LEVELS
from debatebot.play.asks import RoundAsk, SideWish
from debatebot.text.sanitise import one_line

_SIDES: tuple[SideWish, ...] = tuple(side for side in get_args(SideWish) if side != "lean")
_SHOWN = 30
_MOST_DIGITS = 15
WORDS = (
    "After it may follow, in any order: a side (pro, anti, toss, other), a format (spark, class, "
    "scored, both), a level (novice, club, varsity), a clock (soft, hard, off), two for two people, "
    "seed and a number, or the code of a round."
)
"""What may be typed."""
_ONLY_ARGUED = "Only a debate of your own has two people, a clock, a code or both sides."


def round_words(said: str, ask: RoundAsk) -> RoundAsk | str:
    """The round that was typed.

    Args:
        said: the words behind the command; none leave `ask` as it is.
        ask: what the command alone asks for.

    Returns:
        The round, or a sentence on what was not understood.
    """
    words = said.casefold().replace(",", " ").split()
    changed = ask
    while words:
        word = words.pop(0)
        if word == "seed" and words and _is_number(words[0]):
            changed = replace(changed, seed=int(words.pop(0)))
        elif (known := _with_word(word, changed)) is not None:
            changed = known
        elif (code := _code(word)) is not None:
            changed = replace(changed, code=code)
        else:
            return f"'{one_line(word, _SHOWN)}' says nothing about a round. {WORDS}"
    return _possible(changed)


def _with_word(word: str, ask: RoundAsk) -> RoundAsk | None:
    if word in _SIDES:
        return replace(ask, side=word)
    if word in FORMATS:
        return replace(ask, format=word)
    if word in LEVELS:
        return replace(ask, level=word)
    if word in CLOCKS:
        return replace(ask, clock=word)
    return replace(ask, people=2) if word == "two" else None


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdigit() and len(word) <= _MOST_DIGITS


def _code(word: str) -> str | None:
    try:
        read_code(word, "")
    except NoCode:
        return None
    return word


def _possible(ask: RoundAsk) -> RoundAsk | str:
    only_argued = ask.people > 1 or ask.clock != "off" or ask.code or ask.format == "both"
    if ask.way != "debate" and only_argued:
        return _ONLY_ARGUED
    told = (ask.side, ask.format, ask.level, ask.seed) != ("lean", "spark", "novice", None)
    if ask.code and told:
        return "The code says side, format, level and seed already; leave them out."
    return ask
