"""`stats`: where a learner stands."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from debatebot.cli.chosen import open_own_pack
from debatebot.cli.options import json_option, own_options

if TYPE_CHECKING:
    from debatebot.play.picture import Picture
    from debatebot.play.standing import GroupStanding, Standing
    from debatebot.progress.attempts import StoredAttempt


_NEWEST = 10
"""Attempts listed when no number is given: what fits on a screen."""


@click.command("stats")
@click.option(
    "--attempts",
    is_flag=False,
    flag_value=_NEWEST,
    type=click.IntRange(min=1),
    metavar="[N]",
    help=f"List the newest N attempts ({_NEWEST}) with their numbers instead.",
)
@json_option
@own_options
@click.pass_context
def command(
    ctx: click.Context,
    attempts: int | None,
    as_json: bool,
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """Where you stand: what is firm, due and taken for something else; marks and ballots over time.

    Each attempt has a number; `grade --attempt NUMBER` explains it again. Nothing is written, also
    where nothing could be.
    """
    import msgspec

    from debatebot.cli import output
    from debatebot.cli.history import history
    from debatebot.play.pictures import pictures
    from debatebot.play.standing import standing
    from debatebot.progress.attempts import stored_attempts
    from debatebot.text.sanitise import clean

    content, records = open_own_pack(ctx, pack), history(ctx, data, learner)
    if attempts is not None:
        _list_attempts(stored_attempts(records, content.id)[-attempts:], as_json)
        return
    known = standing(content, records, datetime.now(UTC))
    if as_json:
        output.data_json(msgspec.to_builtins(known))
        return
    for line in (*_lines(known), *_tables(pictures(content, known))):
        output.data(clean(line))


def _list_attempts(newest: "Sequence[StoredAttempt]", as_json: bool) -> None:
    """The newest first."""
    from debatebot.cli import output
    from debatebot.play.attempts import fields, listed

    for stored in reversed(newest):
        if as_json:
            output.row(fields(stored))
        else:
            output.data(listed(stored))
    if not newest:
        output.narrate("No attempts yet.")


def _lines(known: "Standing") -> list[str]:
    lines = list(known.lines)
    marks = [
        f"{tally.symbol} {tally.word} {tally.count}" for tally in known.verdicts if tally.count
    ]
    if marks:
        lines += ["", "   ".join(marks)]
    return lines + _table("Kind", known.kinds)


def _tables(shown: "Sequence[Picture]") -> "Iterator[str]":
    """Every picture as a table, under what it says."""
    from debatebot.play.picture import table_lines

    for picture in shown:
        yield ""
        yield f"{picture.title}. {picture.says}"
        yield from table_lines(picture)


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
