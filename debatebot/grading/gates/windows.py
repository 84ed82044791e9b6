"""The clauses of an answer laid against the points of its question, by nearness in meaning."""

from itertools import pairwise

from msgspec import Struct

from debatebot.grading.answer import Answer
from debatebot.grading.heard import heard
from debatebot.grading.key import KeyPoint
from debatebot.grading.nearness import Near, leaning_to, near, window_direction
from debatebot.grading.table import FAR
from debatebot.matching.common import tells
from debatebot.text.reading import Word


class Window(Struct, frozen=True):
    """Some clauses of an answer: their words, and whom they speak of where two are told apart."""

    words: tuple[Word, ...]
    owner: str = ""


class Reading(Struct, frozen=True):
    """How one point is met in one window."""

    near: Near
    lead: float
    "How far it leads over the other points, word by word."
    leaning: float
    "How much more the window as a whole leans towards it than towards the others."
    telling: tuple[Word, ...]
    words: tuple[Word, ...]
    "The words of the window."

    @property
    def worth(self) -> float:
        """By which the best window of a point is found."""
        near = self.near
        return near.covered + 0.5 * (near.explained + self.lead + self.leaning)


class Laid(Struct, frozen=True):
    """A window laid against each point of the question, as far as it could speak of it."""

    window: Window
    near: tuple[Near | None, ...]
    leaning: tuple[float, ...]


def laid(answer: Answer, window: Window) -> Laid:
    key = answer.key
    whole = window_direction(key, window.words)
    may = [fits(window, p) for p in key.points]
    return Laid(
        window,
        tuple(
            near(key, window.words, p) if f else None for p, f in zip(key.points, may, strict=True)
        ),
        tuple(leaning_to(whole, p) if f else -1.0 for p, f in zip(key.points, may, strict=True)),
    )


def read(answer: Answer, found: Laid, n: int) -> Reading:
    """How a point is met in a window, beside those others that it could speak of."""
    window, mine = found.window, found.near[n] or Near()
    rivals = [k for k, other in enumerate(found.near) if k != n and other is not None]
    lead = mine.score - max((o.score for k in rivals if (o := found.near[k])), default=0.0)
    leaning = found.leaning[n] - max((found.leaning[k] for k in rivals), default=0.0)
    return Reading(
        mine, _within(lead), _within(leaning), tuple(_telling(answer, mine)), window.words
    )


def _within(number: float) -> float:
    return max(-FAR.most, min(FAR.most, number))


def fits(window: Window, point: KeyPoint) -> bool:
    return not (window.owner and point.owner) or window.owner == point.owner


def _telling(answer: Answer, found: Near) -> list[Word]:
    """The typed words that tell something of the point: not the question's, not everyday ones."""
    plain = answer.key.asked | answer.key.owners.called.keys()
    heaviest = max((r.weight for r in found.phrase.refs), default=0.0) if found.phrase else 0.0
    return [
        typed for typed, ref, _ in found.pairs
        if typed.family not in plain and ref.family not in plain
        and tells(ref.family) > FAR.telling and ref.weight >= FAR.rare * heaviest
    ]  # fmt: skip


def windows(answer: Answer, taken: set[int]) -> list[Window]:
    """Each clause, each two that follow each other, and the whole of a longer answer; without the
    words that have earned a point, so that taking them out makes nothing better."""
    owners = heard(answer.key.owners.pair, answer.met.spoken)
    clauses = [
        Window(words, owners.get(unit.number, ""))
        for unit in answer.units
        if (words := tuple(w for w in unit.content if id(w) not in taken))
    ][: FAR.clauses]
    if not clauses:
        return []
    both = [Window(a.words + b.words, a.owner) for a, b in pairwise(clauses) if a.owner == b.owner]
    whole = tuple(w for c in clauses for w in c.words)
    one_owner = len({c.owner for c in clauses}) == 1
    longer = [Window(whole, clauses[0].owner)] if len(clauses) > 2 and one_owner else []
    return [*clauses, *both, *longer]
