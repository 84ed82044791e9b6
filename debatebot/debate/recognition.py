"""A typed turn to the claims it makes: intent, clauses, fit over both sides, tier."""

from collections.abc import Sequence

from debatebot.debate import clauses as cut
from debatebot.debate import intent as gate
from debatebot.debate.about import Names
from debatebot.debate.clauses import Clause
from debatebot.debate.facts import facts_of
from debatebot.debate.reading import Context, Intent, Ranked, Reading, SlipFound, Tier, Trace
from debatebot.debate.several import second_claim
from debatebot.debate.sift import sifted
from debatebot.debate.slips import slips_in
from debatebot.debate.slur import is_slur
from debatebot.debate.smalltalk import is_off_topic
from debatebot.debate.stance import cue
from debatebot.debate.why import led_by, trace_of
from debatebot.matching.claims import ClaimIndex, content
from debatebot.matching.common import tells
from debatebot.matching.decision import THRESHOLDS, Thresholds, decide
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.ranking import Ranking, rank, stretch
from debatebot.matching.weights import WEIGHTS, Weights
from debatebot.pack.models import Pack, Side
from debatebot.text.reading import Reading as Text
from debatebot.text.reading import Word
from debatebot.text.sanitise import ANSWER_LIMIT

_BARE_INSULT = 4
"""Content words up to which an insult is nothing but an insult, whatever its words resemble."""
_SHOWN = 5
"""Claims of a ranking that a reading keeps."""


_CLAUSE_WORDS = 3
"""Words, light ones too, from which on a turn is more than a keyword."""


class Recogniser:
    """Reads turns against one pack. Building it costs tens of milliseconds; reading, one or two."""

    def __init__(
        self,
        pack: Pack,
        lexicon: Lexicon | None = None,
        weights: Weights = WEIGHTS,
        thresholds: Thresholds = THRESHOLDS,
        shown: int = _SHOWN,
        index: ClaimIndex | None = None,
    ) -> None:
        """Prepare; of each ranking a reading keeps the `shown` best claims.

        Args:
            pack: the pack.
            lexicon: its lexicon, when it is there already.
            weights: what each kind of evidence counts.
            thresholds: from what on a claim is heard.
            shown: how many claims of a ranking are kept.
            index: its claims by these weights, when they are there already.
        """
        self._weights, self._thresholds, self._shown = weights, thresholds, shown
        self._lexicon = lexicon or Lexicon.of(pack)
        positions = pack.positions
        self._index = index or ClaimIndex(
            positions.claims, positions.motion, self._lexicon, weights
        )
        self._facts = sifted(facts_of(pack, self._lexicon), pack, self._lexicon)
        self._names = Names(pack)
        self._glossary = frozenset(
            word.family
            for entry in pack.questions_file.glossary
            for word in self._lexicon.read_own(entry.name).content
            if tells(word.family) == 1.0
        )
        "Names that the pack explains: who says one speaks of the subject."
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
        reading = self._lexicon.read(text)
        words = content(reading)
        if gate.is_command(text):
            return _nothing("command", "command")
        if gate.is_empty(text, len(words)):
            return _nothing("empty", "nothing-said")
        parts = cut.split(text)
        words = tuple(word for word in words if _role(word, parts) != "dismissed")
        granted, denied = self._set_aside(text, words, parts, side)
        ranking = self._rank(reading, words, parts, side, denied)
        ranked = _ranked(ranking, self._shown)
        if gate.is_abuse(text) and (
            len(words) <= _BARE_INSULT or ranking.certainty < self._thresholds.accept
        ):
            return _nothing("abuse", "insult", ranked)
        if is_slur(_own_text(text, parts)):
            return _nothing("abuse", "slur", ranked)
        if gate.is_question(text):
            about = self._names.asked_about(text, ranking, self._thresholds.read)
            return _nothing("question", "question", ranked, about=about)
        if all(part.role == "granted" for part in parts) or gate.gives_in(text):
            return _nothing("concession", "concedes", ranked, granted, denied, _other(side))
        slips = slips_in(reading, self._facts)
        return self._argument(reading, side, words, parts, ranking, granted, denied, slips)

    def ranking(self, text: str, side: Side) -> Ranking:
        """All claims by how well a text speaks for them, whatever else it may be: for measuring."""
        reading = self._lexicon.read(text)
        parts = cut.split(text)
        words = content(reading)
        words = tuple(word for word in words if _role(word, parts) != "dismissed")
        _, denied = self._set_aside(text, words, parts, side)
        return self._rank(reading, words, parts, side, denied)

    def _argument(
        self,
        reading: Text,
        side: Side,
        words: Sequence[Word],
        parts: Sequence[Clause],
        ranking: Ranking,
        granted: tuple[str, ...],
        denied: tuple[str, ...],
        slips: tuple[SlipFound, ...],
    ) -> Reading:
        text = reading.raw
        tier: Tier = decide(ranking.signals, ranking.certainty, self._thresholds)
        best = ranking.best
        if (
            ranking.certainty < self._thresholds.chat
            and not slips
            and is_off_topic(
                self._index,
                text,
                reading.words,
                ranking.certainty,
                named=any(word.family in self._glossary for word in words),
            )
        ):
            return _nothing("off_topic", "off-topic", _ranked(ranking, self._shown))
        made: tuple[str, ...] = ()
        if best and tier in ("accept", "read"):
            stood_for = [w for w in words if _role(w, parts) in ("own", "denied")]
            second = second_claim(
                self._index,
                text,
                stood_for,
                reading.words,
                ranking,
                self._weights.own_part,
                self._thresholds,
            )
            made = (best.fit.claim, *([second] if second else []))
        return Reading(
            intent="argument",
            tier=tier,
            made=made,
            granted=tuple(c for c in granted if c not in made),
            denied=denied,
            ranked=_ranked(ranking, self._shown),
            side=best.side if best else side,
            slips=slips,
            reason=_reason(tier, parts, denied),
            certainty=round(ranking.certainty, 4),
            words=led_by(words, ranking, made),
            trace=trace_of(text, tier, ranking, parts, words),
            near=self._near(words),
        )

    def _near(self, words: Sequence[Word]) -> float:
        """How near the words are to the nearest claim; figures alone say nothing of a subject."""
        named = [word for word in words if not any(c.isdigit() for c in word.text)]
        return round(max((0.0, *self._index.nearness(named))), 4)

    def _rank(
        self,
        reading: Text,
        words: Sequence[Word],
        parts: Sequence[Clause],
        side: Side,
        denied: Sequence[str],
    ) -> Ranking:
        """All claims by the words that the speaker stands for; denying a claim helps its attackers."""
        weights = self._weights
        text = reading.raw
        said = _telling(words, parts)
        factor = {
            "own": 1.0,
            "granted": weights.granted,
            "quoted": weights.quoted,
            "denied": weights.denied,
        }
        own_text = _own_text(text, parts)
        spoken = cue(own_text) * (1 if side == "pro" else -1)
        helped = {a: weights.attacks_denied for d in denied for a in self._attackers.get(d, ())}
        helped |= dict.fromkeys(denied, -weights.attacks_denied)
        return rank(
            self._index,
            words,
            side,
            weights.own_short + weights.cue * spoken,
            clauses=[stretch(text, part.start, part.end) for part in parts],
            steady=weights.own_side,
            strengths=[factor[_role(word, parts)] for word in words],
            bonus=helped,
            text=" ".join(text[part.start : part.end] for part in said) or text,
            said=[w for w in reading.words if any(p.start <= w.start < p.end for p in said)]
            or reading.words,
            in_clause=len(text.split()) >= _CLAUSE_WORDS,
            table=self._thresholds,
        )

    def _set_aside(
        self, text: str, words: Sequence[Word], parts: Sequence[Clause], side: Side
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The claims that clauses only grant or quote, and those that they deny."""
        granted: list[str] = []
        denied: list[str] = []
        for part in parts:
            if part.role in ("own", "dismissed"):
                continue
            inside = [w for w in words if part.start <= w.start < part.end]
            named = rank(
                self._index,
                inside,
                _other(side),
                self._weights.own_part,
                clauses=[stretch(text, part.start, part.end)],
                table=self._thresholds,
            )
            if named.best and named.certainty >= self._thresholds.aside:
                (denied if part.role == "denied" else granted).append(named.best.fit.claim)
        return tuple(dict.fromkeys(granted)), tuple(dict.fromkeys(denied))


def _other(side: Side) -> Side:
    return "anti" if side == "pro" else "pro"


def _own_text(text: str, parts: Sequence[Clause]) -> str:
    return " ".join(text[part.start : part.end] for part in parts if part.role == "own")


def _telling(words: Sequence[Word], parts: Sequence[Clause]) -> list[Clause]:
    """The clauses that the speaker stands for and that tell anything: what only fills up is left out."""
    at = [word.start for word in words if tells(word.family) > WEIGHTS.telling]
    return [
        part
        for part in parts
        if part.role in ("own", "denied") and any(part.start <= a < part.end for a in at)
    ]


def _role(word: Word, parts: Sequence[Clause]) -> cut.Role:
    for part in parts:
        if part.start <= word.start < part.end:
            return part.role
    return "own"


def _ranked(ranking: Ranking, shown: int) -> tuple[Ranked, ...]:
    return tuple(
        Ranked(place.fit.claim, place.side, round(min(1.0, place.score), 4))
        for place in ranking.places[:shown]
    )


def _reason(tier: Tier, parts: Sequence[Clause], denied: Sequence[str]) -> str:
    roles = {part.role for part in parts}
    if denied:
        return "denies"
    if "quoted" in roles:
        return "quotes-then-argues"
    if "granted" in roles:
        return "grants-then-argues"
    return {"accept": "clear", "read": "likely", "choose": "between-two", "new": "no-known-claim"}[
        tier
    ]


def _nothing(
    intent: Intent,
    reason: str,
    ranked: tuple[Ranked, ...] = (),
    granted: tuple[str, ...] = (),
    denied: tuple[str, ...] = (),
    side: Side | None = None,
    about: str = "",
) -> Reading:
    return Reading(
        intent, "none", (), granted, denied, ranked, side, (), reason, 0.0, (), Trace(reason), about
    )
