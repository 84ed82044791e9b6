"""The bench: a pack's own samples and golden turns against the reader, and what it got wrong."""

from collections.abc import Iterator

from msgspec import Struct

from debatebot.authoring.agreement import Agreement, Share
from debatebot.authoring.bench_answers import AnswerBench, bench_answers
from debatebot.authoring.bench_turns import TurnBench, bench_turns
from debatebot.debate.recognition import Recogniser
from debatebot.grading.grader import Grader
from debatebot.pack.models import Pack
from debatebot.text.sanitise import one_line


class Bench(Struct, frozen=True):
    """What came of the bench; a half is None where the pack has nothing for it."""

    answers: AnswerBench | None
    turns: TurnBench | None


def run_bench(pack: Pack) -> Bench:
    """Grade all samples and read all golden turns of a pack."""
    has_samples = any(question.samples is not None for question in pack.questions)
    return Bench(
        answers=bench_answers(pack.questions, Grader(pack)) if has_samples else None,
        turns=bench_turns(pack, Recogniser(pack)) if pack.positions.golden else None,
    )


def bench_lines(bench: Bench) -> list[str]:
    """The bench as `check` prints it: figures, then what took which, then every miss."""
    if bench.answers is None and bench.turns is None:
        return ["no samples and no golden turns: nothing to measure"]
    lines: list[str] = []
    if bench.answers is not None:
        lines += _answers(bench.answers)
    if bench.turns is not None:
        lines += _turns(bench.turns)
    return lines


def _answers(bench: AnswerBench) -> Iterator[str]:
    yield f"samples: {_agreement(bench.all)}"
    yield f"  wrong given any points: {_share(bench.all.wrong_given_credit)}"
    for meant, given in bench.all.marks.items():
        counts = ", ".join(f"{count} as {mark}" for mark, count in given.items())
        yield f"  {meant} graded: {counts}"
    for kind, figures in bench.kinds.items():
        yield f"  {kind}: {_agreement(figures)}"
    for taken in bench.taken:
        where = f"{taken.question}, point {taken.point}"
        if taken.took:
            yield f"took wrong answers: {where}: {_listed(taken.took)}"
        if taken.refused:
            yield f"refused right answers: {where}: {_listed(taken.refused)}"
    for miss in bench.misses:
        yield (
            f"{miss.expected} graded {miss.given}: {miss.question}: {_quoted(miss.answer)} "
            f"({miss.reason or 'no reason'}, certainty {miss.certainty:.2f})"
        )


def _agreement(figures: Agreement) -> str:
    return (
        f"{figures.answers} answers, accuracy {figures.accuracy:.3f}, QWK {figures.qwk:.3f}, "
        f"wrong graded right {_share(figures.wrong_graded_right)}, "
        f"right graded wrong {_share(figures.right_graded_wrong)}"
    )


def _turns(bench: TurnBench) -> Iterator[str]:
    yield (
        f"golden turns: {bench.turns}, best reading {_share(bench.top1)}, "
        f"among the best three {_share(bench.top3)}"
    )
    yield f"  claims read that were meant: {_share(bench.precision)}"
    yield f"  claims meant that were read: {_share(bench.recall)}"
    yield f"  other side noticed: {_share(bench.other_side_noticed)}"
    yield f"  own side kept: {_share(bench.own_side_kept)}"
    yield f"  turns without a claim that got one: {_share(bench.empty_credited)}"
    yield f"  intents: {_share(bench.intents)}"
    for kind, share in bench.kinds.items():
        yield f"  {kind} read as meant: {_share(share)}"
    for mistaken in bench.mistaken:
        times = "once" if mistaken.turns == 1 else f"{mistaken.turns} times"
        words = f"; what tells it: {', '.join(mistaken.telling)}" if mistaken.telling else ""
        yield f"{mistaken.read} read for {mistaken.meant or 'no claim'}, {times}{words}"
    for miss in bench.misses:
        yield (
            f"{miss.side}, {_meant(miss.meant, miss.intent)}, "
            f"read as {_meant(miss.made, miss.read_as)}: {_quoted(miss.say)} ({miss.reason})"
        )


def _meant(claims: tuple[str, ...], intent: str) -> str:
    return " and ".join(claims) or intent or "no claim"


def _share(share: Share) -> str:
    return f"{share.count} of {share.of} ({share.value:.1%})" if share.of else "none to count"


def _listed(answers: tuple[str, ...]) -> str:
    return ", ".join(map(_quoted, answers))


def _quoted(text: str) -> str:
    return f"'{one_line(text)}'"
