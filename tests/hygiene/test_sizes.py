"""How long a file of code may be: one that is long has a reason, and none is very long."""

from tests.files import ROOT, name_of, project_files

LONGEST = 400
"""Lines of code in a file: beyond this nobody reads it as a whole."""

LONG = 250
"""From here on a file has to have a reason, or to be parted by what it is about."""

REASONS = {
    "debatebot/debate/facts.py": "counts and lists of names are read by the same small words",
    "debatebot/debate/phrases.py": "a table: the sentences of both parts, side by side",
    "debatebot/debate/recognition.py": "one class, whose steps share what was read of a turn",
    "debatebot/debate/slips.py": "three ways to see a slip share what keeps each from a wrong call",
    "debatebot/grading/table.py": "a table: every number that decides a mark, with its reason",
    "tests/debate/test_ballot_rows.py": "every row of the ballot, in the ballot's order",
    "tests/debate/test_facts_and_slips.py": "what can be checked, and what is called wrong by it",
    "tests/debate/test_session.py": "a debate from its start to its end, with one part that speaks",
    "tests/debate/test_what_a_turn_holds.py": "the fields of one turn, in their order",
    "tests/grading/quarry.py": "a pack written out as data, for many tests",
}
"""Files that are longer, and what keeps each together. A row goes when its file is parted."""


def lengths() -> dict[str, int]:
    """Lines of every file of code."""
    return {
        name_of(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in project_files()
        if path.suffix in {".py", ".tcss"}
    }


def test_no_file_of_code_is_too_long() -> None:
    assert {name: count for name, count in lengths().items() if count > LONGEST} == {}


def test_a_long_file_has_a_reason() -> None:
    long = {name: count for name, count in lengths().items() if count > LONG}
    assert {name: count for name, count in long.items() if name not in REASONS} == {}


def test_reasons_are_of_files_that_are_there() -> None:
    assert [name for name in REASONS if not (ROOT / name).is_file()] == []
