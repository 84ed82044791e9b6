"""`replay`: play a learner's turns against the part again, without a screen."""

from typing import TYPE_CHECKING

import click

from debatebot.cli.chosen import open_pack
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import json_option, pack_option, seed_option
from debatebot.cli.rubric import read_rubric, rubric_option

if TYPE_CHECKING:
    from debatebot.debate.session import DebateState
    from debatebot.debate.tools import Tools


@click.command("replay")
@click.argument("file")
@click.option(
    "--side", required=True, type=click.Choice(["pro", "anti"]), help="The learner's side."
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["spark", "class", "scored"]),
    default="spark",
    show_default=True,
    help="Stretched to as many turns as there are.",
)
@click.option(
    "--level",
    type=click.Choice(["novice", "club", "varsity"]),
    default="club",
    show_default=True,
    help="How hard the part plays.",
)
@rubric_option
@seed_option
@pack_option
@json_option
@click.option("--transcript", is_flag=True, help="A page of Markdown instead.")
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    side: str,
    format_name: str,
    level: str,
    rubric: str | None,
    seed: int | None,
    pack: str | None,
    as_json: bool,
    transcript: bool,
) -> None:
    """Play the turns of FILE against the part; the same turns and seed give the same round.

    FILE holds a learner's turns, one {"text": "…"} a line; - reads the input. Nothing is added to
    the learner's history.
    """
    from debatebot.cli.output import data, data_json
    from debatebot.debate.ballot.ballot import ballot_of
    from debatebot.debate.recognition import Recogniser
    from debatebot.debate.replay import record, replay
    from debatebot.debate.tools import Tools
    from debatebot.debate.transcript import transcript as page

    wanted = read_rubric(rubric)
    content = open_pack(ctx, pack)
    tools = Tools(content, Recogniser(content))
    state = replay(
        _texts(file),
        tools,
        side="pro" if side == "pro" else "anti",
        seed=1 if seed is None else seed,
        format_name=format_name,
        level=level,  # type: ignore[arg-type]
    )
    ballot = ballot_of(state.round, tools, wanted)
    if as_json:
        data_json(record(state.round, tools, ballot))
    elif transcript:
        data(page(state.round, ballot, tools).rstrip("\n"))
    else:
        for line in _lines(state, tools):
            data(line)


def _texts(file: str) -> list[str]:
    """The turns of a file.

    Raises:
        Failure: for the first line that cannot be used, named by its number; for no line at all.
    """
    from debatebot.cli.lines import json_lines
    from debatebot.text.sanitise import ANSWER_LIMIT, clean

    texts = []
    for number, row in json_lines(file):
        text = row.get("text")
        if not isinstance(text, str):
            raise Failure(f'{file}:{number}: "text" is missing or is no text.', Exit.USAGE)
        texts.append(clean(text[:ANSWER_LIMIT]))
    if not texts:
        raise Failure(f'{file}: no turns: write one {{"text": "…"}} a line.', Exit.USAGE)
    return texts


def _lines(state: "DebateState", tools: "Tools") -> list[str]:
    """The round and its ballot, line by line."""
    from debatebot.debate.ballot.ballot import ballot_of
    from debatebot.debate.names import ROW_NAMES

    part = tools.pack.positions.sides[state.settings.bot_side].part or "App"
    lines = [
        f"{said.number} {'you' if said.by == 'learner' else part}: {said.text}"
        for said in state.round.said
    ]
    ballot = ballot_of(state.round, tools)
    lines.append(f"Ballot: {ballot.total:g} of 100, rubric {ballot.rubric}.")
    lines += [
        f"{ROW_NAMES[row]}: {points:g} of {ballot.most[row]:g}"
        for row, points in ballot.rows.items()
    ]
    lines.append(f"On the flow: {ballot.on_the_flow.winner}.")
    return lines
