"""Which of a few claims does a short text name? For guesses and for single sentences."""

from debatebot.matching.claims import ClaimIndex, content
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Pack
from debatebot.text.reasons import reason_at
from debatebot.text.sanitise import ANSWER_LIMIT

NAMED = 0.35
"""Share of a text's weight that a claim must explain to count as named: a guess of two or three
words names a claim by one telling word, while a stray common word stays below it."""

BESIDE_BEST = 0.85
"""A further claim counts as named too when it explains so much of what the best one does."""

NEAR_BEST_OF_ALL = 0.8
"""Share of what the best claim of the whole pack explains that a named claim has to explain: a guess
that speaks for a claim elsewhere is not heard as a lesser one here."""

TELLING = 1
"""Telling words that a claim must say itself: a shared field of meaning is no guess at it."""

AT_MOST = 2
"""Claims that one guess can name: a guess is a few words, and a list of everything is none."""


class ClaimNamer:
    """Names claims of a pack in short texts."""

    def __init__(
        self, pack: Pack, lexicon: Lexicon | None = None, index: ClaimIndex | None = None
    ) -> None:
        """Prepare, with the lexicon and the index of the pack's claims when they are there."""
        self._lexicon = lexicon or Lexicon.of(pack)
        self._index = index or ClaimIndex(
            pack.positions.claims, pack.positions.motion, self._lexicon
        )

    def named(self, text: str, among: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the claims `among` that the text speaks of, best first; two at most."""
        words = content(self._lexicon.read(text[:ANSWER_LIMIT]))
        every = self._index.fits(words)
        least = max(NAMED, NEAR_BEST_OF_ALL * max((fit.score for fit in every), default=0.0))
        fits = [
            (-fit.score, among.index(fit.claim), fit.claim)
            for fit in every
            if fit.claim in among
            and fit.score >= least
            and self._index.named(words, fit) >= TELLING
        ]
        fits.sort()
        if not fits:
            return ()
        best = -fits[0][0]
        return tuple(claim for score, _, claim in fits if -score >= BESIDE_BEST * best)[:AT_MOST]

    def gives_reason(self, text: str) -> bool:
        """Whether the text gives a reason for what it says."""
        return reason_at(text) is not None
