"""A finished round as a page of Markdown: what was said, the flow, the ballot."""

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.names import ROW_NAMES, STANDING_NAMES
from debatebot.debate.state import Round
from debatebot.debate.tools import Tools
from debatebot.text.markdown import plain


def transcript(round_: Round, ballot: Ballot, tools: Tools) -> str:
    """The round as Markdown. What people typed is escaped, so that it stays text."""
    positions = tools.pack.positions
    mine = positions.sides[round_.settings.side]
    part = positions.sides[round_.settings.bot_side]
    lines = [
        f"# {plain(positions.motion)}",
        "",
        f"You: {plain(mine.name)}. {plain(part.part or 'The app')} plays a part: "
        f"{plain(part.name)}. Format: {round_.settings.format}, level: "
        f"{round_.settings.level}, seed: {round_.settings.seed}.",
        "",
        "## What was said",
        "",
    ]
    for said in round_.said:
        who = "You" if said.by == "learner" else part.part or "App"
        lines += [f"**{said.number} {plain(who)}:** {plain(said.text) or '(passed)'}", ""]
    lines += ["## Flow", "", "| entry | says | answers | stands |", "|---|---|---|---|"]
    lines += [
        f"| {n.label} | {plain(n.gist)} | {n.to} | {STANDING_NAMES[n.standing]} |"
        for n in round_.flow
    ]
    lines += ["", f"## Ballot: {ballot.total:g} of 100 (rubric {ballot.rubric})", ""]
    lines += [
        f"- {ROW_NAMES[row]}: {points:g} of {ballot.most[row]:g}"
        for row, points in ballot.rows.items()
    ]
    lines += [
        "",
        "| turn | points | row | your words | why | to gain more |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {line.turn or 'all'} | {line.points:+g} | {ROW_NAMES[line.row]} | {plain(line.text)} "
        f"| {plain(line.why)} | {plain(line.more)} |"
        for line in ballot.ledger
    ]
    return "\n".join(lines) + "\n"
