"""Rubrics from files: read, checked with every fault at its place, kept with the round."""

from importlib.resources import files
from pathlib import Path

import msgspec

from debatebot.debate.ballot.rubric import HOUSE, Rubric
from debatebot.pack.files import FileRead, read_file
from debatebot.pack.problems import PackProblems

WHOLE = 100
"""What the rows of a rubric give together."""


def read_rubric(path: Path) -> Rubric:
    """A rubric from a YAML file like the shipped one.

    Raises:
        PackProblems: with every fault, as `file:line:column: message`.
    """
    read = read_file(path, Rubric)
    if isinstance(read.model, Rubric):
        _check(read.model, read)
    if read.findings.has_errors or not isinstance(read.model, Rubric):
        raise PackProblems(read.findings.close())
    return read.model


def shipped_rubric() -> str:
    """The text of the shipped rubric, to be copied and changed."""
    return files(__package__).joinpath("house.yaml").read_text(encoding="utf-8")


def _check(rubric: Rubric, read: FileRead) -> None:
    """What has to hold between the numbers of a rubric whose parts are sound."""
    reading = read.reading
    if reading is None:
        return

    def refuse(field: str, message: str, *path: str) -> None:
        read.findings.add(reading.place(rubric, field, *path), "rubric", message)

    if reading.sound(rubric, "most"):
        total = sum(rubric.most.values())
        if round(total, 4) != WHOLE:
            refuse("most", f"the rows have to give {WHOLE} together, not {total:g}")
        if rubric.most["conduct"]:
            refuse("most", "conduct only takes away: its most is 0", "conduct")
    if reading.sound(rubric, "name", "version") and rubric.name == HOUSE.name and rubric != HOUSE:
        refuse("name", f"'{HOUSE.name}' is the shipped rubric; give yours a name of its own")
    for field in ("case_by_weight", "depth", "signposts", "takes_away"):
        row = getattr(rubric, field)
        if reading.sound(rubric, field) and list(row) != sorted(row):
            refuse(field, f"{field} has to grow from one number to the next")


def kept(rubric: Rubric) -> dict[str, str]:
    """A rubric as a round keeps it: whole, as its file may change; nothing for the shipped one."""
    return {} if rubric == HOUSE else {"rubric": msgspec.json.encode(rubric).decode()}


def of_round(options: dict[str, str]) -> Rubric:
    """The rubric that a round was begun with; the shipped one when it cannot be read any more."""
    if "rubric" not in options:
        return HOUSE
    try:
        return msgspec.json.decode(options["rubric"], type=Rubric)
    except msgspec.DecodeError:
        return HOUSE
