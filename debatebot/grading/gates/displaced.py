"""Gate: the actor of a statement made its object. `The boat left people behind` is not `the people
left the boat behind`, and what `employers refund` is not refunded to them.

Told by the order of words around an action that phrasing and answer share; passives, and verbs that
do with one party what they do with the other (`the pack breaks up`), prove nothing.
"""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.match import Match
from debatebot.grading.units import units_of
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word
from debatebot.text.stems import stem

_BEING = frozenset("is are was were be been being get gets got am".split())
_ACTIVE = frozenset("will would can could should shall may might must do does did".split())
_HELPERS = _ACTIVE | frozenset(
    "have has had not never no longer also now just then even already still only to able afford "
    "always often usually".split()
)
_EVEN = frozenset("with and between".split())
_VAGUE = frozenset(
    stem(w)
    for w in "go come get have make do be let say see near inside outside over around".split()
)
_BOTH_WAYS = frozenset(
    stem(w)
    for w in "break close open change grow increase move stop start end begin rise fall drop improve "
    "spread burn sink shut shrink double halve split run continue return gather turn develop meet marry "
    "differ agree cost break_up fall_apart".split()
)
"""Verbs whose object may as well be their actor, and such as hold both ways."""
_PAST = frozenset(
    "left took gave sold bought paid sent told led won lost beat built made kept held taught fought "
    "caught brought cut hit put set read let shut met found drove wrote broke chose stole threw hurt "
    "bit ate shot saw knew spent lent owed fed hid rode sang struck".split()
)
"""Past forms that show by themselves that a word is an action."""
_LEADS_ON = frozenset(
    "a an the this that these those its their his her our your it them him us me to from on off up away "
    "out behind against for into about".split()
)
"""Words behind an action that lead to what it is done to."""
_PRONOUNS = frozenset("i you he she it we they who that which".split())
_OBJECT_OPENS = frozenset("the a an his her its their our my them him us me it".split())
_CLOSE = 0.8
"""What a typed word must count to stand for a word of the phrasing here."""


def displaced(answer: Answer, match: Match) -> bool:
    """Whether an actor of the phrasing is what its action is done to in the answer."""
    if not match.phrase.text or not match.pairs:
        return False
    typed = {p.ref.family: p for p in match.pairs if p.share >= _CLOSE and not p.opposite}
    for clause in units_of(answer.lexicon.read_own(match.phrase.text).words):
        for n, action in enumerate(clause.words):
            pair = typed.get(action.family)
            if (
                pair is None
                or action.kind != "word"
                or action.stem in _VAGUE
                or action.family in LIGHT
            ):
                continue
            if pair.share < 1.0 or not _an_action(clause.words, n):
                continue
            own = answer.units[pair.unit].words
            at = next((k for k, w in enumerate(own) if w is pair.typed), None)
            if at is not None and _receiver_acts(clause.words, n, own, at):
                return True
            if at is None or _passive(own, at) or any(w.text == "by" for w in own):
                continue
            met = {f: p.typed for f, p in typed.items() if p.unit == pair.unit}
            if _agent_last(clause.words, n, own, at, met):
                return True
            if _patient_acts(clause.words, n, own, at):
                return True
            if not _passive(clause.words, n) and (
                _actor_last(answer, clause.words, n, own, at, met)
                or _object_first(clause.words, n, own, at, met)
            ):
                return True
    return False


def _receiver_acts(words: Sequence[Word], n: int, own: Sequence[Word], at: int) -> bool:
    """`Sold to the farmers`, `sold by the farmers`: the one who gets something does it."""
    if not _passive(own, at) or any(w.text == "by" for w in words):
        return False
    by = next((k for k in range(at + 1, min(len(own), at + 3)) if own[k].text == "by"), None)
    agent = next((w for w in own[by + 1 :] if w.content), None) if by is not None else None
    to = next((k for k in range(n + 1, len(words)) if words[k].text == "to"), None)
    receiver = next((w for w in words[to + 1 :] if w.content), None) if to is not None else None
    return agent is not None and receiver is not None and agent.family == receiver.family


def _an_action(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the action of its clause, by its form and by what stands around it."""
    before = words[at - 1].text if at else ""
    after = words[at + 1].text if at + 1 < len(words) else ""
    if before in _HELPERS | _BEING | _PRONOUNS:
        return True
    text = words[at].text
    if text in _PAST or text.endswith("ed"):
        return True
    return bool(at) and words[at - 1].content and (after in _LEADS_ON or after.endswith("ing"))


def _passive(words: Sequence[Word], at: int) -> bool:
    return any(w.text in _BEING for w in words[max(0, at - 2) : at])


def _before(words: Sequence[Word], at: int) -> list[Word]:
    """The words of whoever stands right before an action, helping words apart."""
    k = at - 1
    while k >= 0 and words[k].text in _HELPERS and not words[k + 1].join:
        k -= 1
    found = []
    while k >= 0 and words[k].content and not words[k + 1].join:
        found.append(words[k])
        k -= 1
    acts = k >= 0 and found and words[k].text in _HELPERS | _PRONOUNS
    return [] if acts else found


def _actor_last(
    answer: Answer,
    words: Sequence[Word],
    n: int,
    own: Sequence[Word],
    at: int,
    met: dict[str, Word],
) -> bool:
    """`The software takes pictures`, `doctors take pictures from the software`."""
    actors, doers = _before(words, n), _before(own, at)
    if not actors or not doers or len(words) == n + 1:
        return False
    named = {w.family for w in actors}
    parties = answer.key.vocabulary | answer.key.asked
    known = answer.lexicon.vocabulary
    if any(d.family in named for d in doers) or not any(
        d.family in parties or d.text in known for d in doers
    ):
        return False
    after = own[at + 1 :]
    return any(
        w is met.get(family)
        and after[k - 1 : k] != []
        and (k == 0 or after[k - 1].text not in _BEING | _EVEN)
        for family in sorted(named)
        for k, w in enumerate(after)
    )


def _object_first(
    words: Sequence[Word], n: int, own: Sequence[Word], at: int, met: dict[str, Word]
) -> bool:
    """`She cannot compete with the ferry`, `the ferry can't compete with her`."""
    if n == 0 or words[n].stem in _BOTH_WAYS or at + 1 >= len(own):
        return False
    if not _before(words, n) and words[n - 1].text not in _HELPERS:
        return False
    active = own[at - 1].text in _HELPERS and any(
        w.text in _ACTIVE for w in own[max(0, at - 3) : at]
    )
    later = {w.family for w in words[n + 1 :] if w.content}
    return active and any(d.family in later and met.get(d.family) is d for d in _before(own, at))


def _patient_acts(words: Sequence[Word], n: int, own: Sequence[Word], at: int) -> bool:
    """`The crew was not asked`, `the crew did not ask the captain`."""
    if not _passive(words, n) or at + 1 >= len(own) or own[at + 1].text not in _OBJECT_OPENS:
        return False
    k = n - 1
    while k >= 0 and not words[k].content:
        k -= 1
    patients = {w.family for w in _before(words, k + 1)} if k >= 0 else set()
    return bool(patients & {w.family for w in _before(own, at)})


def _agent_last(
    words: Sequence[Word], n: int, own: Sequence[Word], at: int, met: dict[str, Word]
) -> bool:
    """`Refunded by their employers`, `they refund their employers`."""
    if not (_passive(words, n) or words[n].text.endswith("ed")):
        return False
    by = next((k for k in range(n + 1, min(len(words), n + 3)) if words[k].text == "by"), None)
    if by is None or at == 0:
        return False
    doers = {w.family for w in _before(own, at) if w.kind in ("word", "name")}
    done_to = {w.family for w in words[:n] if w.content}
    if not doers - done_to and own[at - 1].text not in _PRONOUNS:
        return False
    agents = {w.family for w in words[by + 1 :] if w.content}
    return any(w is met.get(w.family) and w.family in agents for w in own[at + 1 :])
