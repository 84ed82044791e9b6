"""What stands beside a verdict's word, by the reason code of the gate that decided."""

from debatebot.grading.verdict import Verdict

DETAILS: dict[str, str] = {
    "spelling": "check the spelling",
    "which-one": "which one?",
    "not-specific": "say it more exactly",
    "after-the-article": "true since then, but not in the article",
    "negated": "the opposite of what the article says",
    "roles-swapped": "the right names in each other's place",
    "echo": "the question given back",
    "stuffed": "everything at once",
    "number-differs": "another number",
    "date-differs": "another date",
    "found-not-mended": "found, not yet mended",
}
"""Reasons that change how a mark is read; the rest speak for themselves in the note."""


def detail_of(verdict: Verdict) -> str:
    """A few words that go with the verdict's own, or nothing."""
    return DETAILS.get(verdict.reason, "")
