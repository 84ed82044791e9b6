"""Subjects to fit by: packs with labelled debate turns, from the folders beside this file."""

import json
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from debatebot.pack.locate import find_pack
from debatebot.pack.models import Pack, Side
from debatebot.pack.reader import read_pack

TURNS = Path(__file__).with_name("turns")
BY_OTHERS = Path(__file__).with_name("strangers")
SMALL_TALK = Path(__file__).with_name("small_talk.txt")
ARGUES = ("argument", "slip", "wrong_side")
STRANGERS = 60
"""Turns of other subjects that each pack reads."""
SEALED = ("cable_cars", "reactor", "allotments")
"""Subjects that nothing is fitted to, so that one is left to measure by."""


class Turn(Struct, frozen=True):
    """One labelled turn."""

    side: Side
    text: str
    gold: frozenset[str]
    also: frozenset[str]
    stance: str
    kind: str
    weight: float = 1.0


class Subject(Struct, frozen=True):
    """A pack and its labelled turns."""

    name: str
    pack: Pack
    turns: tuple[Turn, ...]


def load(folder: Path, turns: Path) -> Subject:
    """Read one subject; a row's `note` may name further right claims after `also_ok:`."""
    rows = []
    for line in turns.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        _, _, also = (row.get("note") or "").partition("also_ok:")
        rows.append(
            Turn(
                row["assigned_side"],
                row["text"],
                frozenset(row["gold"]),
                frozenset(a.strip() for a in also.split(";")[0].split(",") if a.strip()),
                row["stance"],
                row["kind"],
                row.get("weight", 1.0),
            )
        )
    return Subject(folder.name, read_pack(folder), tuple(rows))


def shipped() -> Subject:
    """The shipped pack with its golden turns."""
    pack = read_pack(find_pack(None))
    sides = {claim.id: claim.side for claim in pack.positions.claims}
    rows = []
    for turn in pack.positions.golden:
        stance = sides[turn.claims[0]] if turn.claims else "none"
        kind = turn.intent.replace("_", "") if turn.intent else "argument"
        if kind == "argument":
            kind = "novel" if not turn.claims else "two" if len(turn.claims) > 1 else "argument"
            kind = "wrong_side" if stance not in (turn.side, "none") else kind
        rows.append(Turn(turn.side, turn.say, frozenset(turn.claims), frozenset(), stance, kind))
    return Subject("shipped", pack, tuple(rows))


def strangers_of(subject: Subject, subjects: Sequence[Subject]) -> list[Turn]:
    """Turns of other subjects, spread evenly over all of them, and small talk."""
    motion = subject.pack.positions.motion
    others = [
        turn
        for other in subjects
        if other.pack.positions.motion != motion
        for turn in other.turns
        if turn.kind in (*ARGUES, "novel", "offtopic")
    ]
    talk = SMALL_TALK.read_text(encoding="utf-8").splitlines()
    none: frozenset[str] = frozenset()
    return [
        *others[:: max(1, len(others) // STRANGERS)][:STRANGERS],
        *(Turn("pro", text, none, none, "none", "offtopic") for text in talk),
    ]


def subjects() -> list[Subject]:
    """The shipped pack and the subjects in `benchmarks/`."""
    folders = [one for root in (TURNS, BY_OTHERS) for one in sorted(root.iterdir()) if one.is_dir()]
    return [shipped(), *(load(one, one / "turns.jsonl") for one in folders)]


def titles_of(subject: Subject) -> Subject:
    """The same subject with claims that are bare titles."""
    positions = subject.pack.positions
    claims = tuple(replace(claim, phrasings=()) for claim in positions.claims)
    pack = replace(subject.pack, positions=replace(positions, claims=claims))
    return replace(subject, pack=pack)
