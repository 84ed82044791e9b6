"""A round to take away: as a page of Markdown or as JSON, with the looks at it."""

from collections.abc import Sequence

import msgspec

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.replay import ballot_record
from debatebot.play.looks import Branch, rows_line, total_line
from debatebot.text.markdown import plain

JSON = ".json"
"""Ending of a file's name that asks for JSON; any other gets Markdown."""


def page_of_looks(first: Ballot, disputed: Sequence[int], branches: Sequence[Branch]) -> str:
    """What a page of Markdown says of the looks at a round; empty when there were none."""
    lines: list[str] = []
    if disputed:
        turns = ", ".join(str(turn) for turn in disputed)
        lines += ["", f"Amended: disputed turns {turns}. As first read: {first.total:g}."]
    if branches:
        lines += ["", "## Said another way", ""]
        for branch in branches:
            lines.append(f"- {total_line(branch)} {plain(branch.text)}")
            if rows := rows_line(branch):
                lines.append(f"  - {rows}")
    return "".join(f"{line}\n" for line in lines)


def record_of_looks(
    first: Ballot, disputed: Sequence[int], branches: Sequence[Branch]
) -> dict[str, object]:
    """The same as plain data."""
    return {
        "first_total": first.total,
        "disputed": list(disputed),
        "branches": [
            {
                "turn": branch.turn,
                "text": branch.text,
                "played_on": bool(branch.session),
                "turns": [move.text for move in branch.state.moves],
                "ballot": ballot_record(branch.ballot),
                "rows": {change.row: change.difference for change in branch.comparison.rows},
            }
            for branch in branches
        ],
    }


def as_json(record: dict[str, object]) -> str:
    """A record as indented JSON that ends with a line's end; the same data give the same bytes."""
    return msgspec.json.format(msgspec.json.encode(record), indent=2).decode() + "\n"
