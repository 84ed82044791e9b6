"""All that `check` says of a pack: what is wrong, and what an author may want to change."""

from datetime import date
from pathlib import Path

from debatebot.pack import (
    advice,
    advice_answers,
    advice_debate,
    advice_phrasings,
    advice_work,
    copied,
    fairness,
)
from debatebot.pack.reader import Examined, examine
from debatebot.pack.rules import Rule

ADVICE: tuple[Rule, ...] = (
    *advice.RULES,
    *advice_answers.RULES,
    *advice_debate.RULES,
    *advice_phrasings.RULES,
    *advice_work.RULES,
    *fairness.RULES,
    *copied.RULES,
)
"""What an author may want to change; nothing here keeps a pack from being used."""


def check_pack(folder: Path, today: date | None = None) -> Examined:
    """Find all problems of a pack and all advice on it, at once.

    Args:
        folder: where `questions.yaml` and `positions.yaml` lie.
        today: the day on which notes on later events are judged old; None: they are not.
    """
    return examine(folder, ADVICE, today)
