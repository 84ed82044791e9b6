"""Days ahead in words."""

from datetime import date

_WEEKS_FROM, _MONTHS_FROM = 14, 61


def in_words(days: int) -> str:
    """`today`, `tomorrow`, `in 3 days`, `in 2 weeks`, `in 3 months`; what is overdue is today."""
    if days <= 0:
        return "today"
    if days == 1:
        return "tomorrow"
    if days < _WEEKS_FROM:
        return f"in {days} days"
    if days < _MONTHS_FROM:
        return f"in {round(days / 7)} weeks"
    return f"in {round(days / 30.4)} months"


def until(today: date, day: date) -> str:
    """How far off a day is, in words."""
    return in_words((day - today).days)
