"""Fit the numbers by which a debate turn is accepted, read or treated as new, and print figures.

    python -m benchmarks.fit_matching PACK TURNS.jsonl [PACK TURNS.jsonl ...]

Each PACK is a folder, each TURNS a file of JSON lines {id, assigned_side, text, gold, stance, kind}.
Without arguments the subjects in `benchmarks/turns` are used. Every figure is printed twice: with the
numbers fitted on all subjects, and with those fitted on all the others (held out). Nothing is
written: put what convinces into `debatebot/matching/decision.py`.
"""

import json
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate.reading import Reading
from debatebot.debate.recognition import Recogniser
from debatebot.matching.decision import THRESHOLDS, Thresholds
from debatebot.pack.models import Side
from debatebot.pack.reader import read_pack

TURNS = Path(__file__).with_name("turns")
INTENTS = {"offtopic": "off_topic"} | {k: k for k in ("abuse", "empty", "question", "concession")}
ARGUES = ("argument", "slip", "wrong_side")
STEPS, RATE, SHRINK = 4000, 0.05, 0.003
"""Gradient descent on the mean log loss, weights drawn towards zero."""
READ_AT = [0.30 + 0.02 * step for step in range(16)]
WORST_EMPTY = 2.0
"""What a point of credit for a turn that makes no known claim costs, against a point of F1."""


class Turn(Struct, frozen=True):
    """One labelled turn."""

    side: Side
    text: str
    gold: frozenset[str]
    also: frozenset[str]
    stance: str
    kind: str


class Subject(Struct, frozen=True):
    """A pack and its labelled turns."""

    name: str
    pack: Path
    turns: tuple[Turn, ...]


def load(pack: Path, turns: Path) -> Subject:
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
            )
        )
    return Subject(pack.name, pack, tuple(rows))


Features = tuple[float, ...]


def features(reading: Reading) -> Features:
    """What certainty is computed from, with a leading 1 for the bias."""
    signals = reading.trace.signals
    table = THRESHOLDS
    return (
        1.0,
        min(table.most_lead, signals.lead),
        math.log1p(signals.mass),
        signals.alien,
        min(1.0, signals.phrasings / table.enough_phrasings),
    )


def fit(rows: Sequence[tuple[Features, float]]) -> Features:
    """Logistic weights for (features, whether the best claim was right)."""
    size = len(rows[0][0])
    weights = [0.0] * size
    speed = [0.0] * size
    for _ in range(STEPS // 10):
        slope = [SHRINK * w if place else 0.0 for place, w in enumerate(weights)]
        for x, right in rows:
            miss = 1 / (1 + math.exp(-sum(map(float.__mul__, weights, x)))) - right
            for place, value in enumerate(x):
                slope[place] += miss * value / len(rows)
        for place in range(size):
            speed[place] = 0.9 * speed[place] - RATE * 10 * slope[place] / 2
            weights[place] += speed[place]
    return tuple(weights)


def table_of(weights: Features, read: float) -> Thresholds:
    """The table with fitted weights and a threshold for reading."""
    bias, lead, mass, alien, phrasings = weights
    return replace(
        THRESHOLDS,
        bias=bias,
        lead=lead,
        mass=mass,
        alien=alien,
        phrasings=phrasings,
        read=read,
        choose=read - (THRESHOLDS.read - THRESHOLDS.choose),
        tied=read + (THRESHOLDS.tied - THRESHOLDS.read),
    )


def figures(subject: Subject, table: Thresholds) -> dict[str, float]:
    """How well a subject's turns are read."""
    recogniser = Recogniser(read_pack(subject.pack), thresholds=table)
    read = [(turn, recogniser.read(turn.text, turn.side)) for turn in subject.turns]
    one = [(t, r) for t, r in read if len(t.gold) == 1 and t.kind in ARGUES]
    none = [
        r
        for t, r in read
        if not t.gold | t.also and t.kind in ("novel", "offtopic", "abuse", "empty", "question")
    ]
    hits = wrong = missed = 0
    for turn, reading in read:
        made = set(reading.made)
        hit = len(turn.gold & made) or (len(turn.gold) if made & turn.also else 0)
        hits, wrong = hits + hit, wrong + len(made - turn.gold - turn.also)
        missed += len(turn.gold) - hit
    sided = [
        (t, r)
        for t, r in read
        if t.stance in ("pro", "anti") and t.kind in ("argument", "two", "wrong_side")
    ]
    intents = [
        (
            INTENTS[t.kind],
            "concession" if t.kind == "concession" and t.gold and r.made else r.intent,
        )
        for t, r in read
        if t.kind in INTENTS
    ]

    def top(n: int) -> float:
        best = [{x.claim for x in r.ranked[:n]} & (t.gold | t.also) for t, r in one]
        return _share([bool(found) for found in best])

    return {
        "top1": top(1),
        "top3": top(3),
        "made_f1": 2 * hits / max(1, 2 * hits + wrong + missed),
        "precision": hits / max(1, hits + wrong),
        "empty": _share([bool(r.made) for r in none]),
        "wrong_side": _share([r.side == t.stance for t, r in sided if t.kind == "wrong_side"]),
        "own_side": _share([r.side == t.stance for t, r in sided if t.stance == t.side]),
        "intents": _share([want == got for want, got in intents]),
        "choose": _share([r.tier == "choose" for _, r in read]),
    }


def _share(flags: Sequence[bool]) -> float:
    return sum(flags) / max(1, len(flags))


def examples(subject: Subject) -> list[tuple[Features, float]]:
    """Features of each turn that was read as an argument, and whether its best claim was right."""
    recogniser = Recogniser(read_pack(subject.pack))
    rows = []
    for turn in subject.turns:
        reading = recogniser.read(turn.text, turn.side)
        if reading.intent == "argument" and reading.ranked:
            right = reading.ranked[0].claim in turn.gold | turn.also
            rows.append((features(reading), float(right)))
    return rows


def best_read(subjects: Sequence[Subject], weights: Features) -> float:
    """The threshold with the best mean of F1 less what credit for nothing costs."""

    def value(read: float) -> float:
        got = [figures(subject, table_of(weights, read)) for subject in subjects]
        return sum(g["made_f1"] - max(0.0, g["empty"] - 0.1) / WORST_EMPTY for g in got)

    return max(READ_AT, key=value)


def main(argv: Sequence[str]) -> int:
    """Fit, and print the figures of every subject."""
    pairs = list(zip(argv[::2], argv[1::2], strict=True)) if argv else []
    subjects = [load(Path(pack), Path(turns)) for pack, turns in pairs] or [
        load(folder, folder / "turns.jsonl")
        for folder in sorted(TURNS.iterdir())
        if folder.is_dir()
    ]
    rows = {subject.name: examples(subject) for subject in subjects}
    weights = fit([row for each in rows.values() for row in each])
    read = best_read(subjects, weights)
    names = ("bias", "lead", "mass", "alien", "phrasings")
    print(
        "fitted ", {n: round(w, 2) for n, w in zip(names, weights, strict=True)}, f"read {read:.2f}"
    )
    for subject in subjects:
        others = [s for s in subjects if s is not subject]
        _print(subject.name, "as it stands", figures(subject, THRESHOLDS))
        _print(subject.name, "fitted", figures(subject, table_of(weights, read)))
        if others:
            apart = fit([row for s in others for row in rows[s.name]])
            held = table_of(apart, best_read(others, apart))
            _print(subject.name, "held out", figures(subject, held))
    return 0


def _print(name: str, how: str, got: dict[str, float]) -> None:
    print(f"{name:12} {how:12}", " ".join(f"{k} {v:.2f}" for k, v in got.items()), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
