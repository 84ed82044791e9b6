"""How what was tried looks: the mark or the reading, its trace, its rivals, what would change."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from debatebot.authoring.rivals import Rival
from debatebot.authoring.trial import Trial
from debatebot.authoring.trial_changes import Changes
from debatebot.authoring.trial_lines import (
    LISTED,
    UNSAVED,
    counts_line,
    turn_head,
    turn_trace,
)
from debatebot.authoring.trying import Read, Trying
from debatebot.authoring.what_changes import by_gain
from debatebot.authoring.what_turns_change import claims_said
from debatebot.debate.reading import Reading
from debatebot.grading.telling_why import SPAN_WORDS, SYMBOLS
from debatebot.grading.verdict import Verdict, VerdictName
from debatebot.pack.size import counted
from debatebot.tui import safe
from debatebot.tui.paper import Block, Ends, Gap, Prose, Rule
from debatebot.tui.screens.trace import step_blocks

COLOURS: dict[VerdictName, str] = {
    "correct": "$success",
    "partial": "$warning",
    "nearly": "$warning",
    "incorrect": "$error",
    "skipped": "$muted",
}


def head_blocks(trying: Trying) -> Iterator[Block]:
    """What is tried, and what is under trial."""
    pending = len(trying.trial.pending)
    state = f"{counted(pending, 'addition')} not written" if pending else ""
    name = trying.subject.id if trying.subject is not None else "no question yet"
    title = safe.join(safe.text("TRY  ", "bold $primary"), safe.text(name, "$muted"))
    yield Ends(title, safe.text(state, "bold $warning"))
    if trying.subject is not None:
        yield Prose(safe.text(trying.subject.says, "bold"))
    if trying.question is not None:
        yield Prose(safe.text(", ".join(trying.names), "$muted"), safe.text("/add to  ", "$accent"))


def live_line(trying: Trying, text: str) -> Content:
    """How what stands in the box would be marked, while one types; empty where that takes long."""
    known = trying.question
    said_above = not text.strip() or text.startswith("/") or text == trying.text
    if known is None or not trying.trial.is_warm or said_above:
        return safe.text("Enter reads it  ·  /help lists what can be added", "$muted")
    verdict = trying.trial.grade(known.id, text)
    return safe.join(_mark(verdict), safe.text(f"   {verdict.score:.2f} as typed so far", "$muted"))


def read_blocks(read: Read, short: bool) -> Iterator[Block]:
    """How a text was read, step by step, then what else it could be taken for."""
    gap = () if short else (Gap(),)
    yield Prose(safe.text(read.text), safe.text("› ", "bold $accent"))
    if read.verdict is not None:
        yield from _verdict(read.verdict, read.text)
        yield from gap
        yield from _rivals("Elsewhere it would earn", read.rivals, "nothing at any other question")
        yield from gap
        yield Rule("Step by step")
        yield from step_blocks(read.verdict.trace)
    if read.reading is not None:
        yield from _turn(read.reading, read.text)
        yield from gap
        yield from _rivals("Every claim by its score", read.rivals, "no claim has anything of it")


def _verdict(verdict: Verdict, text: str) -> Iterator[Block]:
    numbers = f"score {verdict.score:.2f}  certainty {verdict.certainty:.2f}"
    yield Ends(_mark(verdict), safe.text(numbers, "$muted"))
    yield Prose(safe.text(verdict.note))
    for span in verdict.spans:
        words = safe.text(text[span.start : span.end], "bold")
        point = f"  {span.point}" if span.point else ""
        yield Prose(
            safe.join(words, safe.text(f"  {SPAN_WORDS[span.mark]}{point}", "$muted")),
            safe.text("  "),
        )


def _mark(verdict: Verdict) -> Content:
    symbol, word = SYMBOLS[verdict.verdict]
    sure = "" if verdict.sure else ", not sure"
    points = f"   {len(verdict.points)} of {verdict.need}; {verdict.reason}"
    return safe.join(
        safe.text(f"{symbol} {word}{sure}", f"bold {COLOURS[verdict.verdict]}"),
        safe.text(points, "$muted"),
    )


def _turn(reading: Reading, text: str) -> Iterator[Block]:
    style = "$success" if reading.made else "$warning"
    yield Prose(safe.text(turn_head(reading), f"bold {style}"))
    for word in reading.words:
        said = safe.text(text[word.start : word.end], "bold")
        met = safe.text(f"  met '{word.matched}' of {word.claim}", "$muted")
        yield Prose(safe.join(said, met), safe.text("  "))
    for line in turn_trace(reading):
        yield Prose(safe.text(line, "$muted"), safe.text("  "))


def _rivals(title: str, rivals: tuple[Rival, ...], none: str) -> Iterator[Block]:
    yield Rule(title)
    for rival in rivals[:LISTED]:
        lead = safe.text(f"{rival.score:.2f} {rival.sign} ", "$accent")
        named = safe.join(safe.text(rival.id, "bold"), safe.text(f"  {rival.says}", "$muted"))
        yield Prose(named, lead)
    if len(rivals) > LISTED:
        more = f"and {len(rivals) - LISTED} more, from {rivals[LISTED].score:.2f} down"
        yield Prose(safe.text(more, "$muted"))
    if not rivals:
        yield Prose(safe.text(none, "$muted"))


def change_blocks(trial: Trial, changes: Changes | None, looking: str) -> Iterator[Block]:
    """What all under trial changes together; `looking` while that is not known yet."""
    yield Rule("What would change")
    for added in trial.pending:
        said = safe.join(safe.text(added.text, "bold"), safe.text(f"  as {added.called}", "$muted"))
        yield Prose(said, safe.text("+ ", "bold $accent"))
    if changes is None:
        yield Prose(safe.text(looking, "$muted"))
        return
    yield from _changed(changes)
    yield Prose(safe.text(f"{counts_line(trial, changes)} {UNSAVED}"))


def _changed(changes: Changes) -> Iterator[Block]:
    for turn in changes.turns:
        sign, style = _judged(turn.judged, up=len(turn.after) >= len(turn.before))
        became = f"{claims_said(turn.before)} → {claims_said(turn.after)}"
        source = f"{turn.item.source} for {turn.item.side}"
        yield _change(sign, style, turn.item.text, became, source, turn.judged)
    for change in by_gain(changes.marks):
        sign, style = _judged(change.judged, up=change.up)
        before, after = (SYMBOLS[each.verdict] for each in (change.before, change.after))
        scores = change.before.score, change.after.score
        became = f"{before[0]} {before[1]} {scores[0]:.2f} → {after[0]} {after[1]} {scores[1]:.2f}"
        meant = f"{change.item.meant} " if change.item.meant else ""
        source = f"{meant}{change.item.source} of {change.item.question}"
        yield _change(sign, style, change.item.answer, became, source, change.judged)


def _judged(judged: str, *, up: bool) -> tuple[str, str]:
    style = {"as meant": "$success", "": "$accent"}.get(judged, "$error")
    return ("↑ " if up else "↓ "), style


def _change(sign: str, style: str, text: str, became: str, source: str, judged: str) -> Block:
    said = safe.join(
        safe.text(text, "bold"),
        safe.text(f"  {source}  ", "$muted"),
        safe.text(f"{became}{f', {judged}' if judged else ''}", style),
    )
    return Prose(said, safe.text(sign, f"bold {style}"))
