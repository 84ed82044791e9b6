"""Feedback as blocks: first what was earned, then, in the second beat, what was missed."""

from __future__ import annotations

from textual.content import Content

from debatebot.quiz.feedback import Feedback, PointLine
from debatebot.tui import safe
from debatebot.tui.paper import Block, Ends, Flow, Gap, Labelled, Marked, Prose, Rule

COLOURS = {
    "correct": "$success",
    "partial": "$warning",
    "nearly": "$primary",
    "incorrect": "$error",
    "skipped": "$muted",
}
STATED = {"guess": "kept as a guess", "sure": "kept as sure"}


def first_beat(feedback: Feedback, short: bool) -> tuple[Block, ...]:
    """The mark, the words that led to it, and why."""
    gap = () if short else (Gap(),)
    return (*_head(feedback), *gap, *_earned(feedback), *_beside(feedback))


def _head(feedback: Feedback) -> tuple[Block, ...]:
    colour = COLOURS.get(feedback.verdict, "$text")
    head = safe.text(f"{feedback.symbol} {feedback.word}", f"bold {colour}")
    if feedback.detail:
        head = safe.join(head, safe.text(f": {feedback.detail}", colour))
    points = safe.text(feedback.points_text, f"bold {colour}")
    remarks = [
        "" if feedback.sure else "not so sure",
        STATED.get(feedback.stated, ""),
        f"hints: {feedback.hints_used}" if feedback.hints_used else "",
    ]
    said = " · ".join(remark for remark in remarks if remark)
    return (Ends(head, points), *((Prose(safe.text(said, "$muted")),) if said else ()))


def _earned(feedback: Feedback) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if feedback.runs:
        blocks.append(Labelled("you wrote", (Marked(feedback.runs),)))
    if points := points_of(feedback):
        blocks.append(Labelled("", (Flow(points),)))
    if feedback.extras:
        extras = tuple(safe.text(f"× {extra}", "$error") for extra in feedback.extras)
        blocks.append(Labelled("extra", (Flow(extras),)))
    if feedback.why:
        blocks.append(Labelled("why", (Prose(safe.cited(feedback.why)),)))
    return tuple(blocks)


def points_of(feedback: Feedback) -> tuple[Content, ...]:
    """A tick with its words for each point earned, a circle without words for what is missing."""
    ticks = ticked(feedback.ticked)
    missing = feedback.missing_text
    return (*ticks, *((safe.text(f"○ {missing}", "$muted"),) if missing else ()))


def ticked(points: tuple[PointLine, ...]) -> tuple[Content, ...]:
    """Points with a tick before them."""
    return tuple(
        safe.join(safe.text("✓ ", "bold $success"), safe.text(point.text)) for point in points
    )


def _beside(feedback: Feedback) -> tuple[Block, ...]:
    """What stands beside the mark without changing it."""
    blocks: list[Block] = []
    if feedback.mended:
        blocks.append(Labelled("mended", (Prose(safe.text(feedback.mended, "$success")),)))
    if feedback.override:
        blocks.append(Labelled("your mark", (Prose(safe.text(feedback.override, "$accent")),)))
    return tuple(blocks)


def second_beat(feedback: Feedback, short: bool) -> tuple[Block, ...]:
    """What was missed, the answer, and where it stands; nothing before its time."""
    if feedback.phase != "answered":
        return ()
    blocks: list[Block] = []
    if feedback.missed:
        missed = tuple(
            safe.join(safe.text("+ ", "bold $accent"), safe.text(point.text))
            for point in feedback.missed
        )
        blocks.append(Labelled("missed", (Flow(missed),)))
    if feedback.model:
        blocks.append(Labelled("answer", (Prose(safe.cited(feedback.model, "bold")),)))
    if feedback.explain:
        blocks.append(Labelled("because", (Prose(safe.cited(feedback.explain)),)))
    blocks += [
        Labelled(label, tuple(Prose(safe.cited(line)) for line in said if line))
        for label, said in (
            ("where", (" ".join(f"¶{number}" for number in feedback.cites),)),
            (
                "source",
                tuple(line.removeprefix("listed source ") for line in feedback.source_lines),
            ),
            ("as of", (feedback.dated.removeprefix("as of "),)),
            ("note", (feedback.source_note,)),
            ("since then", (feedback.later,)),
            ("comes back", (feedback.comes_back,)),
        )
        if any(said)
    ]
    gap = () if short else (Gap(),)
    return (*gap, Rule(feedback.heading), *blocks) if blocks else ()
