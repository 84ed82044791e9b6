"""A finished round as a page of Markdown: what was said, the flow, the ballot."""

from collections.abc import Mapping

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.names import ROW_NAMES, STANDING_NAMES
from debatebot.debate.state import Round, Said, Speaker
from debatebot.debate.tools import Tools
from debatebot.text.markdown import plain

Names = Mapping[Speaker, str]
"""What both speakers are called."""


def transcript(round_: Round, ballot: Ballot, tools: Tools) -> str:
    """The round as Markdown. What people typed is escaped, so that it stays text."""
    positions, settings = tools.pack.positions, round_.settings
    mine, part = positions.sides[settings.side], positions.sides[settings.bot_side]
    names: Names = {"learner": "You", "bot": part.part or "App"}
    lines = [
        f"# {plain(positions.motion)}",
        "",
        f"You: {plain(mine.name)}. {plain(part.part or 'The app')} plays a part: "
        f"{plain(part.name)}. Format: {settings.format}, level: {settings.level}, "
        f"seed: {settings.seed}{'' if settings.clock == 'off' else f', clock: {settings.clock}'}.",
        "",
        *said_lines(round_, names, tools),
        *flow_lines(round_),
        *ballot_lines("Ballot", ballot),
    ]
    return "\n".join(lines) + "\n"


def said_lines(round_: Round, names: Names, tools: Tools) -> list[str]:
    """Every turn, and under it which turn and which claims it answers."""
    lines = ["## What was said", ""]
    for said in round_.said:
        lines += [
            f"**{said.number} {plain(names[said.by])}:** {plain(said.text) or '(passed)'}",
            "",
        ]
        if answers := _answers(said, tools):
            lines += [f"*Answers {answers}.*", ""]
    return lines


def _answers(said: Said, tools: Tools) -> str:
    """`turn 3: own pacts; unwilling allies`, or nothing."""
    turns = ", ".join(f"turn {answer}" for answer in said.answers if isinstance(answer, int))
    known = [a for a in said.answers if isinstance(a, str) and a in tools.claims]
    gists = "; ".join(plain(tools.gist(claim).rstrip(".")) for claim in known)
    return ": ".join(part for part in (turns, gists) if part)


def flow_lines(round_: Round) -> list[str]:
    """The flow as a table."""
    return [
        "## Flow",
        "",
        "| entry | says | answers | stands |",
        "|---|---|---|---|",
        *(
            f"| {n.label} | {plain(n.gist)} | {n.to} | {STANDING_NAMES[n.standing]} |"
            for n in round_.flow
        ),
        "",
    ]


def ballot_lines(title: str, ballot: Ballot) -> list[str]:
    """A ballot: its rows, then every award."""
    return [
        f"## {title}: {ballot.total:g} of 100 (rubric {ballot.rubric})",
        "",
        *(
            f"- {ROW_NAMES[row]}: {points:g} of {ballot.most[row]:g}"
            for row, points in ballot.rows.items()
        ),
        "",
        "| turn | points | row | your words | why | to gain more |",
        "|---|---|---|---|---|---|",
        *(
            f"| {line.turn or 'all'} | {line.points:+g} | {ROW_NAMES[line.row]} "
            f"| {plain(line.text)} | {plain(line.why)} | {plain(line.more)} |"
            for line in ballot.ledger
        ),
    ]
