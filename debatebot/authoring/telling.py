"""Words that tell two claims apart: what an author can put in where one is read for the other."""

from collections import Counter, defaultdict

from debatebot.pack.models import Claim
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.tokens import tokenise

_LITTLE = STOPWORDS | {"no", "not", "nor"}
MOST = 3
"""Words that are named: enough to see what the claim is about."""


def telling_words(meant: Claim, read: Claim) -> tuple[str, ...]:
    """Words that more of one claim's texts use than of another's, the most telling first.

    Args:
        meant: the claim that should have been read.
        read: the claim that was read instead.
    """
    here, spelt = _used(meant)
    there, _ = _used(read)
    lead = {stem: share - there.get(stem, 0.0) for stem, share in here.items()}
    best = sorted((-ahead, spelt[stem]) for stem, ahead in lead.items() if ahead > 0)
    return tuple(word for _, word in best[:MOST])


def _used(claim: Claim) -> tuple[dict[str, float], dict[str, str]]:
    """By stem the share of a claim's texts that use it, and how it is mostly spelt."""
    texts = (claim.says, *claim.phrasings)
    uses: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        tokens = [token for token in tokenise(text) if token.text not in _LITTLE]
        uses.update({token.stem for token in tokens})
        for token in tokens:
            spellings[token.stem][token.text] += 1
    spelt = {
        stem: min(counts, key=lambda word: (-counts[word], word))
        for stem, counts in spellings.items()
    }
    return {stem: count / len(texts) for stem, count in uses.items()}, spelt
