"""`stats`: where a learner stands."""

from typing import TYPE_CHECKING

import click

from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import (
    chosen,
    data_option,
    json_option,
    learner_option,
    open_pack,
    pack_option,
)

if TYPE_CHECKING:
    from debatebot.play.standing import GroupStanding, Standing


@click.command("stats")
@json_option
@pack_option
@learner_option
@data_option
@click.pass_context
def command(
    ctx: click.Context, as_json: bool, pack: str | None, learner: str | None, data: str | None
) -> None:
    """Where you stand: questions seen, firm and to go over, points by topic.

    Nothing is written, also where nothing could be.
    """
    import msgspec

    from debatebot.cli import output
    from debatebot.play.standing import standing
    from debatebot.progress.place import open_for_reading
    from debatebot.progress.trouble import DataUnusable
    from debatebot.text.sanitise import one_line

    content, name = open_pack(ctx, pack), one_line(chosen(ctx, "learner", learner))
    try:
        store = open_for_reading(chosen(ctx, "data", data), name)
        known = standing(content, store.records(name))
        store.close()
    except DataUnusable as problem:
        raise Failure(problem.message, Exit.DATA) from None
    if as_json:
        output.data_json(msgspec.to_builtins(known))
        return
    for line in _lines(known):
        output.data(line)


def _lines(known: "Standing") -> list[str]:
    lines = list(known.lines)
    marks = [
        f"{tally.symbol} {tally.word} {tally.count}" for tally in known.verdicts if tally.count
    ]
    if marks:
        lines += ["", "   ".join(marks)]
    return lines + _table("Topic", known.topics) + _table("Kind", known.kinds)


def _table(title: str, groups: "tuple[GroupStanding, ...]") -> list[str]:
    if not groups:
        return []
    width = max(len(title), *(len(group.name) for group in groups))
    head = f"{title:<{width}}  seen   firm  to go over  points"
    rows = [
        f"{group.name:<{width}}  {f'{group.seen}/{group.total}':<5}  {group.firm:>4}  "
        f"{group.missed:>10}  {group.points_text}"
        for group in groups
    ]
    return ["", head, *rows]
