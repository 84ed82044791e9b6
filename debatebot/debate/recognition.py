"""A typed turn to the claims it makes: intent, clauses, fit over both sides, tier."""

from collections.abc import Sequence

from debatebot.debate import clauses as cut
from debatebot.debate import intent as gate
from debatebot.debate.clauses import Clause
from debatebot.debate.reading import Context, Intent, LedBy, Ranked, Reading, Tier, Trace
from debatebot.debate.stance import STANCE, lean
from debatebot.matching.claims import ClaimIndex, Fit, content
from debatebot.matching.decision import THRESHOLDS, Signals, Thresholds, certainty, tier
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.weights import WEIGHTS, Weights
from debatebot.pack.models import Pack, Side
from debatebot.text.reading import Word
from debatebot.text.sanitise import ANSWER_LIMIT

_STRENGTH = {"own": 1.0, "granted": 0.3, "quoted": 0.25, "denied": 0.4}
"""How much a word counts for the turn's own claims, by what the speaker does with its clause."""
_ATTACKER_OF_DENIED = 0.5
"""Share of a denied claim's fit that goes to the claims that attack it."""
_ROLE_FLOOR = 0.25
"""Fit below which a granted, quoted or denied clause names no claim."""


class Recogniser:
    """Reads turns against one pack. Building it costs tens of milliseconds; reading, a few."""

    def __init__(
        self,
        pack: Pack,
        lexicon: Lexicon | None = None,
        weights: Weights = WEIGHTS,
        thresholds: Thresholds = THRESHOLDS,
    ) -> None:
        self._weights, self._thresholds = weights, thresholds
        self._lexicon = lexicon or Lexicon.of(pack)
        positions = pack.positions
        self._index = ClaimIndex(positions.claims, positions.motion, self._lexicon, weights)
        self._side: dict[str, Side] = {claim.id: claim.side for claim in positions.claims}
        self._attackers: dict[str, list[str]] = {}
        for attack in positions.attacks:
            self._attackers.setdefault(attack.to, []).append(attack.from_)

    def read(self, text: str, side: Side, context: Context | None = None) -> Reading:
        """Read one turn.

        Args:
            text: what the learner typed; what lies beyond 2,000 characters is not read.
            side: the learner's side.
            context: what was said just before.
        """
        text = text[:ANSWER_LIMIT]
        words = content(self._lexicon.read(text))
        if gate.is_command(text):
            return _nothing("command", "command")
        if gate.is_empty(text, len(words)):
            return _nothing("empty", "nothing-said")
        parts = cut.split(text)
        fits = self._fits(words, parts)
        ranked = self._ranked(fits, side)
        best = ranked[0] if ranked else None
        sure, signals = self._sure(words, fits, ranked)
        if gate.is_abuse(text) and sure < self._thresholds.accept:
            return _nothing("abuse", "insult", ranked)
        if gate.is_question(text):
            return _nothing("question", "question", ranked)
        granted, denied = self._set_aside(words, parts)
        own = " ".join(text[p.start : p.end] for p in parts if p.role in ("own", "denied"))
        helped = lean(own, side, [(self._side[f.claim], f.score) for f in fits], STANCE)
        if gate.concedes(text) and not any(p.role == "own" for p in parts):
            return _nothing("concession", "concedes", ranked, granted, denied)
        level: Tier = tier(signals, sure, self._thresholds)
        intent: Intent = "argument"
        if level == "new" and not self._on_topic(words, text, signals):
            intent, level = "off_topic", "none"
        made: tuple[str, ...] = ()
        if level in ("accept", "read") and best:
            made = (best.claim,)
        helps: Side | None = helped.side if intent == "argument" else None
        if made:
            helps = self._side[made[0]]
        return Reading(
            intent=intent,
            tier=level,
            made=made,
            granted=granted,
            denied=denied,
            ranked=ranked[:5],
            side=helps,
            slips=(),
            reason=level if intent == "argument" else "off-topic",
            certainty=round(sure, 4),
            words=_led_by(words, fits, made),
            trace=Trace(level),
        )

    def _fits(self, words: Sequence[Word], parts: Sequence[Clause]) -> list[Fit]:
        strengths = [_STRENGTH[_role(word, parts)] for word in words]
        return self._index.fits(words, strengths)

    def _ranked(self, fits: Sequence[Fit], side: Side) -> tuple[Ranked, ...]:
        scored = []
        for place, fit in enumerate(fits):
            if fit.score > 0:
                bonus = self._weights.own_side if self._side[fit.claim] == side else 0.0
                scored.append((-(fit.score + bonus), place, fit.claim))
        scored.sort()
        return tuple(
            Ranked(claim, self._side[claim], round(min(1.0, -score), 4))
            for score, _, claim in scored
        )

    def _sure(
        self, words: Sequence[Word], fits: Sequence[Fit], ranked: Sequence[Ranked]
    ) -> tuple[float, Signals]:
        if not ranked:
            return 0.0, Signals(0, 0, 0, 0, 0)
        best = next(fit for fit in fits if fit.claim == ranked[0].claim)
        second = ranked[1].score if len(ranked) > 1 else 0.0
        explained = sum(met.weight for met in best.met)
        exact = sum(met.weight for met in best.met if met.by == words[met.word].family)
        signals = Signals(
            best.score,
            ranked[0].score - second,
            explained,
            len(best.met),
            exact / max(explained, 1e-9),
        )
        return certainty(signals, self._thresholds), signals

    def _set_aside(
        self, words: Sequence[Word], parts: Sequence[Clause]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The claims that clauses only grant or quote, and those that they deny."""
        granted: list[str] = []
        denied: list[str] = []
        for part in parts:
            if part.role == "own":
                continue
            inside = [w for w in words if part.start <= w.start < part.end]
            fits = self._index.fits(inside)
            best = max(fits, key=lambda fit: fit.score, default=None)
            if best and best.score >= _ROLE_FLOOR:
                (denied if part.role == "denied" else granted).append(best.claim)
        return tuple(dict.fromkeys(granted)), tuple(dict.fromkeys(denied))

    def _on_topic(self, words: Sequence[Word], text: str, signals: Signals) -> bool:
        return signals.share >= 0.15 or gate.gives_reason(text)


def _role(word: Word, parts: Sequence[Clause]) -> cut.Role:
    for part in parts:
        if part.start <= word.start < part.end:
            return part.role
    return "own"


def _led_by(words: Sequence[Word], fits: Sequence[Fit], made: Sequence[str]) -> tuple[LedBy, ...]:
    spans = []
    for fit in fits:
        if fit.claim in made:
            spans += [
                LedBy(words[m.word].start, words[m.word].end, fit.claim, m.by) for m in fit.met
            ]
    return tuple(sorted(spans, key=lambda s: (s.start, s.claim)))


def _nothing(
    intent: Intent,
    reason: str,
    ranked: tuple[Ranked, ...] = (),
    granted: tuple[str, ...] = (),
    denied: tuple[str, ...] = (),
) -> Reading:
    return Reading(
        intent, "none", (), granted, denied, ranked[:5], None, (), reason, 0.0, (), Trace(reason)
    )
