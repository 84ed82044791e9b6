"""Gate: a name without its kind (`Halloran` for a law of that name)."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.key import KeyPoint, Phrase, Ref
from debatebot.grading.match import Match
from debatebot.grading.pairs import Pair
from debatebot.grading.units import Unit
from debatebot.matching.kinship import of_word
from debatebot.matching.light import LIGHT

_KINDS = tuple(
    frozenset(words.split())
    for words in (
        "law act bill statute code rule regulation legislation decree ordinance",
        "treaty pact accord agreement convention charter protocol deal",
        "body office agency authority board commission council committee institute department trust fund "
        "foundation service bureau ministry organisation organization institution",
        "union guild league association federation society club circle alliance organisation organization group",
        "company firm business corporation group works",
        "card pass ticket permit licence badge",
        "ship boat ferry vessel",
        "river stream brook",
        "report study inquiry review survey",
        "prize award medal",
        "trial test experiment study",
        "hospital clinic infirmary",
        "school college academy university",
        "newspaper paper journal magazine gazette",
    )
)
"""Words for the same kind of thing: a question that asks for the kind gives the word away."""


def same_kind(one: str, other: str) -> bool:
    """Whether two words are words for the same kind of thing: association and group."""
    return any(one in kind and other in kind for kind in _KINDS)


def kindless(answer: Answer, point: KeyPoint) -> Finding | None:
    """A proper name whose kind was left out or put otherwise, where the question asks for that kind.

    The words left must all be there; a single one must be no word of plain English.
    """
    asked = {w.text for w in answer.key.asked_reading}
    for phrase in point.phrases:
        kind = phrase.refs[-1].word if phrase.proper and len(phrase.refs) > 1 else None
        groups = [k for k in _KINDS if kind and kind.text in k]
        if not any(k & asked for k in groups):
            continue
        rest = phrase.refs[:-1]
        same = frozenset(w for k in groups for w in k)
        if len(rest) == 1 and of_word(rest[0].word.text) is not None:
            continue
        found = _all_there(answer, phrase, rest, same)
        bare = not any(w.text in same for w in answer.content)
        if found and bare and not (_which(answer, same) and _in_a_row(answer, found)):
            # `What is the name of the law?` asks for the whole name, the kind included.
            continue
        if found is not None:
            return Finding(point.id, "earned", found, 1.0)
    return None


def _which(answer: Answer, same: frozenset[str]) -> bool:
    """Whether the question is `Which law …`: then the kind need not be said again."""
    asked = [w.text for w in answer.key.asked_reading]
    at = next((n for n, w in enumerate(asked) if w in ("which", "what")), -1)
    return at >= 0 and bool(same & set(asked[at + 1 : at + 3]))


def _in_a_row(answer: Answer, match: Match) -> bool:
    """Whether the words met stand side by side, in the name's order."""
    words = answer.reading.words
    at = [n for p in match.pairs for n, w in enumerate(words) if w is p.typed]
    return at == list(range(at[0], at[0] + len(at)))


def _all_there(
    answer: Answer, phrase: Phrase, rest: Sequence[Ref], same: frozenset[str]
) -> Match | None:
    pairs = pairs_of(answer, rest)
    typed = {id(p.typed) for p in pairs}
    others = [w for u in spoken(answer) for w in u.content if id(w) not in typed]
    known = answer.key.asked | answer.key.vocabulary | LIGHT
    if len(pairs) < len(rest) or answer.rivals.among(answer.reading.words):
        return None
    if any(w.family not in known and w.text not in same for w in others):
        return None
    return Match(phrase, 1.0, 0.0, 0.0, pairs)


def spoken(answer: Answer) -> list[Unit]:
    return [u for u in answer.units if not u.chatter]


def pairs_of(answer: Answer, refs: Sequence[Ref]) -> tuple[Pair, ...]:
    """The words that stand in an answer just as they do in the name, none of them denied."""
    found = []
    for ref in refs:
        pair = next(
            (
                Pair(w, u.number, ref, 1.0, False)
                for u in spoken(answer)
                for w in u.content
                if w.family == ref.family and not w.negated
            ),
            None,
        )
        if pair is not None:
            found.append(pair)
    return tuple(found)
