"""How much a pack holds: by kind, by section, by side, by paragraph."""

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct

from debatebot.pack.coverage import ShortOf, short_line, short_of
from debatebot.pack.models import Claim, Fact, Pack, Question, Side

_SIDES: tuple[Side, ...] = ("pro", "anti")
_NO_SECTION = "(none)"


class SideSize(Struct, frozen=True):
    """What one side has to say."""

    claims: int
    phrasings: int
    attacks: int
    "Attacks that its claims make on the other side."
    lines: int
    "Lines of those attacks."
    says: int
    "Claims that the article itself makes."
    words: int
    "Words of its claims, as they are shown."
    short: ShortOf
    "Claims that lack something."


class ParagraphSize(Struct, frozen=True):
    """What leads to one paragraph."""

    questions: int
    claims: int
    facts: int


class PackSize(Struct, frozen=True):
    """The counts that `check` prints."""

    questions: int
    using: int
    "Questions that use a fact rather than recall it."
    kinds: Mapping[str, int]
    sections: Mapping[str, int]
    "Questions by the section they name."
    sides: Mapping[Side, SideSize]
    paragraphs: Mapping[int, ParagraphSize]
    tradeoffs: int
    facts: int
    slips: int
    sources: int
    issues: int


def measure(pack: Pack) -> PackSize:
    """Count what a pack holds, everything in a fixed order."""
    positions = pack.positions
    return PackSize(
        questions=len(pack.questions),
        using=sum(question.uses for question in pack.questions),
        kinds=dict(sorted(Counter(question.kind for question in pack.questions).items())),
        sections=_sections(pack),
        sides={side: _side(pack, side) for side in _SIDES},
        paragraphs=_paragraphs(pack),
        tradeoffs=len(positions.tradeoffs),
        facts=len(positions.facts),
        slips=sum(len(fact.slips) for fact in positions.facts),
        sources=len(pack.questions_file.sources),
        issues=len(positions.issues),
    )


def _sections(pack: Pack) -> dict[str, int]:
    counted = Counter(question.section or _NO_SECTION for question in pack.questions)
    order = [section.id for section in pack.article.sections]
    order += sorted(name for name in counted if name not in order)
    return {name: counted[name] for name in order}


def _side(pack: Pack, side: Side) -> SideSize:
    claims = [claim for claim in pack.positions.claims if claim.side == side]
    ids = {claim.id for claim in claims}
    attacks = [attack for attack in pack.positions.attacks if attack.from_ in ids]
    return SideSize(
        claims=len(claims),
        phrasings=sum(len(claim.phrasings) for claim in claims),
        attacks=len(attacks),
        lines=sum(len(attack.lines) for attack in attacks),
        says=sum(claim.basis == "says" for claim in claims),
        words=sum(len(claim.says.split()) for claim in claims),
        short=short_of(pack, side),
    )


def _paragraphs(pack: Pack) -> dict[int, ParagraphSize]:
    questions = _cited(pack.questions)
    claims = _cited(pack.positions.claims)
    facts = _cited(pack.positions.facts)
    numbers = {paragraph.n for paragraph in pack.paragraphs} | {*questions, *claims, *facts}
    return {n: ParagraphSize(questions[n], claims[n], facts[n]) for n in sorted(numbers)}


def _cited(parts: Iterable[Question | Claim | Fact]) -> Counter[int]:
    return Counter(n for part in parts for n in set(part.cite))


def size_lines(size: PackSize) -> list[str]:
    """The counts as `check` prints them, a line for each thing counted."""
    lines = [
        f"{counted(size.questions, 'question')}, {size.using} of them use a fact: "
        f"{_listed(size.kinds)}",
        f"questions by section: {_listed(size.sections)}",
    ]
    for name, side in size.sides.items():
        lines.append(
            f"{name}: {counted(side.claims, 'claim')} ({side.says} said by the article, "
            f"{counted(side.words, 'word')}), {counted(side.phrasings, 'phrasing')}, "
            f"{counted(side.attacks, 'attack')} with {counted(side.lines, 'line')}"
        )
        lines.append(short_line(name, side.short))
    lines.append(
        f"{counted(size.tradeoffs, 'tradeoff')}, {counted(size.facts, 'fact')} with "
        f"{counted(size.slips, 'slip')}, {counted(size.issues, 'issue')}, "
        f"{counted(size.sources, 'source')}"
    )
    for n, paragraph in size.paragraphs.items():
        lines.append(
            f"¶{n}: {counted(paragraph.questions, 'question')}, "
            f"{counted(paragraph.claims, 'claim')}, {counted(paragraph.facts, 'fact')}"
        )
    return lines


def counted(number: int, what: str) -> str:
    """A number with what it counts."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items())
