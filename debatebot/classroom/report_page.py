"""The report of a class as one page of Markdown and as a CSV; no stance is on either beside a name."""

import csv
from collections.abc import Callable, Sequence

from msgspec import Struct

from debatebot.classroom.report import ClassReport, Doubt, Heat, PupilReport, point_name
from debatebot.classroom.votes import VoteTable
from debatebot.pack.models import Pack
from debatebot.quiz.words import number
from debatebot.text.markdown import plain
from debatebot.text.spreadsheet import cell

COLUMNS = (
    "alias", "code", "round", "prompt", "about", "text", "score", "confirmed", "certainty", "sure",
    "made", "missed", "facts_wrong", "new",
)  # fmt: skip
_NOBODY = 12
"""Points that nobody made which are listed by name."""


def page_of(report: ClassReport, pack: Pack, damaged: Sequence[tuple[str, str]] = ()) -> str:
    """One page of Markdown.

    Args:
        report: the class.
        pack: names claims and points.
        damaged: files that could not be read, each with the reason.
    """
    lines = [f"# Class report: {plain(pack.article.title)}", ""]
    lines += [_head(report), "", *_damaged(damaged)]
    lines += ["## Look at these first", "", *_doubts(report.doubts)]
    lines += ["## What the class argued", "", *_heat(report.heat)]
    if report.new:
        lines += ["## New arguments, to discuss", "", *(f"- {plain(t)}" for t in report.new), ""]
    if report.votes:
        lines += ["## Votes", "", *(line for table in report.votes for line in _votes(table))]
    lines += ["## By name", "", *(line for each in report.pupils for line in _pupil(each, pack))]
    return "\n".join(lines).rstrip() + "\n"


class _Lines(Struct, frozen=True):
    """What a writer of CSV writes to: an engine opens no file."""

    write: Callable[[str], None]


def csv_of(report: ClassReport) -> str:
    """One row for each reply that was marked or read."""
    lines: list[str] = []
    writer = csv.writer(_Lines(lines.append), lineterminator="\n")
    writer.writerow(COLUMNS)
    for result in report.results:
        for entry in result.entries:
            row: tuple[object, ...] = (
                result.alias, result.code, result.round, entry.prompt, entry.about, entry.text,
                _or_empty(entry.score), _or_empty(entry.confirmed), entry.certainty,
                "yes" if entry.sure else "no", " ".join(entry.made), " ".join(entry.missed),
                "; ".join(f"{slip.said}: {slip.is_}" for slip in entry.slips),
                "yes" if entry.new else "no",
            )  # fmt: skip
            writer.writerow([cell(value) for value in row])
    return "".join(lines)


def _or_empty(score: float | None) -> object:
    return "" if score is None else score


def _head(report: ClassReport) -> str:
    names = f"{_many(len(report.pupils), 'name')}, {_many(len(report.results), 'result')}"
    codes = f" Rounds: {', '.join(plain(code) for code in report.codes)}." if report.codes else ""
    packs = (
        f" Made with: {', '.join(plain(each) for each in report.packs)}." if report.packs else ""
    )
    return f"{names}.{codes}{packs}"


def _damaged(damaged: Sequence[tuple[str, str]]) -> list[str]:
    if not damaged:
        return []
    files = [f"- {plain(name)}: {plain(why)}" for name, why in damaged]
    return ["## Not read", "", *files, ""]


def _doubts(doubts: Sequence[Doubt]) -> list[str]:
    if not doubts:
        return ["Nothing was marked.", ""]
    lines = ["| how sure | who | asked | wrote | mark | yours |", "|---|---|---|---|---|---|"]
    for doubt in doubts:
        yours = "" if doubt.confirmed is None else f"{doubt.confirmed:g}"
        shown = (f"{doubt.certainty:.0%}", doubt.alias, doubt.asked, doubt.text)
        cells = " | ".join(plain(each) for each in shown)
        lines.append(f"| {cells} | {doubt.score:g} | {yours} |")
    return [*lines, ""]


def _heat(heat: Sequence[Heat]) -> list[str]:
    nobody = [row for row in heat if not row.count]
    made = sorted((row for row in heat if row.count), key=lambda row: -row.count)
    lines = [f"- {'■' * min(row.count, 30)} {row.count} {plain(row.name)}" for row in made]
    lines += ["", "Nobody argued:", ""] if nobody else []
    lines += [f"- {plain(row.name)}" for row in nobody[:_NOBODY]]
    if len(nobody) > _NOBODY:
        lines.append(f"- and {len(nobody) - _NOBODY} more")
    return [*lines, ""]


def _votes(table: VoteTable) -> list[str]:
    if not table.shown:
        return ["Fewer than five votes: not shown.", ""]
    lines = ["| | before | after |", "|---|---|---|"]
    lines += [
        f"| {plain(choice)} | {before} | {after} |"
        for choice, before, after in zip(table.choices, table.before, table.after, strict=True)
    ]
    stayed = table.count - table.up - table.down
    moved = f"{table.up} moved one way, {table.down} the other, {stayed} stayed."
    return [*lines, "", moved, ""]


def _pupil(pupil: PupilReport, pack: Pack) -> list[str]:
    marks = (
        f"{number(round(2 * pupil.points) / 2)} of {pupil.of} marked" if pupil.of else "no marks"
    )
    lines = [
        f"### {plain(pupil.alias)}",
        "",
        f"{marks}; {_many(pupil.turns, 'reply', 'replies')}, {_many(pupil.words, 'word')}.",
        "",
    ]
    lines += _listed("Made", [point_name(each, pack) for each in pupil.made])
    lines += _listed("Missed", [point_name(each, pack) for each in pupil.missed])
    wrong = [f"{s.said} (the article: {s.is_})" for s in pupil.slips]
    lines += _listed("Facts to put right", wrong)
    return [*lines, f"- Next: {plain(pupil.next)}", ""]


def _listed(name: str, items: Sequence[str]) -> list[str]:
    return [f"- {name}: {'; '.join(plain(item) for item in items)}"] if items else []


def _many(count: int, noun: str, nouns: str = "") -> str:
    return f"{count} {noun if count == 1 else nouns or f'{noun}s'}"
