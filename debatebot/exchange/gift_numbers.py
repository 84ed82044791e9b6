"""Numbers of a GIFT question: a value with a tolerance, or a range; and numbers in plain digits."""

from decimal import Decimal, InvalidOperation

from debatebot.exchange.gift_parts import Answer
from debatebot.exchange.losses import quote
from debatebot.exchange.source import Text
from debatebot.pack.models import NumberRule

_LONGEST_NUMBER = 18
"""Digits that a pack takes."""
_TOO_LARGE = 10**15


def read_number(answer: Answer, source: Text) -> NumberRule | None:
    """A number with its tolerance, as `3`, `3:0.5` or `1..5`; None with what is wrong noted."""
    text = answer.text
    low, dots, high = text.partition("..")
    value, colon, off = text.partition(":")
    try:
        if dots:
            ends = sorted((_decimal(low), _decimal(high)))
            middle = (ends[0] + ends[1]) / 2
            return _rule(middle, ends[1] - middle)
        return _rule(_decimal(value), abs(_decimal(off)) if colon else Decimal(0))
    except (InvalidOperation, ValueError):
        message = f"{quote(text)} is no number; expected 3, 3:0.5 or 1..5"
        source.refuse(answer.index, message)
        return None


def _decimal(text: str) -> Decimal:
    number = Decimal(text.strip())
    if not number.is_finite() or abs(number) >= _TOO_LARGE:
        raise ValueError
    return number


def _rule(value: Decimal, tolerance: Decimal) -> NumberRule:
    rule = NumberRule(value=float(value), tolerance=float(tolerance))
    if max(len(plain_number(rule.value)), len(plain_number(rule.tolerance))) > _LONGEST_NUMBER:
        raise ValueError
    return rule


def plain_number(value: float) -> str:
    """A number in digits, without an exponent."""
    text = format(Decimal(repr(value)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
