"""Fit the numbers by which a debate turn is accepted, read or treated as new, and print figures.

    python -m benchmarks.fit_matching [PACK TURNS.jsonl ...]

The subjects in `benchmarks/turns` and `benchmarks/strangers`, and the shipped pack with its golden
turns, are always used. Each
PACK is a further folder, each TURNS a file of JSON lines {id, assigned_side, text, gold, stance,
kind, weight?}; rows of less weight than 1 help to fit, and set no threshold. Turns of other subjects serve each pack as turns that make no claim of it,
and each turn is read once more against claims that are bare titles. Every figure is
printed twice: with the numbers fitted on all subjects, and with those fitted on the subjects with
another motion (held out). Nothing is written: put what convinces into
`debatebot/matching/decision.py`.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from benchmarks.labelled_turns import (
    ARGUES,
    SEALED,
    Subject,
    Turn,
    load,
    strangers_of,
    subjects,
    titles_of,
)
from benchmarks.logistic import Example, fit, probability
from debatebot.debate.recognition import Recogniser
from debatebot.matching.decision import INPUTS, THRESHOLDS, Thresholds, inputs

INTENTS = {"offtopic": "off_topic"} | {k: k for k in ("abuse", "empty", "question", "concession")}
READ_AT = [0.30 + 0.01 * step for step in range(36)]
ACCEPT_AT = [0.5 + 0.01 * step for step in range(46)]
SURE = 0.92
"""Share of accepted turns that have to be read rightly, a little above what is promised."""
FULL = 80
"""Turns of a subject that count fully; the turns of a larger one share that weight."""
STRANGE = 0.5
"""How much a turn of another subject counts."""
TITLES = 0.5
"""How much a turn counts that is read once more against bare titles."""
WORST_EMPTY = 1.0
"""What a share of credit for turns that make no known claim costs, against the same share of F1."""


def table_of(rows: Sequence[Example]) -> Thresholds:
    """The table with weights fitted on examples; where it draws its lines is left as it is."""
    weights = fit(rows)
    return replace(THRESHOLDS, bias=weights[0], **dict(zip(INPUTS, weights[1:], strict=True)))


def lines_for(table: Thresholds, rows: Sequence[Example]) -> tuple[float, float]:
    """From which certainty on to read, and to accept, by these examples."""
    weights = (table.bias, *(float(getattr(table, name)) for name in INPUTS))
    sure = [(probability(weights, row.x), row) for row in rows if row.judged]
    read = max(READ_AT, key=lambda at: _worth(sure, at))
    accept = next((at for at in ACCEPT_AT if at > read and _precision(sure, at) >= SURE), 0.95)
    return read, accept


def _worth(sure: Sequence[tuple[float, Example]], at: float) -> float:
    """F1 of what is read from a threshold on, less what credit for nothing costs."""
    hits = sum(r.weight for p, r in sure if p >= at and r.right)
    read = sum(r.weight for p, r in sure if p >= at and not r.stranger)
    meant = sum(r.weight for _, r in sure if not r.none)
    none = [(p, r) for p, r in sure if r.none and not r.stranger]
    credited = sum(r.weight for p, r in none if p >= at) / sum(r.weight for _, r in none)
    return 2 * hits / (read + meant) - WORST_EMPTY * max(0.0, credited - 0.1)


def _precision(sure: Sequence[tuple[float, Example]], at: float) -> float:
    there = [row for p, row in sure if p >= at and not row.stranger]
    return sum(r.weight for r in there if r.right) / (sum(r.weight for r in there) or 1.0)


def examples(subject: Subject, strangers: Sequence[Turn]) -> list[Example]:
    """What certainty is computed from for each turn read as an argument, and what was right."""
    recogniser = Recogniser(subject.pack)
    rows = []
    for turn in (*subject.turns, *strangers):
        reading = recogniser.read(turn.text, turn.side)
        if reading.intent not in ("argument", "off_topic") or not reading.ranked:
            continue
        stranger = turn in strangers
        ok = frozenset() if stranger else turn.gold | turn.also
        rows.append(
            Example(
                x=(1.0, *inputs(reading.trace.signals, THRESHOLDS)),
                right=reading.ranked[0].claim in ok,
                none=not ok,
                stranger=stranger,
                judged=turn.weight == 1.0,
                weight=subject.turns[0].weight * STRANGE
                if stranger
                else turn.weight * min(1.0, FULL / len(subject.turns)),
            )
        )
    return rows


def figures(subject: Subject, table: Thresholds) -> dict[str, float]:
    """How well a subject's turns are read."""
    recogniser = Recogniser(subject.pack, thresholds=table)
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
        "accept": _share([r.tier == "accept" for _, r in read]),
        "accept_right": _share(
            [r.made[0] in t.gold | t.also for t, r in read if r.tier == "accept"]
        ),
    }


def _share(flags: Sequence[bool]) -> float:
    return sum(flags) / max(1, len(flags))


def _rows(subject: Subject, every: Sequence[Subject]) -> list[Example]:
    """What a subject has to teach, with its claims as they are and as bare titles."""
    strangers = strangers_of(subject, every)
    bare = examples(titles_of(subject), strangers[::3])
    return [
        *examples(subject, strangers),
        *(replace(row, weight=row.weight * TITLES, judged=False) for row in bare),
    ]


def main(argv: Sequence[str]) -> int:
    """Fit, and print the figures of every subject."""
    pairs = zip(argv[::2], argv[1::2], strict=True)
    every_subject = [*subjects(), *(load(Path(pack), Path(turns)) for pack, turns in pairs)]
    rows = [_rows(subject, every_subject) for subject in every_subject]
    known = zip(every_subject, rows, strict=True)
    every = [row for subject, each in known if subject.name not in SEALED for row in each]
    fitted = table_of(every)
    for name in ("bias", *INPUTS):
        print(f"    {name}: float = {getattr(fitted, name):.2f}")
    print("read from {:.2f} on, accept from {:.2f} on".format(*lines_for(fitted, every)))
    held: dict[str, Thresholds] = {}
    for subject in every_subject:
        motion = subject.pack.positions.motion
        if motion not in held:
            held[motion] = table_of(
                [
                    row
                    for other, each in zip(every_subject, rows, strict=True)
                    if other.name not in SEALED and other.pack.positions.motion != motion
                    for row in each
                ]
            )
        _print(subject.name, "as it stands", figures(subject, THRESHOLDS))
        _print(subject.name, "fitted", figures(subject, fitted))
        _print(subject.name, "held out", figures(subject, held[motion]))
    return 0


def _print(name: str, how: str, got: dict[str, float]) -> None:
    print(f"{name:12} {how:12}", " ".join(f"{k} {v:.2f}" for k, v in got.items()), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
