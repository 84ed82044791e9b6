"""A warm-up as blocks: the explanation, what is asked, what was heard, what is said at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from textual.content import Content

from debatebot.classroom.rounds import RoundInfo
from debatebot.classroom.state import Debrief, Done, Line, Option, Prompt
from debatebot.play.class_words import without_scores
from debatebot.tui import safe
from debatebot.tui.paper import Block, Flow, Gap, Labelled, Prose, Rule

SIGN_STYLES = {
    "✓": "bold $success",
    "✗": "bold $error",
    "○": "bold $warning",
    "+": "bold $accent",
    "■": "bold $primary",
    "→": "bold $accent",
}
"""Every sign stands beside a word; the colour only helps."""
HIDDEN = "Kept. Scores are hidden."
BARS_FROM = 60
"""Narrower screens leave the squares out: the number is in the words."""
SHORT_TEXT = 4
"""Options of so few letters stand side by side."""
_BAR = "■"
_ENTRY = re.compile(r"([A-Z]\d+) (answers [A-Z]\d+: )?(.+)")
"""A line of a flow: its label, what it answers, what it says."""


class Bar(Block, frozen=True):
    """A letter, a square for each hand where there is room, and what it stands for."""

    line: Line
    column: int
    "Cells for the longest bar of the map."

    def lines(self, width: int) -> list[Content]:
        """The words hang beside the bar."""
        line = self.line
        letter = safe.text(f"{line.word}  ", "bold $accent")
        count = len(line.sign) if line.sign.startswith(_BAR) else 0
        words = safe.text(line.text, "" if count else "bold $warning")
        if width < BARS_FROM:
            return Prose(words, letter).lines(width)
        column = min(self.column, width // 2)
        bar = safe.text(_BAR * min(count, column), "bold $primary")
        sign = bar if count else safe.text(line.sign, "bold $warning")
        lead = safe.join(letter, sign, " " * max(0, column - sign.cell_length + 2))
        return Prose(words, lead).lines(width)


def explanation(
    info: RoundInfo, facts: Iterable[str], notice: str, *, airy: bool = True
) -> tuple[Block, ...]:
    """What happens in a round, before it begins.

    Args:
        info: the round.
        facts: how long it takes and how others join, a sentence each.
        notice: what has to be known first, as a sentence; empty for nothing.
        airy: whether there is room for empty lines.
    """
    gap = (Gap(),) if airy else ()
    warned = (Prose(safe.text(notice, "bold $warning"), safe.text("! ", "bold $warning")), Gap())
    steps = (
        Prose(safe.text(sentence), safe.text(f"{number}  ", "bold $accent"))
        for number, sentence in enumerate(info.explain, 1)
    )
    return (
        *(warned if notice else ()),
        Prose(safe.text(f"{info.line[:1].upper()}{info.line[1:]}.", "bold")),
        *gap,
        *steps,
        *gap,
        *(Prose(safe.text(fact, "$muted")) for fact in facts),
    )


def asked(prompt: Prompt, counts: Sequence[int | None] = (), *, airy: bool = True) -> list[Block]:
    """What is asked now.

    Args:
        prompt: the prompt.
        counts: for hands, the numbers that are typed so far.
        airy: whether there is room for empty lines.
    """
    gap: list[Block] = [Gap()] if airy else []
    blocks: list[Block] = [Prose(safe.text(prompt.title, "bold $primary"))]
    speaker = safe.text(f"{prompt.speaker}: ", "bold $secondary") if prompt.speaker else safe.EMPTY
    for number, line in enumerate(prompt.lines):
        blocks.append(_said(line, speaker if number == 0 else safe.EMPTY))
    if prompt.ask:
        blocks += [*gap, Prose(safe.cited(prompt.ask))]
    if prompt.options:
        blocks += [*gap, *options(prompt, counts)]
    return blocks


def _said(line: str, speaker: Content) -> Block:
    """A line to read; one of a flow has its label set off, and an answer says what it answers.

    Nothing is set in: the lines stand in the order in which they were said, so an answer is not
    always under its point.
    """
    entry = _ENTRY.match(line)
    if entry is None:
        return Prose(safe.join(speaker, safe.cited(line, "bold")))
    label, answers, said = entry.groups()
    lead = safe.text(f"{label}  ", "bold $accent")
    return Prose(safe.join(safe.text(answers or "", "$muted"), safe.cited(said)), lead)


def options(prompt: Prompt, counts: Sequence[int | None]) -> Iterable[Block]:
    """What may be chosen, by key or click; for counts, each with its number so far."""
    if prompt.takes == "counts":
        rows = [
            _counted(option, counts[place] if place < len(counts) else None)
            for place, option in enumerate(prompt.options)
        ]
    else:
        rows = [_choice(place, option) for place, option in enumerate(prompt.options)]
    if all(len(option.text) <= SHORT_TEXT for option in prompt.options):
        return (Flow(tuple(safe.join(lead, said) for lead, said in rows), between="     "),)
    return [Prose(said, lead) for lead, said in rows]


def _counted(option: Option, count: int | None) -> tuple[Content, Content]:
    """A letter with its number of hands, and what it stands for."""
    number = "–" if count is None else str(count)
    lead = safe.join(safe.text(f"{option.key} ", "bold $accent"), f"{number:>3}  ")
    return lead, safe.text(option.text, "bold" if count else "")


def _choice(place: int, option: Option) -> tuple[Content, Content]:
    """A key and what it chooses; a click chooses too."""
    action = safe.click(f"screen.choose({place})")
    lead = safe.join(safe.text(option.key, "bold $accent").stylize(action), "  ")
    return lead, safe.text(option.text).stylize(action)


def heard(done: Done | None, *, hidden: bool, shown: Sequence[str] = ()) -> list[Block]:
    """What the newest reply was heard as; a vote is not shown, nor words met with a calm line.

    Args:
        done: the newest reply.
        hidden: whether scores are hidden.
        shown: what stands below it anyway; such words are not shown twice.
    """
    if done is None or done.reply.passed or not done.heard.lines:
        return []
    own = done.reply.text if not done.heard.calm else ""
    blocks: list[Block] = []
    if own and own not in shown:
        blocks.append(Labelled(done.prompt.who or "you wrote", (Prose(safe.text(own, "italic")),)))
    if hidden and not done.heard.calm:
        left = map(line_block, without_scores(done.heard.lines))
        return [*blocks, Prose(safe.text(HIDDEN, "$muted")), *left]
    return [*blocks, *map(line_block, done.heard.lines)]


def apart(said: Sequence[Block], *, airy: bool) -> list[Block]:
    """What stands between what was heard and what is asked next; nothing after nothing."""
    if not said:
        return []
    return [Gap(), Rule(), Gap()] if airy else [Rule()]


def line_block(line: Line) -> Block:
    """Sign, word and sentence."""
    style = SIGN_STYLES.get(line.sign[:1], "bold $warning")
    sign = safe.text(f"{line.sign} ", style) if line.sign else safe.EMPTY
    word = safe.text(f"{line.word}: " if line.text else line.word, style)
    return Prose(safe.join(word if line.word else safe.EMPTY, safe.cited(line.text)), sign)


def map_or_lines(lines: Sequence[Line], *, airy: bool = False) -> list[Block]:
    """Lines of feedback, or the map of a room with its bars under each other."""
    bars = [len(line.sign) for line in lines if line.sign.startswith(_BAR)]
    if not bars:
        return [line_block(line) for line in lines]
    column = max(bars)
    rows = [(Bar(line, column), *((Gap(),) if airy else ())) for line in lines]
    return [block for row in rows for block in row]


def ending(
    debrief: Debrief,
    kept: Iterable[str],
    *,
    hidden: bool,
    airy: bool,
    loose: bool = False,
    head: str = "",
) -> tuple[Block, ...]:
    """What is said at the end; a letter is drawn apart from it, as large as the room allows.

    Args:
        debrief: what there is to say.
        kept: sentences on what is kept and what is not.
        hidden: whether scores are hidden.
        airy: whether there is room for empty lines.
        loose: whether there is room for them between the lines of a map too.
        head: what stands over it already.
    """
    gap: list[Block] = [Gap()] if airy else []
    title = Prose(safe.text(debrief.title, "bold $primary"))
    blocks: list[Block] = [title, *gap] if debrief.title != head else []
    if debrief.letter:
        stands = safe.text(debrief.letter_says, "bold")
        lead = safe.text(f"{debrief.letter}  ", "bold $accent")
        blocks = [Prose(stands, lead), *gap]
    if hidden:
        blocks.append(Prose(safe.text("Scores are hidden; x shows them.", "$muted")))
    else:
        blocks += map_or_lines(debrief.lines, airy=loose)
    if debrief.ask:
        question = safe.join(
            safe.text("To talk about: ", "bold $accent"), safe.cited(debrief.ask, "bold")
        )
        blocks += [*gap, Prose(question, safe.text("▸ ", "bold $accent"))]
    return (*blocks, *gap, *(Prose(safe.text(sentence, "$muted")) for sentence in kept))
