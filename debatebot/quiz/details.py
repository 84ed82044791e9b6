"""What stands beside a verdict's word, by the reason code of the gate that decided."""

from debatebot.grading.verdict import Verdict

DETAILS: dict[str, str] = {
    "spelling": "check the spelling",
    "which-one": "which one?",
    "after-the-article": "true since then, but not in the article",
    "polarity": "the opposite of what the article says",
    "roles": "the right names in the wrong parts",
    "off-topic": "this answers another question",
}
"""Reasons that change how a mark is read; the rest speak for themselves in the note."""


def detail_of(verdict: Verdict) -> str:
    """A few words that go with the verdict's own, or nothing."""
    return DETAILS.get(verdict.reason, "")
