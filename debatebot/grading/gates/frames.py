"""Gate: who does what to whom, told by the order of plain words and by `from` and `to`.

`The company sued the union` turned into `the union sued the company`; `a grant from the fund` into
`gives a grant to the fund`; `What do the farmers fear?` answered with `the beavers fear`.
"""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.match import Match
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word

_HELPERS = frozenset(
    "is are was were be been being am do does did have has had will would shall should can could "
    "may might must also just then even still now already later".split()
)
"""What may stand between an actor and the action."""
_OBLIGED = frozenset("should must will would shall can could may might to".split())
_BEING = frozenset("is are was were be been being get gets got".split())
_BEFORE_NOUN = frozenset(
    "a an the this that these those its their his her our your my some all".split()
)
_FROM, _INTO = frozenset(("from", "off")), frozenset(("into", "onto", "toward", "towards"))
_REACH = 5
"""Words between a `from` or `to` and the name it belongs to."""


def turned_frame(answer: Answer, match: Match) -> bool:
    """Whether the match says the same action with giver and taker, or actor and object, swapped."""
    if not match.phrase.text or not match.pairs:
        return False
    words = answer.lexicon.read_own(match.phrase.text).words
    met = {p.ref.family: p.typed for p in match.pairs if p.share == 1.0}
    return _order_turned(answer, words, met) or _way_turned(answer, words, met)


def _order_turned(answer: Answer, words: Sequence[Word], met: dict[str, Word]) -> bool:
    for n, action in enumerate(words):
        if action.kind != "word" or action.family not in met:
            continue
        actor, thing = _left(words, n), _right(words, n)
        own = answer.reading.words
        at = next((k for k, w in enumerate(own) if w is met[action.family]), None)
        if at is None:
            continue
        doer, done_to = _left(own, at), _right(own, at)
        if thing is None or thing.family not in met:
            continue
        same = done_to is not None and done_to.family == thing.family
        if same and _other_party(answer, words, actor, doer) and not _passive(own, at):
            return True
        if doer is None or doer.family != thing.family or _passive(own, at):
            continue
        if actor is None and n == 0:
            # `Pay the farmers` asks somebody to pay them; `the farmers pay` has them pay.
            if own[at - 1].text in _OBLIGED and (done_to is None or done_to.family != thing.family):
                return True
            continue
        if actor is not None and done_to is not None and done_to.family == actor.family:
            return True
    return False


def _other_party(
    answer: Answer, words: Sequence[Word], actor: Word | None, doer: Word | None
) -> bool:
    """Whether another of the parties that the question names does what a phrasing says of one."""
    if actor is None or doer is None or answer.key.pointless:
        return False
    parties = answer.key.asked
    return (
        actor.family != doer.family
        and _is_party(words, actor)
        and _is_party(answer.reading.words, doer)
        and actor.family in parties
        and doer.family in parties
        and not answer.lexicon.alike(actor.family, doer.family)
    )


def _is_party(words: Sequence[Word], word: Word) -> bool:
    """Whether a word is a name or stands right after `the`: somebody, not a word among others."""
    at = next((k for k, w in enumerate(words) if w is word), 0)
    return word.kind == "name" or (at > 0 and words[at - 1].text == "the")


def _passive(words: Sequence[Word], at: int) -> bool:
    """Whether the action at a place is done to what stands before it."""
    return at > 0 and words[at - 1].text in _BEING


def _left(words: Sequence[Word], at: int) -> Word | None:
    """The actor right before an action, helping verbs apart."""
    k = at - 1
    while k >= 0 and words[k].text in _HELPERS and not words[k + 1].join:
        k -= 1
    if k < 0 or words[k + 1].join or not words[k].content:
        return None
    return words[k]


def _right(words: Sequence[Word], at: int) -> Word | None:
    """The thing right after an action, articles apart."""
    k = at + 1
    while k < len(words) and words[k].text in _BEFORE_NOUN and not words[k].join:
        k += 1
    if k >= len(words) or words[k].join or not words[k].content:
        return None
    return words[k]


def _way_turned(answer: Answer, words: Sequence[Word], met: dict[str, Word]) -> bool:
    own = answer.reading.words
    for n, word in enumerate(words):
        typed = met.get(word.family)
        if typed is None or word.kind in ("figure", "date"):
            continue
        at = next((k for k, w in enumerate(own) if w is typed), None)
        wanted = _way(words, n)
        said = _way(own, at) if at is not None else 0
        if wanted * said < 0:
            return True
    return False


def _way(words: Sequence[Word], at: int) -> int:
    """1 when a `to` leads to a noun, -1 when a `from` does, else 0."""
    for k in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if words[k + 1].join:
            return 0
        if words[k].text in _FROM:
            return -1
        if words[k].text in _INTO:
            return 1
        if words[k].text == "to":
            # `To use metals` is an action, `to the fund` leads to somebody.
            following = words[k + 1]
            return int(following.text in _BEFORE_NOUN or following.kind == "name")
        if not words[k].content and words[k].text not in _BEFORE_NOUN:
            return 0
    return 0


def other_actor(answer: Answer) -> bool:
    """Whether the question's own action is done by another than the question's actor.

    `What do the farmers fear?` with `the beavers fear that the farmers …`: needs both of them in
    the answer, the question's actor after the action.
    """
    asked = answer.key.asked_reading
    helper = next((n for n, w in enumerate(asked) if w.text in ("do", "does", "did")), None)
    if helper is None:
        return False
    first = next((n for n, w in enumerate(asked) if n > helper and w.content), len(asked))
    frame = [w for w in asked[first : first + 2] if w.content]
    if len(frame) < 2 or frame[1].kind != "word" or frame[1].family in LIGHT:
        return False
    actor, action = frame
    own = answer.reading.words
    for n, word in enumerate(own):
        if word.family != action.family:
            continue
        doer = _left(own, n)
        later = any(w.family == actor.family for w in own[n + 1 :])
        if doer is None or doer.text.endswith("ly"):
            continue
        if later and doer.family not in (actor.family, action.family):
            return not answer.lexicon.alike(doer.family, actor.family)
    return False
