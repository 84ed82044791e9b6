"""Wrong wordings tried on a pack's own true sentences: none may call one of them wrong."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from debatebot.debate.facts import Facts, WrongWording
from debatebot.debate.slips import by_wording
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Pack
from debatebot.text.reading import Reading


def sifted(facts: Facts, pack: Pack, lexicon: Lexicon) -> Facts:
    """The facts with wordings that leave the pack's own sentences alone.

    A wording that catches one of them is held to its very words; one that still does is left out.
    """
    true = [lexicon.read_own(text) for text in dict.fromkeys(_true_texts(pack))]
    holding: dict[str, set[int]] = {}
    for place, reading in enumerate(true):
        for word in reading.content:
            holding.setdefault(word.family, set()).add(place)
    kept = []
    for wrong in facts.wordings:
        near = [true[place] for place in _holding_all(wrong, holding, len(true))]
        strict = replace(wrong, verbatim=True)
        found = next((w for w in (wrong, strict) if not _catches(w, near)), None)
        if found:
            kept.append(found)
    return replace(facts, wordings=tuple(kept))


def _holding_all(wrong: WrongWording, holding: Mapping[str, set[int]], size: int) -> list[int]:
    """Places of the sentences that hold a word for each telling word of a wording."""
    places = set(range(size))
    for need in wrong.needs:
        places &= set().union(*(holding.get(family, set()) for family in need))
    return sorted(places)


def _catches(wrong: WrongWording, readings: Sequence[Reading]) -> bool:
    return any(by_wording(reading, wrong) for reading in readings)


def _true_texts(pack: Pack) -> Iterable[str]:
    for fact in pack.positions.facts:
        yield from (fact.says, *fact.phrasings)
    for claim in pack.positions.claims:
        yield from (claim.says, claim.gist, *claim.phrasings)
    for question in pack.questions:
        yield from question.accept
