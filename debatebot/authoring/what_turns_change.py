"""What an addition would change: which golden turns and past turns would be read otherwise."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, Protocol

from msgspec import Struct

from debatebot.authoring.unmatched_turns import rounds_of
from debatebot.debate.reading import Reading
from debatebot.debate.session import recall_moves
from debatebot.pack.models import Pack, Side
from debatebot.progress.events import Record
from debatebot.text.sanitise import one_line


class TurnItem(Struct, frozen=True):
    """A turn whose reading may change."""

    source: Literal["golden turn", "turn"]
    side: Side
    text: str
    meant: tuple[str, ...] | None = None
    "The claims that it makes, as its author or its learner says; None when nobody did."


class TurnChange(Struct, frozen=True):
    """A turn that would be read otherwise."""

    item: TurnItem
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def judged(self) -> str:
        """`as meant` or `against what is meant`, where that is known; else empty."""
        if self.item.meant is None:
            return ""
        was, is_now = (set(made) == set(self.item.meant) for made in (self.before, self.after))
        return "" if was == is_now else "as meant" if is_now else "against what is meant"


def turn_items(pack: Pack, records: Iterable[Record]) -> tuple[TurnItem, ...]:
    """Every golden turn of a pack, then every different turn of a learner that stands."""
    golden = [TurnItem("golden turn", t.side, t.say, t.claims) for t in pack.positions.golden]
    said = [
        TurnItem("turn", side, move.text, move.claims)
        for side, happened in rounds_of(pack, records)
        for move in recall_moves(happened)
    ]
    return (*golden, *dict.fromkeys(said))


class ReadsTurns(Protocol):
    """What reads a turn by itself."""

    def read(self, text: str, side: Side) -> Reading:
        """How it is read."""
        ...


def made_by(reader: ReadsTurns, items: Iterable[TurnItem]) -> tuple[tuple[str, ...], ...]:
    """The claims that each turn is read as making."""
    return tuple(reader.read(item.text, item.side).made for item in items)


def turns_changed(
    items: Sequence[TurnItem],
    before: Sequence[tuple[str, ...]],
    after: Sequence[tuple[str, ...]],
) -> tuple[TurnChange, ...]:
    """The turns that make other claims, those first that are then as meant."""
    changes = (
        TurnChange(item, was, now)
        for item, was, now in zip(items, before, after, strict=True)
        if was != now
    )
    return tuple(sorted(changes, key=lambda change: _ORDER.index(change.judged)))


_ORDER = ("as meant", "", "against what is meant")


def turn_change_lines(changes: Iterable[TurnChange]) -> Iterator[str]:
    """Each change in a line."""
    for change in changes:
        judged = f" ({change.judged})" if change.judged else ""
        yield (
            f"{change.item.source} for {change.item.side}: '{one_line(change.item.text)}'  "
            f"{claims_said(change.before)} → {claims_said(change.after)}{judged}"
        )


def claims_said(made: tuple[str, ...]) -> str:
    """Claims by their ids, or that there is none."""
    return ", ".join(map(one_line, made)) or "no claim"
