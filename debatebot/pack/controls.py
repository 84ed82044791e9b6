"""Characters that no text of a pack may hold, raw or written as an escape."""

import re
import unicodedata

from debatebot.pack.problems import Findings, Place
from debatebot.text.sanitise import clean

REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""Controls but tab and newline, separators that only YAML takes for line breaks, no characters."""


def safe_text(value: str, place: Place, findings: Findings) -> str | None:
    """A value fit for a terminal, or None when it holds a control character.

    Zero-width and bidirectional marks are taken out with a warning: they hide what is compared.
    """
    if control := REFUSED.search(value):
        findings.add(place, "control-character", refusal(control.group(), "a text"))
        return None
    safe = clean(value)
    if safe != unicodedata.normalize("NFC", value):
        message = "characters that cannot be seen (zero-width, direction or piled-up marks) are left out; type the text again"
        findings.add(place, "hidden-character", message, "warning")
    return safe


def refusal(character: str, whole: str) -> str:
    """The sentence that refuses one character."""
    return f"the control character U+{ord(character):04X} cannot be part of {whole}; take it out"
