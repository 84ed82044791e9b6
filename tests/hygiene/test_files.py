"""First lines and words of every file."""

import ast
import re

from tests.files import name_of, project_files, python_files, tree_of

# Written so that this file does not match itself.
UNFINISHED = re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X]|raise Not[I]mplementedError)\b")
EVADED = re.compile(r"pytest\.(?:mark\.)?(?:skip|xfail|skipif|importorskip)\b")
ELSEWHERE = re.compile(
    r"(?<![\w.~])/(?:work|root|home|tmp|opt|Users)/"  # a path of one machine
    r"|\.\./share[d]\b"
    r"|pypi\.or[g]|pythonhoste[d]"  # package hosts are the installer's matter
    r"|\bissue #\d"
)


def test_every_module_says_its_purpose_in_its_first_line() -> None:
    silent = [
        name_of(path)
        for path in python_files()
        if not (ast.get_docstring(tree_of(path)) or "\n").splitlines()[0].strip()
    ]
    assert silent == []


def test_nothing_is_left_unfinished() -> None:
    assert _found(UNFINISHED, {".py", ".tcss", ".yaml"}) == []


def test_no_test_is_passed_over() -> None:
    assert _found(EVADED, {".py"}) == []


def test_nothing_names_a_machine_or_a_host() -> None:
    assert _found(ELSEWHERE, None) == []


def _found(pattern: re.Pattern[str], endings: set[str] | None) -> list[str]:
    """Each hit as `file:line: text`."""
    return [
        f"{name_of(path)}:{number}: {line.strip()[:80]}"
        for path in project_files()
        if endings is None or path.suffix in endings
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
