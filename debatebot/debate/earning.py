"""Why a turn earns nothing: it is somebody else's text, a heap of words, or hardly there."""

from debatebot.debate.cues import connectives
from debatebot.debate.reading import Reading
from debatebot.debate.state import Move, Round
from debatebot.debate.tools import Tools, runs_of
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.tokens import tokenise

COPIED = 0.7
"""Share of a turn's words, in order of stems, that make it a copy of the part's own line."""

LEAST_COPIED = 6
"""Words of a copy; fewer in a row are anybody's."""

LEAST_LISTED = 16
"""Words of a copied list: more than one claim as the app prints it."""

HEAP = 12
"""Words from which on a sentence has some small words in it; a heap of keywords has none."""

MOSTLY_CONNECTIVES = 0.25
"""Share of words like 'because' and 'therefore' above which nothing is left to connect; spoken
reasons stay below a sixth."""

BITS = 4
"""So many bits of two words at most between commas are a row of keywords."""


def unearned(round_: Round, move: Move, reading: Reading, tools: Tools) -> str:
    """Why a turn earns nothing (copied, pasted, keywords, short), or an empty text."""
    stems = [t.stem for t in tokenise(move.text)]
    if _copied(stems, round_, tools):
        return "copied"
    if tools.pasted(move.text):
        return "pasted"
    if reading.reason == "keywords" or _keywords(move.text):
        return "keywords"
    if 0 < len(stems) < 3 and not reading.made and reading.intent in ("argument", "unknown"):
        return "short"
    return ""


def _copied(stems: list[str], round_: Round, tools: Tools) -> bool:
    """Whether a turn is the part's line, or a list of claims in the app's own short wording."""
    if len(stems) < LEAST_COPIED:
        return False
    if any(_overlap(stems, runs_of(s.text)) >= COPIED for s in round_.said if s.by == "bot"):
        return True
    return len(stems) >= LEAST_LISTED and _overlap(stems, tools.printed_runs) >= COPIED


def _overlap(stems: list[str], theirs: frozenset[tuple[str, ...]]) -> float:
    mine = [tuple(stems[i : i + 3]) for i in range(len(stems) - 2)]
    return sum(run in theirs for run in mine) / max(1, len(mine))


def _keywords(text: str) -> bool:
    """Words without a sentence: bits between commas, no small word among many, all connectives."""
    bits = [bit.split() for bit in text.replace(";", ",").split(",") if bit.strip()]
    if len(bits) >= BITS and all(len(bit) <= 2 for bit in bits):
        return True
    words = [t.text for t in tokenise(text)]
    joins = connectives(text)
    small = [w for w in words if w in STOPWORDS and w not in joins and w != "and"]
    if len(words) >= HEAP and not small:
        return True
    return len(joins) >= BITS - 1 and len(joins) > MOSTLY_CONNECTIVES * len(words)
