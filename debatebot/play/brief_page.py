"""The brief as a page of Markdown, to hand in or to take along."""

from collections.abc import Iterator

from debatebot.play.brief import Brief, Own, Row
from debatebot.text.markdown import plain

EMPTY = "(not yet in your words)"


def brief_page(brief: Brief) -> str:
    """The page. What people typed is escaped, so that it stays text."""
    lines = [f"# Brief: {plain(brief.motion)}", ""]
    if brief.title:
        lines += [f"On *{plain(brief.title)}*. {brief.standing}", ""]
    for side in brief.sides:
        lines += [f"## {plain(side.name[:1].upper() + side.name[1:])}", ""]
        for row in side.rows:
            lines += [*_row(row), ""]
    return "\n".join(lines)


def _row(row: Row) -> Iterator[str]:
    yield f"### {plain(row.gist)}{''.join(f' ¶{n}' for n in row.cites)}"
    yield ""
    yield f"- To argue it: {_own(row.point)}"
    yield f"- To answer it: {_own(row.answer)}"


def _own(own: Own | None) -> str:
    return plain(own.text) if own is not None else EMPTY
